"""Hooks, leads, voices, riffs for synths, sparse notes (see tonal_repertoire.py)."""

TEXT = """
pop hook starts on one, melody, 4x2, 0.0, 96-128, 9:min 5:maj 0:maj 7:maj
 4! - 4 5 7 - 4 - | 4 - 2 - 1 - . . | 4! - 4 5 7 - 9 - | 8 - 7 - 4 - . .
pop hook after the beat, vocalish, 4x2, 0.0, 90-124, 0:maj 7:maj 9:min 5:maj
 . 4 4 4 5 - 4 - | 2 - - . . . . . | . 4 4 4 5 - 7 - | 4 - - . . 2 1 -
vocal pick-up into the one, vocalish, 4x2, 0.0, 84-120, 0:maj 5:maj 9:min 7:maj
 4! - - 2 - - . . | . . . . 2 4 5 - | 4! - - 2 - - . . | . . . . 1 - 2 4
vocal chop house, vocalish, 4x4, 0.0, 118-128, 0:m7 8:M7
 7! . . 7  . 9 . .  7 . . 4  . . . . | 7! . . 7  . 9 . 11  . . 9 .  7 . . .
vocal chop future garage, vocalish, 4x4, 0.2, 128-136, 0:m7
 7! - - .  . . 9~ -  - . . 4  - . . . | . . . 7  - . . .  4~ - 2 -  . . . .
chopped vowel answer, vocalish, 4x4, 0.0, 98-112, 9:min 5:maj 0:maj 7:maj
 7! 7 . 9  . 7 . .  . . . .  . . . . | 7! 7 . 9  . 11 . 9  . 7 . .  . . 4 .
gospel choir swell, vocalish, 4x3, 0.0, 60-90, 0:maj 5:maj 0:maj 7:7
 C! - -  - - -  - - -  C - C | C! - -  - - -  . . .  . . . | C! - -  - - -  - - -  C - C
 C! - -  - - -  4 - 5  - - 6
choir pads half notes, vocalish, 4x1, 0.0, 60-100, 0:min 8:maj 3:maj 10:maj
 C! - - - | C! - c -
talk box line, vocalish, 4x4, 0.0, 94-112, 0:m7
 7! - . 7  6~ - 4 .  . . . 4  - 3~ 2 - | 0! - - -  . . . .  . . 4 6  - 7~ - .
call and response chant, vocalish, 4x2, 0.0, 96-124, 0:min
 4! 4 4 2 4 - 5 - | . . . . C! . C! . | 4! 4 4 2 3 2 0 - | . . . . C! - - .
football chant, vocalish, 4x2, 0.0, 100-124, 0:min 8:maj
 4! - 4 2 - 0 2 - | - - - - . . . . | 4! - 4 2 - 4 5 - | 4 - 2 - 0 - . .
soul ad lib twelve eight, vocalish, 4x3, 0.0, 54-76, 0:maj 9:min 5:maj 7:7
 4! - -  - 5~ 4  2 - -  - - . | . . .  4 - 5  7~ - -  5 4 2 | 4! - -  - - -  2~ - 1  0 - -
 . . .  . . .  4 - 3  2 - 1
edm lead drop, melody, 4x4, 0.0, 124-130, 9:min 5:maj 0:maj 7:maj
 7! . . 7  . . 7 .  9 . . 7  . . 4 . | 7! . . 7  . . 7 .  11 . . 9  . 7 . .
big room minimal lead, riff, 4x4, 0.0, 126-130, 0:min
 0! . 0 .  . 0 . 0  . . 0 .  2 . -1 . | 0! . 0 .  . 0 . 0  . . 4 .  3 . 2 .
trance lead, melody, 4x4, 0.0, 132-142, 0:min 8:maj 3:maj 10:maj
 7! - - 9  - - 11 -  - 9 - -  7 - 4 - | 7! - - 9  - - 11 -  - 14 - -  11 - 9 -
eurodance lead, melody, 4x4, 0.0, 128-145, 9:min 5:maj 7:maj 4:min
 7! . 7 9  . 7 . 4  . 4 . 7  . 9 . . | 7! . 7 9  . 7 . 4  . 2 . 4  . . . .
hardstyle melody, melody, 4x2, 0.0, 148-156, 0:min 8:maj 3:maj 10:maj
 7! - 7 9 11 - 9 7 | 4 - 7 - 9 - - . | 7! - 7 9 11 - 14 11 | 9 - 8 - 7 - - .
synthwave lead, melody, 4x4, 0.0, 84-112, 0:min 8:maj 3:maj 10:maj
 7! - - -  - - 6 7  9 - - -  7 - 4 - | 7! - - -  - - - -  - - . .  4 - 6 -
outrun solo phrase, melody, 4x4, 0.0, 92-118, 0:min 10:maj
 7! 9 11 14  11 9 7 9  11 - - -  9 - 7 - | 8! 9 11 8  9 7 6 4  7~ - - -  . . . .
chiptune jump melody, melody, 4x4, 0.0, 110-160, 0:maj 5:maj 7:maj 0:maj
 0! . 4 .  7 . 4 7  . 9 . 7  . 4 . . | 0! . 5 .  7 . 9 11  . 9 . 7  . 5 . .
 0! . 4 .  6 . 8 .  10 . 8 6  . 4 . . | 7! . 7 .  . 7 . .  7 - - .  4 5 6 .
dungeon theme, riff, 4x4, 0.0, 100-140, 0:min 0:dim
 0! 2 4 2  0 2 4 2  5 4 2 4  2 0 -1 0 | 0! 2 4 2  0 2 4 2  7 6 4 3  2 1 0 -1
big beat hook, riff, 4x4, 0.0, 104-128, 0:m7
 0! . . 0  . 2 . 0  3 . 2 .  0 . . . | 0! . . 0  . 2 . 0  . . -1 .  . . . .
electro clash riff, riff, 4x2, 0.0, 112-130, 0:min 8:maj
 0! 0 2 0 4 0 2 0 | 0! 0 2 0 5 4 2 0
breakbeat rave riff, riff, 4x4, 0.0, 130-160, 0:min
 7! . 7 9  . 7 . 6  . 7 . 4  . . . . | 7! . 7 9  . 7 . 11  . 9 . 7  . 6 4 .
eight bar riff with break, riff, 4x2, 0.0, 100-136, 0:m7 0:m7 5:m7 5:m7 0:m7 0:m7 7:7 0:m7
 0! . 0 2 . 3 . 4 | 4 3 2 . 0 . . . | % | % | 0! . 0 2 . 3 . 4 | % | 0! . 2 4 6 4 2 1
 0! - - - . . . .
syncopated fives synth, riff, 4x4, 0.0, 110-130, 0:m7
 0! . 7 . 4  0 . 7 . 4  0 . 7 . 4 .  | 0! . 7 . 4  0 . 7 . 4  . . 3 . 2 .
thirds reset every two, riff, 4x2, 0.0, 110-140, 0:min
 0! 2 4 0 2 4 0 2 | 4 0 2 4 0 2 7 4
g-funk whistle lead, melody, 4x4, 0.0, 88-98, 0:min
 7! - - -  - - 9~ -  7 - 6 -  4 - - - | - - . .  . . 4 5  6 - 7~ -  4 - . .
west coast piano hook, piano, 4x4, 0.0, 90-98, 0:min 8:maj
 C! . . C  . . C .  . C . .  4 . 5 . | C! . . C  . . C .  . C . .  2 . 1 .
trap flute, melody, 4x4, 0.0, 128-150, 0:min 8:maj
 7! - - 6  7 - - 9  - - 7 -  4 - . . | 4! - - 3  4 - - 6  - - 4 -  2 - . .
trap bells sparse, pluck, 4x4, 0.0, 126-152, 0:min
 7! - - -  . . 9 -  . . . .  8 - . . | 7! - - -  . . 4 -  . . . .  . . . .
phonk cowbell melody, riff, 4x4, 0.0, 120-150, 0:min
 7! . 7 9  . 7 . 6  7 . 4 .  . 6 . . | 7! . 7 9  . 7 . 6  4 . 2 .  . 4 . .
memphis pluck, pluck, 4x4, 0.0, 130-150, 0:min
 0! . 4 .  7 . 4 .  5 . 4 .  2 . 4 . | 0! . 4 .  7 . 4 .  9 . 8 .  7 . . .
boom bap vibes loop, pluck, 4x4, 0.22, 84-96, 0:m7 3:M7
 9! - . 7  - . 4 -  . . 2 -  4 - . . | 9! - . 7  - . 11 -  - - . .  . . . .
lofi guitar lick, guitar, 4x4, 0.2, 72-90, 2:m7 7:7 0:M7 9:m7
 4! - 6 7  - - 4 -  2 - - .  . . . . | . . . .  4 - 3~ 2  - - 0 -  - . . .
jazz head phrase, melody, 4x3, 0.0, 130-200, 2:m7 7:7 0:M7 9:7
 0! - 2  4 - 6  7 - 6  - - 4 | 6! - 4  3 - 2  1 - -  - - . | 2 - 4  6 - 4  2 - 4  - - .
 . . .  . - 4  5 - 6  7 - 8
bebop eighths, melody, 4x3, 0.0, 150-240, 2:m7 7:7 0:M7 0:M7
 7! - 6  5 - 4  3 - 2  1 - 0 | 2! - 4  6 - 7  6 - 5  4 - 3 | 2! - -  . - 4  2 - 0  . . .
 . . .  . . .  4 - 3  2 - 1
blues head with rests, melody, 4x3, 0.0, 100-150, 0:7 5:7 0:7 7:7
 0! - 2  4 - 5  4 - -  - - . | . . .  . . .  . - 4  5 - 4 | 0! - 2  4 - 5  7 - -  - - .
 . . .  4 - 3  2 - 0  - - .
cool trumpet sparse, brass, 4x3, 0.0, 80-140, 0:m7 5:7
 7! - -  - - -  - - 6  4 - - | - - .  . . .  . . .  . - 4 | 6! - -  - - 4  2 - -  - - -
 . . .  . . .  . . .  . . .
bossa melody, melody, 4x2, 0.0, 112-144, 0:M7 0:M7 2:m7 7:7
 6! - - 4 - 5 - 4 | - 2 - - - . . . | 5! - - 3 - 4 - 3 | - 1 - - - . 2 3
rock lead bends, guitar, 4x2, 0.0, 80-126, 0:m7 10:maj
 7! - 8~ - 7 6 4 - | - - . . 4 6 7 - | 9~ - - - 8 - 7 - | 7 - - - - . . .
country lick, guitar, 4x2, 0.0, 110-150, 0:7 5:7 7:7 0:7
 0! 1 2 4 5 4 2 0 | 0! - 2~ 4 . 4 2 - | 0! 2 4 5 6 5 4 2 | 0 - - . -3 -2 -1 -
traded licks, guitar, 4x2, 0.0, 96-140, 0:maj
 0! 1 2 4 2 1 0 - | . . . . . . . . | 0! 2 4 5 4 2 4 - | . . . . -3 -2 -1 -
ambient sparse notes, pluck, 4x1, 0.0, 56-90, 0:M7 5:M7
 0! - - - | . . 4 - | 7 - - - | - . 9 -
ambient bells in two bars, pluck, 4x2, 0.0, 60-92, 0:M7
 9! - - - - - 11 - | - - . . 7 - - -
ambient guitar swell, guitar, 4x1, 0.0, 60-96, 0:maj 5:M7 9:m7 5:M7
 C! - - - | - - 9 - | C! - - - | - - . .
downtempo pluck echoes, pluck, 4x4, 0.0, 80-108, 0:m7 8:M7
 7! . . 7'  . . 4 .  . 4' . .  2 . . 2' | 0! . . 0'  . . . .  . . . .  . . . .
harp glissando arrivals, pluck, 4x4, 0.0, 66-104, 0:maj 5:maj
 14! - - -  - - - -  - - . .  . . . . | . . . .  0 1 2 3  4 5 6 7  8 9 10 11
music box waltz, pluck, 3x2, 0.0, 84-130, 0:maj 7:7 7:7 0:maj
 11! - 9 - 11 - | 10! - 8 - 10 - | 8! 9 10 9 8 6 | 7! - - - . .
baroque dance tune, melody, 3x2, 0.0, 100-140, 0:maj 5:maj 7:7 0:maj
 7! - 6 5 4 - | 2! 3 4 - 2 - | 6! - 4 5 6 4 | 7! - - - 4 -
classical theme with pick-up, melody, 4x2, 0.0, 100-140, 0:maj 7:7 7:7 0:maj
 7! - 4 - 2 - 4 - | 6! - 4 - - - 3 4 | 6! - 4 - 1 - 4 - | 2! - 0 - - . 4 5
fugue subject, melody, 4x4, 0.0, 66-96, 0:min 0:min 7:7 0:min
 0! - 1 2  3 - 0 -  4 - - 3  2 3 1 - | 2! - 4 3  2 1 0 -1  1 - -1 -  -3 - - .
 4! - 5 4  3 4 2 -  1 2 0 -  -1 0 1 - | 2! 1 0 -1  0 - 4 -  0 - - -  . . . .
film theme rising, strings, 4x1, 0.0, 70-110, 0:maj 5:maj 9:min 7:maj
 0! - 4 - | 2 - - 1 | 0 - 4 7 | 6 - - -
western whistle, melody, 4x2, 0.0, 84-120, 0:min 10:maj 8:maj 7:min
 0! - - - 4 - 3 - | 2 - 1 2 - - . . | 0! - - - 4 - 6 - | 7 - - - - 6 4 .
sea shanty, melody, 2x3, 0.0, 80-110, 0:min 10:maj 0:min 7:maj
 4! - 4 4 3 2 | 1! - -1 -1 - . | 0! - 2 4 - 5 | 4! - 2 0 - .
reggae melodica, melody, 4x2, 0.1, 66-82, 0:min 5:min 0:min 10:maj
 4! - - 5 4 - 2 - | . . . . . . . . | 2! - 4 2 0 - - - | . . . . 1 2 3 -
dub organ line echo, comp, 4x4, 0.0, 66-80, 0:min
 0! . 2 .  4 . . 4'  . . 4' .  . . . . | . . . .  3 . 2 .  0 - - -  . . . .
progressive rock organ nine eight, riff, 9x1, 0.0, 220-300, 0:min 8:maj
 0! 4 7 4 9 4 7 4 2
five eight pulse arp, arp, 5x1, 0.0, 180-280, 0:min 8:maj
 0! 4 7 9 4 | % | 0! 4 7 9 4 | 0! 4 9 7 4
five four cinematic pulse, strings, 5x2, 0.0, 110-160, 0:min 8:maj
 0! 0 0 4! 0 0 2! 0 3! 0
seven eight synth arp, arp, 7x1, 0.0, 200-290, 0:min 3:maj
 0! 4 7 9 7 11 9 | 0! 4 7 9 7 4 2
six eight guitar rock riff, riff, 2x3, 0.0, 60-88, 0:min
 0! - 0 2 - 3 | 4! - 3 2 0 -1 | 0! - 0 2 - 3 | 4 - - . -3 -1
twelve eight shuffle synth, riff, 4x3, 0.0, 110-140, 0:min
 0! - 0  . - 0  2 - 0  . - -1 | 0! - 0  . - 0  4 - 3  2 - .
schaffel bass, bass, 4x3, 0.0, 110-134, 0:min 8:maj
 0! - 0  0 - 0  0 - 0  0 - 7
triplet trap lead, melody, 4x3, 0.0, 66-76, 0:min
 7! - 7  7 - 9  7 6 4  - - . | 7! - 7  7 - 9  11 9 7  - - .
"""
