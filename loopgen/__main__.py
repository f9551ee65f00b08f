"""``python -m loopgen`` is the command ``loopgen``."""

from loopgen.cli import main

if __name__ == "__main__":
    main()
