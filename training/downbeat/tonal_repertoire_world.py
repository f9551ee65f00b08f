"""African, Latin, Balkan, Arab, Indian, Javanese and Japanese idioms (see tonal_repertoire.py)."""

TEXT = """
afrobeat tenor guitar, guitar, 4x4, 0.0, 100-122, 0:m7
 0! . 4 .  . 3 2 .  0 . 4 .  . 2 0 . | 0! . 4 .  . 3 2 .  0 . -1 .  . . . .
afrobeat rhythm guitar, guitar, 4x4, 0.0, 100-122, 0:m7
 C! . . c  . c C .  . c C .  c . C .
afrobeat clav cell, comp, 4x4, 0.0, 98-118, 0:m7
 0! . . 2  . 0 . 3  . . 2 .  0 . -1 . | 0! . . 2  . 0 . 3  . . 4 .  . . . .
highlife guitar, guitar, 4x4, 0.0, 100-124, 0:maj 5:maj 0:maj 7:maj
 7! . 9 11  . 9 7 .  9 . 7 4  . 7 . . | 7! . 9 11  . 9 7 .  12 . 11 9  . 7 . .
highlife sixths, guitar, 4x2, 0.0, 108-132, 0:maj 5:maj 7:maj 0:maj
 9! - 7 9 - 11 9 7 | 9 - 7 9 - 5 7 . | 8 - 6 8 - 10 8 6 | 7 - - . 4 5 6 8
palm wine picking, guitar, 4x2, 0.08, 92-116, 0:maj 5:maj 7:7 0:maj
 0! 9 4 11 -3 9 4 7
soukous sebene, guitar, 4x4, 0.0, 116-136, 0:maj 5:maj 7:maj 5:maj
 7! 9 11 9  7 9 11 .  7 9 11 9  7 4 7 . | 7! 9 12 9  7 9 12 .  7 9 12 11  9 7 4 .
soukous mi-solo offbeat, guitar, 4x4, 0.0, 116-136, 0:maj 5:maj 7:maj 5:maj
 . 4 7 .  9 . 7 4  . 4 7 .  9 . 7 4 | % | % | 7! . 4 7  9 . 11 9  7 4 . .  7 . . .
mbaqanga bass guitar, bass, 4x4, 0.0, 100-124, 0:maj 5:maj 0:maj 7:maj
 0! . 2 .  4 . 4 5  . 4 . 2  . 0 . . | 0! . 2 .  4 . 5 .  . 4 . 2  . 1 . -1
maskandi picking, guitar, 4x4, 0.0, 96-120, 0:maj 5:maj
 11! 9 . 7  9 . 4 .  7 4 . 2  4 . 0 . | 12! 11 . 9  11 . 7 .  9 7 . 4  7 . 4 .
desert blues guitar, guitar, 4x3, 0.0, 96-132, 0:m7
 0! - 0  2 - 3  4 - 3  2 - 0 | 0! - 0  -1 - 0  2 - 0  -1 - -3
desert blues six, guitar, 2x3, 0.0, 60-84, 0:m7
 0! 0 4 3 2 0 | 0! 0 2 0 -1 -3 | 0! 0 4 3 2 0 | -1 0 2 0 - .
kora kumbengo, pluck, 4x3, 0.0, 84-120, 0:maj 5:maj
 0! 7 4  9 4 7  0 7 4  11 9 7 | 0! 7 4  9 4 7  -3 7 5  4 3 2
mbira twelve, marimba, 4x3, 0.0, 100-136, 0:maj 4:min 9:min 5:maj
 0! 7 4  2 9 4  0 7 4  2 11 9
mbira parts against, marimba, 4x3, 0.0, 96-132, 0:maj 5:maj 0:maj 7:maj
 0! 4 7  0 9 4  7 0 4  9 7 4 | 0! 4 8  0 9 4  8 0 4  9 8 4
kalimba lullaby, marimba, 4x2, 0.0, 70-100, 0:maj 9:min 5:maj 7:maj
 0! 4 7 9 4 7 11 9
kalimba gaps, marimba, 4x4, 0.0, 84-110, 0:maj 5:maj
 7! . 4 .  9 . . 7  . 4 . .  2 . . . | 7! . 4 .  9 . . 11  . 9 . 7  . . 4 .
balafon run, marimba, 4x4, 0.0, 104-130, 0:m7
 7! 7 9 7  4 4 7 4  2 2 4 2  0 - . . | 0! 0 2 0  4 4 2 4  7 - . .  4 5 6 .
gyil fast hands, marimba, 4x3, 0.0, 110-150, 0:m7
 7! 4 9  7 2 4  0 4 2  7 4 0
marimba minimal phase, marimba, 6x2, 0.0, 150-220, 0:m7 8:M7
 0! 4 7 . 4 9 . 7 4 . 2 4
marimba in waltz time, marimba, 3x2, 0.0, 110-160, 0:maj 5:maj 7:7 0:maj
 0! 7 9 7 4 7 | 0! 7 8 7 5 7 | 0! 6 8 6 4 6 | 0! 7 9 7 4 2
vibraphone hocket, marimba, 4x4, 0.0, 96-124, 0:m7 5:m7
 0! . 7 .  4 . . 9  . . 7 .  . 4 . 2
steel pan calypso, marimba, 4x2, 0.0, 100-130, 0:maj 5:maj 7:7 0:maj
 7! - 9 7 - 4 7 - | 8! - 10 8 - 5 8 - | 8! - 6 4 - 6 8 - | 7! - - - . . 4 6
soca stabs, brass, 4x4, 0.0, 112-136, 0:maj 5:maj 7:maj 0:maj
 C! . . C  . . C .  C . . C  . . C . | % | % | C! . . C  . . C .  C! . . .  . . . .
calypso strum, strum, 4x4, 0.0, 96-124, 0:maj 5:maj 7:7 0:maj
 C! . . C  . . C .  c . . C  . . C c
zouk chords, comp, 4x4, 0.0, 92-116, 9:min 5:maj 0:maj 7:maj
 C! . . C  . . C .  C . . C  . . C .
kompa guitar, guitar, 4x4, 0.0, 92-112, 0:min 8:maj 3:maj 10:maj
 0! . 4 7  . 4 9 .  7 . 4 7  . 4 2 .
cumbia guitar upbeats, guitar, 4x4, 0.0, 84-104, 0:min 7:7
 . . C c  . . C c  . . C c  . . C c | 0! . C c  . . C c  . . C c  4 . 2 .
cumbia accordion riff, melody, 4x4, 0.0, 86-104, 0:min 0:min 7:7 0:min
 7! . 9 7  4 . 7 .  . . 4 7  9 . 7 . | 7! . 9 7  4 . 7 .  - - . .  . . . .
 6! . 8 6  4 . 6 .  . . 4 6  8 . 6 . | 7! . 4 2  0 - - .  . . . .  4 5 6 .
chicha surf guitar, guitar, 4x4, 0.0, 92-112, 0:min 10:maj 8:maj 7:maj
 7! - 9 7  4 7 - .  4! - 7 4  2 4 - . | 7! - 9 7  4 7 - .  . . 4 5  6 . 4 .
vallenato accordion, melody, 4x4, 0.0, 84-110, 0:maj 7:7
 4! 7 9 7  11 9 7 9  4 7 9 7  4 . . . | 4! 6 8 6  10 8 6 8  7 6 5 4  3 . 2 1
reggaeton pluck, pluck, 4x4, 0.0, 88-100, 9:min 5:maj 0:maj 7:maj
 7! . . 7  . . 9 .  7 . . 4  . . 2 .
salsa tumbao chords, comp, 4x2, 0.0, 160-205, 0:m7 5:7
 C! . C C . C . C | . C . C . C . C
joropo arpa, pluck, 6x2, 0.0, 190-250, 0:maj 5:maj 7:7 7:7
 0! 4 7 9 4 7 -3 4 7 9 7 4
harp paraguaya, pluck, 6x2, 0.0, 180-240, 0:maj 7:7
 0! 9 7 11 9 7 4 9 7 11 9 7
andean charango strum, strum, 4x4, 0.0, 88-120, 9:min 5:maj 0:maj 4:maj
 C! - C C  c C C c  C! - C C  c C C c
huayno melody, melody, 2x4, 0.0, 84-110, 9:min 0:maj 0:maj 9:min
 7! - 9 11  - 9 7 - | 4! - 7 9  - 7 4 - | 4! - 5 4  - 2 0 - | 0! - - -  - . . .
chacarera strum, strum, 3x2, 0.0, 130-170, 0:min 7:7
 C! c c C c C! | C! - C c C! -
choro seven string, bass, 2x4, 0.0, 72-96, 0:maj 9:7 2:7 7:7
 0! - 2 4  7 6 5 4 | 0! - 2 4  5 4 2 1 | 0! - 4 2  0 - 2 4 | 0! - -1 -2  -3 -2 -1 0
forro accordion, comp, 2x4, 0.0, 92-116, 0:7 5:7
 C! . c C  . c C . | C! . c C  . C . c
fado guitar, guitar, 2x4, 0.0, 68-88, 0:min 7:7 7:7 0:min
 0! 7 9 7  4 7 9 7 | 0! 6 8 6  4 6 8 6 | 0! 6 8 10  8 6 4 3 | 0! 7 9 7  0 - . .
klezmer freygish, melody, 4x2, 0.0, 120-170, 0:maj 0:maj 5:min 0:maj
 0! - 2 3 4 - 4 - | 5 4 3 2 3 - - . | 4! - 5 4 3 2 3 4 | 2 3 2 1 0 - - .
klezmer bulgar comp, comp, 4x2, 0.0, 120-160, 0:min 7:7
 0! . C 4 . C 0 . | 0! . C 4 . C . .
balkan seven accordion, melody, 7x2, 0.0, 220-300, 0:min 5:min
 7! - 6 - 7 - 9 - 7 - 6 7 6 4 | 5! - 4 - 5 - 7 - 5 - 4 - 2 -
balkan kopanitsa, melody, 11x1, 0.0, 240-300, 0:min 7:maj
 7! 6 7 9 7 6 4 5 6 7 6 | 4! 3 4 5 4 3 2 3 2 1 0
balkan nine, melody, 9x1, 0.0, 200-280, 0:min
 7! 6 4 6 4 3 2 1 0 | 0! - 2 3 - 4 3 2 1
balkan rachenitsa bass, bass, 7x1, 0.0, 230-300, 0:min 10:maj
 0! . 4 . 0 . 4 | 0! . 4 . 2 1 -1
greek hasapiko bouzouki, melody, 4x2, 0.0, 100-150, 0:min 0:min 5:min 7:7
 7! - 7 6 7 - 9 - | 7 6 4 6 7 - - . | 7! - 7 6 5 - 4 - | 4 3 2 1 2 - - .
zeibekiko nine, comp, 9x2, 0.0, 76-110, 0:min 7:7
 0! - C - C C 0 - C - C C 0 - C - C -
arabic maqsum riff, riff, 4x2, 0.0, 90-130, 0:maj
 0! 2 - 2 3 - 2 - | 0! 2 - 2 3 4 3 2 | 4! 3 - 2 3 - 2 - | 1 2 1 0 - - . .
oud taqsim phrase, pluck, 4x4, 0.0, 70-104, 0:min
 0! - - 0  1 - 2 -  3 2 1 2  1 - 0 - | 0! - - -  4 4 4 3  2 3 2 1  0 - - -
 4! - - 4  5 - 4 -  3 4 3 2  3 - - - | 3 2 1 2  1 0 -1 0  0 - - -  . . . .
egyptian string answer, strings, 4x2, 0.0, 90-126, 0:min
 0! - 2 3 4 - 4 - | . . 7 6 5 4 5 4 | 3! - 5 4 3 2 3 - | . . 2 1 0 - - .
rai synth hook, riff, 4x4, 0.0, 96-120, 0:min 8:maj
 4! . 4 5  4 . 3 .  2 3 2 1  2 . . . | 2! . 2 3  2 . 1 .  0 - - .  . . 3 4
gnawa guembri, bass, 4x3, 0.0, 90-140, 0:m7
 0! - 0  2 - .  0 - -1  -3 - . | 0! - 0  2 - 3  2 0 -  -1 - .
gnawa twelve answer, bass, 4x3, 0.0, 84-130, 0:m7
 0! - -  0 - 2  3 - 2  0 - - | . . .  4 - 3  2 - 0  -1 - -
turkish karsilama, riff, 9x1, 0.0, 230-300, 0:min
 0! - 2 - 3 - 4 3 2 | 0! - 2 - 1 - 0 -1 0
persian six eight, strum, 2x3, 0.0, 70-110, 0:min 7:7
 C! - c C c C | C! c C C - c
persian santur roll, pluck, 6x2, 0.0, 150-210, 0:min
 0! 7 0 7 2 7 3 7 2 7 1 7 | 0! 7 0 7 4 7 3 7 2 7 1 7
sitar gat, pluck, 4x4, 0.0, 70-110, 0:maj
 0! - 0 0  2~ - 1 0  -1 - 0 -  . . -3 - | 0! - 0 0  2 - 3 4  5 - 4 3~  2 - 1 -
 4! - 4 4  5~ - 4 3  2 - 3 -  2 - 1 - | 0! - 2 1  0 -1 -2 -1  0 - - -  -3 -2 -1 -
sitar tihai to the one, pluck, 4x4, 0.0, 90-130, 0:m7
 0! - - -  - - . .  4 - 3 -  2 - 0 - | 0! - - -  - - . .  . . . .  . . . .
 0! - - -  2 3 4 -  6 - 4 -  3 2 0 - | 4 2 0 -  . 4 2 0  - . 4 2  0 - 4 2
sitar jhala strokes, pluck, 4x4, 0.0, 110-160, 0:maj
 0! 7 7 7  2 7 7 7  3 7 7 7  2 7 7 7 | 4! 7 7 7  3 7 7 7  2 7 7 7  1 7 7 7
tanpura drone, pluck, 4x1, 0.0, 60-96, 0:maj
 0! - 4 7 | - 7 0 -
bansuri slow phrase, melody, 4x2, 0.0, 56-84, 0:maj
 4! - - - 5~ - 4 - | 2~ - - - - . 1 2 | 4! - - 3~ 2 - 1 - | 0~ - - - - - . .
bhangra tumbi, pluck, 4x4, 0.18, 90-108, 0:m7
 7! . 7 0  . 7 . 4  7 . 7 0  . 9 . 7 | 7! . 7 0  . 7 . 4  3 . 2 0  . . . .
bollywood string hook, strings, 4x2, 0.0, 96-130, 0:min 0:min 8:maj 7:maj
 7! - 6 7 9 - 7 - | 4 5 6 5 4 - - . | 4! - 3 4 6 - 4 - | 2 3 4 3 2 - 1 -
rupak seven, melody, 7x1, 0.0, 80-130, 0:maj
 0! - 2 4 - 3 2 | 1! - 2 0 - -1 0
dadra six, melody, 6x1, 0.0, 100-160, 0:maj
 4! 4 5 4 2 3 | 2! 1 2 0 - -
gamelan balungan, marimba, 4x1, 0.0, 50-84, 0:sus
 0! 4 2 4 | 1 4 2 1 | 0! 4 5 4 | 2 1 2 1
gamelan from the gong, marimba, 4x2, 0.0, 60-96, 0:sus
 0! 7 4 7 1 8 4 8 | 2 9 5 9 1 8 4 8
kotekan interlock, marimba, 4x4, 0.0, 100-150, 0:sus
 0! 1 . 1  2 . 1 0  . 1 2 .  1 0 1 . | 0! 1 . 1  2 . 1 0  . 1 2 .  4 2 1 .
minimal three on four marimba, marimba, 4x4, 0.0, 96-132, 0:m7
 0! 4 7 4  7 2 4 7  4 7 2 4  7 4 7 4 | 0! 4 7 4  7 2 4 7  4 7 2 4  7 9 7 4
minimal additive, arp, 4x2, 0.0, 130-190, 0:M7 5:M7
 0! 2 4 0 2 4 0 2 | 0! 2 4 7 0 2 4 7 | 0! 2 4 0 2 4 0 2 | 0! 2 4 7 9 7 4 2
long three against four, marimba, 4x3, 0.0, 80-130, 0:maj 9:min
 0! . .  4 . .  7 . .  4 . . | 0! . .  . 4 .  . . 7  . . 4
koto scale run, pluck, 4x2, 0.0, 66-100, 0:min
 0! - 4 - 5 4 2 - | 1 - 0 - - - . . | 0! - 4 - 5 7 5 4 | 2 1 0 - - - . .
koto sweep and rest, pluck, 4x4, 0.0, 60-90, 0:min
 0! 2 4 7  9 - - -  - - - -  . . . . | . . . .  9 - 7 -  4 - 2 -  - - . .
shamisen driving, pluck, 4x4, 0.0, 100-150, 0:m7
 0! 0 . 0  2 0 . 0  4 3 2 0  . 0 . 0 | 0! 0 . 0  2 0 . 0  -1 0 -1 -3  . . . .
guzheng tremolo, pluck, 4x4, 0.0, 66-100, 0:maj
 7! 7 7 7  9 9 9 9  11 - - -  9 - 7 - | 4! 4 4 4  7 7 7 7  4 - 2 -  0 - - .
erhu line, melody, 4x2, 0.0, 60-90, 0:maj 9:min
 4! - - 5~ 7 - 5 4 | 2~ - - - - . 1 2 | 4! - - 2~ 1 - 0 - | -2~ - 0 - - - . .
celtic jig, melody, 2x3, 0.0, 100-132, 0:maj 5:maj 0:maj 7:maj
 0! 2 4 7 4 2 | 3! 5 7 5 3 2 | 0! 2 4 7 9 7 | 4 3 2 1 -1 -3
celtic reel, melody, 4x2, 0.0, 180-230, 0:min 10:maj 0:min 10:maj
 0! 0 4 0 5 0 4 0 | 0! 2 4 5 4 2 1 0 | 0! 0 4 0 5 0 4 7 | 8 7 6 4 2 1 0 -1
celtic slip jig, melody, 9x1, 0.0, 260-300, 0:maj 7:maj
 4! - 2 4 5 7 4 2 0 | 4! - 2 4 5 4 1 - -
celtic harp, pluck, 3x2, 0.0, 80-124, 9:min 5:maj 0:maj 7:maj
 0! 4 7 9 11 9
scandinavian polska, melody, 3x4, 0.0, 90-120, 0:min 7:maj
 7! - - 6  7 8 9 -  7 - 4 - | 4! - - 5  6 5 4 -  2 - 1 -
polka melody, melody, 2x4, 0.0, 108-130, 0:maj 7:7 7:7 0:maj
 4! - 4 5  4 2 4 - | 4! - 4 5  4 1 4 - | 6! - 5 4  3 2 1 - | 0! - 2 -  0 - 4 5
mazurka, melody, 3x2, 0.0, 120-160, 0:maj 5:maj 7:7 0:maj
 4! - 7 - 4 5 | 4! 3 5! - 3 - | 4! 3 8! - 6 - | 7! - 4 - 0 -
mariachi trumpets, brass, 3x2, 0.0, 140-190, 0:maj 0:maj 7:7 0:maj
 4! - 4 5 6 7 | 9! - 7 - 4 - | 8! - 6 - 4 - | 7! - - - - .
ranchera guitarron, bass, 3x1, 0.0, 110-190, 0:maj 7:7 7:7 0:maj
 0 - - | 0 - -3 | 0 - -1 | 0 -3 -1
hawaiian steel, melody, 4x2, 0.1, 80-116, 0:maj 5:maj 7:7 0:maj
 4~ - - 5 7 - 9~ - | 7 - - - 5~ - 4 - | 6~ - - 5 4 - 1 - | 2~ - - - - - . .
ukulele strum, strum, 4x4, 0.1, 76-108, 0:maj 9:min 5:maj 7:7
 C! - C c  . c C c  C - C c  . c C c
"""
