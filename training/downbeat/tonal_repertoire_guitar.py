"""Guitar riffs, picking and strumming (see tonal_repertoire.py)."""

TEXT = """
power chord eighths, guitar, 4x2, 0.0, 110-176, 0:5 8:5 3:5 10:5
 C! c c c C c c c
power chord pushes, guitar, 4x2, 0.0, 104-150, 0:5 10:5 5:5 5:5
 C! - - C - - C - | C! - - C - - C - | C! - - C - - C - | C! - . C! - . C C
power chord stop and go, guitar, 4x2, 0.0, 92-136, 0:5 3:5 5:5 0:5
 C! - . C! . C C - | C! - . . . . . . | C! - . C! . C C - | C! - - - . . C C
hard rock riff on the one, riff, 4x2, 0.0, 84-124, 0:5
 0! - 0 2 - 0 3 - | 2 0 - -1 0 - - . | 0! - 0 2 - 0 4 - | 3 2 0 -1 0 - - .
classic fourths riff, riff, 4x2, 0.0, 100-128, 0:5
 0! . 0 3 . 4 . 3 | . 2 . 0 - - . . | 0! . 0 3 . 4 . 6 | . 4 - - - . . .
heavy half time riff, riff, 4x4, 0.0, 62-84, 0:5
 0! - - -  - - 0 0  2 - - -  1 - - - | 0! - - -  - - 0 0  3 - 2 -  0 - -1 -
metal gallop riff, riff, 4x4, 0.0, 120-176, 0:5 0:5 8:5 10:5
 0! - 0 0  0 - 0 0  2 - 0 0  3 - 2 - | 0! - 0 0  0 - 0 0  4 - 3 -  2 - 1 -
 0! - 0 0  0 - 0 0  2 - 0 0  3 - 2 - | 0! - 0 0  0 - 0 0  0! - 0 -  2 - 1 -
metal reverse gallop, riff, 4x4, 0.0, 120-170, 0:5
 0! 0 0 -  0 0 0 -  0 0 2 -  0 0 1 - | 0! 0 0 -  0 0 0 -  4 - 3 -  1 - 0 -
thrash palm mute, guitar, 4x4, 0.0, 130-190, 0:5
 0! 0' 0' 0'  0' 0' 2! -  0' 0' 0' 0'  1! - 2! - | 0! 0' 0' 0'  0' 0' 3! -  2! - 1! -  0! - . .
palm muted sixteenths with chords, guitar, 4x4, 0.0, 88-124, 0:5 8:5
 C! - 0' 0'  0' 0' C! -  0' 0' 0' 0'  C! - 0' 0'
djent syncopation, riff, 4x4, 0.0, 92-126, 0:5
 0! 0 . 0  . 0 0 .  0 . 0 0  . 0 . . | 0! 0 . 0  . 0 0 .  . . 9! -  - - - .
djent sevens reset at four, riff, 4x4, 0.0, 96-124, 0:5
 0! . 0 0  . 0 .  0 .  0 0 . 0 .  0 . | 0 0 . 0  . 0 .  0 0 .  0 . 0 . 0 0
 . 0 . 0  . 0 0 .  0 . 0  . 0 0 . 0 | . 0 . 0  0 . 0 .  0! . 0! .  2! . 1! .
nu metal bounce, riff, 4x4, 0.0, 90-108, 0:5
 0! . . 0  . 0 . .  0 . 1 .  0 . . . | 0! . . 0  . 0 . .  3 - 2 -  1 - . .
grunge riff, riff, 4x2, 0.0, 96-126, 0:5
 0! - 0 -1 0 - 3 - | 2 - 0 - . . -3 -1
garage rock riff, riff, 4x2, 0.0, 120-152, 0:5
 0! - 2 0 . 0 3 - | 2 0 . - - - . . | 0! - 2 0 . 0 4 - | 3 - 2 - 0 - -1 -
stadium riff rests at end, riff, 4x2, 0.0, 100-130, 0:7
 0! . 0 . 2 3 . 0 | . 6 . 4 . . . .
blues rock box riff, riff, 4x2, 0.0, 92-132, 0:m7
 0! 2~ 3 2 0 -1 0 . | . . 0 2 3 2 0 -1 | 0! 2~ 3 2 0 -1 0 . | 4 3 2 0 - . . .
boogie shuffle guitar, guitar, 4x3, 0.0, 100-140, 0:7 0:7 5:7 0:7 7:7 5:7 0:7 7:7
 C! - c  C - c  C - c  C - c | % | % | % | % | % | C! - c  C - c  4 - 4  3 - 2
 0! - .  2 - 3  C! - -  . . .
delta stomp riff, guitar, 4x3, 0.0, 80-120, 0:7
 0! - 0'  0 - 2~  3 - 2  0 - . | 0! - 0'  0 - -1  -3 - -1  0 - .
call and answer blues lick, guitar, 4x3, 0.0, 66-110, 0:m7
 7! - -  6 - 4  3 - 2  0 - . | . . .  . . .  . - 0  2~ - 3 | 4! - -  3 - 2  0 - -  - - .
 . . .  C! - C  . . .  . . 4
rock and roll double stops, guitar, 4x2, 0.0, 150-184, 0:7 0:7 5:7 0:7
 C! C c c C c c C | C! C c c C c c C | C! C c c C c c C | 7 6 4 5 4 2 0 .
surf reverb picking, guitar, 4x4, 0.0, 130-172, 0:min
 0! 0 0 0  1 1 1 1  2 2 2 2  1 1 1 1 | 0! 0 0 0  -1 -1 -1 -1  -3 - - -  . . . .
surf tremolo melody, guitar, 4x2, 0.0, 150-180, 0:min 10:maj 8:maj 7:maj
 7! 7 7 7 6 6 7 7 | 9 9 7 7 4 - - - | 7! 7 7 7 6 6 4 4 | 2 - - - 4 - 2 -
spy twang, guitar, 4x2, 0.0, 112-146, 0:min
 0! - - 2 - 4 - - | 3 - - 2 - 0 - - | 0! - - 2 - 4 - 7 | 6 - - - - - . .
indie eighths on two strings, guitar, 4x2, 0.0, 118-156, 0:maj 9:min 5:maj 7:maj
 7! 7 4 7 9 7 4 7 | 7! 7 4 7 9 7 4 2
indie offbeat hook, guitar, 4x2, 0.0, 124-148, 0:maj 5:maj
 9! - 7 . 9 7 . 4 | . 4 . 5 4 - 2 - | 9! - 7 . 9 7 . 4 | . 2 . 4 2 - - .
math rock tapping in seven, guitar, 7x2, 0.0, 200-280, 0:M7 5:M7
 0! 4 9 7 4 8 4 9 7 4 11 9 7 4 | 0! 4 9 7 4 8 4 2 4 7 8 9 11 9
shoegaze strum wall, strum, 4x4, 0.0, 84-120, 0:M7 5:M7
 C! C C C  C C C C  C! C C C  C C C C
delayed dotted eighths guitar, guitar, 4x4, 0.0, 108-132, 0:maj 9:min 5:maj 7:maj
 0! . . 4  . . 7 .  . 4 . .  7 . 4 . | 0! . . 4  . . 9 .  . 8 . .  7 . 4 .
disco sixteenth scratch, guitar, 4x4, 0.0, 108-124, 0:m7 5:7
 C! . c c  C . c C  . c C .  c C . c
funk scratch one chord, guitar, 4x4, 0.0, 94-114, 0:7
 C! c . c  . c C .  c . C c  . c . c
funk ninth stabs, guitar, 4x4, 0.0, 96-112, 0:7
 C! . . .  . . . .  . . C C  . C . . | C! . . .  . . . .  . C . C  . . c c
muted single note funk, guitar, 4x4, 0.0, 98-116, 0:m7
 0! . 0' 2  . 0' 0 .  -1 . 0 0'  . 2 . 0' | 0! . 0' 2  . 0' 0 .  4 . 3 2  . 0 . .
chicken scratch, guitar, 4x4, 0.0, 96-110, 0:7
 . . c c  C! . c c  . C . c  C . . .
soul backbeat chops, guitar, 4x2, 0.0, 96-128, 0:maj 9:min 2:min 7:7
 c . C! . c . C! . | c . C! . c . C! . | c . C! . c . C! . | c . C! . C C C! .
motown hammer fills, guitar, 4x4, 0.0, 90-112, 0:maj 5:maj
 7! - 8~ 9  - - 7 .  . . . .  4 5 7 . | . . . .  9 8 7 .  5 - 4 -  . . . .
reggae skank, strum, 4x2, 0.0, 66-86, 0:min 10:maj 8:maj 10:maj
 . . C . . . C .
reggae double skank, strum, 4x4, 0.12, 66-82, 0:maj 5:maj 0:maj 7:maj
 . . . .  C . c .  . . . .  C . c .
reggae offbeat eighths, strum, 4x2, 0.0, 120-160, 0:min 5:min
 . C . C . C . C
ska upstrokes, strum, 4x2, 0.0, 130-176, 0:maj 9:min 5:maj 7:7
 . C! . C! . C! . C! | % | % | . C! . C! C! . . .
folk strum D DU UDU, strum, 4x2, 0.0, 84-130, 0:maj 7:maj 9:min 5:maj
 C! - C c . c C c
folk strum long downs, strum, 4x2, 0.0, 76-116, 0:maj 0:maj 5:maj 7:maj
 C! - - - C - C c | C! - - - C - C c | C! - - - C - C c | C! - C - C c C c
strum D D DUDU, strum, 4x2, 0.0, 80-128, 0:maj 5:maj 9:min 7:maj
 C! - C - C c C c
strum sixteenth pop, strum, 4x4, 0.0, 72-104, 9:min 5:maj 0:maj 7:maj
 C! - - -  C - C c  . c C c  C - C c
strum sixteenth pushed, strum, 4x4, 0.0, 76-108, 0:maj 7:sus 9:m7 5:M7
 C! - - C  - . c C  . c C .  C c C c
strum with muted backbeat, strum, 4x2, 0.0, 86-124, 0:maj 9:min 5:maj 7:maj
 C! - c C . C c C
train strum, strum, 4x4, 0.0, 90-126, 0:maj 5:maj 7:maj 0:maj
 C! c c c  C c c C  c c C c  C c c c
strum waltz, strum, 3x2, 0.0, 84-150, 0:maj 5:maj 7:maj 0:maj
 C! - C c C c | C! - C - C - | C! - C c C c | C! - - - - -
strum six eight, strum, 2x3, 0.0, 44-70, 9:min 5:maj 0:maj 7:maj
 C! - c C c c
strum twelve eight ballad, strum, 4x3, 0.0, 52-76, 0:maj 9:min 5:maj 7:maj
 C! - -  C - c  C - -  C c c
strum held chords, strum, 4x1, 0.0, 60-110, 0:maj 7:maj 9:min 5:maj
 C! - - - | C! - - C
strum busker shuffle, strum, 4x3, 0.0, 88-126, 0:7 5:7 7:7 0:7
 C! - c  C - C  . - C  C - c
punk acoustic downs, strum, 4x2, 0.0, 140-188, 0:maj 5:maj 7:maj 5:maj
 C! C C C C C C C
four five strum, strum, 5x2, 0.0, 110-160, 0:min 8:maj
 C! - c C - c C - C c
country boom chick guitar, guitar, 4x2, 0.0, 84-124, 0:maj 5:maj 7:7 0:maj
 0! - C - -3 - C c
thumb melody bass run, guitar, 4x2, 0.0, 92-132, 0:maj 0:maj 5:maj 7:7
 0! - C c 2 - C c | 0! - C c 0 1 2 - | 0! - C c -3 - C c | 0! - C c 0 -1 -2 -
bluegrass G run, guitar, 4x2, 0.0, 110-140, 0:maj
 0! - C - -3 - C - | -3 -2 0 1 2 4 7 -
gypsy jazz pompe, strum, 4x3, 0.0, 140-220, 0:min 7:7 7:7 0:min
 C - -  C! . c  C - -  C! . c
big band quarters, strum, 4x1, 0.0, 110-200, 2:m7 7:7 0:M7 9:7
 C C! C C!
travis picking, guitar, 4x2, 0.0, 84-126, 0:maj 9:min 5:maj 7:maj
 0! 7 4 9 0 7 4 9
travis with pinch, guitar, 4x4, 0.0, 60-92, 0:maj 7:maj 9:min 5:maj
 0! - 4 -  7 9 4 -  0 - 4 9  7 - 4 11 | 0! - 4 -  7 9 4 -  0 - 4 7  -1 - -3 -
ragtime fingerstyle, guitar, 4x2, 0.1, 92-126, 0:maj 9:7 2:7 7:7
 0! 9 4 11 0 - 4 9 | 0! - 4 9 0 11 4 - | 0! 9 4 11 0 - 4 9 | 0 4 2 4 1 4 -1 4
folk arpeggio eighths, guitar, 4x2, 0.0, 70-112, 9:min 5:maj 0:maj 7:maj
 0! 4 7 9 11 9 7 4
folk ballad pattern, guitar, 4x2, 0.0, 64-96, 0:maj 0:sus 9:min 5:maj
 0! 4 7 4 9 4 7 4 | 0! 4 7 4 9 8 7 4
six eight arpeggio guitar, guitar, 2x3, 0.0, 46-72, 9:min 7:maj 5:maj 0:maj 9:min 7:maj 5:maj 4:maj
 0! 4 7 9 7 4 | % | % | % | % | % | 0! 4 7 9 7 4 | 0! 4 7 6 4 2
twelve eight arpeggio guitar, guitar, 4x3, 0.0, 50-72, 0:maj 9:min 5:maj 7:7
 0! 4 7  9 7 4  0 4 7  9 7 4
doo wop arpeggio, guitar, 4x3, 0.0, 60-84, 0:maj 9:min 5:maj 7:maj
 0! 2 4  7 4 2  0 2 4  7 9 7
metal clean intro, guitar, 4x2, 0.0, 84-120, 0:min 8:maj
 0! 4 7 8 9 8 7 4 | 0! 4 7 8 11 9 7 4
waltz fingerpick, guitar, 3x2, 0.0, 84-132, 0:min 10:maj 8:maj 7:maj
 0! 4 7 9 7 4
bossa nova guitar, comp, 4x4, 0.0, 60-76, 0:M7 0:M7 2:m7 7:7
 0! . C .  4 . . C  . . C .  4 C . . | 0! . C .  4 . . C  . . C .  4 . C .
 0! . C .  4 . . C  . . C .  4 C . . | 0! . C .  4 . C .  . C . .  4 . C .
bossa two bar clave comp, comp, 4x2, 0.0, 110-150, 2:m7 7:7 0:M7 0:M7
 C! - . C - . C - | . - C - - C - - | C! - . C - . C - | . - C - - C - -
samba guitar, comp, 2x4, 0.0, 88-112, 0:maj 9:7 2:m7 7:7
 0! C . C  -3 C . C | 0 . C .  -3 C . C
son guitar, guitar, 4x2, 0.0, 150-200, 0:maj 5:maj 7:7 5:maj
 0! - 2 4 - 7 4 2 | 0! - 2 5 - 7 5 2 | 0! - 2 4 - 6 4 2 | 0! - 2 5 - 4 2 -
tres montuno, guitar, 4x2, 0.0, 156-204, 0:min 7:7 7:7 0:min
 0! - 7 4 - 2 - 7 | - 4 - 2 - 6 - 4 | 0! - 6 4 - 2 - 6 | - 4 - 2 - 7 4 -
bachata requinto, guitar, 4x4, 0.0, 60-70, 0:min 5:min 10:maj 3:maj
 0! . 4 7  9 . 7 4  0 . 4 7  9 . 7 4 | 0! . 4 7  9 . 7 4  11 9 7 4  2 . 4 .
bolero arpeggio, guitar, 4x2, 0.0, 84-108, 0:min 5:min 7:7 0:min
 0! 4 7 9 0 7 9 7
rumba flamenca strum, strum, 4x4, 0.0, 96-124, 9:min 7:maj 5:maj 4:maj
 C! . c C  . c C! .  c C . c  C! . c c
rasgueado cadence, strum, 3x4, 0.0, 84-124, 9:min 7:maj 5:maj 4:maj
 C! - - -  C - - -  c c c C | C! - - -  C - - -  c c c C | C! - - -  C - c C  c c c C
 C! c c c  C! - - -  . . . .
tango flamenco, strum, 4x2, 0.0, 120-160, 4:maj 4:maj 5:maj 4:maj
 . c C! c C c C! c | . c C! c C c C! - | C! c C c C! c C c | C! - - . C! - . .
flamenco picado answer, guitar, 4x4, 0.0, 84-110, 4:maj 5:maj 4:maj 4:maj
 C! - - -  c c c C  - - - -  . . . . | 7! 6 5 4  5 4 3 2  3 2 1 0  2 1 0 -1
 C! - - -  c c c C  - - - -  . . . . | 4! 3 2 1  0 1 2 1  0 - - -  . . . .
huapango strum, strum, 6x2, 0.0, 190-260, 0:maj 7:7
 C! - c c C - C! - c - C -
latin rock riff, riff, 4x4, 0.0, 108-130, 0:m7 5:7
 0! . . 2  . . 4 .  . 4 . 6  . 4 . 2 | 0! . . 2  . . 4 .  6 - 5 -  4 - . .
slide guitar phrase, guitar, 4x2, 0.0, 70-104, 0:7
 0! - 2~ - 4~ - - - | 6~ - 4~ - 2~ - 0 - | 0! - 2~ - 4~ - 7~ - | - - - - . . . .
prog riff in five, riff, 5x2, 0.0, 104-150, 0:min
 0! - 4 - 3 - 2 4 - 1 | 0! - 4 - 3 - 2 - -1 -
prog riff seven eight, riff, 7x2, 0.0, 220-290, 0:min
 0! - 0 - 2 - 3 - 0 - 4 - 3 - | 0! - 0 - 2 - 3 - 0 - -1 - -3 -
swung seven quarter riff, riff, 7x2, 0.15, 110-130, 0:m7
 0! - 4 - 6 4 0 - 2 - 3 - -1 - | 0! - 4 - 6 4 0 - -1 - -3 - . .
riff in three with turnaround, riff, 3x2, 0.0, 130-180, 0:min
 0! . 2 . 4 2 | 0! . 2 . 4 5 | 0! . 2 . 4 2 | 7 6 4 2 1 -1
"""
