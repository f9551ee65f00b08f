"""Piano, organ, comping, stabs, pads, strings and brass (see tonal_repertoire.py)."""

TEXT = """
ballad piano quarters, piano, 4x1, 0.0, 60-88, 0:maj 7:maj 9:min 5:maj
 C! C C C
ballad piano rolling, piano, 4x2, 0.0, 58-84, 9:min 5:maj 0:maj 7:maj
 0! 4 9 7 11 7 9 7
ballad piano with echo chord, piano, 4x2, 0.0, 62-84, 0:M7 5:M7 9:m7 7:sus
 0! - C - - C C - | 0! - C - - C - 4
pop piano pushed eighths, piano, 4x2, 0.0, 96-128, 0:maj 7:maj 9:min 5:maj
 C! - - C - - C -
pop piano sixteenth anthem, piano, 4x4, 0.0, 68-90, 9:min 5:maj 0:maj 7:maj
 C! - - C  - - C -  C - - C  - - C -
stride piano, piano, 4x2, 0.0, 120-200, 0:maj 9:7 2:7 7:7
 0! - C - -3 - C - | 0! - C - 2 - C - | 0! - C - -3 - C - | 0! - C - 1 - -1 -
ragtime piano, piano, 2x4, 0.0, 76-100, 0:maj 9:7 2:7 7:7
 0! 9 C 11  -3 9 C - | 0! 9 C 11  - 9 C 7
boogie woogie left hand, piano, 4x3, 0.0, 110-160, 0:7 5:7 0:7 7:7
 0 - 7  2 - 9  4 - 11  5 - 12
honky tonk barrelhouse, piano, 4x3, 0.0, 96-132, 0:7 5:7
 0! - C  4 - C  0 - C  5 - C | 0! - C  4 - C  C C C  4 - 2
rock and roll piano eighths, piano, 4x2, 0.0, 150-190, 0:maj 5:7 7:7 0:maj
 C! C C C C! C C C | % | % | C! C C C 9 7 4 2
slow twelve eight triplets, piano, 4x3, 0.0, 50-76, 0:maj 9:min 5:maj 7:7
 C! C C  C C C  C C C  C C C
doo wop piano with bass, piano, 4x3, 0.0, 58-80, 0:maj 9:min 2:m7 7:7
 0! C C  4 C C  0 C C  -1 C C
gospel comping, piano, 4x3, 0.0, 60-92, 0:7 5:7 0:7 7:7
 C! - -  - - C  - - C  C - - | C! - -  . - C  - - .  4 - 5 | C! - -  - - C  - - C  C - C
 C! - -  C - -  -3 - -2  - - -1
gospel shout, piano, 4x2, 0.0, 130-180, 0:7 0:7 5:7 0:7
 C! . . C . . C . | C . C . . C . . | C! . . C . . C . | C . 4 . 2 . -1 .
hymn quarter chords, piano, 4x1, 0.0, 66-96, 0:maj 5:maj 7:maj 0:maj
 C C C C | C C C - | C C C C | C - - .
alberti bass, piano, 4x2, 0.0, 96-144, 0:maj 7:7 7:7 0:maj
 0 4 2 4 0 4 2 4
alberti sixteenths, piano, 4x4, 0.0, 60-96, 0:maj 5:maj 7:7 0:maj
 0! 4 2 4  0 4 2 4  0 4 2 4  0 4 2 4 | % | % | 0! 4 2 4  0 4 2 4  0 - . .  . . . .
alberti three four, piano, 3x2, 0.0, 96-140, 0:maj 7:7
 0 4 2 4 2 4
minuet accompaniment, piano, 3x2, 0.0, 100-140, 0:maj 5:maj 7:7 0:maj
 0! - 2 - 4 - | 0! - 2 - 4 - | 0! - 1 - 2 - | 0! - - - -3 -
waltz oom pah pah, piano, 3x1, 0.0, 120-190, 0:maj 0:maj 7:7 0:maj
 0! C C | -3! C C | 0! C C | 0! C -
slow sentimental waltz, piano, 3x2, 0.0, 70-110, 0:M7 5:M7
 0! - C - - - | 0! - C - 9 8
musette waltz, comp, 3x2, 0.0, 150-210, 0:min 7:7 7:7 0:min
 0! - C - C - | 4! - C - C - | 0! - C - C - | 0! - C - 4 2
nocturne arpeggio, piano, 4x3, 0.0, 52-80, 0:min 5:min 7:7 0:min
 0! 4 9  11 9 4  0 4 9  11 9 4
baroque prelude figures, piano, 4x4, 0.0, 56-80, 0:maj 5:maj 7:7 9:min
 0! 4 9 8  9 4 9 4  0 4 9 8  9 4 9 4
toccata sixteenths, piano, 4x4, 0.0, 84-120, 0:min 7:7
 0! 7 2 7  4 7 2 7  0 7 2 7  1 7 -1 7 | 0! 7 2 7  4 7 6 7  5 4 3 2  1 0 -1 -3
march accompaniment, piano, 2x2, 0.0, 100-124, 0:maj 0:maj 7:7 0:maj
 0! C -3 C | 0! C -3 C | 0! C -3 C | 0! C -2 -1
chopped jazz ballad, piano, 4x2, 0.0, 56-76, 2:m7 7:7 0:M7 9:7
 C! - - - - - C - | C! - - - 9 8 7 - | C! - - - - - C - | - - C - 4 - 2 -
charleston comp, comp, 4x3, 0.0, 110-200, 2:m7 7:7 0:M7 9:7
 C! - .  . - C  - - .  . . .
charleston pushed answer, comp, 4x3, 0.0, 120-210, 0:M7 9:m7 2:m7 7:7
 C! - .  . . C  - - .  . . . | . . .  . . C  - . .  . . C
offbeat block chords, comp, 4x3, 0.0, 120-220, 0:m7 5:7 10:M7 3:M7
 . . .  . . C  . . .  . . C
four in the bar comp with kick, comp, 4x3, 0.0, 120-180, 0:7 5:7 0:7 7:7
 C - .  C! - .  C - .  C! - c | C - .  C! - .  C - C  . . C!
jazz waltz comp, comp, 3x3, 0.0, 110-170, 0:m7 5:7
 C! - .  . . C  - - . | . . .  C - .  . . C
modal stabs answer, comp, 4x3, 0.0, 110-150, 0:m7
 . . .  . . .  . . .  . . . | C! - -  - - C!  - - .  . . . | . . .  . . .  . . .  . . .
 C! - -  - - C!  - - .  . - C
latin jazz comp, comp, 4x2, 0.0, 150-210, 0:m7 5:7
 C! . C . . C . C | . C . . C . C .
salsa montuno, piano, 4x2, 0.0, 160-206, 0:maj 5:maj 7:7 5:maj
 0! - 2 4 - 7 - 9 | - 7 - 4 - 2 - 4 | 0! - 1 4 - 6 - 9 | - 7 - 4 - 2 - 4
minor montuno with anticipations, piano, 4x2, 0.0, 160-200, 0:min 5:min 7:7 7:7
 0! - 7 2 - 7 4 - | - 7 2 - 7 4 - 7 | 0! - 7 2 - 7 4 - | - 6 2 - 6 4 - 7
montuno octaves, piano, 4x4, 0.0, 84-104, 0:m7 5:7
 0! . C .  . C . C  . C . 0  . C . C | . C . C  . C . C  . C . 0  . C . C
cha cha piano, piano, 4x2, 0.0, 108-132, 0:m7 5:7
 C! . C . C . C C | C! . C . C . 4 2
house guajeo, piano, 4x4, 0.0, 120-127, 0:m7 5:m7
 0! . 7 .  2 . 4 7  . 4 . 2  . 7 4 . | 0! . 7 .  2 . 4 7  . 4 . 5  . 4 2 .
house piano stabs, piano, 4x4, 0.0, 120-128, 0:min 8:maj 3:maj 10:maj
 C! . . C  . . C .  . C . .  C . . .
house piano offbeat gospel, piano, 4x4, 0.0, 120-128, 5:M7 7:maj 9:m7 4:m7
 C! - . C  - . C -  . C - .  C . C . | C! - . C  - . C -  . C - .  . . C! -
italo house piano, piano, 4x4, 0.0, 118-128, 9:min 5:maj 7:maj 4:min
 C! . C .  . C . C  . C . C  . . C . | C! . C .  . C . C  . C . .  4 . 2 .
preset organ house, comp, 4x4, 0.1, 120-128, 0:m7
 C! . . C  . . . .  . . C .  . . . . | C! . . C  . . . .  . C . .  C . . .
deep house chord shift, comp, 4x4, 0.08, 118-124, 0:m7 0:m7 3:m7 10:m7
 C! - - .  . . C -  - . . .  . . . . | . . . C  - - . .  . . C -  . . . .
offbeat house chords, comp, 4x4, 0.0, 120-128, 0:m7 8:M7 3:M7 10:maj
 . . C -  . . C -  . . C -  . . C -
rave stabs, comp, 4x4, 0.0, 132-150, 0:min
 C! . . C  . . C .  . . C .  C . . . | C! . . C  . . C .  . . . .  . . . .
rave stab parallel moves, riff, 4x4, 0.0, 134-150, 0:min 0:min 8:maj 10:maj
 C! . C .  . C . .  C . . C  . . C . | C! . C .  . C . .  . . . .  . . . .
hardcore hoover, riff, 4x4, 0.0, 140-170, 0:min
 7! - - 9~  - - 7 -  6~ - - -  4 - - . | 7! - - 9~  - - 7 -  11~ - - -  9~ - 7~ -
techno chord stab, comp, 4x4, 0.0, 124-136, 0:m7
 C! . . .  . . C .  . . . .  . C . .
detroit chord rhythm, comp, 4x4, 0.0, 122-134, 0:m7 3:m7
 C! . . C  . . C .  . C . .  C . . C | C! . . C  . . C .  . . . .  . . . .
dub techno chord, comp, 4x4, 0.0, 114-126, 0:m7
 . . . C  - . . .  . . c .  . . . . | . . . C  - . . .  . . . .  . c . .
dub techno chord on the one, comp, 4x4, 0.0, 116-126, 0:m7
 C! - . c  . . c .  . . . .  . . . . | . . . .  . . C -  . c . .  . . . .
dub siren organ bubble, comp, 4x4, 0.0, 66-82, 0:min 10:maj
 . . c c  C . c c  . . c c  C . c c
reggae piano bang, piano, 4x2, 0.0, 68-86, 0:min 5:min 0:min 10:maj
 . . C! . . . C! .
trance gated chords, comp, 4x4, 0.0, 130-142, 0:min 8:maj 3:maj 10:maj
 C! . C C  . C . C  C . C C  . C C .
eurodance stab hook, comp, 4x4, 0.0, 128-142, 9:min 5:maj 7:maj 4:min
 C! . . C  . . C .  C . . C  . . C .
future bass swells, comp, 4x4, 0.0, 138-156, 5:M7 7:maj 9:m7 0:maj
 C! - - C  - - C -  - - C -  C - C - | C! - - C  - - C -  - - - -  C C C C
progressive house chords, comp, 4x4, 0.0, 122-130, 9:min 5:maj 0:maj 7:maj
 C! - - C  - - C -  - - C -  - C - -
electro pop chord eighths, comp, 4x2, 0.0, 96-128, 0:min 8:maj 3:maj 10:maj
 C! C C C C C C C
sidechained offbeat chords, comp, 4x2, 0.0, 122-130, 9:min 5:maj 0:maj 7:maj
 . C - C - C - C
new wave synth brass, brass, 4x2, 0.0, 108-136, 0:maj 5:maj 7:maj 5:maj
 C! - . C! . C! - - | - - . C! . C! - . | C! - . C! . C! - - | - - - - . . . .
clav funk, comp, 4x4, 0.0, 92-112, 0:m7
 0! . 7 2'  . 6 7 .  0' 4 . 6  7 . 2' 3 | 0! . 7 2'  . 6 7 .  . 3 2 0  . -1 . .
clav chops, comp, 4x4, 0.05, 90-108, 0:7
 C! . c .  . C . c  c . C .  . c C .
wah clav riff, riff, 4x4, 0.0, 94-110, 0:m7 5:7
 0! . 0' 7  . 6' 7 .  4 . 0' .  2 3 . 0 | 0! . 0' 7  . 6' 7 .  9 . 7 .  6 . 4 .
rhodes soul comp, comp, 4x4, 0.08, 78-98, 2:m7 7:7 0:M7 9:m7
 C! - - -  . . C .  . C - -  . . . . | C! - - -  . . . .  . . C -  . . 4 5
neo soul lazy chords, comp, 4x4, 0.15, 70-90, 0:M7 4:m7 9:m7 2:7
 C! - - -  - - - .  . . C -  - - . c | C! - - -  - - - .  . C - -  . . . C
lofi chords anticipated, comp, 4x4, 0.2, 70-88, 2:m7 7:7 0:M7 9:m7
 C! - - -  - - . .  . . C -  - - . . | C! - - -  - . . .  . . . .  . . 4 2
boom bap chopped keys, comp, 4x4, 0.2, 84-96, 0:m7 8:M7
 C! - . .  C - . C  - . . .  C - . . | C! - . .  C - . C  - . . .  . . . .
hip hop minor piano loop, piano, 4x2, 0.0, 84-98, 0:min 0:min 8:maj 7:min
 0! 7 4 7 2 7 4 7 | 0! 7 4 7 2 7 4 2
trap bell piano, piano, 4x4, 0.0, 128-150, 0:min 8:maj
 7! - . .  9 - . .  7 - 4 -  . . 3 2 | 7! - . .  9 - . .  11 - 9 -  - . . .
drill piano, piano, 4x4, 0.0, 138-146, 0:min 8:maj 5:min 7:7
 0! - - 4  - - 7 -  - 9 - -  7 - 4 - | 0! - - 4  - - 7 -  - 4 - -  . . . .
organ soul pads and stabs, comp, 4x2, 0.0, 84-120, 0:7 5:7
 C! - - - - . C . | C! - - - - . . C
organ shuffle comp, comp, 4x3, 0.0, 100-150, 0:7 5:7 0:7 7:7
 C! - .  . . C  . . .  . . C | C! - .  . . C  . . C  C! - .
garage organ riff, riff, 4x2, 0.0, 118-144, 0:maj 10:maj 5:maj 0:maj
 C! . C . C - . . | C! . C - . . . . | C! . C . C - . . | C! - - . . C C .
church organ moving voice, comp, 4x2, 0.0, 56-84, 0:maj 5:maj 7:7 0:maj
 C! - - - 4 - 5 - | C! - - - 4 - 3 - | C! - - - 2 - 1 - | C! - - - - - - .
polka accordion, comp, 2x2, 0.0, 108-132, 0:maj 0:maj 7:7 7:7
 0! C -3 C
tango piano marcato, piano, 4x2, 0.0, 112-132, 0:min 7:7 7:7 0:min
 C! . C . C! . C . | C! . C . C! . C . | C! . C . C! . C . | C! - - C - - C .
tango sincopa, piano, 4x2, 0.0, 112-132, 0:min 7:7
 0! C - . C! . C . | 0! C - . C! . 4 2
habanera piano, piano, 2x4, 0.0, 56-76, 0:min 7:7
 0! - - 4  7 - 4 - | 0! - - 2  4 - 2 -
bossa piano comp, comp, 4x2, 0.0, 112-148, 0:M7 9:7 2:m7 7:7
 C! - . C . . C - | . . C - . C - .
samba comp tamborim, comp, 2x4, 0.0, 88-112, 0:maj 9:7 2:m7 7:7
 C! . C .  C C . C | . C . C  . C C .
soft rock suspended piano, piano, 4x2, 0.0, 84-112, 0:maj 0:sus 5:maj 7:sus
 0! C - C 0 C - C
rock anthem piano octaves, piano, 4x2, 0.0, 112-150, 9:min 5:maj 0:maj 7:maj
 0! 7 0 7 0 7 0 7 | C! C C C C C C C
five four piano vamp, piano, 5x2, 0.0, 130-180, 0:min
 C! - . C - . C - C -
seven eight piano cell, piano, 7x2, 0.0, 200-270, 0:M7 9:m7
 0! - 4 - 7 - 9 - 4 - 7 - 4 - | 0! - 4 - 7 - 9 - 11 - 9 - 7 -
minimal piano three on four, piano, 4x2, 0.0, 100-140, 0:M7 5:M7
 0! 4 7 4 7 9 7 4 | 7 0 4 7 4 7 9 7 | 0! 4 7 4 7 9 7 4 | 7 4 7 4 9 7 4 2
neoclassical felt piano, piano, 3x2, 0.0, 60-96, 9:min 5:maj 0:maj 7:maj
 0! 4 7 9 7 4 | 0! 4 7 11 9 7 | 0! 4 7 9 7 4 | 0! 4 7 8 7 -
pad one chord a bar, pad, 4x1, 0.0, 60-128, 9:min 5:maj 0:maj 7:maj
 C - - -
pad two swells a bar, pad, 4x2, 0.0, 60-110, 0:min 8:maj 3:maj 10:maj
 C! - - . c - - .
pad every second bar, pad, 4x1, 0.0, 70-130, 0:min 0:min 8:maj 8:maj
 C! - - - | - - - - | C! - - - | - - - .
pad four bars then turn, pad, 4x1, 0.0, 84-140, 0:m7 0:m7 5:m7 7:sus
 C! - - - | - - - - | C! - - - | C! - - -
pad late release, pad, 4x2, 0.0, 64-100, 0:M7 4:m7 5:M7 7:sus
 C! - - - - - . . | C! - - - - - . C
pad pulsing quarters, pad, 4x2, 0.0, 80-126, 0:min 10:maj 8:maj 10:maj
 C! . c . c . c .
pad in three, pad, 3x1, 0.0, 66-130, 0:maj 9:min 5:maj 7:sus
 C! - -
pad six eight swell, pad, 2x3, 0.0, 40-66, 0:min 8:maj 10:maj 5:min
 C! - - - - - | C! - - c - -
pad with top note answer, pad, 4x2, 0.0, 66-104, 0:M7 5:M7
 C! - - - - - 9 11 | C! - - - - - . .
drone with opening one, pad, 4x1, 0.0, 50-90, 0:5
 C! - - - | - - - - | c - - - | - - 4 .
eight bar pad, pad, 4x1, 0.0, 90-140, 0:min 0:min 8:maj 8:maj 3:maj 3:maj 10:maj 7:sus
 C! - - - | - - - - | C! - - - | - - - - | C! - - - | - - - - | C! - - - | C! - - -
string ostinato eighths, strings, 4x2, 0.0, 96-144, 0:min 8:maj 3:maj 10:maj
 0! 4 2 4 0 4 2 4
string ostinato sixteenths, strings, 4x4, 0.0, 84-132, 0:min 0:min 8:maj 10:maj
 0! 0' 2 0'  4 0' 2 0'  0! 0' 2 0'  4 0' 3 2
spiccato three three two, strings, 4x2, 0.0, 110-160, 0:min 8:maj
 0! 2 4 0! 2 4 0! 2 | 0! 2 4 0! 2 4 7! 4
trailer braams and pulse, strings, 4x4, 0.0, 80-112, 0:min 0:min 8:maj 10:maj
 C! - - -  - - - .  . . . .  . . 0 0 | C! - - -  - - - .  0 . 0 .  0 0 0 0
cinematic pulse, strings, 4x2, 0.0, 90-130, 0:min 8:maj 5:min 7:min
 0! 0 0 0 0! 0 0 0
cinematic pulse six eight, strings, 2x3, 0.0, 70-104, 0:min 8:maj 10:maj 7:min
 0! 0' 0' 2! 0' 0' | 0! 0' 0' 4! 2' 1'
action strings seven eight, strings, 7x2, 0.0, 210-290, 0:min
 0! 0 0 0 2! 0 3! 0 0! 0 2! 0 4! 2
pizzicato waltz, strings, 3x1, 0.0, 100-170, 0:min 7:7 7:7 0:min
 0! 4 4 | 2! 4 4 | -1! 4 4 | 0! 4 .
pizzicato comic tiptoe, strings, 4x2, 0.0, 96-132, 0:maj 7:7
 0! . 4 . 2 . 4 . | 0! . 4 3 2 . 1 .
disco string run, strings, 4x4, 0.0, 112-126, 0:m7 5:7
 9! - - -  - - - -  - . . .  4 5 6 7 | 9! - 8 -  7 - 6 -  7 - - -  . . . .
legato string lines, strings, 4x1, 0.0, 60-96, 0:min 5:min 10:maj 3:maj
 7 - - 6 | 4 - - 5 | 6 - - 4 | 2 - - 4
tremolo suspense, strings, 4x4, 0.0, 70-110, 0:dim
 0! 0 0 0  0 0 0 0  1 1 1 1  0 0 0 0
chamber chugging offbeat, strings, 4x2, 0.0, 90-132, 0:maj 9:min 5:maj 7:maj
 0! c c c 0! c c c
horn section stabs, brass, 4x4, 0.0, 96-118, 0:7
 C! . . .  . . . .  . . C .  . C! . . | . . . .  . . . .  . . C C  . C! - .
soul horn answer, brass, 4x2, 0.0, 96-130, 0:maj 5:maj
 . . . . . . . . | C! C . C! - - . . | . . . . . . . . | C! - C - 7 6 4 .
funk horn line, brass, 4x4, 0.0, 98-114, 0:m7
 0! . 2 3  . 4 . 7!  - - . .  . . . . | . . . .  6 . 7 6  4 . 3 2  . 0! . .
big band punches, brass, 4x3, 0.0, 130-190, 0:7 0:7 5:7 0:7
 C! - .  . . C!  - - -  - - . | . . .  . . .  . . C  C! . . | C! - .  . . C!  - - -  - - .
 . . C  . . C  . . .  C! - .
ska horn melody, brass, 4x2, 0.0, 130-170, 0:min 5:min 7:7 0:min
 7! - 7 9 - 7 - 4 | . . 4 5 - 4 - 2 | 4! - 4 5 - 4 - 2 | 0 - - - . . 4 5
salsa mambo horns, brass, 4x2, 0.0, 160-204, 0:m7 5:7
 7! . 7 . . 7 9 . | 7 - . 4 . . . . | 7! . 7 . . 7 9 . | 11 - 9 - 7 - - .
afrobeat horn riff, brass, 4x4, 0.0, 100-120, 0:m7
 7! - - 6  . 7 . 4  - - . .  . . . . | 7! - - 6  . 7 . 9  - - 7 -  4 - . .
balkan brass seven, brass, 7x2, 0.0, 210-290, 0:maj 7:7
 0! C . C 4 C . C 0! C 2 C 4 C | 0! C . C 4 C . C -1! C 0 C 2 C
fanfare, brass, 4x4, 0.0, 84-116, 0:maj 0:maj 5:maj 7:maj
 0! - 0 0  4 - - -  7 - - -  - - 4 4 | 7! - 4 -  2 - 4 -  0 - - -  . . . .
marching band brass, brass, 2x4, 0.0, 104-124, 0:maj 0:maj 7:7 0:maj
 7! - 4 -  7 - 9 - | 7! - 4 -  2 - 4 - | 6! - 4 -  6 - 8 - | 7! - - -  4 5 6 7
trap brass menace, brass, 4x4, 0.0, 130-150, 0:min 8:maj
 C! - - -  - - . .  C - - -  . . . . | C! - - -  - - . .  4 - 3 -  2 - 1 -
"""
