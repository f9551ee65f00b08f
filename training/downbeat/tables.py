"""Grooves, figures and progressions: what the random songs of ``patterns.py`` are made from.

A step is ``X`` loud, ``x`` plain, ``o`` soft or ``.`` nothing; a bar of four beats has 16 steps,
one of three has six.
"""

FOURS = (
    # weight, kicks, snares, hats
    (
        3,
        "X...X...X...X...",
        "....X.......X... ................ ....X.......X..x",
        "..x...x...x...x. x.x.x.x.x.x.x.x. xxxxxxxxxxxxxxxx ..X.x.X...X.x.X.",
    ),
    (
        3,
        "X.......X....... X.....x.X....... X..x....X.x..... X.......x.x..... X......xX.......",
        "....X.......X... ....X..x....X...",
        "x.x.x.x.x.x.x.x. X.x.X.x.X.x.X.x. x...x...x...x...",
    ),
    (
        3,
        "X.x.......xx.... X.........x..... X.X.......X..... X.......x.X..... X..x......X..x..",
        "....X.......X... ....X..o.o..X..o ....X..o.x..X... ....X.......X.x. ....X..x.x....X.",
        "x.x.x.x.x.x.x.x. xxxxxxxxxxxxxxxx X.x.X.x.X.x.X.x.",
    ),
    (
        3,
        "X.....X...X..... X.......X.x..... X..X..X...X..... X......x..x..... X..x.......x....",
        "....X.......X...",
        "x.x.x.x.x.x.x.x. x..x..x.x..x..x. x.x.xxx.x.x.x.xx",
    ),
    (
        2,
        "X............... X......x..X..... X.........x.....",
        "........X.......",
        "x.x.x.x.x.x.x.x. x...x...x...x... xxx.x.x.xxxxx.x.",
    ),
    (
        1,
        "........X....... ....X.......X...",
        "........X....... ....X.......X...",
        "x.x.x.x.x.x.x.x. ..x...x...x...x.",
    ),
    (
        1,
        "X..x....X..x.... X.....x.X.....x.",
        "x..x..x...x.x... ..x.x...x..x..x.",
        "xxxxxxxxxxxxxxxx x.xxx.xxx.xxx.xx",
    ),
    (
        2,
        "X..X..X.X..X..X. X..X..X...X...X. X...X...X...X.X. X..X..X.X..X....",
        "....X.......X... ...X..X....X..X. ......X.......X.",
        "..x...x...x...x. x.x.x.x.x.x.x.x. xxxxxxxxxxxxxxxx",
    ),
    (
        1,
        "X...x...X...x... o...o...o...o...",
        "....x.......x... ................",
        "X...x..xX...x..x X.....x.X.....x.",
    ),
)
"""House, rock, break, hip hop, half-time, reggae, bossa, dembow, swing."""
HALF_TIME = 4
"""The row of FOURS that is played fast and felt slowly."""
THREES = (
    (
        1,
        "X..... X...x. X..x.. X....x",
        "..X.X. ....X. ..x.x. ......",
        "x.x.x. xxxxxx X.x.x. ..x.x.",
    ),
)
BASSES = {
    4: "X.......X....... X...X...X...X... X.X.X.X.X.X.X.X. X..X..X...X..... X.....X.X.....X."
    " X......XX......X ..X...X...X...X. X............... X.....x.....x... X..x..x.X..x..x."
    " XxxxXxxxXxxxXxxx X.....x...x.x...",
    3: "X..... X...x. X.x.x. X..x..",
}
CHORDS = {
    4: "X............... X.......X....... X...X...X...X... ....X.......X... ..X...X...X...X."
    " X..X..X...X..X.. X..X..X.X..X..X. X.x.x.x.X.x.x.x. ...X..X....X..X. X.....X........."
    " X.....X...X....",
    3: "X..... ..X.X. X.x.x. X...X. ....X.",
}
PROGRESSIONS = (
    *((0, 5, 7, 5), (0, 7, 9, 5), (9, 5, 0, 7), (0, 9, 5, 7), (2, 7, 0, 9), (9, 9, 5, 7)),
    *((0, 0, 5, 7), (9, 7, 5, 4), (0, 5), (9, 5), (4, 9), (0, 10, 5, 0), (0,), (9,), (2, 5, 0, 7)),
)
"""Roots of chords in semitones above the key, one a bar as a rule."""
QUALITIES = {
    0: ((0, 4, 7), (0, 4, 7, 11)),
    5: ((0, 4, 7), (0, 4, 7, 11)),
    7: ((0, 4, 7), (0, 4, 7, 10)),
    9: ((0, 3, 7), (0, 3, 7, 10)),
    2: ((0, 3, 7, 10),),
    4: ((0, 3, 7), (0, 4, 7)),
    10: ((0, 4, 7),),
}
VELOCITY = {"X": 115, "x": 88, "o": 55}
BASS_SOUNDS = (32, 33, 34, 35, 36, 38, 39, 87)
CHORD_SOUNDS = (
    *(0, 1, 4, 5, 7, 16, 18, 24, 25, 26, 27, 28, 29, 48, 50, 52, 61, 62, 81, 88, 89, 90, 91, 93),
    95,
)
LEAD_SOUNDS = (0, 11, 12, 6, 24, 46, 56, 65, 73, 80, 81, 82, 84, 104)
KITS = (0, 0, 0, 8, 16, 24, 25, 32, 40)
KICKS, SNARES, HATS = (35, 36), (38, 40, 39, 37), (42, 42, 44, 51, 70, 69)
PERCUSSION = (56, 60, 61, 62, 63, 64, 67, 68, 75, 76, 54, 82)
