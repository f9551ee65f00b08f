# The project's verbs. PYTHON is any interpreter that has the test extra installed.
PYTHON ?= .venv/bin/python

.PHONY: test lint docs format benchmarks

test:
	$(PYTHON) -m pytest

lint:
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy
	PYTHONPATH=. $(dir $(PYTHON))lint-imports
	PYTHONPATH=docs $(PYTHON) -m cogapp --check README.md

format:
	$(PYTHON) -m ruff check --fix .
	$(PYTHON) -m ruff format .

docs:
	PYTHONPATH=docs $(PYTHON) -m cogapp -r README.md

benchmarks:
	$(PYTHON) benchmarks/acknowledgement.py
	$(PYTHON) benchmarks/loops.py
	$(PYTHON) benchmarks/decoder.py
