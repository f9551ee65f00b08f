"""A bounded memory of sounds, so that a stroke or note is made once and used often."""

from collections import OrderedDict
from collections.abc import Callable, Hashable

from loopgen.engines.sketch.tone import Signal


class Shelf:
    """Sounds by key; the ones used longest ago make room."""

    def __init__(self, megabytes: float = 96.0) -> None:
        self._room = megabytes * 1e6
        self._sounds: OrderedDict[Hashable, Signal] = OrderedDict()

    def get(self, key: Hashable, make: Callable[[], Signal]) -> Signal:
        """The sound of ``key``; ``make`` is called when it is not here. Do not change it."""
        if key in self._sounds:
            self._sounds.move_to_end(key)
            return self._sounds[key]
        sound = make()
        sound.setflags(write=False)
        self._sounds[key] = sound
        self._room -= sound.nbytes
        while self._room < 0 and len(self._sounds) > 1:
            _, old = self._sounds.popitem(last=False)
            self._room += old.nbytes
        return sound

    def clear(self) -> None:
        """Forget everything."""
        self._room += sum(sound.nbytes for sound in self._sounds.values())
        self._sounds.clear()
