"""Synthwave, new wave, electro, EBM, chiptune and trackers (see arrangements.py)."""

TEXT = """
@ synthwave, night drive; 4; 84-112; 0; 0:min 8:maj 3:maj 10:maj
drums 4
kick X.......X....... = = X.......X.X.....
snare ....X.......X... = = ....X.......X.XX
hat [x.o.]4
crash X............... - - -
bass 4
 [0! 0 0 0]4 | % | % | [0! 0 0 0]2 7 7 6 6 4 4 2 2
pad 1
 C - - -
arp 4
 [0 4 7 9 11 9 7 4]2
melody 2
 4 - - - 7 - 6 - | 4 - - - - - . . | 4 - - - 7 - 8 - | 9 - - - 8 - 7 -

@ synthwave, chase with octaves; 4; 110-128; 0; 0:min 0:min 8:maj 10:maj
drums 4
kick X...X...X...X...
snare ....X.......X... = = ....X.....XXXXXX
hat ..x...x...x...x.
tom_mid - - - ..........xx....
bass 4
 [0! . 7 7]4 | % | [0! . 7 7]4 | [0! . 7 7]3 6 . 7 .
brass 4
 C! - - - . . C - . . . . . . . . | . | C! - - - . . C - . . . . . . . .
 C! - . C - . C - C! - - - . . . .
melody 4
 . | 0 - 2 - 4 - - - 7 - 6 - 4 - - - | . | 4 - - 3 - - 2 - 1 - - - 2 - - -

@ synthwave, slow sunset; 4; 70-92; 0; 9:min 5:maj 0:maj 7:maj
drums 4
kick X.........X..... X.......X.X.....
snare ........X....... = = ........X...XoXX
hat [x...]4
tom_low - - - ..........x.....
bass 2
 0! - - - - - 0 - | 0! - - - - 0 2 4
pad 1
 C - - - | C - - -
pluck 4
 . . 4 . . 7 . . 9 . . 7 . . 4 .
vocalish 1
 7 - - - | 4 - - 3 | 2 - - - | 1 - 2 -

@ darksynth, crushing half time; 4; 90-110; 0; 0:min 0:min 1:maj 0:min
drums 4
kick X..X..X...X..... = X..X..X...X..X.. X..X..X.X.X.X.X.
snare ........X....... = = ........X...X.X.
hat [x.x.]4
crash X............... - - -
bass 4
 0! . . 0 . . 0 . . . 0 . 0 0 . 0 | % | 0! . . 0 . . 0 . . . 0 . 0 0 . 0
 0! . . 0 . . 0 . 7! . 6 . 4 . 1 .
riff 4
 . | . . . . . . . . 7 - 8 - 7 - 4 - | . | . . . . . . . . 11 - 10 - 9 - 8 -
strings 1
 C - - -

@ italo disco, call and answer; 4; 116-128; 0; 0:min 10:maj 8:maj 7:maj
drums 4
kick X...X...X...X... = = X...X...X.X.X.XX
clap ....x.......x...
open ..x...x...x...x.
cowbell - ..........x.x.x.
bass 4
 [0! . 7 .]4 | % | % | 0! . 7 . 0 . 7 . 2 . 9 . 4 . 6 .
melody 4
 7! - . 7 - . 8 - 7 - . . . . . . | . | 7! - . 7 - . 8 - 9 - . . . . . . | .
pluck 4
 . | . . 4 . 7 . 9 . 11 . 9 . 7 . 4 . | . | 4 . 5 . 6 . 8 . 9 . 8 . 6 . 4 .
strings 1
 C - - -

@ new wave, chorused eighths; 4; 126-150; 0; 0:maj 9:min 5:maj 7:maj
drums 2
kick X...X... = = X...X.X.
snare ..X...X. = = ..X...XX
hat xxxxxxxx
crash X....... - - -
bass 2
 [0! 0]4 | % | % | 0! 0 0 0 1 1 2 2
guitar 4
 . . C . . . C . . . C . . . C . | % | % | . . C . . . C . C C C C C! . . .
melody 2
 4 - 4 - 2 - - . | 4 - 4 - 2 - - . | 4 - 5 - 4 - 2 - | 1 - - - - . . .

@ new wave, cold and minimal; 4; 118-140; 0; 0:min 0:min 3:maj 10:maj
drums 4
kick X.....x.X....... = = X.....x.X.....x.
snare ....X.......X...
hat [xx]8
bass 4
 0! . 0 . 0 . 0 . 4 . 4 . 3 . 2 . | % | 0! . 0 . 0 . 0 . 4 . 4 . 3 . 2 .
 0! . 0 . 0 . 0 . 1 . 1 . -1 . -1 .
melody 2
 . | . . . . 9 - 8 - | 7 - - - . . . . | .
pad 2
 C! - - - - - - - | - - - - - - . .

@ post punk, toms and a high bass; 4; 140-164; 0; 0:min 0:min 8:maj 8:maj
drums 2
kick X...X...
tom_low x.xx..xx = = x.xxXXXX
snare ..X...X. = = ......XX
bass 2
 0! 0 0 0 2 2 2 2 | 4 4 4 4 2 2 1 1 | 0! 0 0 0 2 2 2 2 | 4 4 4 4 5 5 4 4
guitar 2
 7! - - 8 - - 7 - | - - - - . . . . | 9! - - 8 - - 7 - | - - - - . . . .

@ electro, machine funk; 4; 118-134; 0; 0:min
drums 4
kick X.....X...X..... X.....X...X..X..
snare ....X.......X... = = ....X.......X.xx
hat [x.xx]4
cowbell ......x..x...... -
clap ....X.......X...
bass 4
 0! . . . . . 0 . . . 0 . . 2 . . | 0! . . . . . 0 . . . 0 . . -1 . -1
riff 4
 . | . . . . . . . . 7! . 7 . 6 . 4 . | . | . . . . 7! . 9 . 7! . 6 . 4 . 2 .

@ electro, robot question; 4; 120-130; 0; 0:min 0:min 0:min 10:maj
drums 4
kick X..X......X..... = = X..X......X...X.
snare ....X.......X...
hat x.x.x.x.x.x.x.x.
open ..............x.
noise ........x....... -
acid 4
 0! 0 . 7 . 0 . 6 0 . 0 7 . 4 . 2
vocalish 4
 C! - . C - . C - . . . . . . . . | . | C! - . C - . C - . . C - . . C - | .
pad 1
 . | . | C - - - | C - - -

@ EBM, body sequence; 4; 118-130; 0; 0:min
drums 4
kick X...X...X...X...
snare ....X.......X... = = ....X..X....X.XX
hat ..x...x...x...x.
tom_low - ...........x..x.
bass 4
 0! . 0 0 . 0 . 0 0! . 0 . 3 . 2 . | 0! . 0 0 . 0 . 0 0! . 7 . 6 . -1 .
brass 4
 . | . | C! . . . . . . . . . . . . . . . | . . . . . . . . C! . C . C! . . .
strings 1
 0 - - - | - - - - | 1 - - - | -1 - - -

@ industrial, machine press; 4; 96-124; 0; 0:5 0:5 1:5 0:5
drums 4
kick X..XX...X..X..X.
snare ....X.......X...
noise ..x...x...x...x.
crash X............... - - -
block - ......x..x..x...
bass 4
 0! . . 0 0 . . . 0 . . 0 . . 0 . | % | % | 0! . . 0 0 . . . 7 . . 6 . . 1 .
guitar 4
 C! - - - - - - - - - - - . . . . | . | C! - - - - - - - - - - - . . . .
 C! . C . C! . C . C! C! . C! . C! . .

@ C64, hero theme with fast chords; 4; 120-150; 0; 0:min 8:maj 10:maj 0:min
drums 4
kick X.......X.......
snare ....X.......X... = = ....X...X.X.X.XX
click [x.x.]4
bass 4
 [0! . 7 .]4 | % | % | [0! . 7 .]2 0 . 2 . 4 . 6 .
arp 4
 [0 2 4]5 0 | % | % | [0 2 4]5 0
melody 4
 7! - - - 4 - 5 - 7 - - - 8 - 9 - | 11! - - - 9 - - - 7 - - - . . . .
 9! - - 8 7 - 8 - 9 - - - 11 - - - | 7 - - - - - - - . . . . 4 - 6 -

@ C64, slow loader; 4; 90-116; 0; 0:min 0:min 3:maj 5:min
drums 4
kick X......X..X.....
noise ....X.......X...
click [xo]8
bass 4
 0! . 0 7 . 0 . 7 0 . 0 7 . 6 7 . | % | 0! . 0 7 . 0 . 7 0 . 0 7 . 6 7 .
 0! . 0 7 . 0 . 7 0 . 4 . 3 . 2 .
arp 4
 [0 2 4 7]4
riff 4
 . | . . . . 11 - 10 - 9 - - - 7 - - - | . | 4 - - - 5 - 4 - 2 - - - 1 - - -

@ C64, jumping game; 4; 140-170; 0; 0:maj 5:maj 0:maj 7:maj
drums 2
kick X...X... = = X...X.X.
noise ..X...X. = = ..X.XXXX
bass 2
 [0! 4]4 | % | % | 0! 4 0 4 0 1 2 3
melody 4
 7! . 9 . 11 . 9 . 7 . . . 4 . . . | 7! . 9 . 11 . 14 . 11 . . . . . . .
 7! . 9 . 11 . 9 . 7 . 4 . 2 . 4 . | 8! . 7 . 6 . 4 . 4 . 5 . 6 . 8 .
pluck 2
 . C . C . C . C

@ chiptune, minor boss; 4; 150-180; 0; 0:min 0:min 1:maj 10:maj
drums 4
kick X..X..X.X..X..X.
noise ....X.......X... = = ....X..XX.X.XXXX
blip_high ..x...x...x...x.
bass 4
 [0! 0 7 0]4 | % | [0! 0 7 0]4 | 0! 0 7 0 0! 0 7 0 1 1 8 1 2 2 4 4
riff 4
 0! . 0 . 2 . 4 . 3 . 2 . 3 . 1 . | 0! . 0 . 2 . 4 . 7 - - - 6 - - -
 0! . 0 . 2 . 4 . 3 . 2 . 4 . 5 . | 7! 6 5 4 7 6 5 4 9 8 7 6 4 2 1 0

@ chiptune, waltz of pixels; 3; 130-170; 0; 0:maj 9:min 2:m7 7:7
drums 2
kick X.....
noise ..x.x. = = ..x.xx
bass 1
 0! . . | 0! . . | 0! . . | 0! 4 2
pluck 1
 . C C
melody 2
 7 - 9 - 11 - | 9 - - - 7 - | 8 - 7 - 5 - | 4 - - - . .

@ tracker, amiga break; 4; 124-140; 0; 0:m7 0:m7 8:M7 10:7
drums 4
kick X.X......XX..... X.X......X....X.
snare ....X..x.x..X..x = = ....X..x.x..X.XX
hat [x.x.]4
bass 4
 0! . . 0 . . . . . . 0 . . . 6 . | 0! . . 0 . . . . . . 4 . 2 . -1 .
comp 4
 C! . . . . . C . . . . . . . . . | . . . . . . C . . . . . C! . . .
melody 2
 . | . | 9 - 8 - 7 - 4 - | 5 - 4 - 2 - - .

@ tracker, demo trance; 4; 125-138; 0; 0:min 3:maj 10:maj 8:maj
drums 4
kick X...X...X...X... = = = = = = X...X...X.X.XXXX
hat ..x...x...x...x.
clap - - - - ....x.......x... = = =
bass 4
 . 0 0 0 . 0 0 0 . 0 0 0 . 0 0 0
arp 4
 7 4 2 0 7 4 2 0 9 7 4 2 9 7 4 2
strings 1
 C - - - | % | % | % | % | % | % | C - - .
melody 2
 . | . | . | . | 7 - - 8 - - 9 - | 8 - - 7 - - 4 - | 5 - - 4 - - 2 - | 4 - - - 2 - 1 -

@ tracker, jazz fusion module; 4; 104-124; 0.12; 2:m7 7:7 0:M7 9:m7
drums 4
kick X..x..x...X..... X..x..x...X...x.
snare ....X..o.o..X..o = = ....X..o.oX.XoXX
hat [x.x.]4
bass 4
 0! . . 0 . . 4 . 7 . 6 . 4 . 2 . | 0! . . 0 . . 4 . . . 4 . 2 . 1 .
 0! . . 0 . . 4 . 7 . 6 . 4 . 2 . | 0! . . 0 . 2 . 3 4 . . 4 5 . 6 .
comp 4
 . . . C . . C . . . . C . . . >C | - - . C . . C . . . . C . . . >C
 - - . C . . C . . . . C . . . . | C! . . C . . C . . . . . . . . >C
melody 4
 4 - - - 6 - 7 - 8 - - 7 - - 4 - | 2 - - - . . . . . . 4 - 5 - 6 -
 4 - - - 6 - 7 - 9 - - 8 - - 7 - | 4 - - - - - - - . . . . . . . .

@ synth pop, bright and square; 4; 112-128; 0; 5:maj 7:maj 9:min 0:maj
drums 4
kick X...X...X...X... = = X...X...X...X.X.
snare ....X.......X... = = ....X.......X.XX
open ..x...x...x...x.
shaker [xoxo]4
bass 4
 0! . . 0 . . 0 . 0 . . 0 . . 0 . | % | % | 0! . . 0 . . 0 . 2 . . 2 4 . 4 .
pluck 4
 C . . C . . C . . . C . . C . . | % | % | C . . C . . C . . . . . . . . .
vocalish 2
 4 - 4 4 - 2 - . | 4 - 4 5 - 4 - . | 4 - 4 4 - 2 - 1 | 2 - - - - . . .

@ italo horror, seven lives; 7; 180-230; 0; 0:min 0:min 8:maj 7:maj
drums 1
kick X.X.X.. = = X.X.XXX
snare .x.x..X = = .x.x.XX
hat xxxxxxx
bass 2
 0! 7 0 7 0 7 0 7 0 7 0 7 7 7
melody 1
 7! - 8 - 9 - 7 | 4 - - - - . . | 7! - 8 - 9 - 11 | 8 - - - 6 - 4
pad 1
 C - - - - - -

@ krautrock, motorik; 4; 140-164; 0; 0:maj 0:maj 10:maj 0:maj
drums 2
kick X.xxX.xx
snare ..X...X. = = = = = = ..X...XX
hat xxxxxxxx
bass 2
 [0! 0]4 | % | % | % | % | % | % | 0! 0 0 0 -3 -3 -1 -1
guitar 2
 C! . . C . . C . | . C . . C . C .
melody 1
 7 - - - | - - 8 - | 9 - - - | - - 7 - | 4 - - - | - - - - | . | .

@ vaporwave, stretched mall; 4; 64-88; 0; 0:M7 9:m7 2:m7 7:7
drums 4
kick X.......x.X..... X.......x.......
snare ....X.......X... = = ....X.......X..X
hat [x.x.]4
bass 4
 0! - - - - - . 0 - - 4 - - - . . | 0! - - - - - . 0 - - 2 - 1 - . .
comp 2
 C! - - - - - - - | C - - C - - - - | C! - - - - - - - | C - - C - - C -
melody 4
 . . . . 9 - 8 - 6 - - - 4 - - - | - - - - . . . . . . . . . . . .
 . . . . 9 - 8 - 6 - - - 7 - - - | 8 - - - - - - - . . . . . . . .

@ arpeggio anthem, eight bars; 4; 100-124; 0; 0:min 0:min 8:maj 8:maj 3:maj 3:maj 10:maj 7:maj
drums 4
kick X...X...X...X... = = = = = = X...X...X.......
snare ....X.......X... = = = = = = ....X...X.X.XXXX
hat - - - - x.o.x.o.x.o.x.o. = = =
crash X............... - - - X............... - - -
bass 4
 [0! . 0 0]4 | % | % | % | % | % | % | [0! . 0 0]2 2 . 2 2 4 . 4 4
arp 4
 [0 4 7 9]2 [11 9 7 4]2
melody 2
 7 - - - - 6 7 - | 8 - 7 - 4 - - - | 9 - - - - 8 9 - | 7 - - - - - . . | 9 - - - - 8 9 -
 11 - 9 - 7 - - - | 8 - - - - 7 6 - | 4 - - - 6 - 8 -

@ two bar toy keyboard; 4; 96-130; 0; 0:maj 7:maj
drums 2
kick X...X... X...X.X.
noise ..X...X.
click xxxxxxxx
bass 2
 0! . 4 . 0 . 4 . | 0! . 4 . 0 . 2 .
pluck 2
 4 4 5 4 7 - 4 - | 4 4 3 2 1 - . .
comp 2
 . C . C . C . C

@ coldwave in three; 3; 120-150; 0; 0:min 0:min 5:min 8:maj
drums 2
kick X..x.. = = X..x.x
snare ..x.x. = = ..x.xX
hat xxxxxx
bass 2
 0! 0 4 4 2 2 | 0! 0 4 4 5 4
strings 1
 7 - - | - - 8 | 7 - - | 4 - -
riff 2
 . | . . 9 8 7 4 | . | . . 7 6 4 2
"""
