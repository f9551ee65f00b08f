"""House, techno, trance, breakbeat, drum and bass and their kin (see arrangements.py)."""

TEXT = """
@ techno, rolling stab; 4; 126-138; 0; 0:min
drums 4
kick X...X...X...X... = = = = = = X...X...X.......
hat ..x...x...x...x.
clap ....x.......x... = = = = = = ....x.......x.xx
ride - - - - x.x.x.x.x.x.x.x. = = =
bass 4
 . 0 0 0' . 0 0 0' . 0 0 0' . 0 2 0'
comp 4
 C! . . C . . . . . . C . . . . . | . . . . . . C . . . . . . . . .
strings 2
 . | . | . | . | 0 - - - - - - - | % | 1 - - - - - - - | 1 - - - 2 - 3 -

@ techno, hypnotic five against four; 4; 128-140; 0; 0:min
drums 4
kick X...X...X...X...
hat ..x...x...x...x. = = ..x...x...x...xx
clap - - - ............x...
rim ...x..x....x..x.
bass 4
 0! . . 0 . . 0 . . . 0 . . . 0 .
acid 4
 0! . . . . 3 . . . . 2 . . . . 7 | 0! . . . . 3 . . . . 2 . . . . 6

@ detroit techno, strings on top; 4; 124-134; 0; 0:m7 0:m7 5:m7 8:M7
drums 4
kick X...X...X...X...
snare ....x.......x... = = ....x.......x..x
open ..x...x...x...x.
cowbell x..x..x...x..x..
bass 4
 0! . 0 . . 0 . . 0 . . 4 . 6 . . | % | % | 0! . 0 . . 0 . . 0 . . 2 . 1 . -1
comp 4
 C! . . C . . C . . . . . . . . . | . . . . C . . C . . . . . . . .
strings 1
 4 - - - | - - - - | 7 - - - | 6 - 4 -

@ dub techno, chords that echo; 4; 116-126; 0; 0:m7
drums 4
kick X...X...X...X...
rim ....o.......o... = = ....o..o....o..o
hat ..o...o...o...o.
bass 4
 0! - - - . . . . . . 0 - . . . . | . . . . . . 0 - . . -1 - 0 - . .
comp 4
 . . . C! . . c . . c . . . . . . | . | . . . C! . . c . . c . . c . . . | .
pad 1
 C - - - | - - - -

@ acid house, one box; 4; 120-128; 0; 0:min
drums 4
kick X...X...X...X... = = X...X...X...X.X.
clap ....x.......x...
open ..x...x...x...x.
tom_low - - - ......x..x..x...
acid 4
 0! 0 7 0 3~ . 0 0 7 . 0 10~ 7 . 3 0 | 0! 0 7 0 3~ . 0 0 7 . 6 4~ 2 . 3 0
bass 4
 0! . . . . . 0 . . . . . 0 . . .
piano 4
 . | . | C! . . C . . C . . . . . . . . . | .

@ Chicago house, piano anthem; 4; 120-128; 0.08; 9:min 5:maj 0:maj 7:maj
drums 4
kick X...X...X...X...
clap ....x.......x... = = ....x.......x.xx
open ..x...x...x...x.
tambourine [..x.]4
bass 4
 0! . . 0 . . 0 . . . 0 . 0 . . . | % | % | 0! . . 0 . . 0 . . . 2 . 4 . 2 .
piano 4
 C! . . C . . C . . . C . . C . . | % | % | C! . . C . . C . . C . . >C! . . .
vocalish 2
 . | 4 - 4 4 - 5 - . | . | 4 - 4 2 - 1 - .

@ deep house, pushed minor ninths; 4; 118-124; 0.12; 0:m7 5:m7 8:M7 7:m7
drums 4
kick X...X...X...X...
snap ....x.......x...
hat ..x...x...x...x. = = ..x...x...x..xx.
shaker [oxox]4
bass 4
 0! . . 0 . . 4 . . . . 6 . 4 . . | 0! . . 0 . . . . . . . 0 . -1 . .
 0! . . 0 . . 4 . . . . 4 . 2 . . | 0! . . 0 . . . . . . -3 . -1 . . .
comp 4
 C! - - . . . . . . . . . . . >C - | - - . . . . C . . . . . . . >C -
 - - . . . . . . . . . . . . >C - | - - . . . . C . . . . . . . >C -

@ garage house, organ and voice; 4; 122-130; 0.2; 0:m7 0:m7 5:m7 7:m7
drums 4
kick X...X...X...X... = = X...X...X.....X.
snare ....X.......X... = = ....X..o....X.oX
hat ..x...x...x...x.
shaker [x.xx]4
bass 4
 0! . . . 4 . . 6 . . 7 . . . 4 . | 0! . . . 4 . . 6 . . 7 . . . -1 .
comp 4
 . . C . . C . . . . C . . . C .
melody 4
 . . . . . . 4 - 6 - 7 - - - - - | . | . . . . . . 4 - 3 - 2 - - - - - | .

@ two step garage, skippy; 4; 128-136; 0.2; 0:m7 0:m7 8:M7 10:7
drums 4
kick X.........X..... X.....X...X.....
snare ....X.......X... = = ....X..x....X..x
hat ..x.x.xx..x..xx.
bass 4
 0! - - . . . 0 . . . 2 - 4 . . . | . . . . 0 - . . 0 . . . -1 . . .
 0! - - . . . 0 . . . 2 - 4 . . . | 0! - - . . . . . 0 . . . 2 . 1 .
comp 4
 C! . . . . . . C . . . . . . . . | . . . . . . C . . C . . . . . .
vocalish 4
 . | . . . . . . . . 7! - 6 . 7 - 4 - | . | . . . . . . . . 4! - 5 . 4 - 2 -

@ progressive house, long build; 4; 122-130; 0; 0:min 8:maj 3:maj 10:maj
drums 4
kick X...X...X...X... = = = = = = X...X...........
clap - - - - ....x.......x... = = ....x...x.x.xxxx
hat ..x...x...x...x.
bass 4
 . . 0! 0 . . 0 . . . 0 0 . . 0 .
pluck 4
 C! . . C . . C . . C . . C . . .
melody 2
 . | . | . | . | 4 - - 7 - - 6 - | 7 - - 4 - - 2 - | 4 - - 7 - - 8 - | 9 - - 8 - - 7 -

@ big room, break and drop; 4; 126-130; 0; 0:min 8:maj 10:maj 7:min
drums 4
kick X...X...X...X... = = X...X...X......X - - - X...X.X.XXXXXXXX
clap ....X.......X... = = = - - - -
crash X............... - - - X............... - - -
noise ..x...x...x...x. = = = - - ....x...x...x... x.x.x.x.xxxxxxxx
bass 4
 . . 0! . . . 0 . . . 0 . . . 0 . | % | % | % | . | . | . | .
riff 4
 7! . . 7 . . 7 . . 7 . . 4 . 6 . | % | % | 7! . . 8 . . 7 . . 4 . . 2 . 4 . | . | . | . | .
pad 1
 . | . | . | . | C - - - | C - - - | C - - - | C - - .

@ trance, rolling with a hook; 4; 134-142; 0; 0:min 8:maj 3:maj 10:maj
drums 4
kick X...X...X...X... = = X...X...X...X.XX
open ..x...x...x...x.
clap ....x.......x... = = ....x.......xxxx
crash X............... - - -
bass 4
 . 0 0 0 . 0 0 0 . 0 0 0 . 0 0 0 | % | % | . 0 0 0 . 0 0 0 . 1 1 1 . 2 2 2
arp 4
 [7 4 2 0]4
melody 4
 7! - - 7 - - 7 - - 8 - - 9 - 8 - | 9! - - 9 - - 9 - - 8 - - 7 - 4 -
 4! - - 4 - - 4 - - 5 - - 7 - 5 - | 4! - - 4 - - 2 - - 1 - - 2 - 4 -

@ uplifting trance, breakdown; 4; 132-140; 0; 9:min 5:maj 0:maj 7:maj
drums 4
kick X............... - - - - - - ........X.X.XXXX
ride x...x...x...x...
crash X............... - - - - - - -
piano 4
 0! - 4 - 7 - 9 - 11 - 9 - 7 - 4 - | % | % | 0! - 4 - 7 - 8 - 9 - 8 - 7 - 6 -
strings 1
 C - - - | % | % | % | % | % | % | C - - .
vocalish 2
 . | . | . | . | 4 - - - 7 - - - | 9 - - - 8 - 7 - | 4 - - - 5 - 4 - | 8 - - - - - - -
bass 1
 . | . | . | . | 0 - - - | 0 - - - | 0 - - - | 0 - - -

@ psytrance, gallop and squelch; 4; 138-148; 0; 0:min
drums 4
kick X...X...X...X... = = = = = = X...X...X...X.X.
open ..x...x...x...x.
snare - - - ....X.......X... ....X.......X... = = ....X...X.X.XXXX
bass 4
 . 0 0 0 . 0 0 0 . 0 0 0 . 0 0 0 | % | % | . 0 0 0 . 0 0 0 . 0 0 0 . 1 1 1
acid 4
 . | . . . . 7! . 8 . . 7 . . 4 . . . | . | . . . . 7! . 10 . . 8 . . 7! 4 2 1
pluck 4
 0 . . 4 . . 7 . . 4 . . 0 . 1 .

@ hardstyle, reverse bass; 4; 148-156; 0; 0:min 8:maj 3:maj 10:maj
drums 4
kick X...X...X...X... = = X...X...X.X.XXXX
clap ....x.......x...
hat ..x...x...x...x.
bass 4
 . . 0! - . . 0! - . . 0! - . . 0! - | % | % | . . 0! - . . 0! - . . . . . . . .
riff 4
 7! - - 7 - - 9 - - - 8 - 7 - 4 - | 7! - - 7 - - 9 - - - 11 - 9 - 8 -
 4! - - 4 - - 7 - - - 5 - 4 - 2 - | 4! - - 4 - - 2 - - - 1 - - - . .

@ eurodance, brass hook; 4; 128-142; 0; 0:min 10:maj 8:maj 10:maj
drums 4
kick X...X...X...X...
clap ....x.......x... = = ....x.......x.xx
open ..x...x...x...x.
bass 4
 . . 0! . . . 0 . . . 0 . . . 0 .
piano 4
 C! . . C . . C . C! . . C . . C . | C! . . C . . C . . . C . C . . .
brass 4
 7! . 7 . 9 . 7 . . 6 . 4 . . 6 . | 4! . 4 . 6 . 4 . . 2 . 1 . . . .
 7! . 7 . 9 . 7 . . 6 . 4 . . 6 . | 8! - - - . . . . 6 - 6 - 4 - 6 -

@ french touch, filtered loop; 4; 118-128; 0.04; 2:m7 7:7 0:M7 9:m7
drums 4
kick X...X...X...X...
clap ....x.......x...
open ..x...x...x...x. = = ..x...x...x.....
shaker [xoxo]4
bass 4
 0! 0 . 0 . 0 7 . 0 . 0 7 . 6 4 . | % | 0! 0 . 0 . 0 7 . 0 . 0 7 . 4 2 .
 0! 0 . 0 . 0 7 . 4 . 3 . 2 . 1 .
guitar 4
 C! . . C . C . . C . . C . C . .
vocalish 4
 4! - . 4 - . 2 - . . . . . . . . | . | 4! - . 4 - . 5 - 4 - 2 - . . . . | .

@ breakbeat, big beat riff; 4; 108-132; 0; 0:7 0:7 3:maj 5:7
drums 4
kick X.X.......X..... X.X......XX.....
snare ....X..o.o..X..o = = ....X..o.XX.X.XX
hat [x.x.]4
crash X............... - - -
bass 4
 0! . 0 . . . 6 . 7 . . 4 . 3 . . | 0! . 0 . . . . . . . -1 . 0 . . .
guitar 4
 C! . . . . . C . . . . . . . . . | . . . . . . . . C! . C . . . C .
comp 4
 . | . | . . C . . . C . . C . . . . . . | C! - - - - - - - - - - - . . . .

@ drum and bass, two step roller; 4; 170-178; 0; 0:min 0:min 8:maj 10:maj
drums 4
kick X.........X..... = = X.........X...X.
snare ....X.......X... = = ....X..x....X.xX
hat [x.x.]4
bass 4
 0! - - - . . 0 - . . . . 2 - 0 - | 0! - - - . . 0 - . . -1 - . . . .
 0! - - - . . 0 - . . . . 2 - 0 - | 0! - - - - - . . 4 - 3 - 2 - -1 -
pad 1
 C - - - | - - - - | C - - - | C - - -
vocalish 2
 . | . . . . 7 - 6 - | 4 - - - - - . . | .

@ liquid drum and bass, electric piano; 4; 168-176; 0; 2:m7 7:m7 0:M7 9:m7
drums 4
kick X.........X..... X..X......X.....
snare ....X..o.o..X... = = ....X..o.o..X.oX
ride x.x.x.x.x.x.x.x.
bass 2
 0! - - - . 0 4 - | 0! - - - - . 2 3 | 0! - - - . 0 4 - | 0! - - - - . 6 4
comp 2
 C! - - C - - - - | - - - C - - >C - | - - - C - - - - | C - - C - - >C -
melody 2
 . . 4 - 6 - 7 - | 6 - - - . . . . | . . 4 - 6 - 8 - | 7 - 6 - 4 - 2 -

@ jungle, chopped with a dub bass; 4; 158-170; 0; 0:min 0:min 5:min 0:min
drums 4
kick X.X.......X..... X.X.......X...X. X.X.......X..... ..X..X....X.....
snare ....X..o.o..X..o = = .o..X..X.oX.X.XX
hat [x.x.]4
bass 4
 0! - - - - - . . . . 0 - - - 2 - | 4 - - - . . . . . . 3 - 2 - . .
 0! - - - - - . . . . 0 - - - 2 - | 0 - - - . . . . -3 - - - -1 - - -
comp 4
 . . . . C . . . . . . . C . . .
brass 4
 . | . | . | C! - . . C - - - . . . . . . . .

@ neurofunk, talking bass; 4; 170-176; 0; 0:min
drums 4
kick X.........X..... X..X......X.....
snare ....X.......X... = = ....X.......X..X
hat x.xxx.xxx.xxx.xx
bass 4
 0! . 0 . . . 2~ - 1 - . . . . 0 . | . . . . . . 7~ - 6 - 4 - . . . .
 0! . 0 . . . 2~ - 1 - . . . . 0 . | . . 0! 0 . 0 . . 10~ - - - 8 - 7 -
strings 2
 0 - - - - - - - | - - - - - - - - | 1 - - - - - - - | -1 - - - - - 1 -

@ dubstep, half time wobble; 4; 136-144; 0; 0:min 0:min 0:min 8:maj
drums 4
kick X............... X.....X......... X............... X.....X...X...X.
snare ........X....... = = ........X.....XX
hat x..x..x.x..x..x.
bass 3
 0! - 0 - 0 - 0 - - . . . | . . . 0 0 0 2 - - 0 - - | 0! - 0 - 0 - 0 - - . . .
 0! 0 0 0 0 0 4 - 3 - 2 -
melody 2
 . . . . . . . . | 7 - - - 6 - 4 - | . | .
pad 1
 C - - - | - - - - | C - - - | - - - -

@ future bass, pumped chords; 4; 138-156; 0; 5:M7 7:7 9:m7 0:maj
drums 4
kick X.....X......... = = X.....X...X.....
snare ........X....... = = ........X...X.XX
hat x.x.x.x.x.x.xxxx
clap ........X.......
bass 2
 0! - - 0 - - 0 - | 0! - - 0 - - 0 - | 0! - - 0 - - 0 - | 0! - - 0 - 2 - 4
comp 4
 C! - C - . . C - . . C - C - . . | % | % | C! - C - . . C - C C C C C - C -
vocalish 4
 7 - - 9 - - 7 - . . 4 - 6 - 7 - | . | 7 - - 9 - - 11 - . . 9 - 7 - 4 - | .

@ hardcore rave, stabs; 4; 156-174; 0; 0:min 0:min 3:maj 10:maj
drums 4
kick X...X...X...X...
snare ....X..o.o..X... = = ....X.XXX.XXXXXX
open ..x...x...x...x.
bass 4
 . . 0! . . . 0 . . . 0 . . . 7 .
comp 4
 C! . . C . . C . . . . C . . C . | C! . . C . . C . . . C . C . C .
piano 2
 . | . | C! . C C . C C . | C! . C . C! . C .

@ breakcore waltz; 3; 160-180; 0; 0:min 0:min 8:maj 7:7
drums 4
kick X.....X..... X..X........
snare ....X...X.o. ..X.X..oX.XX
hat [x.x.]3
bass 2
 0! - 0 7 - 4 | 0! - - - 2 4
strings 1
 C - - | C - - | C - - | C - .
pluck 2
 7 - 9 - 11 - | 9 - 8 - 7 - | 9 - 7 - 4 - | 5 - 4 - 1 -

@ minimal techno in three; 3; 118-132; 0; 0:min
drums 4
kick X...X...X... = = X...X.......
hat ..x...x...x.
rim - .......x..x.
click ..o.x..o..x.
bass 4
 0! . . . . 0 . . . . 2 .
comp 4
 C! . . . . . . . . . . . | . . . . . . C . . . . . | C! . . . . . . . . . . . | .

@ melodic techno, arp in fives; 4; 120-126; 0; 0:min 0:min 8:maj 8:maj
drums 4
kick X...X...X...X...
hat ..x...x...x...x.
clap - - - - ....x.......x... = = =
tom_low - - - ..........x..x..
bass 4
 0! . . 0 . . 0 . . 0 . . 0 . . .
arp 4
 0 4 7 9 4 0 4 7 9 4 0 4 7 9 4 7 | 0 4 7 9 4 0 4 7 9 4 0 4 7 11 9 7
pad 1
 . | . | . | . | C - - - | - - - - | C - - - | - - - -

@ tribal house, two bars of skins; 4; 122-128; 0.06; 0:min
drums 4
kick X...X...X...X...
conga_low X..x....x..x..x. X..x....x.x.x.xx
conga_slap ..x...x...x...x.
shaker xoxoxoxoxoxoxoxo
bass 4
 0! . . . . . 0 . . 0 . . . . . . | 0! . . . . . 0 . . -1 . . 0 . . .
vocalish 4
 . . . . . . . . C! . C . . . . . | .

@ filter house, chorus after four; 4; 120-128; 0; 5:M7 4:m7 2:m7 0:M7
drums 4
kick X...X...X...X... = = X...X...X....... X...X...X...X... = = X.X.X.X.X.......
clap - - - ............x.xx ....x.......x... = = ....x...x.x.xxxx
open - - - - ..x...x...x...x. = = =
bass 4
 . | . | . | . . . . . . . . 2 . 3 . 4 . 6 . | 0! . 0 . . 7 . 0 . 6 . 7 . . 4 . | % | %
 0! . 0 . . 7 . 0 . . . . . . . .
guitar 4
 C! . . C . . C . C . . C . . C .
strings 1
 . | . | . | . | 7 - 8 - | 7 - 6 - | 7 - 4 - | 6 - - -

@ liquid waltz, drum and bass in three; 3; 165-176; 0; 2:m7 7:7 0:M7 9:m7
drums 4
kick X.....X..... X..X........
snare ....X....... ....X...X... ....X....... ....X..oX.XX
hat x.x.x.x.x.x.
bass 2
 0! - - - 4 - | 0! - - - 2 1 | 0! - - - 4 - | 0! - - - 6 4
comp 2
 C! - - C - - | C - - C - C
pad 1
 C - - | C - - | C - - | C - -
"""
