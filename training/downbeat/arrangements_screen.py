"""Film, games, ambient with a pulse, IDM, minimal and chamber music (see arrangements.py)."""

TEXT = """
@ film, low ostinato builds; 4; 96-132; 0; 0:min 0:min 8:maj 10:maj
drums 4
taiko X............... = = X...X...X.X.XXXX X..x..x.X..x..x. = = X.X.X.X.XXXXXXXX
snare - - - - ....x.......x... = = ....x.x.xxxxxxxx
crash - - - - X............... - - -
strings 4
 0! 0 0 4 0 0 3 0 0! 0 0 4 0 0 2 0
bass 1
 0! - - - | 0! - - - | 0! - - - | 0! - 0 -
brass 1
 . | . | . | . | 7 - - - | 8 - 7 - | 9 - - - | 11 - 10 9

@ film, clockwork pizzicato; 4; 88-120; 0; 0:min 7:min 8:maj 7:maj
drums 4
click x.o.x.o.x.o.x.o.
tambourine - - - ....x...x.x.x.x.
taiko X............... -
pluck 4
 0! . 4 . 7 . 4 . 9 . 7 . 4 . 2 . | 0! . 4 . 7 . 4 . 8 . 7 . 4 . 2 .
strings 2
 0! . . . 0 . . . | 0! . . . 0 . 0 .
marimba 4
 . | . . . . . . . . 11 . 9 . 8 . 7 . | . | . . . . 11 9 8 7 9 8 7 4 2 . . .

@ film, hybrid chase in seven; 7; 160-220; 0; 0:min 0:min 1:maj 0:min
drums 2
taiko X..x..X..x..X. = = X..x..X.X.X.XX
snare ......x.....x. = = ......x.x.x.xx
crash X............. - - -
strings 2
 0! 0 4 0 0 3 0! 0 4 0 0 3 2 1
brass 1
 C! - - - - - . | . | C! - - C - C - | .
bass 1
 0! - - 0 - 0 - | 0! - - 0 - 0 0

@ film, five and a heartbeat; 5; 100-140; 0; 0:min 0:min 5:min 8:maj
drums 2
kick XX........ = = XX......XX
shaker xoxoxoxoxo
piano 2
 0! 4 7 4 9 4 7 4 8 7 | 0! 4 7 4 9 4 11 9 8 7
strings 1
 C - - - - | - - - - - | C - - - - | C - - - -
bass 1
 0! - - - - | 0 - - - . | 0! - - - - | 0 - - 2 1

@ film, waltz of the carousel; 3; 120-168; 0; 0:min 7:7 0:min 8:maj
drums 1
kick X..
bell ..x x.. ..x .xx
snare .xx
marimba 2
 7 - 4 7 9 7 | 6 - 4 6 8 6 | 7 - 4 7 9 11 | 9 - 8 - 7 -
strings 1
 . C C
bass 1
 0! . . | 0! . . | 0! . . | 0! 4 2

@ film, noble theme in three; 3; 70-100; 0; 0:maj 5:maj 9:min 7:sus
drums 2
taiko X..... = = X...xx
snare ....ox = = ..ooxX
crash X..... - - -
brass 2
 4 - - - 5 6 | 7 - - - - - | 4 - - - 5 7 | 8 - - - 7 -
strings 2
 0 4 7 4 7 4 | 0 4 7 4 7 4 | 0 4 7 4 7 4 | 0 4 7 8 7 4
bass 1
 0! - - | 0 - - | 0! - - | 0 - 4

@ trailer, hits and silence; 4; 72-100; 0; 0:min 0:min 8:maj 1:maj
drums 4
taiko X..X..X......... X............... X..X..X......... X.......XXXXXXXX
crash X............... - X............... -
noise - ............oxxX - ........ooooxxXX
brass 4
 C! . . C . . C - - - . . . . . . | C! - - - - - - - . . . . . . . .
 C! . . C . . C - - - . . . . . . | C! - - - - - - - . . . . . . . .
bass 4
 0! . . 0 . . 0 - - - - - - - . . | 0! - - - - - - - - - - - . . . .
 0! . . 0 . . 0 - - - - - - - . . | 0! - - - - - - - 0 . 0 . 0 . 0 .
strings 4
 . | . . . . 7 8 7 4 7 8 7 4 7 8 9 11 | . | .

@ game, sunny overworld; 4; 112-140; 0; 0:maj 5:maj 7:maj 0:maj
drums 4
kick X.....x.X.......
snare ....X.......X... = = ....X.......XoXX
shaker x.xxx.xxx.xxx.xx
bass 4
 0! . . 0 4 . . . 0 . . 0 4 . . . | % | % | 0! . . 0 4 . . . 4 . 3 . 2 . 1 .
marimba 4
 . . C . . . C . . . C . . . C .
melody 4
 4 - - 5 7 - - - 9 - 8 - 7 - 4 - | 9 - - 8 7 - 5 - 4 - - - . . . .
 8 - - 6 4 - - - 6 - 8 - 9 - 8 - | 7 - - - - - - - . . 2 - 3 - 4 -

@ game, mountain march; 4; 92-116; 0; 0:maj 10:maj 5:maj 0:maj
drums 4
snare X..xX.xxX.xxX.xx = = X..xX.xxXxXxXXXX
kick X.......X.......
crash X............... - - -
bass 2
 0! . 4 . 0 . 4 . | % | % | 0! . 4 . 0 0 0 .
brass 4
 7 - - 7 7 - 9 - 11 - - - 9 - 7 - | 9 - - 8 7 - 4 - 7 - - - . . . .
 7 - - 7 7 - 9 - 11 - - - 12 - 11 - | 11 - - - 9 - - - 7 - - - . . . .
strings 4
 C! . C C C . C C C . C C C . C C

@ game, village in three; 3; 96-130; 0; 0:maj 9:min 5:maj 7:maj
drums 2
tambourine x.oxox
frame_low X..... = = X...x.
guitar 2
 0 4 7 9 7 4
melody 2
 4 - 5 7 - 9 | 7 - 4 - . . | 9 - 8 7 - 5 | 6 - - - . .
bass 1
 0! - - | 0! - - | 0! - - | 0! - 2

@ game, underground; 4; 90-120; 0; 0:min
drums 4
kick X.......X.......
rim ......x.......x.
block - ..x..x....x..x..
bass 4
 0! . 7 . 4 . 11 . 3 . 10 . . . . . | . | 0! . 7 . 4 . 11 . 5 . 12 . . . . .
 . . . . 7 . 6 . 5 . 4 . 3 . 2 .
pluck 4
 . | 7 . 14 . 11 . 18 . 10 . 17 . . . . . | . | .
pad 1
 C - - - | - - - - | C - - - | - - - -

@ game, battle with brass; 4; 144-180; 0; 0:min 0:min 8:maj 10:maj
drums 4
kick X...X...X...X... = = X.X.X.X.XXXXXXXX
snare ....X..x....X... = = ....X.X.X.X.XXXX
hat x.x.x.x.x.x.x.x.
crash X............... - X............... -
bass 4
 0! 0 . 0 0 . 0 0 . 0 0 . 4 . 3 . | % | % | 0! 0 . 0 0 . 0 0 2 . 2 . 4 . 6 .
brass 4
 C! - . C - . C - . . . . C . C . | . | C! - . C - . C - . . . . C . C .
 C! - - - C - - - C - C - C - C -
strings 4
 7 8 7 4 7 8 7 4 7 8 7 4 9 8 7 4

@ game, final boss in six; 6; 170-220; 0; 0:min 0:min 1:maj 10:maj
drums 1
kick X..X.. = = X.XX.X
snare ...X.. = = .X.XXX
ride xxxxxx
crash X..... - - -
bass 2
 [0! 0]3 [0! 0]3 | % | [0! 0]6 | 0! 0 0 0 2 2 4 4 3 3 2 2
comp 1
 C! . . C . C
riff 2
 7 - 8 - 7 - 4 - 3 - 4 - | 7 - 8 - 9 - 11 - - - . . | 7 - 8 - 7 - 4 - 5 - 4 -
 9 - 8 - 7 - 6 - 4 - 2 -

@ game, desert ruins; 4; 88-112; 0; 0:min 1:maj
drums 4
udu X..x..x.X..x..x.
frame_high ..x..x....x..x.x
shaker xoxoxoxoxoxoxoxo
bass 4
 0! - - - . . 0 - 4 - - - . . . .
melody 4
 7 - 8 7 9 - 8 - 7 - - - 4 - - - | 5 - 4 5 7 - 5 - 4 - - - - - - - | . | .
strum 4
 . . C . . . C . . . C . C . C .

@ game, ice cavern bells; 4; 92-124; 0; 5:M7 7:maj 4:m7 9:m7
drums 4
kick X.........x.....
snap ....x.......x...
bell x...............
marimba 4
 11 9 7 4 11 9 7 4 12 9 7 4 11 9 7 4
bass 2
 0! - - - - 0 - - | 0! - - - - - - -
strings 1
 C - - - | C - - - | C - - - | C - - -
melody 2
 . | . | 4 - - 6 - - 7 - | 8 - - 7 - - 4 -

@ game, puzzle in five; 5; 110-150; 0; 0:maj 2:m7 5:maj 7:7
drums 2
kick X.....x...
block ..x.x...xx
shaker xoxoxoxoxo
marimba 2
 0 4 7 4 9 7 4 7 4 2
bass 1
 0! - - 4 - | 0! - - 4 - | 0! - - 4 - | 0! - - 4 2
melody 1
 4 - 5 7 - | 5 - 4 2 - | 4 - 5 7 - | 8 - 6 4 -

@ game, racing; 4; 150-176; 0; 0:min 10:maj 8:maj 10:maj
drums 4
kick X...X...X...X...
snare ....X.......X..x = = ....X...X.X.XXXX
hat xxxxxxxxxxxxxxxx
bass 4
 0! . 0 0 . 0 0 . 0 0 . 0 7 . 6 . | % | % | 0! . 0 0 . 0 0 . 2 2 . 2 4 . 6 .
guitar 4
 C! - - C - - C - - - C - - - C -
riff 4
 7 - - 8 - - 9 - - - 8 - 7 - 4 - | 8 - - 7 - - 4 - - - - - . . . .
 9 - - 11 - - 12 - - - 11 - 9 - 7 - | 8 - - - 9 - - - 11 - 9 - 8 - 6 -

@ game, casino swing; 4; 120-150; 0; 0:maj/9:7 2:m7/7:7
drums 3
ride x..x.xx..x.x
kick X.....X.....
snare ...x.....x.. = = ...x.....xxX
bass 1
 0! 4 0 2 | 0! 4 0 1 | 0! 4 0 2 | 0! 4 0 -1
brass 3
 4 - 5 7 - 4 . . . . . . | . . . . . . C! - C - - . | 4 - 5 7 - 9 . . . . . .
 . . . . . . C! - - C - C
comp 3
 C . . . . C . . . . . . | . . . . . . C . . . . C

@ game, shop waltz; 3; 130-170; 0; 5:M7 4:m7 2:m7 7:7
drums 2
kick X.....
rim ..x.x. = = ..x.xx
shaker xoxoxo
bass 1
 0! . . | 0! . . | 0! . . | 0! 2 4
comp 2
 . . C - C . | . . C - C .
pluck 2
 9 - 8 - 6 7 | 6 - 4 - . . | 7 - 8 - 9 8 | 8 - 6 - 4 -

@ game, water level in three; 3; 88-120; 0; 0:M7 5:M7
drums 2
udu X....x
shaker oxoxox
bell x..... -
pad 1
 C - - | C - -
arp 4
 0 4 6 9 11 9 6 4 0 4 6 9
melody 2
 4 - - - 6 - | 7 - 6 - 4 - | . | .
bass 1
 0! - - | 0! - 4

@ game, lullaby save room; 3; 66-92; 0; 0:maj 4:min 5:maj 7:sus
drums 1
bell x..
click oxx
piano 2
 0! 4 7 9 7 4 | % | % | 0! 4 7 8 7 4
vocalish 1
 4 - - | 2 - - | 4 - 5 | 4 - -
bass 1
 0! - - | 0! - - | 0! - - | 0! - -

@ ambient, slow kick and pad; 4; 60-84; 0; 5:M7 5:M7 0:M7 9:m7
drums 4
kick X............... X.........x.....
click ....o.....o.....
noise - - - ............ooxx
pad 1
 C! - - - | - - - - | C - - - | C - - -
bass 1
 0! - - - | - - - . | 0 - - - | 0 - - 4
pluck 4
 7 . . 9 . . 11 . . . 9 . . . 6 . | . . . . 7 . . 4 . . . . . . . .

@ ambient, three breaths; 3; 60-84; 0; 0:M7 9:m7 5:M7 5:M7
drums 2
kick X..... = = X...o.
shaker ..o.o.
pad 1
 C! - - | C - - | C - - | - - -
bass 1
 0! - - | 0 - - | 0 - - | - - -
piano 2
 . . 9 - 8 - | 6 - - - . . | . . 9 - 11 - | 8 - - - - -

@ ambient techno, bell pulses; 4; 104-122; 0; 0:m7 0:m7 8:M7 8:M7
drums 4
kick X...X...X...X... = = = - - X............... X.......X...X...
hat ..o...o...o...o.
bell x......x....x...
bass 4
 0! - - - . . 0 - . . . . 0 - . .
arp 4
 0 4 7 9 11 9 7 4 6 4 7 9 11 14 11 9
pad 1
 C - - - | - - - - | C - - - | - - - -

@ IDM, sentimental machine; 4; 92-124; 0; 0:M7 9:m7 5:M7 7:sus
drums 4
kick X..x......X.x... X..x...x..X.....
snare ....X....x..X... = = ....X..x.xx.XxXX
click xoxxxoxxoxxxoxxo
noise - ......x.......xx
pluck 4
 9 . 8 . 6 . 4 . 6 . . 4 . . 2 . | 9 . 8 . 6 . 4 . 7 . . 6 . . 4 .
pad 1
 C - - - | C - - - | C - - - | C - - -
bass 4
 0! - - 0 - - . . . . 0 - 4 - - . | 0! - - 0 - - . . . . 2 - 1 - - .

@ IDM, seven broken pieces; 7; 150-200; 0; 0:min 0:min 3:M7 10:maj
drums 2
kick X..x..X...x... = = X..x..X...xxxx
snare ....X.....X..x
click xoxxoxoxxoxoxx
bass 2
 0! - . 0 . . 4 - . . 3 - . .
comp 1
 C! - - C - - - | C - - C - C -
marimba 2
 7 . 9 . 4 . 7 . . 11 . 9 . . | 7 . 9 . 4 . 8 . . 7 . 4 . .

@ drill and bass, strings above; 4; 160-178; 0; 0:min 5:min 8:maj 7:7
drums 4
kick X..X....X.X..... X.X....X..X.X...
snare ....X.xx..o.X..x ....X..x.xXxXXXX
hat xxxxxxxxxxxxxxxx x.xxx.xxxxxxx.xx
strings 1
 C! - - - | C - - - | C - - - | C - - -
melody 1
 7 - 9 - | 8 - 7 - | 9 - 11 - | 8 - 6 -
bass 2
 0! - - - . . 4 - | 0! - - - . . 2 -

@ glitch hop; 4; 88-110; 0.12; 0:7 0:7 0:7 3:7
drums 4
kick X..X......X..... X..X......X...X.
snare ....X.......X... = = ....X..x....XxXX
hat x.xxx.x.xxx.x.xx
blip_high ......x..x...... -
bass 4
 0! - . . . . 0 2~ - . 3 . 0 - . . | . . . . . . 7 . 6 . 4 . 3~ - 2 -
 0! - . . . . 0 2~ - . 3 . 0 - . . | 0! . 0 . . . 4 . 3 . 2 . 0 . -1 .
comp 4
 . . . . C! . . . . . . . C! . . C
riff 4
 . | 7! . 7 9 . 7 . 4 . . . . . . . . | . | .

@ minimalism, piano cells; 4; 112-140; 0; 0:maj 0:maj 9:min 5:maj
drums 2
kick X....... -
bell ....x... x...x...
click xxxxxxxx
piano 4
 0! 4 7 4 9 4 7 4 0! 4 7 4 9 4 7 4
marimba 4
 7 9 11 7 9 11 7 9 11 7 9 11 7 9 11 9
strings 1
 C - - - | - - - - | C - - - | C - - -
bass 1
 0! - - - | 0 - - - | 0! - - - | 0! - 0 -

@ minimalism, marimbas in six; 6; 150-200; 0; 9:min 5:M7
drums 1
shaker xoxoxo
frame_low X..x.. X.....
marimba 2
 0! 7 4 9 7 4 0 7 4 9 11 9 | 0! 7 4 9 7 4 0 7 4 8 7 4
piano 1
 C! . C . C . | C! . C . . C
vocalish 1
 . | . | 7 - - - - - | 8 - - 7 - -

@ chamber, minuet; 3; 104-140; 0; 0:maj 7:7 0:maj 5:maj 0:maj 2:7 7:maj 7:7
drums 1
tambourine x.. = = = = = = x.x
snare .oo = = = = = = .xX
strings 1
 0! 4 2 | 0! 4 2 | 0! 4 2 | 0! 4 2 | 0! 4 2 | 0! 4 2 | 0! - - | 0! 2 4
piano 2
 7 - 4 5 6 7 | 8 - 4 - 4 - | 9 - 7 8 9 11 | 9 - 7 - 7 - | 9 - 8 7 6 4 | 6 - 4 3 2 1
 4 - - - - - | . . 4 - 5 6
bass 1
 0! - - | 0! - - | 0! - - | 0! - - | 0! - 4 | 0! - 2 | 0! - - | 0! . .

@ chamber, baroque machine; 4; 84-112; 0; 0:min 5:min 10:maj 3:maj 8:maj 2:dim 7:7 0:min
drums 2
kick X...x...
click xoxoxoxo
shaker - - - - - - - ....xxxx
bass 2
 0! 7 4 7 0 7 4 2 | % | % | % | % | % | % | 0! - 4 - 0 - . .
strings 4
 9 8 7 8 9 7 4 7 9 11 9 8 7 4 7 8 | % | % | % | % | % | 8 7 6 7 8 6 4 6 8 10 8 7 6 4 3 4
 7 - - - 4 - - - 0 - - - . . . .
pluck 4
 0 2 4 7 4 2 0 2 4 7 9 7 4 2 4 2

@ chamber, nocturne in three; 3; 72-108; 0; 0:min 8:maj 5:min 7:7
drums 1
kick o..
shaker .oo = = .ox
piano 2
 0! 4 9 7 9 4
melody 2
 11 - - - 9 10 | 9 - - - 7 - | 9 - - 8 7 5 | 6 - - - 4 -
bass 1
 0! - - | 0! - - | 0! - - | 0! - -

@ march, brass band; 4; 100-124; 0; 0:maj 5:maj 7:7 0:maj
drums 2
kick X...X...
snare x.xxx.xx = = x.xxxxxX
crash X...X... = = X.......
bass 1
 0! . 4 . | 0! . 4 . | 0! . 4 . | 0! 4 0 .
comp 2
 . . C . . . C .
brass 4
 7 - - 7 9 - 7 - 4 - - - 7 - - - | 9 - - 9 11 - 9 - 7 - - - - - . .
 8 - - 8 8 - 7 - 6 - - - 4 - - - | 7 - - - 4 - - - 0 - - - . . . .

@ electronica, waltz for circuits; 3; 100-134; 0; 9:min 5:M7 0:maj 4:min
drums 4
kick X.....x..... X...........
snap ....x...x...
hat ..x...x...x.
noise - - - ........xxxx
bass 4
 0! . . 0 . . 4 . . . 2 .
arp 4
 0 4 7 9 11 9 7 4 9 7 4 2
pad 1
 C - - | C - - | C - - | C - -
vocalish 2
 . | . | 4 - - 5 4 - | 2 - - - . .

@ synthwave in three, last train; 3; 90-120; 0; 0:min 8:maj 3:maj 10:maj
drums 4
kick X.......x... = = X.....x.x...
snare ....X....... = = ....X...XoXX
hat x.x.x.x.x.x.
bass 4
 0! 0 . 0 0 . 0 0 . 0 7 . | % | % | 0! 0 . 0 0 . 2 . 4 . 6 .
pad 1
 C - - | C - - | C - - | C - -
riff 2
 7 - - 8 7 - | 4 - - - . . | 7 - - 8 9 - | 8 - 7 - 6 -

@ trap in three, music box; 3; 120-150; 0; 0:min 8:maj 5:min 7:7
drums 4
kick X........... X.....X.....
snare ........X...
hat x.x.x.x.xxx. x.x.xxxxx.x.
bass 4
 0! - - - - - . . . . 0 - | 0! - - - - - - - . . . .
pluck 2
 7 - 9 - 8 7 | 4 - - - 2 4
strings 1
 C - - | C - - | C - - | C - -

@ metal waltz, doom; 3; 60-90; 0; 0:5 0:5 1:5 0:5
drums 4
kick X.....X..... = = X...X.X.X...
snare ........X... = = ....X...XXXX
crash X...X...X...
bass 2
 0! - - - 3 2 | 0! - - - - - | 0! - - - 3 4 | 3 - 2 - 1 -
guitar 2
 C! - - - 3 2 | C! - - - - - | C! - - - 3 4 | C! - C - C -
strings 1
 . | . | 7 - - | 8 - 7

@ soul waltz, six eight feel in three; 3; 84-112; 0.2; 0:maj 2:m7 4:m7 5:maj
drums 4
kick X......x.... X......xx...
snare ....o...X... = = ....X...XoXX
hat x.xxx.xxx.xx
bass 4
 0! - - . . . 4 - . 0 . . | 0! - - . . . 4 - 5 . 4 .
comp 4
 C! - - - . . C - - - . . | C - - - . . C . . C . .
vocalish 2
 4 - 5 - 4 2 | - - . . . . | 4 - 5 - 7 6 | 4 - - - . .

@ indie waltz, strummed; 3; 110-150; 0; 0:maj 4:min 9:min 5:maj
drums 2
kick X..... = = X..x..
snare ..x.x. = = ..x.XX
tambourine ....x.
strum 2
 C! . C C C C
bass 1
 0! - - | 0! - 4 | 0! - - | 0! 2 4
melody 2
 4 - 4 - 5 4 | 2 - - - . . | 4 - 4 - 5 7 | 7 - - - . .

@ techno in five, factory; 5; 120-140; 0; 0:min
drums 4
kick X...X...X...X...X... = = X...X...X...X.......
hat ..x...x...x...x...x.
clap ................x... - - ............x...x.xx
bass 4
 0! . 0 . . 0 . 0 . . 0 . 0 . . 2 . . 1 .
acid 4
 . . 7! . . 8 . . 7 . . 4 . . . . . . . . | .

@ progressive trance in seven; 7; 126-140; 0; 0:min 8:maj
drums 2
kick X.X.X.X.X.X.X.
hat .x.x.x.x.x.x.x
clap ..x...x.....x. = = ..x...x...x.xx
bass 2
 . 0 . 0 . 0 . 0 . 0 . 0 . 2
pad 1
 C - - - - - - | C - - - - - -
pluck 4
 0! 4 7 0 4 7 0 4 7 9 7 4 0 4 7 0 4 7 0 4 7 9 7 4 2 4 2 1
"""
