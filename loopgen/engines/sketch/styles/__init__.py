"""The table of styles. Add a style by adding a row to one of the modules here."""

from collections.abc import Mapping

from loopgen.engines.sketch.style import Style
from loopgen.engines.sketch.styles.bands import BANDS
from loopgen.engines.sketch.styles.beats import BEATS
from loopgen.engines.sketch.styles.club import CLUB
from loopgen.engines.sketch.styles.world import WORLD

STYLES: Mapping[str, Style] = {style.name: style for style in (*CLUB, *BEATS, *BANDS, *WORLD)}

__all__ = ["STYLES"]
