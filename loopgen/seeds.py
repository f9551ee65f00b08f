"""Seeds: one number makes one variation again, and tells which family it belongs to.

Variation ``k`` of a job with seed 123456 has the seed ``k - 1`` million and 123456: 123456,
1123456, 2123456, ... A re-roll of a variation adds 20 million per attempt. So the last six digits
are the job's *family*, which an engine may use to keep a job's variations in one key and kit,
and any variation comes back from its own seed alone, without its job.
"""

import secrets

SEED_LIMIT = 2**31
"""Seeds are below this: OSC's ``i`` has 32 signed bits."""

FAMILIES = 1_000_000
MAX_VARIATIONS = 20
_WRAP = SEED_LIMIT // FAMILIES * FAMILIES


def draw_seed() -> int:
    """A fresh seed below one million: short to type, and exact even as a 32-bit float."""
    return secrets.randbelow(FAMILIES)


def variation_seed(seed: int, variation: int, attempt: int = 1) -> int:
    """The seed of the ``attempt``-th take (from 1) of a ``variation`` (from 1) of a job.

    >>> variation_seed(7, 1), variation_seed(7, 3), variation_seed(7, 3, attempt=2)
    (7, 2000007, 22000007)
    """
    if variation == 1 and attempt == 1:
        return seed
    step = (variation - 1) + (attempt - 1) * MAX_VARIATIONS
    return (seed + step * FAMILIES) % _WRAP


def family(seed: int) -> int:
    """The number that all variations and re-rolls of one job share, 0 to 999 999."""
    return seed % FAMILIES
