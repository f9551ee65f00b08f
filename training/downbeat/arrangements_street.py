"""Hip hop, trap, lo-fi, R&B, reggaeton, dancehall, amapiano and their kin (see arrangements.py)."""

TEXT = """
@ boom bap, piano loop; 4; 84-96; 0.18; 0:m7 0:m7 8:M7 7:m7
drums 4
kick X.....X..XX..... X.....X...X..... X.....X..XX..... X.....X..X.....X
snare ....X.......X... = = ....X.......X.oo
hat x.x.x.xxx.x.x.x.
bass 4
 0! - . . . . 0 . . 0 4 - . . . . | 0! - . . . . 0 . . . -1 - 0 . . .
 0! - . . . . 0 . . 0 4 - . . . . | 0! - . . . . 0 . . 2 . 1 . -1 . .
piano 4
 C! - - - . . C . . . C - - - . . | . . . . 9 - 8 - 7 - 4 - . . . .
brass 4
 . | . | . | . . . . . . . . C! - . C - . . .

@ boom bap, jazz bass and horn stabs; 4; 86-98; 0.2; 2:m7 7:7
drums 4
kick X.......X.X..... X..X....X.X....X
snare ....X..o....X..o
hat [x.x.]4
crash X............... - - -
bass 4
 0! . . . 2 . 4 . 5 . . 4 . . 2 . | 0! . . . 4 . 2 . 1 . . 0 . . -1 .
brass 4
 C! . . C . . . . . . . . . . . . | .
comp 2
 . . . C . . C . | . . . C . . C .

@ g-funk, whistling lead; 4; 88-98; 0.06; 0:min 0:min 5:min 7:min
drums 4
kick X.....X...X..... X..X..X...X.....
snare ....X.......X... = = ....X.......X.XX
clap ....X.......X...
hat [x.xx]4
bass 4
 0! - - 0 . . 7 . . 0 . . 6 - 4 . | 0! - - 0 . . 7 . . 4 . 3 . 2 . .
melody 4
 7 - - - - - - - 8 - 7 - 6 - 7 - | - - - - . . . . . . . . . . . .
 9 - - - - - - - 8 - 7 - 6 - 4 - | - - - - - - - - . . . . . . . .
guitar 4
 . . . . C . . . . . . . C . . .

@ trap, dark bell; 4; 130-150; 0; 0:min 0:min 8:maj 7:min
drums 4
kick X.........X..... X.....X...X..... X.........X..... X..X......X...X.
snare ........X....... = = ........X.....X.
hat x.x.x.x.x.x.xxxx x.x.x.xxx.x.x.x. x.x.x.x.x.xxx.x. x.x.xxxxx.x.xxxx
bass 4
 0! - - - - - - . . . 0 - - . . . | 0! - - - - . 0 - . . 0 - . . . .
 0! - - - - - - . . . 0 - - . . . | 0! - . 0 - - - . . . 2 - - - 4 -
pluck 4
 7 - 9 - 8 - 7 - 4 - - - 2 - 4 - | 7 - 9 - 8 - 7 - 11 - - - - - . .
 7 - 9 - 8 - 7 - 4 - - - 2 - 4 - | 7 - - - 6 - - - 4 - - - . . . .
pad 1
 C - - - | - - - - | C - - - | C - - .

@ trap, flute and 808 slides; 4; 134-156; 0; 0:min
drums 4
kick X.....X....X.... X.....X.........
clap ........X....... = = ........X...X...
hat [x.x.]3x.xx [x.x.]2xxx.x.x. [x.x.]3x.xx x.xxx.x.x.xxxxxx
rim - ..............x.
bass 4
 0! - - - . . 0 - - - . 7~ - - . . | 0! - - - . . 0 - - - - - -1~ - . .
 0! - - - . . 0 - - - . 7~ - - . . | 0! - - - . . 3~ - 2 - 0 - . . . .
melody 4
 . . 7 - - 8 - 7 - 4 - - 3 - 2 - | 4 - - - - - . . . . . . . . . .
 . . 7 - - 8 - 7 - 9 - - 8 - 7 - | - - - - - - . . . . . . . . . .

@ drill, sliding; 4; 138-146; 0; 0:min 0:min 1:maj 0:min
drums 4
kick X.....X......... X..X......X.....
snare ......X.......X. ......X.....X...
hat x..x..x.x..x..x. x..x..x.xxx.x.x.
bass 4
 0! - - - - - 2~ - 0 - - . . . 0 - | - - . . . . 4~ - 3 - 2 - 0 - - -
piano 4
 7 . 4 . 2 . 7 . 4 . 2 . 7 . 4 . | 8 . 4 . 2 . 8 . 4 . 2 . 1 . 0 .
strings 1
 C - - - | - - - - | C - - - | C - - -

@ lo-fi, dusty sevenths; 4; 70-86; 0.2; 5:M7 4:m7 2:m7 7:7
drums 4
kick X.....X..X...... X......X..X.....
snare ....X.......X... = = ....X.......X..o
hat x.x.x.x.x.x.xxx.
bass 4
 0! - - - . . . 0 . . 4 - . . . . | 0! - - - . . . . . . 2 - 1 - . .
comp 4
 C! - - - - - . . . . C - - - . . | C! - - - - - . . . . C - - - >C -
guitar 4
 . . . . 9 - 8 - 6 - 4 - . . . . | . | . . . . 9 - 11 - 9 - 8 - . . . .
 6 - - - 4 - - - . . . . . . . .

@ lo-fi, rainy waltz; 3; 76-100; 0.14; 0:M7 9:m7 2:m7 7:7
drums 4
kick X.......X... X...........
snare ....x....... ....x...x...
hat [x.x.]3
bass 1
 0! - 4 | 0 - - | 0! - 4 | 0 2 -1
comp 2
 . . C - C - | . . C - - - | . . C - C - | C - - - . .
piano 2
 9 - - 8 7 - | 4 - - - . . | 8 - - 7 5 - | 4 - - - . .

@ lo-fi, tape guitar; 4; 74-90; 0.15; 2:m7 0:M7 2:m7 9:m7
drums 4
kick X.......X.X..... X..X....X.......
rim ....x.......x... = = ....x.......x.xx
shaker [o.x.]4
guitar 4
 0 - 4 - 7 - 9 - 8 - 7 - 4 - 2 - | 0 - 4 - 6 - 8 - 7 - - - 4 - - -
bass 2
 0! - - - . 0 . . | 0! - - - . . 2 1
comp 1
 . | . | C - - - | C - - -

@ trip hop, heavy and slow; 4; 70-90; 0.1; 0:min 0:min 8:maj 7:maj
drums 4
kick X.....X...X..... X.X.....X.......
snare ....X..o....X... = = ....X..o....X.oo
hat x.x.x.xxx.x.x.x.
bass 4
 0! - - - . . 0 - . . 2 - - - . . | 0! - - - . . . . . . -1 - - - . .
 0! - - - . . 0 - . . 2 - - - . . | 0! - - - . . 2 - 1 - - - -1 - . .
strings 1
 C - - - | - - - - | C - - - | C - - -
guitar 4
 . | . . . . . . . . 7! - - 8 - 7 - - | . | .

@ trip hop, spy guitar; 4; 78-96; 0.08; 0:min 1:maj
drums 4
kick X..X......X..... X......X..X.....
snare ....X.......X.o.
hat [x.x.]4
tambourine ....x.......x...
bass 4
 0! . . 0 . . 4 . 5 . 4 . 2 . . . | 0! . . 0 . . 4 . 3 . 2 . -1 . . .
guitar 4
 7! - - - - - 8 - 7 - 4 - - - . . | 7 - - - - - - - . . . . . . . .
comp 2
 . . C . . . C . | . . C . . C C .

@ downtempo, sitar and strings; 4; 84-104; 0; 0:min 0:min 10:maj 0:min
drums 4
kick X.....X...X..... = = X.....X.....X...
snare ....X.......X...
shaker [xoxo]4
conga_open - ......x...xx..x.
bass 4
 0! . . 0 . . . . 0 . . 4 . 2 . . | 0! . . 0 . . . . 0 . -1 . 0 . . .
pluck 4
 7 . 7 8 7 . 4 . 5 . 4 2 0 - - - | . | 7 . 7 8 9 . 8 . 7 . 6 4 2 - - - | .
strings 1
 C - - - | C - - - | C - - - | C - - -

@ neo soul, behind the beat; 4; 76-92; 0.18; 2:m7 7:7 4:m7 9:7
drums 4
kick X......X..X..... X......X.X......
snare ....X.......X... ....X..o....X..o
rim .......x...x....
hat x.x.x.x.x.x.x.xx
bass 4
 0! - - . . . . 4 . 6 7 - . . . . | 0! - - . . . 2 . . 3 4 - . . 6 .
 0! - - . . . . 4 . 6 7 - . . . . | 0! - - . . . 4 . . 3 2 - . 1 . .
comp 4
 . . . C . . . . C - - - . . . >C | - - - . . . C . . . . C - - - .
 . . . C . . . . C - - - . . . >C | - - - . . . C . . C . . C - - -
melody 4
 . . 4 - 6 - - 7 - - 6 - 4 - - - | - - . . . . . . . . . . . . . .
 . . 4 - 6 - - 8 - - 7 - 6 - 4 - | 3 - - - 2 - - - . . . . . . . .

@ R&B slow jam; 4; 60-76; 0.1; 5:M7 4:m7 2:m7 7:sus
drums 4
kick X.....X...X..... X.....X..XX.....
snap ....X.......X... = = ....X.......X.X.
hat x.x.x.xxx.x.xxxx
bass 4
 0! - - - - - . 0 - - 4 - - - . . | 0! - - - - - . 0 - - 2 - - - . .
 0! - - - - - . 0 - - 4 - - - . . | 0! - - - - - . . 4 - - - 5 - 6 -
piano 4
 C! - - - - - - - . . 9 - 8 - 7 - | C - - - - - - - . . 7 - 6 - 4 -
vocalish 4
 . | 4 - - 6 7 - - - 6 - 4 - 2 - - - | . | 4 - - - 5 - 4 - - - - - . . . .

@ new jack swing; 4; 100-112; 0.28; 0:m7 0:m7 5:m7 7:m7
drums 4
kick X..X..X...X..X.. X..X..X...X.....
snare ....X.......X..o ....X..X....X.XX
hat [xxxx]4
clap ....X.......X...
bass 4
 0! . . 0 . . 6 . 7 . . 6 . 4 . 3 | 0! . . 0 . . 4 . 3 . . 2 . -1 . .
brass 4
 C! . . C . . . . . . . . . . . . | . . . . . . . . C . . C . . C .
comp 4
 C - - - - - - - . . . . C . . C

@ R&B in 6/8, two candles; 6; 130-170; 0; 0:maj 9:min 5:maj 7:7
drums 2
kick X.......x... = = X.......x.x.
snare ......X..... = = ......X..xXX
hat x.x.x.x.x.x.
bass 2
 0! - - - - 0 4 - - - 2 - | 0! - - - - 0 4 - - - . . | 0! - - - - 0 4 - - - 2 -
 0! - - - - 0 4 - 5 - 6 -
piano 1
 C! C C C C C
vocalish 2
 . . 4 - 5 - 4 - - - 2 - | 2 - - - - - . . . . . . | . . 4 - 5 - 7 - - - 4 -
 4 - - - 2 - 1 - - - . .

@ pop rap, four on a loop; 4; 92-108; 0; 9:min 5:maj 0:maj 7:maj
drums 4
kick X...X..X..X..... = = X...X..X........
clap ....X.......X... = = ....X.......X.XX
hat ..x...x...x...x.
bass 4
 0! - . 0 . . 0 . . . 0 . . 0 . . | % | % | 0! - . 0 . . 0 . . . . . . . . .
piano 4
 C . C . C . . C . . C . C . . . | % | % | C . C . C . . C . . . . . . . .
vocalish 4
 . | . . . . . . . . 4 . 4 . 5 - 4 - | . | . . . . 4 - 2 - 1 - - - . . . .

@ crunk, horns and claps; 4; 72-82; 0; 0:min 0:min 0:min 1:maj
drums 4
kick X..X..X.....X... X..X..X...X.....
clap ....X.......X...
hat xxxxxxxxxxxxxxxx
tom_low - - - ..........x.x.x.
brass 4
 C! . . C . . C . . . . . . . . . | C! . . C . . C . . . C . C . C .
bass 4
 0! - - 0 - - 0 - . . . . 0 - . . | 0! - - 0 - - 0 - . . -1 - 0 - . .
riff 4
 7 . 7 . 7 . 8 . 7 . 4 . 3 . 4 .

@ phonk, cowbell lead; 4; 120-140; 0; 0:min
drums 4
kick X...X...X...X... X...X...X..X..X.
snare ....X.......X...
hat x.xxx.xxx.xxx.xx
riff 4
 7! . 7 . 7 . 9 . 8 . 7 . 4 . . . | 7! . 7 . 7 . 9 . 11 . 9 . 8 . 7 .
 7! . 7 . 7 . 9 . 8 . 7 . 4 . . . | 5! . 4 . 3 . 4 . 2 . 1 . 0 . . .
bass 4
 0! - - 0 - - 0 - 0 - - 0 - - 0 -

@ Miami bass; 4; 124-138; 0; 0:min
drums 4
kick X.....X...X..... X.....X.X..X....
clap ....X.......X... = = ....X.......XXXX
hat xxxxxxxxxxxxxxxx
cowbell ..x..x..x..x..x. -
bass 4
 0! - - - . . 0 - . . 0 - . . . . | 0! - - - . . 0 - 0 . . -1 - - . .
vocalish 4
 . | C! . C . C . . . . . . . . . . . | . | C! . C . C . . C . C . . C . . .

@ Baltimore club; 4; 126-136; 0; 0:min
drums 4
kick X...X...X.X.X... X...X...X.X..X..
snare ....X.......X..X
hat ..x...x...x...x.
brass 4
 C! . . C . . C . . . . . C . . . | . . . . . . C . . C . . C . . .
bass 4
 0! . . . 0 . . . 0 . 0 . 0 . . .

@ Jersey club, five kicks; 4; 132-142; 0; 5:M7 7:7 4:m7 9:m7
drums 4
kick X...X...X..X..X.
clap ....x.......x... = = ....x.......x.xx
hat - - - x.x.x.x.x.x.xxxx
bass 4
 0! - - - 0 - - - 0 - - 0 - - 0 -
comp 4
 C! - - . . . C - - . . . C - . . | C! - - . . . C - - . . >C - - - -
vocalish 4
 7 . 7 . . . . . . . . . 4 . 7 . | . | 7 . 7 . . . . . 9 . 9 . 7 . 4 . | .

@ reggaeton, dark keys; 4; 86-98; 0; 9:min 5:maj 0:maj 7:maj
drums 4
kick X...X...X...X...
snare ...X..X....X..X. = = ...X..X....X.XXX
hat x.x.x.x.x.x.x.x.
bass 4
 0! . . 0 . . 0 . 0 . . 0 . . 0 . | % | % | 0! . . 0 . . 0 . 2 . . 4 . . . .
pluck 4
 7 . . 9 . . 7 . 4 . . 7 . . . . | 7 . . 9 . . 11 . 9 . . 7 . . . .
pad 1
 C - - - | C - - - | C - - - | C - - .

@ reggaeton, romantic guitar; 4; 88-100; 0; 2:min 7:min 10:maj 9:7
drums 4
kick X...X...X...X... = = X...X...X.......
rim ...x..x....x..x.
shaker [xoxo]4
guitar 4
 0 . 4 7 . 4 9 . 7 . 4 7 . 4 2 . | % | % | 0! . . 4 . . 6 . 8 - - - . . . .
bass 4
 0! - - . . . 4 . 0 - - . . . 4 . | % | % | 0! - - . . . 4 . 2 - . 1 . . . .
vocalish 4
 . . . . 4 - 4 - 5 - 4 - 2 - - - | . | . . . . 4 - 4 - 5 - 7 - 4 - - - | .

@ moombahton; 4; 106-112; 0; 0:min 0:min 3:maj 10:maj
drums 4
kick X...X...X...X...
snare ...X..X....X..X. = = ...X..X.X.X.XXXX
conga_open ..x..x.x..x..x.x
clap ....x.......x...
bass 4
 0! - . 0 . . 0 . 7 - . 6 . . 4 . | % | 0! - . 0 . . 0 . 4 - . 3 . . 2 . | .
riff 4
 7! . . 7 . . 9 . . 7 . . 4 . . . | 7! . . 7 . . 9 . . 11 . . 9 . . .
 7! . . 7 . . 9 . . 7 . . 4 . . . | 8! . 8 . 8 . 8 . 9 . 9 . 11 . 11 .

@ dancehall, sparse riddim; 4; 92-106; 0; 0:min 0:min 10:maj 0:min
drums 4
kick X..X....X..X.... X..X......X.....
snare ......X.......X. ......X.....X.X.
rim ...x..x....x..x.
bass 4
 0! . . 0 . . 4 . . . 0 . 2 . . . | 0! . . 0 . . -1 . . . 0 . . . . .
comp 4
 . . C . . . C . . . C . . . C .
brass 4
 . | . | . | C! . . C . . C . . . . . . . . .

@ dancehall, bounce in major; 4; 96-112; 0; 0:maj 5:maj 7:maj 5:maj
drums 4
kick X.....X.X.....X. = = X.....X.X...X...
clap ...X..X....X..X.
hat ..x...x...x...x.
tom_mid - - - ..........x.xx..
bass 4
 0! - . 4 . . 7 . 4 - . 2 . . 0 .
pluck 4
 4 . . 4 . . 7 . . . . . 9 . 7 . | 4 . . 4 . . 2 . . . . . . . . .
pad 1
 C - - -

@ soca, road march; 4; 150-164; 0; 0:maj 5:maj 7:7 0:maj
drums 4
kick X...X...X...X...
snare ...X..X....X..X. = = ...X..X.X.XX.XXX
cowbell x.x.xx.xx.x.xx.x
bass 4
 0! . . 0 . . 4 . . . 2 . 0 . . . | % | % | 0! . . 0 . . 4 . 5 . 4 . 2 . 1 .
brass 4
 C! . . C . . . . C . . C . . . . | . | C! . . C . . C . . . C . C . . . | .
vocalish 2
 . | 4 4 4 5 4 2 . . | . | 4 4 2 1 0 . . .

@ amapiano, log drum answers; 4; 110-116; 0; 0:m7 5:m7 8:M7 7:m7
drums 4
kick X...X...X...X... = = X...X...X.......
rim ...x..x....x..x.
shaker [x.xx]4
snare - - - ............X.xX
bass 4
 . | . . . 0! . . 0 . . 0 . . 0! 0 . 4 | . | . . . 0! . . 4 . . 3 . 2 . 0! 0 .
comp 4
 C! - - . . . C - . . . . C - . . | C - - . . . . . . . . . . . . .
vocalish 2
 7 - 6 - 4 - - . | . | 7 - 8 - 7 - 4 - | .

@ gqom, broken stomp; 4; 120-128; 0; 0:min
drums 4
kick X..X..X...X..X.. X..X..X...X.....
clap - ............x..x
tom_low ..x....x..x....x
shaker [xoxo]4
bass 4
 0! - - 0 - - 0 - - - 0 - - 0 - - | 0! - - 0 - - 1 - - - 0 - . . . .
strings 1
 0 - - - | - - - - | 4 - - - | 3 - 1 -

@ afrobeats, log and marimba; 4; 98-114; 0; 5:maj 7:maj 9:min 0:maj
drums 4
kick X..X..X...X..... X..X..X...X..X..
rim ...x..x...x.x... = = ...x..x...x.xx.x
shaker [xoxo]4
conga_open ..x..x.x....x..x
bass 4
 0! . . 0 . . 4 . . . 0 . . . . . | 0! . . 0 . . 4 . . . 2 . 1 . . .
marimba 4
 4 . 7 . . 9 . 7 . . 4 . 7 . . . | 4 . 7 . . 9 . 11 . . 9 . 7 . . .
vocalish 2
 . 4 . 4 5 - 4 . | . | . 4 . 4 5 - 7 - | .

@ bounce, New Orleans calls; 4; 96-104; 0; 0:min 0:min 0:min 5:min
drums 4
kick X..X..X...X..X.. X..X..X...X.....
snare ....X..X....X..X
clap x.x.x.x.xx.xx.x.
brass 4
 . | . . . . . . . . C! . C . C . . . | . | C! . . C . . C . . . . . . . . .
bass 4
 0! - . 0 . . 4 . . . 0 . . 2 . . | 0! - . 0 . . 4 . 3 . 2 . 0 . . .

@ cloud rap, drifting pad; 4; 120-140; 0; 5:M7 5:M7 9:m7 7:maj
drums 4
kick X.............X. ......X...X..... X.............X. ......X.........
snare ........X.......
hat x.x.x.x.x.xxx.x. x.x.xxxxx.x.x.x.
pad 1
 C! - - - | - - - - | C - - - | C - - -
bass 2
 0! - - - - - - 0 | - - - 0 - - . . | 0! - - - - - - 0 | - - - 2 - - 4 -
pluck 2
 9 - 7 - 6 - 4 - | . . 7 - - - . . | 9 - 7 - 4 - 2 - | . . 4 - - - . .

@ soul sample, two bar chop; 4; 82-94; 0.16; 5:M7 7:7
drums 4
kick X......X..X..... X.X....X..X.....
snare ....X.......X..o
hat x.x.x.x.x.x.x.x.
bass 4
 0! - - . . . . 0 . . 4 - . . . . | 0! - - . . . . 0 . . -1 - . . . .
vocalish 4
 C! - - - 9 - 8 - 7 - - - . . C - | C! - - - 8 - 6 - 4 - - - . . . .
strings 1
 C - - - | C - - .

@ west coast, talk box hook over eight; 4; 90-100; 0.05; 2:m7 2:m7 7:7 7:7 2:m7 2:m7 10:M7 9:7
drums 4
kick X.....X.X.X..... = = X.....X.X......X = = = X.....X.X.......
clap ....X.......X... = = = = = = ....X.......X.XX
shaker x.xxx.xxx.xxx.xx
bass 4
 0! . 0 . . . 7 . . 6 . 4 . . 2 . | % | % | 0! . 0 . . . 7 . . 6 . 4 . 2 . 1 | %2 | %2
 0! . . . . . 0 . . 0 . . . . . . | 0! . . . . . 0 . . 4 . 2 . 1 . .
comp 4
 . . C . . . C . . . C . . . C . | % | % | % | % | % | C! - - - - - . . C - - - - - . .
 C! - - - - - . . . . . . . . . .
vocalish 4
 4 - 4 - 6 - 7 - - - 6 - 4 - . . | . | 4 - 4 - 5 - 6 - - - 5 - 2 - . . | . | %4 | .
 7 - - - 6 - - - 4 - - - . . . . | 5 - - - 4 - - - 2 - - - . . . .

@ drill in three; 3; 132-146; 0; 0:min 8:maj
drums 4
kick X.....X..... X..X........
snare ........X... ........X.x.
hat x..x..x..x.x x..x.xxxx..x
bass 4
 0! - - - - . 2~ - 0 - . . | 0! - - - - . . . 4~ - 3 -
piano 4
 7 . 4 . 2 . 7 . 4 . 2 . | 8 . 4 . 2 . 8 . 4 . 1 .
strings 1
 C - - | C - -
"""
