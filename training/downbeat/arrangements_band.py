"""Rock, pop, punk, metal, funk, disco, soul, gospel and blues (see arrangements.py)."""

TEXT = """
@ rock, open chords and a push; 4; 108-136; 0; 0:maj 5:maj 9:min 7:maj
drums 2
kick X..xX... = = X..xX.x.
snare ..X...X. = = ..X...XX
hat xxxxxxxx
crash X....... - - -
bass 2
 0! 0 0 0 0 0 0 >0 | - 0 0 0 0 0 0 >0 | - 0 0 0 0 0 0 >0 | - 0 0 0 2 2 4 4
guitar 2
 C! - C - C C - >C | - - C - C C - >C | - - C - C C - >C | - - C - C! C! C! C!
melody 2
 4 - 4 - 2 - 4 - | 4 - - - . . . . | 4 - 5 - 4 - 2 - | 1 - - - . . 2 3

@ hard rock, riff and stop; 4; 112-138; 0; 0:5 0:5 10:5 5:5
drums 2
kick X..X.X.. X..XX... X..X.X.. X..XX.X.
snare ..X...X. = = ..X.X.XX
open x.x.x.x.
crash X....... - - -
bass 4
 0! - 0 . 0 - 2 - 3 - . . 0 - . . | 0! - 0 . 0 - 2 - 4 - 3 - 2 - . .
 0! - 0 . 0 - 2 - 3 - . . 0 - . . | 0! - - - - - - - 2 - - - 1 - - -
guitar 4
 0! - 0 . 0 - 2 - 3 - . . 0 - . . | 0! - 0 . 0 - 2 - 4 - 3 - 2 - . .
 0! - 0 . 0 - 2 - 3 - . . 0 - . . | C! - - - - - - - C - - - C - - -
melody 2
 . | . . . . 7 - 9 - | . | 9 - - - 8 - 6 -

@ punk, all downstrokes; 4; 172-200; 0; 0:5 5:5 7:5 5:5
drums 2
kick X.xxX.x. = = X.xxX...
snare ..X...X. = = ..X.XXXX
hat xxxxxxxx
crash X....... -
bass 2
 [0! 0]4 | % | % | 0! 0 0 0 2 2 1 1
guitar 2
 [C! C]4 | % | % | C! C C C C! . C! .
vocalish 2
 4 4 4 4 2 - . . | . . 4 5 4 - . . | 4 4 4 4 2 - . . | .

@ pop punk, palm mute into chorus; 4; 156-184; 0; 0:5 7:5 9:5 5:5
drums 2
kick X...X... = = X...X.X. X.x.X.x. = = X.X.X...
snare ..X...X. = = ..XXXXXX ..X...X. = = ..X.XXXX
hat xxxxxxxx = = x.x..... - - - -
crash X....... - - - x.x.x.x. = = =
bass 2
 [0! 0]4
guitar 2
 [0! 0]4 | % | % | 0! 0 0 0 C! C C C | C! - - C - - C - | % | % | C! - - C C C C C
melody 2
 . | . | . | . | 4 - 4 5 - 4 2 - | 2 - - - . . . . | 4 - 4 5 - 7 - - | 7 - 5 - 4 - - -

@ metal, gallop; 4; 126-160; 0; 0:5 0:5 8:5 10:5
drums 4
kick X.xxX.xxX.xxX.xx = = X.xxX.xxXXXXXXXX
snare ....X.......X... = = ....X.......X.XX
open x...x...x...x...
crash X............... -
bass 4
 [0! . 0 0]4
guitar 4
 [0! . 0 0]3 2 . 1 . | [0! . 0 0]3 4 . 3 . | [0! . 0 0]4 | C! - - - - - - - C - - - C - - -
melody 4
 . | . | 7 - - - 9 - - - 8 - 7 - 4 - - - | 4 - - - 6 - - - 7 - 8 - 9 - - -

@ metal, breakdown chug; 4; 100-130; 0; 0:5
drums 4
kick X..X..X...X.X... X..X..X...X.X.XX
snare ........X.......
crash x...x...x...x...
bass 4
 0! . . 0 . . 0 . . . 0 . 0 . . . | 0! . . 0 . . 0 . . . 0 . 0 . 0 0
 0! . . 0 . . 0 . . . 0 . 0 . . . | 0! . . 0 . . 0 . 1 . . . 1 . . .
guitar 4
 C! . . C . . C . . . C . C . . . | C! . . C . . C . . . C . C . C C
strings 2
 . | . | 8 - - - 7 - - - | 5 - 4 - 1 - - -

@ thrash, two beat; 4; 180-200; 0; 0:5 0:5 1:5 0:5
drums 2
kick X.X.X.X. = = XXXXXXXX
snare .X.X.X.X = = .X.X.XXX
hat x.x.x.x.
crash X....... - - -
bass 2
 0! 0 0 0 3 2 0 0 | 0! 0 0 0 4 3 2 1 | 0! 0 0 0 3 2 0 0 | 0! 0 0 0 7 6 4 1
guitar 4
 [0! 0]2 [0 0]2 3 3 2 2 0 0 0 0 | [0! 0]2 [0 0]2 4 4 3 3 2 2 1 1
 [0! 0]2 [0 0]2 3 3 2 2 0 0 0 0 | C! - - - C! - - - C! - C! - C! - C! -

@ prog rock, five with organ; 5; 104-140; 0; 0:min 0:min 8:maj 10:maj
drums 2
kick X..x..X... = = X..x..X.X.
snare ....X...X. = = ....X..XXX
ride x.x.x.x.x.
crash X......... - - -
bass 2
 0! . 0 2 . 3 4 . 2 . | % | 0! . 0 2 . 3 4 . 2 . | 0! - 0 . 2 . 4 . 6 .
comp 2
 C! - - - - - C - - - | C! - - - - - C - - -
riff 2
 . | . | 7 8 9 - 8 7 4 - . . | 4 5 7 - 8 - 9 - 8 -

@ math rock, seven taps; 7; 180-240; 0; 0:M7 0:M7 5:M7 9:m7
drums 1
kick X..X.X. = = X..XX..
snare ..X.X.X = = ..X.XXX
hat xxxxxxx
guitar 2
 7 9 11 9 7 4 7 9 11 14 11 9 7 4
bass 1
 0! - - 0 - 4 - | 0! - - 0 - 2 - | 0! - - 0 - 4 - | 0! - - 0 2 3 4
melody 1
 . | . | 9 - - 8 - 7 - | 4 - - - - . .

@ indie, jangle and toms; 4; 124-150; 0; 0:maj 4:min 5:maj 7:maj
drums 2
kick X..XX... = = X..XX...
snare ..X...X. = = ..X.XXXX
tambourine ..x...x.
hat xxxxxxxx
bass 2
 0! - 0 0 - 0 4 4 | 0! - 0 0 - 0 2 2 | 0! - 0 0 - 0 4 4 | 0! - 0 0 2 2 4 4
guitar 4
 [7 9 11 9]3 7 4 2 4
strum 2
 C! . C C . C C .
vocalish 2
 . | 4 - 5 4 - 2 - - | . | 4 - 2 1 - - . .

@ indie dance, disco hat; 4; 112-126; 0; 9:min 0:maj 7:maj 2:min
drums 4
kick X...X...X...X...
snare ....X.......X... = = ....X.......XXXX
open ..x...x...x...x.
cowbell - x..x..x...x.x...
bass 4
 0! . 7 0 . 7 0 . 0 . 7 0 . 7 6 . | % | % | 0! . 7 0 . 7 0 . 2 . 2 4 . 4 4 .
guitar 4
 C! . C . . C . C . . C . C . . . | C! . C . . C . C . . . . . . . .
riff 4
 . | 7 - 7 . 9 - 7 . 6 - 4 - . . . . | . | 7 - 7 . 9 - 11 . 9 - 7 - . . . .

@ shoegaze, wall and drift; 4; 96-124; 0; 5:M7 0:M7 9:m7 7:sus
drums 2
kick X..X.... = = X..X..X.
snare ..X...X. = = ..X.X.XX
ride xxxxxxxx
crash X....... - - -
guitar 2
 C! C C C C C C C | % | % | C! C C C C! C C C
bass 2
 [0! 0]4
vocalish 1
 4 - - - | - - 2 - | 4 - - - | 5 - 4 -
strings 1
 7 - - - | 9 - - - | 7 - - - | 8 - - -

@ post rock, slow swell; 4; 72-100; 0; 9:min 9:min 5:maj 5:maj 0:maj 0:maj 7:maj 7:maj
drums 2
kick X....... - = = X...X... = X...X.X. X.X.XXXX
tom_low - - - ....x.xx X.xxX.xx = = XXXXXXXX
crash X....... - - - = - X....... -
guitar 4
 0 4 7 9 7 4 7 9 11 9 7 9 7 4 2 4
bass 1
 0! - - - | - - - - | 0! - - - | - - - 1 | 0! - 0 - | 0 - 0 - | 0! 0 0 0 | 0 0 0 0
strings 1
 . | . | . | . | 7 - - - | 9 - - - | 8 - - - | 11 - - -

@ pop ballad, big chorus; 4; 62-80; 0; 0:maj 7:maj 9:min 5:maj
drums 4
kick X.......X.X..... X......XX.......
snare ....X.......X... = = ....X.......XoXX
hat [x.x.]4
crash X............... - - -
bass 4
 0! - - - - - - 0 0 - 0 - - - . . | 0! - - - - - - - 0 - - - 0 - 0 -
 0! - - - - - - 0 0 - 0 - - - . . | 0! - - - - - - - 2 - - - 4 - - -
piano 2
 C! C C C C C C C
vocalish 4
 . . . . 4 - 4 - 4 - 2 - 4 - - - | 4 - - - - - - - . . . . . . . .
 . . . . 4 - 5 - 7 - 5 - 4 - - - | 4 - - - 2 - - - . . . . . . . .

@ pop, marimba and claps; 4; 96-116; 0; 9:min 5:maj 0:maj 7:maj
drums 4
kick X.....X.X....... = = X.....X.X...X...
clap ....X.......X...
snap - - ..x...x...x...x. =
shaker [x.x.]4
bass 4
 0! . . . . . 0 . 0 . . . . . 4 . | % | % | 0! . . . . . 0 . 2 . . . 4 . . .
marimba 4
 4 . . 7 . . 4 . . 7 . . 9 . 7 . | 4 . . 7 . . 4 . . 2 . . . . . .
vocalish 4
 . | . . . . 4 . 4 . 5 . 4 . 2 - - - | . | . . . . 4 . 2 . 1 - - - - - . .

@ pop, stomp and clap; 4; 80-104; 0; 0:maj 0:maj 5:maj 7:maj
drums 2
kick X.xX..x. X.xX....
clap ..X...X. = = ..X...XX
tambourine xxxxxxxx
strum 4
 C! - - C . . C C . . C C C - C - | C! - - C . . C C . . C . C . . .
bass 2
 0! - - 0 - - 0 - | 0! - - 0 - - . . | 0! - - 0 - - 0 - | 0! - - 0 2 - 4 -
vocalish 2
 4 4 - 4 2 - . . | . | 4 4 - 5 4 - . . | C - - C - - C -

@ piano ballad, broken chords; 4; 58-76; 0; 9:min 5:maj 0:maj 7:maj
drums 4
kick X............... = = X...........X...
rim ........x....... = = ........x.....x.
shaker - - - [o.o.]4
piano 4
 0! - 4 - 7 - 9 - 11 - 9 - 7 - 4 - | % | % | 0! - 4 - 7 - 8 - 7 - 6 - 4 - 2 -
bass 1
 0! - - - | 0 - - - | 0 - - - | 0 - 2 -
melody 2
 . . 4 - 5 - 4 - | 4 - - 2 - - . . | . . 4 - 5 - 7 - | 8 - - 7 - - . .

@ power ballad in 6/8; 6; 140-176; 0; 0:maj 4:min 5:maj 7:maj
drums 1
kick X....x = = X..x..
snare ...X.. = = ...XxX
hat xxxxxx
crash X..... - - -
bass 1
 0! - - - - 0 | 0! - - - - 0 | 0! - - - - 0 | 0! - - 2 - 4
guitar 1
 0 4 7 9 7 4 | % | % | C! - - C C C
vocalish 2
 4 - - - 4 5 4 - - - 2 - | 2 - - - - - . . . . . . | 4 - - - 4 5 7 - - - 9 -
 8 - - - 7 - 5 - - - . .

@ soft rock, Rhodes and push; 4; 92-112; 0; 5:M7 7:maj 4:m7 9:m7
drums 4
kick X......XX....... X......XX..X....
snare ....X.......X... = = ....X.......X.XX
hat [x.x.]4
bass 4
 0! - - - - - - >0 - - . . 0 - . . | 0! - - - - - - . 0 - . . 2 - 3 -
 0! - - - - - - . 0 - . . 0 - . . | 0! - - - - - - . 0 - . . 4 - . >0
comp 4
 C! - - - . . C - - - - - . . >C - | - - - - . . C - - - - - . . >C -
 - - - - . . C - - - - - . . >C - | - - - - . . C - - - - - . . >C -
melody 2
 . . 4 - 6 - 7 - | 4 - - - . . . . | . . 4 - 6 - 4 - | 2 - - - . . . .

@ funk, on the one; 4; 98-112; 0.05; 0:7
drums 4
kick X.X.......X..X.. X.X...X...X.....
snare ....X..o.o..X..o = = ....X..o.o..X.XX
hat x.xxx.xxx.xxx.xx
bass 4
 0! . . . . . 6 . 7 . . 0 . 2 . . | 0! . . . . . 6 . 4 . 5 . 6 . . .
 0! . . . . . 6 . 7 . . 0 . 2 . . | 0! . . . 0 . . 2 3 . 4 . 6 . . .
guitar 4
 . . C . C C . C . . C . C C . . | . . C . C C . C . . C . . . . .
brass 4
 . | . | . | C! . . . . . . C . . C . C . . .

@ funk, slap answered by clav; 4; 94-110; 0.06; 0:m7 0:m7 5:7 0:m7
drums 4
kick X..X......XX.... X..X......X...X.
snare ....X..o....X..o
hat [x.x.]4
open - ..............x.
bass 4
 0! . 7 . . 0 . 7! . . . . . . . . | 0! . 7 . . 0 . 7! . . 6 . 4 . 2 .
 0! . 7 . . 0 . 7! . . . . . . . . | 0! . 0 7 . . 6 7 . 4 . 6 . . . .
comp 4
 . . . . . . . . C . C C . C . C | . . . . . . . . C . C . . . . .

@ disco, strings and octaves; 4; 112-124; 0; 9:m7 2:m7 7:7 0:M7
drums 4
kick X...X...X...X...
snare ....X.......X... = = ....X...X.X.XXXX
hat x.x.x.x.x.x.x.x.
open ..x...x...x...x.
bass 4
 [0! . 7 .]4 | % | % | [0! . 7 .]2 0 . 1 . 2 . 4 .
guitar 4
 C! . C C . C C . C . C C . C C .
strings 2
 7 - - - 9 - 8 - | 7 - - - - - 4 - | 6 - - - 8 - 6 - | 4 - - - 4 6 7 8
brass 4
 . | . . . . . . . . C! . C . . . C . | . | .

@ disco funk, breakdown of claps; 4; 108-120; 0; 0:m7 5:7 0:m7 5:7
drums 4
kick X...X...X...X... = = = X............... - - ........X.X.X.XX
clap ....X.......X... = = = = = = =
hat x.xxx.xxx.xxx.xx = = = - - - -
bass 4
 0! . 0 . . 7 . 0 . 6 . 7 . . 4 . | 0! . 0 . . 7 . 0 . 4 . 5 . 6 . .
comp 4
 . | . | . | . | . . C! . . . C . . . C . . C . . | % | % | C! . . C . . C . . . C . C . C .

@ soul, tambourine and horns; 4; 116-134; 0; 0:maj 9:min 2:min 7:7
drums 2
kick X..xX..x
snare ..X...X. = = ..X.X.XX
tambourine ..X...X.
hat xxxxxxxx
bass 2
 0! . 0 4 . 5 4 2 | 0! . 0 4 . 4 2 1 | 0! . 0 4 . 5 4 2 | 0! . 2 3 4 . 5 6
comp 2
 . . C . . . C . | . . C . . C C .
brass 2
 . | . | C! . . . C . . . | C - - - - - . .
vocalish 2
 4 - 4 5 4 - 2 - | 2 - - - . . . . | . | 4 - 2 - 1 - - -

@ slow soul in triplets; 4; 60-80; 0; 0:maj 9:min 5:maj 7:7
drums 3
kick X.....X..... X....xX.....
snare ...X.....X.. = = ...X.....XXX
hat xxxxxxxxxxxx
bass 3
 0! - - - - 0 4 - - 5 - 4 | 0! - - - - 0 4 - - 2 - 1 | 0! - - - - 0 4 - - 5 - 4
 0! - - 2 - 3 4 - - 5 - 6
piano 3
 C! C C C C C C C C C C C
brass 1
 . | . . C - | . | C - C -

@ gospel 6/8, choir lifts; 6; 120-160; 0; 0:maj 5:maj 0:maj 7:7
drums 2
kick X.......x.x. = = X.....X.x.x.
snare ......X..... = = ......X.XXXX
tambourine x.x.X.x.x.X.
bass 2
 0! - - - 0 2 4 - - - 5 - | 0! - - - 0 2 4 - 3 - 1 - | 0! - - - 0 2 4 - - - 5 -
 0! - - - 2 - 3 - 4 - 5 6
comp 1
 C! - C C - C | C! - C C C C
vocalish 1
 C! - - C - - | C - - - - . | C! - - C - C | C - - - - .

@ gospel shout, fast two; 4; 130-152; 0; 0:7 0:7 5:7 7:7
drums 2
kick X.X.X.X.
snare .X.X.X.X = = .X.X.XXX
clap ..x...x.
bass 2
 0! 2 3 4 7 6 4 2 | 0! 2 3 4 7 6 5 4 | 0! 2 3 4 7 6 4 2 | 0! 2 4 5 6 5 4 2
comp 2
 C! . . C . . C . | C . C . . C . .
brass 2
 . | . . . . C! . C . | . | C! . C . C . C .

@ blues shuffle, call and answer; 4; 100-130; 0; 0:7 0:7 5:7 5:7 0:7 0:7 7:7 0:7
drums 3
kick X..x..X..x.. = = = = = = X..x..X..X.X
snare ...X.....X.. = = = = = = ...X..X.XXXX
ride x.xx.xx.xx.x
bass 3
 0! - 0 2 - 2 4 - 4 5 - 4
guitar 3
 . | . . . . . . 7 - 6 5 - 4 | . | . . . . . . 7 - 8 7 - 4 | . | . . . . . . 7 - 6 5 - 4
 C! - - - . C - - C - - - | 0 - 2 - 3 4 . . . C! - -
melody 3
 4 - 4 5 - 4 2 - - . . . | . | 4 - 4 5 - 4 2 - - . . . | . | 6 - 7 6 - 4 2 - - . . . | .
 4 - - 5 - - 4 - - 2 - - | 0 - - - . . . . . . . .

@ slow blues, twelve eight; 4; 54-72; 0; 0:7 5:7 0:7 7:7
drums 3
kick X.....X..... X....xX.....
snare ...X.....X.. = = ...X.....XxX
ride xxxxxxxxxxxx
bass 3
 0! - - 4 - - 6 - - 4 - - | 0! - - 4 - - 6 - 5 4 - 2 | 0! - - 4 - - 6 - - 4 - -
 0! - - 1 - - 2 - - 4 - -
comp 3
 . . . C - C . . . C - C
guitar 3
 . . . . . 9 8 - 7 6 - 4 | - - - . . . . . . . . . | . . . . . 9 8 - 7 9 - 11
 8 - - 7 - 6 4 - - - . .

@ rock and roll, piano pumps; 4; 150-180; 0; 0:maj 5:7 7:7 0:maj
drums 2
kick X.x.X.x.
snare ..X...X. = = ..X.XXXX
ride xxxxxxxx
bass 1
 0! 2 4 5 | 0! 2 4 5 | 0! 2 4 6 | 0! 4 5 4
piano 2
 C! C C C C C C C
guitar 2
 . | 7 - 7 9 - 7 - . | . | C! . . C . . C .

@ doo wop, fifties waltz feel; 3; 86-112; 0; 0:maj 9:min 5:maj 7:7
drums 2
kick X..... = = X...x.
snare ..x.x. = = ..x.xx
hat xxxxxx
bass 1
 0! 4 2 | 0! 4 2 | 0! 4 2 | 0! 2 4
vocalish 1
 . C C | . C C | . C C | C - .
guitar 2
 0 4 7 9 7 4
melody 2
 4 - - - 5 4 | 2 - - - . . | 4 - - - 5 4 | 6 - 4 - . .

@ rock waltz, heavy three; 3; 90-130; 0; 0:min 8:maj 3:maj 10:maj
drums 2
kick X..x.. = = X..xX.
snare ....X. ..X.X. ....X. ..X.XX
ride x.x.x.
crash X..... - - -
bass 2
 0! - 0 0 4 - | 0! - 0 0 2 - | 0! - 0 0 4 - | 0! - 0 2 3 4
guitar 2
 C! - - C - C | C! - - C C C
melody 2
 7 - - 8 7 - | 4 - - - . . | 7 - - 8 9 - | 8 - - - . .

@ grunge, quiet then loud; 4; 104-128; 0; 0:5 3:5 5:5 8:5
drums 2
kick X...X... = = X...XXXX X..XX..X = = X..XX...
snare ..o...o. = = ..X...XX ..X...X. = = ..X.XXXX
ride x.x.x.x. = = = - - - -
crash - - - - x.x.x.x. = = =
bass 2
 [0! 0]4
guitar 2
 0 - 4 - 7 - 4 - | % | % | % | C! - - C - C C - | % | % | C! - - C C C C C
vocalish 2
 4 - 2 - - . . . | . | 4 - 2 - 1 - - . | . | 7 - - - 4 - - - | 5 - - - - - . . | 7 - - - 4 - - -
 2 - - - - - . .

@ surf, reverb tremolo; 4; 150-176; 0; 0:min 0:min 10:maj 7:maj
drums 2
kick X..xX... X..xX...
snare ..xX..X. = = ..xXXXXX
ride xxxxxxxx
bass 2
 0! 0 4 4 7 7 4 4 | % | % | 0! 0 2 2 4 4 5 6
guitar 4
 [7 7]2 [8 8]2 [7 7]2 [4 4]2 | [7 7]4 [9 9]4 | [7 7]2 [8 8]2 [7 7]2 [4 4]2
 [9 9]2 [8 8]2 [6 6]2 [4 4]2
strum 2
 . . C . . . C . | . . C . . C C .

@ glam stomp; 4; 120-140; 0; 0:5 0:5 5:5 7:5
drums 3
kick X..X.xX..X.x
snare ...X.....X.. = = ...X..X..XXX
tom_low x.xx.xx.xx.x
clap ...X.....X..
bass 3
 0! - 0 0 - 0 0 - 0 0 - 0 | % | % | 0! - 0 0 - 0 2 - 2 4 - 4
guitar 3
 C! - - . . C C - - . . . | C! - - . . C C - C . . .
vocalish 3
 . . . . . . . . . C! - C | . . . . . . . . . . . . | . . . . . . . . . C! - C | .

@ blues rock riff, eight bars; 4; 104-128; 0; 0:7 0:7 0:7 0:7 5:7 5:7 0:7 7:7
drums 2
kick X..xX... X..xX.x. X..xX... X..xX.X. X..xX... X..xX.x. X..xX... X..XX.X.
snare ..X...X. = = = = = = ..X.XXXX
hat xxxxxxxx
crash X....... - - - X....... - - -
bass 4
 0! - 0 . 2 - 3 - 4 - . . 6 - 7 - | 0! - 0 . 2 - 3 - 4 - 2 - 0 - . . | %2 | %2 | %2 | %2 | %2
 0! - 0 - 0 - 0 - 4 - 3 - 2 - -1 -
guitar 4
 0! - 0 . 2 - 3 - 4 - . . 6 - 7 - | 0! - 0 . 2 - 3 - 4 - 2 - 0 - . . | %2 | %2 | %2 | %2 | %2
 C! - - - C - - - C - . . C - . .
melody 2
 . | . . . . . . 7 9 | 8 - 7 - 6 - 4 - | . | . . . . . . 7 9 | 8 - 9 - 8 - 7 - | 4 - - - . . . .
 .

@ AABA ballad; 4; 64-90; 0; 0:M7/9:m7 2:m7/7:7 0:M7/9:m7 2:m7/7:7 5:M7/5:min 4:m7/9:7 2:m7/7:7 0:M7
drums 2
kick X...x...
rim ......x. = = = = = = ....x.xx
shaker xoxoxoxo
bass 1
 0! - 0 - | % | % | % | % | % | 0! - 0 -1 | 0! 4 0 2
piano 2
 C - C - C - C - | % | % | % | C! - - - C! - - - | C - - - C - - - | C - C - C - C -
 C - - - C - - -
melody 2
 4 - - 6 7 - 4 - | 4 - - - 2 - - - | 4 - - 6 7 - 8 - | 7 - - - 4 - - - | 9 - 8 - 9 - 7 -
 6 - 4 - 5 - 4 - | 4 - - 5 6 - 4 - | 2 - - - . . . .

@ hymn, organ in three; 3; 76-108; 0; 0:maj 0:maj 5:maj 0:maj 9:min 2:7 7:sus/7:sus/7:maj 0:maj
drums 1
tambourine x.. - x.. - x.. - x.. ..x
taiko X.. = = = = = X.x X..
comp 1
 C C C | C C - | C C C | C - . | C C C | C C C | C - C | C - .
vocalish 1
 4 5 4 | 2 - 4 | 4 5 7 | 4 - - | 2 4 5 | 4 - 2 | 4 - 2 | 0 - .
bass 1
 0! - 0 | 0 - 2 | 0! - 0 | 0 - - | 0! - 0 | 0 - 0 | 0 - 0 | 0 - .
"""
