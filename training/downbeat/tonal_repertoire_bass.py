"""Bass guitar and double bass: funk, soul, reggae, rock, blues, jazz (see tonal_repertoire.py)."""

TEXT = """
funk one and ghost, bass, 4x4, 0.0, 92-116, 0:7
 0! - . 0'  . 7 . 6  . . 4 .  6 . 7 .
 0! - . 0'  . 7 . 6  . . . .  -3 . -1 .
funk on the one, bass, 4x4, 0.0, 96-112, 0:7
 0! - - -  . . . .  . . 4 6  . 4 6 .
 0! - - -  . . . .  7 . 6 .  4 . 6 .
slap octaves, bass, 4x4, 0.0, 98-120, 0:m7
 0! . 7! .  0' 0 7! .  . 0 . 7!  . 6 7! .
slap pops fifth and seventh, bass, 4x4, 0.0, 96-114, 0:m7 0:m7 5:7 5:7
 0! . . 0  7! . 0' 0  . 6! 7! .  0 . 4 6
 0! . . 0  7! . 0' 0  . 9! 7! .  6 4 . .
 0! . . 0  7! . 0' 0  . 6! 7! .  0 . 4 6
 0! . 0' 7!  . 0 . 7!  . 6 . 4  -3 . -1 .
slap triplet pull, bass, 4x4, 0.0, 90-106, 0:m7
 0! 0' 7! .  . 0 7! 6  0 . . .  2 3 4 .
 0! 0' 7! .  . 0 7! 6  . . 0 .  . . . .
sixteenth finger funk, bass, 4x4, 0.0, 96-112, 0:7
 0 0' 0 0'  0 . 6 7  . 0' 0 0'  -1 . 0 .
 0 0' 0 0'  0 . 6 7  . 4 . 6'  4 2 0 -1
chromatic climb funk, bass, 4x4, 0.0, 98-116, 0:m7 0:m7 0:m7 5:7
 0 . . 0  . -1 0 .  . . 0 2  . 3 4 .
 0 . . 0  . -1 0 .  . . . .  . . . .
 0 . . 0  . -1 0 .  . . 0 2  . 3 4 .
 0 . 2 .  4 . 5 .  6 . 5 .  4 2 -1 .
disco octaves, bass, 4x2, 0.0, 112-128, 0:m7 5:7 10:M7 3:M7
 0 7 0 7 0 7 0 7
disco octaves off the sixteenth, bass, 4x4, 0.0, 112-126, 0:min 8:maj 3:maj 10:maj
 0 . 7 0  0 . 7 0  0 . 7 0  0 . 7 .
disco gallop octaves, bass, 4x4, 0.0, 112-128, 0:m7 0:m7 5:m7 5:m7
 0! . 7 7  . 0 7 .  0 . 7 7  . 0 7 .
 % | % |  0! . 7 7  . 0 7 .  4 . 5 .  6 . 7 .
disco walk up, bass, 4x4, 0.0, 110-124, 0:min 10:maj 8:maj 7:7
 0! - . 7  . . 0 .  7 . 0 .  7 . 6 .
 0! - . 7  . . 0 .  7 . 0 .  7 . 6 .
 0! - . 7  . . 0 .  7 . 0 .  7 . 6 .
 0! . 0 .  2 . 2 .  4 . 4 .  6 . 6 .
nu disco syncopated, bass, 4x4, 0.0, 108-122, 0:m7 3:M7 8:M7 7:m7
 0 . . 0  . . 0 .  . . 7 .  6 . 4 .
 0 . . 0  . . 0 .  . . . 7  . 4 . 2
string-damped disco run, bass, 4x4, 0.0, 104-120, 0:m7 5:7
 0 . 0 .  . . 0 2  . 4 . 5  4 . 2 .
 0 . 0 .  . . 7 .  . 6 5 .  4 . 2 .
motown dead string, bass, 4x4, 0.0, 96-120, 0:maj 0:maj 5:maj 7:7
 0! - - .  . 4 5 4  0 . . 4  . 5 7 .
 0! - - .  . 4 5 4  0 . . -3  . -2 -1 .
 0! - - .  . 4 5 4  0 . . 4  . 5 7 .
 0! - . 0  2 . . 4  . 5 4 .  2 . 1 .
motown rising fourths, bass, 4x4, 0.0, 100-124, 0:maj 9:min 5:maj 7:maj
 0 - . 0  . . 4 .  5 . 4 .  2 . 1 .
soul eighths with approach, bass, 4x2, 0.0, 100-132, 0:maj 4:min 9:min 5:maj
 0 . 0 2 4 4 5 4
 0 . 0 -1 0 0 2 4
 0 . 0 2 4 5 7 4
 0 . 0 2 4 . -1 .
stax stomp, bass, 4x2, 0.0, 104-120, 0:7 0:7 5:7 0:7
 0! - 0 . 2 3 4 .
 0! - 0 . 4 3 2 .
 0! - 0 . 2 3 4 .
 0! - 0 . -3 -2 -1 .
southern soul twelve eight, bass, 4x3, 0.0, 58-76, 0:maj 9:min 5:maj 7:7
 0 - - - - 2  4 - - 5 - 4
 0 - - - - -2  -3 - - -1 - -
 0 - - - - 2  4 - - 5 - 4
 0 - - 0 - -  -1 - - -2 - -1
neo soul behind the beat, bass, 4x4, 0.12, 72-94, 2:m7 7:7 0:M7 9:m7
 0 - - -  . . 0 .  . 4 . 6  - . 7 .
 0 - - -  . . . 0  . . 2~ -  4 . . .
 0 - - -  . . 0 .  . 4 . 6  - . 7 .
 0 - . 0  . . . .  . . . .  4 2 1 -1
reggae one drop bass, bass, 4x2, 0.1, 66-86, 0:min 5:min
 0 - - . 4 . 4 .
 . . 0 - -1 - -3 .
reggae steppers bass, bass, 4x4, 0.0, 66-80, 0:min 10:maj
 0 - . .  0 - . .  2 . 0 .  -1 . -3 .
 0 - . .  0 - . .  4 . 2 .  0 . . .
roots bass rests on one, bass, 4x4, 0.0, 66-82, 0:m7 0:m7 5:m7 0:m7
 . . . .  0 . 0 .  2 - 4 -  2 . 0 .
 . . . .  0 . 0 .  -1 - -3 -  . . . .
 . . . .  0 . 0 .  2 - 4 -  2 . 0 .
 . . . .  -3 . -3 .  -1 - 0 -  . . . .
roots bass call and rest, bass, 4x4, 0.0, 68-84, 0:min
 0 - 0 .  2 - 2 .  3 . 4 .  . . . .
 . . . .  4 . 3 .  2 . 0 .  . . . .
dub drop, bass, 4x4, 0.0, 64-78, 0:min 0:min 8:maj 10:maj
 0! - - -  - . . .  -3 . 0 .  2 - . .
 0 - - -  . . . .  . . . .  . . . .
 0! - - -  - . . .  -3 . 0 .  2 - . .
 0 - - -  . . . .  2 . 1 .  -1 - . .
lovers rock, bass, 4x4, 0.1, 70-84, 0:maj 9:m7 2:m7 7:7
 0 - . 0  2 . 4 .  . . 4 .  5 . 4 .
 0 - . 0  2 . 4 .  . . 7 .  4 . 2 .
 0 - . 0  2 . 4 .  . . 4 .  5 . 4 .
 0 - . 0  2 . 1 .  . . -1 .  -2 . -1 .
dancehall tresillo bass, bass, 4x4, 0.0, 88-106, 0:min 10:maj
 0! - - 0  - - 0 -  . . . .  -3 . -1 .
ska walking quarters, bass, 4x1, 0.0, 120-172, 0:maj 9:min 2:min 7:7
 0 2 4 5 | 0 2 4 2 | 0 2 4 5 | 0 -1 -2 -3
rocksteady hook, bass, 4x2, 0.0, 78-96, 0:maj 5:maj 0:maj 7:7
 0 - 2 4 - 4 5 4
 0 - 2 4 - . . .
 0 - 2 4 - 4 5 4
 0 . 4 . 2 1 -1 .
rock root eighths, bass, 4x2, 0.0, 96-150, 0:5 5:5 7:5 5:5
 0! 0 0 0 0 0 0 0
rock root eighths with lead-in, bass, 4x2, 0.0, 104-144, 0:maj 7:maj 9:min 5:maj
 0! 0 0 0 0 0 0 0
 0! 0 0 0 0 0 0 1
 0! 0 0 0 0 0 0 0
 0! 0 0 0 0 0 -2 -1
pushed eighths, bass, 4x2, 0.0, 100-140, 0:maj 5:maj
 0! 0 0 0 0 0 0 3
 0! 0 0 0 0 0 0 -3
kick locked rock, bass, 4x4, 0.0, 84-110, 0:5 10:5 5:5 0:5
 0! - . .  . . 0 .  0 - 0 -  . . . .
 0! - . .  . . 0 .  0 - 0 -  . . -1 .
punk downstrokes, bass, 4x2, 0.0, 160-208, 0:5 5:5 7:5 7:5
 0! 0 0 0 0! 0 0 0
melodic punk run, bass, 4x2, 0.0, 150-196, 0:maj 7:maj 9:min 5:maj
 0 0 0 0 0 0 0 0 | 0 0 0 0 0 0 1 2 | 0 0 0 0 0 0 0 0 | 0 0 0 0 4 3 2 1
post punk high melody, bass, 4x2, 0.0, 118-152, 0:min 8:maj 10:maj 0:min
 7 7 9 7 6 4 4 2 | 7 7 9 7 6 4 4 5 | 7 7 9 7 6 4 4 2 | 7 7 6 6 4 4 2 1
post punk drone eighths, bass, 4x2, 0.0, 120-156, 0:min
 0 0 0 2 0 0 -1 -1 | 0 0 0 2 0 0 4 3
grunge half and half, bass, 4x2, 0.0, 92-124, 0:5 3:5 8:5 10:5
 0! 0 0 . . 0 0 -1
metal gallop bass, bass, 4x4, 0.0, 140-190, 0:5 8:5 10:5 0:5
 0! - 0 0  0 - 0 0  0 - 0 0  0 - 0 0
stoner riff in unison, bass, 4x2, 0.0, 70-96, 0:m7
 0! - - 2 3 2 0 . | 0! - - 2 3 4 3 2
power ballad whole notes, bass, 4x2, 0.0, 62-82, 0:maj 7:maj 9:min 5:maj
 0 - - - - - . 0 | 0 - - - - - . 0 | 0 - - - - - . 0 | 0 - - - 2 - 1 -
dotted quarter pop, bass, 4x2, 0.0, 84-128, 9:min 5:maj 0:maj 7:maj
 0 - - 0 - - 0 -
dotted pop with octave, bass, 4x4, 0.0, 96-124, 0:maj 9:min 5:maj 7:maj
 0! - - .  . . 0 -  . . 7 -  . . 4 .
shuffle boogie bass, bass, 4x3, 0.0, 96-140, 0:7 0:7 5:7 0:7
 0 - 0  2 - 2  4 - 4  5 - 5
 6 - 6  5 - 5  4 - 4  2 - 2
 0 - 0  2 - 2  4 - 4  5 - 5
 0 - 0  -1 - -1  -2 - -2  -3 - -3
twelve bar turn, bass, 4x3, 0.0, 84-132, 0:7 0:7 7:7 0:7
 0 - -  2 - -  4 - 5  6 - 5
 0 - -  2 - -  4 - -  2 - -
 0 - -  2 - -  4 - -  -1 - -
 0 - .  -1 - .  -2 - .  -3 - -2
slow blues in twelve, bass, 4x3, 0.0, 54-72, 0:7 5:7 0:7 7:7
 0 - -  0 - 2  4 - -  5 - 4
 0 - -  0 - 2  4 - -  2 - 1
blues box riff, bass, 4x3, 0.0, 92-126, 0:m7
 0! - 0  - - 2  3 - 4  - - . | 0! - 0  - - .  6 - 4  3 - 2
rock and roll boogie, bass, 4x2, 0.0, 140-186, 0:7 0:7 5:7 5:7 0:7 7:7 0:7 7:7
 0 0 2 2 4 4 5 4 | % | % | % | % | % | % | 0 0 4 4 2 2 1 -1
rockabilly slapped, bass, 4x2, 0.15, 150-200, 0:7 0:7 5:7 0:7
 0! 0' 2 2' 4 4' 5 5' | 7 7' 5 5' 4 4' 2 2' | 0! 0' 2 2' 4 4' 5 5' | 0 0' 2 2' 4 4' 2 1
country two beat bass, bass, 4x1, 0.0, 90-132, 0:maj 5:maj 7:7 0:maj
 0 - 4 - | 0 - 4 - | 0 - 4 - | 0 - -2 -1
country walk up, bass, 4x1, 0.0, 100-150, 0:maj 0:maj 5:maj 5:maj
 0 - -3 - | 0 1 2 - | 0 - -3 - | 0 - -1 -2
train beat bass, bass, 4x2, 0.0, 100-140, 0:maj 5:maj
 0 . 0 . -3 . -3 . | 0 . 0 . -3 . -2 -1
bluegrass root and five, bass, 2x2, 0.0, 96-150, 0:maj 0:maj 5:maj 7:maj
 0 - -3 - | 0 - -3 - | 0 - -3 - | 0 - -2 -1
walking ii V I, bass, 4x1, 0.0, 110-220, 2:m7 7:7 0:M7 9:7
 0 1 2 3 | 0 2 4 3 | 0 2 4 5 | 7 6 4 3
walking down the scale, bass, 4x1, 0.0, 120-240, 0:m7 0:m7 5:m7 7:7
 0 -1 -2 -3 | 0 2 4 7 | 6 5 4 2 | 0 2 1 -1
walking with skips, bass, 4x3, 0.0, 100-180, 0:M7 9:7 2:m7 7:7
 0 - -  2 - 2'  4 - -  5 - - | 0 - -  2 - -  4 - 4'  3 - -
 0 - -  1 - -  2 - 0'  3 - - | 4 - -  2 - -  0 - -  -1 - -
walking blues chorus, bass, 4x1, 0.0, 110-200, 0:7 5:7 0:7 0:7 5:7 5:7 0:7 7:7
 0 2 4 5 | 0 2 1 -1 | 0 1 2 4 | 7 6 5 4 | 0 2 4 2 | 0 -1 -2 -3 | 0 2 4 5 | 0 4 2 1
jazz two feel, bass, 4x3, 0.0, 90-160, 0:M7 9:m7 2:m7 7:7
 0 - -  - - -  4 - -  - - 2' | 0 - -  - - -  4 - -  - - - | 0 - -  - - -  -3 - -  - - .
 0 - -  - - 4'  2 - -  1 - -
jazz waltz walk, bass, 3x1, 0.0, 110-190, 0:m7 5:7 10:M7 3:M7
 0 2 4 | 0 4 2 | 0 2 4 | 7 4 2
modal ostinato bass, bass, 4x3, 0.0, 100-150, 0:m7
 0 - -  4 - 6  - - 7  - - - | . . .  4 - 6  - - 4  2 - -1
five four vamp bass, bass, 5x2, 0.0, 120-176, 0:m7
 0 - . 4 . 0 2 - 4 - | 0 - . 4 . 0 -1 - -3 -
odd funk in seven, bass, 7x2, 0.0, 180-250, 0:m7
 0! . 0 . 6 7 . 0 . 2 . 3 4 . | 0! . 0 . 6 7 . 0 . . . -3 -1 .
six eight gospel bass, bass, 2x3, 0.0, 44-72, 0:maj 5:maj 0:maj 7:7
 0 - - 4 - 5 | 0 - - -1 - -2 | 0 - - 4 - 2 | 0 - - -3 -2 -1
waltz bass, bass, 3x1, 0.0, 84-180, 0:maj 7:7 7:7 0:maj
 0 - . | -3 - . | 0 - . | 0 -1 -2
tumbling fill line, bass, 4x4, 0.0, 84-104, 0:m7 0:m7 8:M7 7:7
 0 - - -  - - - .  . . . .  . . . .
 0 - - -  - - - .  . . 2 3  4 . 6 .
 0 - - -  - - - .  . . . .  . . . .
 0 - - .  7 6 . 4  6 4 . 2  4 2 1 -1
busy then silent riff, bass, 4x4, 0.0, 88-112, 0:m7
 0! 0 . 2  . 3 . 4  6 . 4 3  2 . 0 .
 0! - - .  . . . .  . . . .  . . . .
prog polymeter bass threes, bass, 4x2, 0.0, 96-140, 0:min
 0! . 4 0 . 4 0 . | 4 0 . 4 0 . 4 0 | . 4 0 . 4 0 . 4 | 0 . 4 0 . 4 6 4
polymeter fives reset at four, bass, 4x4, 0.0, 88-120, 0:m7
 0! . 0 6  . 0 . 0  6 . 0 .  0 6 . 0
 . 0 6 .  0 . 0 6  . 0 . 0  6 . 0 .
 0 6 . 0  . 0 6 .  0 . 0 6  . 0 . 0
 6 . 0 .  0 6 . 0  . 0 6 .  4 . -1 .
hip hop upright two bar, bass, 4x4, 0.2, 82-98, 0:m7
 0 - - -  . . . 0  . . 0 2  - . . .
 3 - - 2  - . 0 -  . . . .  . . -3 -1
boom bap anticipated, bass, 4x4, 0.22, 84-96, 0:min 8:maj
 0! - . .  . . . 0  . . 0 -  . . . 0
 - - . .  . . . 0  . . 4 -  . . 2 .
boom bap filtered loop, bass, 4x4, 0.18, 86-98, 0:m7 5:m7
 0 - . 0  . . . .  . 0 2 -  3 - 2 .
 0 - . 0  . . . .  . 4 . 3  . 2 . -1
lofi walking bass, bass, 4x4, 0.25, 70-88, 2:m7 7:7 0:M7 9:m7
 0 - - -  - - . .  0 - . 2  4 - . .
 0 - - -  - - . .  4 - . .  2 - -1 .
g funk slide bass, bass, 4x4, 0.0, 88-100, 0:m7
 0! - - .  . . -1 0~  . 0 . .  2 . 3~ .
 0! - - .  . . -1 0~  . . 7! .  6 . 4 .
west coast octave answer, bass, 4x4, 0.1, 88-102, 0:min
 0! . . 0  . . 0 .  . . . .  . . . . | 7 . . 7  . . 6 .  4 . 2 .  -1 . . .
go go pocket, bass, 4x4, 0.2, 88-100, 0:7
 0! . . 0  . . -1 0  . . . .  4 . 6 .
afrobeat bass cell, bass, 4x4, 0.0, 100-124, 0:m7
 0 . . 0  . . -1 .  0 . . 2  . . 0 .
 0 . . 0  . . -1 .  -3 . . -1  . . . .
highlife bass, bass, 4x4, 0.0, 100-126, 0:maj 5:maj 0:maj 7:maj
 0 - . 2  . . 4 -  . . 4 .  2 . 0 .
 0 - . 2  . . 4 -  . . 5 .  4 . 2 .
soukous bass drop, bass, 4x4, 0.0, 112-134, 0:maj 5:maj 7:maj 5:maj
 0 . . 0  . . . .  2 . 4 .  . 4 . 2 | 0 . . 0  . . . .  -1 . -3 .  . -3 -2 -1
son tumbao, bass, 4x2, 0.0, 150-210, 0:min 7:7 7:7 0:min
 0 - - 4 - - 7 - | - - - 4 - - 7 - | - - - 4 - - 7 - | - - - 4 - - 0 -
tumbao with root on one, bass, 4x2, 0.0, 160-210, 0:m7 5:7
 0 - . 4 - . 7 - | 0 . . 4 - . 4 -
cha cha bass, bass, 4x2, 0.0, 108-132, 0:m7 5:7
 0 - . 0 2 - 4 - | 0 - . 4 2 - -1 -
bolero bass, bass, 4x2, 0.0, 84-108, 0:min 5:min 7:7 0:min
 0 - - - 4 - 7 - | 0 - - - 4 - 2 -
cumbia bass, bass, 4x2, 0.0, 84-104, 0:min 7:7
 0 - . . 2 . 4 . | 0 - . . 4 . -3 .
merengue bass, bass, 2x4, 0.0, 120-156, 0:maj 7:7
 0 - . .  0 . 4 . | 0 - . .  4 . -1 .
bachata bass, bass, 4x2, 0.0, 118-138, 0:min 5:min 10:maj 3:maj
 0 - - 0 4 - 7 - | 0 - - 0 4 - 2 -
bossa bass, bass, 4x2, 0.0, 110-150, 0:M7 0:M7 2:m7 7:7
 0 - - 4 4 - - 0 | 0 - - 4 4 - - 0 | 0 - - 4 4 - - 0 | 0 - - 4 -3 - - -1
samba surdo bass, bass, 2x4, 0.0, 84-112, 0:maj 9:7 2:m7 7:7
 0 - . 0  -3 - - -3 | 0 - . 0  4 - - 4
baiao bass, bass, 2x4, 0.0, 88-116, 0:7
 0 - - 0  - - . . | 0 - - 4  - - . .
tango marcato bass, bass, 4x2, 0.0, 112-132, 0:min 7:7 7:7 0:min
 0! . -3 . 0 . -3 . | 0! . 2 . 4 . 2 . | 0! . -3 . 0 . -3 . | 0! . 4 . 0 . . -1
milonga bass, bass, 2x4, 0.0, 76-100, 0:min 7:7
 0! - - 4  - - 7 - | 0! - - 2  - - 4 -
"""
