"""Reggae, ska, country, folk, jazz, Latin, African and eastern music (see arrangements.py)."""

TEXT = """
@ reggae, one drop; 4; 68-82; 0; 9:min 2:min 9:min 4:min
drums 4
kick ........X....... = = ........X.....x.
rim ........X....... = = ........X..x.x.x
hat x.x.x.x.x.x.x.x.
crash X............... - - -
bass 4
 0! - . 0 - . 2 - 4 - - . . . . . | . . . . 0 - . 2 - . 4 - 2 - . .
 0! - . 0 - . 2 - 4 - - . . . . . | 0! - - . . . 4 - 2 - - . -1 - . .
guitar 4
 . . . . C . . . . . . . C . . .
comp 4
 . . C . . . C . . . C . . . C .
brass 4
 . | . | 7! - - 8 - - 7 - 4 - - - . . . . | .

@ reggae, steppers; 4; 70-84; 0; 0:min 0:min 10:maj 0:min
drums 4
kick X...X...X...X... = = X...X...X.X.X...
rim ....x..x....x... = = ....x..x..x.x.xx
hat x.x.x.x.x.x.x.x.
bass 4
 0! - . . 0 - 2 - 3 - . . 2 - 0 - | 0! - . . 0 - 4 - 3 - 2 - . . . .
guitar 4
 . . . . C . . . . . . . C . C .
melody 4
 7 - - - - - 8 - 7 - - - 4 - - - | . | 5 - - - 4 - 2 - 4 - - - - - - - | .

@ dub, drop outs and echo; 4; 66-78; 0; 0:min 0:min 5:min 0:min 0:min 0:min 5:min 0:min
drums 4
kick X.......X....... = = = - - X.......X....... X.......X...X...
rim ........x....... = = = ........x..x..x. - ........x....... ........x.x.x.xx
hat x.x.x.x.x.x.x.x. = - = = = x.x.x.x.x.x.x.x. =
bass 4
 0! - - . 4 - . 4 - . 5 - 4 - 2 - | 0! - - . . . . . . . . . . . . .
 0! - - . 4 - . 4 - . 5 - 4 - 2 - | 0! - - . . . . . . . -1 - . . . .
comp 4
 . | . . . . C! . . c . . c . . c . . | . | . | . | . . . . C! . . c . . c . . c . . | . | .
melody 4
 . | . | . | . | 7 - - - 8 - 9 - 7 - - - - - - - | . | 5 - - - 4 - 2 - 4 - - - - - - - | .

@ lovers rock; 4; 72-88; 0; 0:M7 9:m7 2:m7 7:7
drums 4
kick X.......X....... X.......X.x.....
rim ....x.......x...
hat x.xxx.x.x.xxx.x.
bass 4
 0! - . . 4 - . 7 - . 4 - 2 - . . | 0! - . . 4 - . 2 - . 1 - -1 - . .
comp 4
 . . C . . . C . . . C . . . C .
vocalish 4
 . . . . 4 - 4 - 6 - - 7 - - 6 - | 4 - - - - - . . . . . . . . . .
 . . . . 4 - 5 - 7 - - 8 - - 7 - | 5 - - - 4 - - - . . . . . . . .

@ ska, horns on the answer; 4; 140-170; 0; 0:maj 5:maj 0:maj 7:7
drums 2
kick X...X...
rim ..X...X. = = ..X.XXXX
hat x.x.x.x.
bass 1
 0! 2 4 5 | 0! 2 4 2 | 0! 2 4 5 | 0! 2 4 6
guitar 2
 . C . C . C . C
brass 2
 . | 7! . 7 8 9 - 7 . | . | 6! . 6 7 8 - 6 .
melody 2
 4 - - 5 4 - 2 - | . | 4 - - 5 7 - 4 - | .

@ ska punk, kicks and stops; 4; 164-190; 0; 0:maj 9:min 5:maj 7:maj
drums 2
kick X...X... = = X.....X. X.xxX.x. = = X...X.X.
snare ..X...X. = = ..X..... ..X...X. = = ..X.XXXX
hat x.x.x.x. = = x....... xxxxxxxx = = =
bass 2
 0! . 2 . 4 . 2 . | % | % | 0! . . . . . 4 . | [0! 0]4 | % | % | 0! 0 2 2 4 4 6 6
guitar 2
 . C . C . C . C | % | % | C! . . . . . . . | [C! C]4 | % | % | C! . C! . C! C C C
brass 2
 . | 4 - 5 7 - . . . | . | 8! . . . . . . . | 7! - - - 4 - - - | 7! - - - 4 - - -
 7! - - - 4 - - - | 8! - 7 - 6 - 4 -

@ rocksteady; 4; 88-104; 0; 0:maj 9:min 2:min 7:maj
drums 2
kick ....X...
rim ....X... = = ....X.xx
hat x.xxx.xx
bass 4
 0! - . . . . 4 - 5 - 4 - . . . . | 0! - . . . . 4 - 3 - 2 - . . . .
 0! - . . . . 4 - 5 - 4 - . . . . | 0! - . . 2 - . . 4 - . . 6 - . .
piano 2
 . C . C . C . C
vocalish 2
 4 - 4 5 - 4 - . | 2 - - - . . . . | 4 - 4 5 - 7 - . | 8 - - 6 - - . .

@ country, train beat; 4; 100-126; 0; 0:maj 0:maj 5:maj 7:maj
drums 4
kick X.......X.......
snare xxXxxxXxxxXxxxXx = = xxXxxxXxXXXXXXXX
bass 1
 0! . 4 . | 0! . 4 . | 0! . 4 . | 0! 2 4 6
strum 2
 . . C C . . C C | . . C C . C C C
guitar 2
 . | . | 7 8 9 11 9 7 . . | 8 7 6 4 3 2 1 -

@ country, boom chick and fiddle; 4; 92-116; 0; 0:maj 5:maj 0:maj 7:7
drums 2
kick X...X...
snare ..x...x. = = ..x...xx
hat x.x.x.x.
bass 1
 0! . -3 . | 0! . -3 . | 0! . -3 . | 0! . 1 2
guitar 2
 . . C . . . C .
strings 2
 7 - 8 9 - 8 7 - | 9 - - - 7 - - - | 7 - 8 9 - 11 9 - | 8 - - - 6 - 4 -
vocalish 2
 . | . . 4 4 2 - . . | . | . . 4 2 1 - . .

@ bluegrass, banjo roll; 4; 110-144; 0; 0:maj 5:maj 0:maj 7:maj
drums 2
click .x.x.x.x
kick X...X... = = X...X.X.
bass 1
 0! . 4 . | 0! . 4 . | 0! . 4 . | 0! . 1 2
pluck 4
 0 4 7 2 4 7 0 4 2 4 7 2 4 7 2 4 | 0 4 7 2 4 7 0 4 2 4 7 9 7 4 2 1
strum 2
 . C . C . C . C
melody 4
 . | . | 7 - 9 - 11 - 9 7 9 - 7 - 4 - 2 - | 4 - 6 - 8 - 6 4 2 - 1 - . . . .

@ country waltz; 3; 96-126; 0; 0:maj 5:maj 7:7 0:maj
drums 2
kick X.....
snare ..x.x. = = ..x.xx
bass 1
 0! . . | 0! . . | 0! . . | 0! 2 4
strum 2
 . . C - C - | . . C - C C
melody 2
 4 - - - 5 4 | 7 - - - . . | 6 - - - 4 2 | 2 - - - . .
strings 1
 7 - - | 9 - - | 8 - 6 | 7 - -

@ folk, fingers and a low drum; 4; 84-112; 0; 0:maj 4:min 5:maj 0:maj
drums 2
frame_low X...x... = = X...x.x.
shaker xoxoxoxo
tambourine - - ....x... ....x.xx
guitar 4
 0 . 7 . 4 . 9 . 0 . 7 . 4 . 9 . | 0 . 7 . 4 . 9 . 0 . 7 9 11 9 7 4
melody 2
 4 - 4 2 4 - 5 - | 4 - - - 2 - . . | 4 - 4 5 7 - 5 - | 4 - - - - - . .
bass 1
 0! - - - | 0 - - - | 0 - - - | 0 - 4 2

@ folk jig in six; 6; 200-260; 0; 0:maj 0:maj 5:maj 7:maj
drums 1
frame_low X..x.. = = X..xxx
frame_high .xx.xx
tambourine x..x..
guitar 1
 C! . C C . C
melody 1
 7 4 2 4 5 7 | 9 7 5 4 2 4 | 7 9 7 4 5 7 | 8 6 4 3 2 1
bass 1
 0! - - 0 - - | 0! - - 4 - - | 0! - - 0 - - | 0! - - 2 - -

@ folk reel, fiddles; 4; 100-124; 0; 9:min 7:maj 9:min 7:maj
drums 4
frame_low X.......X.......
frame_high ..xx..xx..xx..xx = = ..xx..xxx.xxxxxx
strings 4
 7 - 4 7 9 7 4 7 11 9 7 9 7 4 2 4 | 7 - 4 7 9 7 4 7 8 6 4 6 4 2 1 2
 7 - 4 7 9 7 4 7 11 9 11 14 11 9 7 9 | 8 6 4 2 1 2 4 6 4 - 4 - . . . .
strum 4
 C! . C C . . C C C . C C . . C C
bass 2
 0! - - - 0 - 4 - | 0! - - - 0 - - -

@ sea shanty; 4; 92-120; 0; 9:min 7:maj 9:min 4:min
drums 2
frame_low X...X... = = X...X.X.
clap ..X...X.
vocalish 2
 4 4 4 2 4 - 5 - | . . . . C! - C - | 4 4 4 2 4 - 7 - | C! - C - C - - -
strings 2
 0 - 4 - 0 - 4 - | 0 - 4 - 3 - 2 -
bass 1
 0! - 4 - | 0! - 4 2

@ waltz, Viennese; 3; 150-190; 0; 0:maj 0:maj 7:7 7:7 7:7 7:7 0:maj 0:maj
drums 1
kick X..
snare .xx = = = = = = .x.
crash X.. - - - - - - -
bass 1
 0! . . | 4 . . | 0! . . | 4 . . | 0! . . | 4 . . | 0! . . | 0! 2 4
strings 1
 . C C
melody 2
 4 - - - 7 - | 9 - - - - - | 8 - - - 6 - | 4 - - - - - | 4 - - - 6 - | 8 - - - - - | 9 - - - 8 -
 7 - - - . .

@ musette, accordion waltz; 3; 150-196; 0; 0:min 0:min 5:min 7:7
drums 1
kick X..
hat .xx = = .xX
bass 1
 0! . . | 4 . . | 0! . . | 4 . 2
guitar 1
 . C C
melody 2
 7 8 9 8 7 4 | 2 - 4 - - - | 7 8 9 8 7 4 | 6 - 4 - 3 -

@ jazz waltz, brushes; 3; 120-170; 0; 2:m7 7:7 0:M7 9:7
drums 3
ride x..x.xx..
kick X........ X....x...
snare ...o..o.x = = ...o.xX.x
hat ...x.....
bass 1
 0! 2 4 | 0! 4 2 | 0! 2 4 | 0! -1 1
comp 3
 . . . . . C . . . | C - - - - C . . .
melody 3
 4 - - 6 - 7 8 - - | 7 - 6 4 - 2 . . . | 4 - - 6 - 8 9 - - | 8 - - . . . . . .

@ jazz swing, walking two five; 4; 130-190; 0; 2:m7 7:7 0:M7 0:M7/9:7
drums 3
ride x..x.xx..x.x
hat ...x.....x..
kick X.....x..... = = X.....x....x
snare ........o... ...........o ........o... .....xX..X.x
bass 1
 0! 2 4 6 | 0! 2 4 1 | 0! 2 4 5 | 0! 4 0 1
comp 3
 . . . . . C . . . . . . | C - - . . . . . . . . >C | - - - . . . . . . . . .
 . . . C - - . . . . . C
brass 3
 4 - 6 7 - 8 9 - - . . . | 8 - 6 4 - 2 3 - - . . . | . | .
melody 3
 . | . | 4 - 5 6 - 7 9 - 8 7 - - | 6 - 4 2 - - . . . . . .

@ jazz, riff blues; 4; 120-176; 0; 0:7 5:7 0:7 0:7 5:7 5:7 0:7 2:m7/7:7
drums 3
ride x..x.xx..x.x
hat ...x.....x..
kick X........... = = ...........X X........... = = .....X.....X
bass 1
 0! 2 4 5 | 0! 2 3 4 | 0! 2 4 2 | 0! 6 5 4 | 0! 2 4 5 | 7 6 5 4 | 0! 2 4 5 | 0! 4 0 1
brass 3
 0 - 2 4 - 4 . . 5 - - 4 | . | 0 - 2 4 - 4 . . 5 - - 4 | . | 0 - 2 4 - 4 . . 6 - - 4 | .
 7 - - 4 - 2 0 - - . . . | .
piano 3
 . | . . C - - . . . C . . . | . | . . C - - C - - . . . . | . | . . C - - . . . C . . . | .
 . . C . . . . . C . . C

@ gypsy jazz, la pompe; 4; 170-200; 0; 0:min 0:min 5:min 7:7
drums 1
click .X.X
kick X.x.
bass 1
 0! . 4 . | 0! . 4 . | 0! . 4 . | 0! . 2 -1
strum 2
 C . C! . C . C! .
guitar 3
 7 - 8 9 - 8 7 - 4 2 - 4 | 7 - - . . . . . . . . . | 7 - 8 9 - 11 9 - 8 7 - 4
 3 - 4 5 - 6 8 - - . . .

@ jazz ballad, brushes; 4; 56-72; 0; 0:M7/9:m7 2:m7/7:7 4:m7/9:7 2:m7/7:7
drums 3
snare x.ox.ox.ox.o
kick X........... = = X.....x....x
ride x.....x.....
bass 1
 0! - 0 - | 0! - 0 2 | 0! - 0 - | 0! - 0 -1
comp 3
 C - - - - - C - - - - - | C - - - - C - - - - - >C | - - - - - - C - - - - -
 C - - - - - C - - C - -
melody 3
 4 - - - - 6 7 - - - - - | 6 - - 4 - 2 4 - - - - - | 4 - - - - 6 8 - - 7 - -
 5 - - 4 - - 2 - - . . .

@ jazz in five; 5; 140-176; 0; 0:min 0:min 7:m7 0:min
drums 2
ride x.xxx.x.x. = = x.xxx.xxxx
kick X.....X... = = X.....X..X
rim ....x...x.
bass 1
 0! . 4 0 4 | 0! . 4 0 -1 | 0! . 4 0 4 | 0! . 4 0 2
piano 2
 C! - - C - - C . C . | C! - - C - - C . C .
melody 2
 4 - 5 - 7 - 9 - - - | 8 - 7 - 4 - - - . . | 4 - 5 - 7 - 8 - - - | 7 - - - - - . . . .

@ bossa nova, quiet; 4; 120-148; 0; 0:M7 2:7 2:m7 7:7
drums 2
kick X..xX..x
rim x..x..x. ..x..x.. x..x..x. ..x..x.x
shaker xxxxxxxx
bass 2
 0! - - 4 4 - - 0 | 0! - - 4 4 - - >0 | - - - 4 4 - - 0 | 0! - - 4 4 - 2 >0
guitar 2
 C - . C - . C - | . . C - . C - >C | - - . C - . C - | . . C - . C - >C
melody 2
 4 - - 6 - - 4 - | 3 - - - - - . . | 4 - - 6 - - 8 - | 7 - - - 6 - . .

@ bossa in three; 3; 110-150; 0; 0:M7 5:M7 2:m7 7:7
drums 2
kick X....x
rim x..x.. ..x.x. x..x.. ..x.xx
shaker xxxxxx
bass 1
 0! - 4 | 0! - 4 | 0! - 4 | 0! 2 4
guitar 2
 C - . C - . | . . C - C -
melody 2
 4 - - 6 7 - | 6 - - - . . | 4 - - 5 7 - | 6 - 4 - . .

@ samba, batucada and horns; 4; 92-112; 0; 0:maj 9:7 2:m7 7:7
drums 4
surdo o.......X....... = = o...X...X...X...
kick x..xx..xx..xx..x
shaker xxxxxxxxxxxxxxxx
tambourine x.xx.x.xx.x.xx.x
snare x..x..x.x..x.x.. = = x..x..x.xxxxX...
bass 4
 0! - - 0 4 - - . 4 - - 4 0 - - .
guitar 4
 C . C . . C . C . C . . C . C .
brass 4
 . | . | 4 . 5 . 7 - . 5 . 7 . . 8 - - - | 6 . 4 . 2 - - - . . . . . . . .

@ samba reggae; 4; 84-100; 0; 0:min 10:maj 8:maj 7:maj
drums 4
surdo X.......X...X... X.......X.X.X...
taiko ....X.......X...
snare x..x..x...x.x... = = x..x..x.xxxxxxxx
timbale ..xx..x...xx..x.
bass 4
 0! - . . 4 - . 0 - . . . 4 - . . | % | % | 0! - . . 2 - . . 4 - . . . . . .
strum 4
 . . C . . . C . . . C . . . C .
vocalish 4
 7 - 7 - 8 - 7 - . . . . . . . . | C! - - C - - C - . . . . . . . .
 7 - 7 - 9 - 8 - . . . . . . . . | C! - - C - - C - - - . . . . . .

@ salsa, montuno; 4; 88-108; 0; 0:min 5:min 7:7 5:min
drums 4
clave X..x..x...x.x...
cowbell X.x.x.xxX.x.x.xx
conga_open ..x...xx......xx
timbale - - - ......X.XXX.....
bass 4
 0! . . . . . 4 - - - . . >0 - - - | - - . . . . 4 - - - . . >0 - - -
 - - . . . . 4 - - - . . >0 - - - | - - . . . . 4 - - - . . >0 - - -
piano 4
 C . C! . . C . C . C . C . C . C | . C . C . C . C . C . C . C . >C
brass 4
 . | . | C! . C . . . C - - - . . . . . . | . . C . . C . . C! . . . . . . .
vocalish 4
 7 - 7 - 8 - 7 - 4 - - - . . . . | 5 - 4 - 2 - - - . . . . . . . . | . | .

@ cha cha cha; 4; 112-130; 0; 0:min 5:min 7:7 0:min
drums 2
cowbell X.x.X.x.
shaker xoxoxxxo
conga_open ......xx
kick X.....x. = = X..XX...
bass 2
 0! - - 4 - - 7 - | 0! - - 4 - - 2 -
piano 2
 . . C . . . C C
brass 2
 . | 7! . . 7 8 . 7 . | . | 4 . . 4 2 . 0 .
strings 1
 4 - - - | 5 - - - | 6 - 8 - | 7 - - -

@ bolero; 4; 84-104; 0; 0:min 5:min 7:7 0:min
drums 2
bongo_high xoxxxoxo
conga_open ....x.xx
kick X...x... = = X...x.x.
bass 2
 0! - - - 4 - 7 - | 0! - - - 4 - 2 -
guitar 2
 0 4 7 9 7 4 7 4 | 0 4 7 9 7 4 2 4
vocalish 2
 4 - - 5 - - 4 - | 2 - - - . . . . | 4 - - 5 7 - 6 - | 4 - - - - - . .

@ cumbia, accordion and scraper; 4; 86-102; 0; 0:min 7:min 8:maj 7:7
drums 4
kick X.......X.......
shaker x...x.x.x...x.x.
conga_open ......xx......xx = = ......xx.x.x.xxx
cowbell x...x...x...x...
bass 4
 0! - - - . . . . 4 - - - 2 - . . | 0! - - - . . . . 4 - - - 6 - . .
guitar 4
 . . . . C . C . . . . . C . C .
melody 4
 7 . 7 8 7 . 4 . . . 4 . 5 . 7 . | 8 - 7 - 4 - - - . . . . . . . .
 7 . 7 8 9 . 7 . . . 4 . 5 . 4 . | 2 - 1 - 0 - - - . . . . . . . .

@ digital cumbia; 4; 90-106; 0; 0:min 0:min 10:maj 0:min
drums 4
kick X.......X.......
snap ....x.......x...
shaker x.oxx.oxx.oxx.ox
conga_slap - ......x...x.x.x.
acid 4
 0! . . . 0 . . . 4 . . . 2 . 0 .
pluck 4
 . . . . C . . C . . . . C . C .
riff 4
 . | 7! - 8 7 4 - 2 - 4 - - - . . . . | . | 4! - 5 4 2 - 1 - 0 - - - . . . .

@ merengue; 4; 124-150; 0; 0:maj 0:maj 7:7 7:7
drums 4
kick X...X...X...X...
snare x...x...x.xxx.xx = = X...X.X.XXXXXXXX
shaker x.xxx.xxx.xxx.xx
bass 2
 0! - 4 - 0 - 4 - | 0! - 4 - 0 - 2 -
piano 4
 0 . 4 7 . 4 . 7 . 4 7 . 4 . 7 .
brass 4
 . | . . . . . . . . 7! . 7 . 9 . 7 . | . | . . . . . . . . 6! . 6 . 8 . 4 .

@ tango; 4; 112-136; 0; 0:min 5:min 7:7 0:min
drums 2
kick X.x.x.x. = = X.x.x.xX
block ......x. -
bass 2
 0! - 0 - 0 - 0 - | % | % | 0! - 0 - 0 - . 4
strings 2
 C! . C . C . C . | C! . C . C . . C
melody 4
 7 - - 8 7 - 6 - 7 - - - 4 - - - | 5 - - 6 5 - 4 - 2 - - - . . . .
 4 - - 5 4 - 3 - 4 - 6 - 8 - - - | 7 - - - 4 - - - 0 - - - . . . .

@ chacarera, three and six; 6; 150-190; 0; 0:min 7:7 0:min 10:maj
drums 1
taiko x..X.x = = X.xX.x
frame_high .xx.xx
guitar 1
 C C! C C! C .
bass 1
 0! . 4 . 0 . | 0! . 4 . 2 .
melody 1
 7 - 8 7 - 4 | 6 - 4 3 - 2 | 4 - 5 7 - 9 | 8 - 6 4 - .

@ afrobeat, long vamp; 4; 100-118; 0; 0:m7 0:m7 0:m7 5:7
drums 4
kick X..x......x..... X..x..x...x.....
snare ....o..X..o.X..o
hat x.xxx.x.x.xxx.x.
conga_open ..x...xx..x...xx
bass 4
 0! . 0 . . 4 . 6 . . 7 . . 4 . . | 0! . 0 . . 4 . 6 . . 4 . 2 . . .
guitar 4
 7 . 9 7 . 4 . 7 . 9 7 . 4 . 2 . | 7 . 9 7 . 4 . 7 . 9 11 . 9 . 7 .
comp 4
 . . C . . . . C . . C . . . . .
brass 4
 . | . | 7! - . 7 . 8 - 7 . 4 - - . . . . | C! . . C . . C . . . C! - - - . .

@ highlife, two guitars; 4; 108-132; 0; 0:maj 5:maj 7:maj 5:maj
drums 4
kick X...X...X...X...
bell x.x.xx.x.x.xx.x.
snare ......x.......x. = = ......x.x.x.xxxx
shaker xoxoxoxoxoxoxoxo
bass 4
 0! . . 2 4 . . . 4 . . 2 0 . . .
guitar 4
 7 . 9 . 11 . 9 . 7 . 4 . 7 . 9 . | 7 . 9 . 11 . 12 . 11 . 9 . 7 . 4 .
strum 4
 . . C . . . C . . . C . . . C C
vocalish 2
 . | . . 4 5 4 - 2 - | . | . . 4 2 1 - . .

@ soukous, sebene; 4; 124-146; 0; 0:maj 5:maj 7:maj 5:maj
drums 4
kick X...X...X...X...
snare ...x..x....x..x. = = ...x..x.x.xxXXXX
hat x.xxx.xxx.xxx.xx
bass 4
 0! . 0 . . 4 . . 7 . . 4 . 2 . . | 0! . 0 . . 4 . . 4 . 5 . 6 . . .
guitar 4
 7 9 11 9 7 9 11 9 7 9 11 9 12 11 9 7
riff 4
 . 4 . 7 . 4 . 7 . 9 . 7 . 4 . 2

@ desert blues; 4; 104-128; 0.1; 0:min 0:min 10:maj 0:min
drums 4
djembe_bass X.....x.x.......
djembe_slap ....x..x....x.xx
clap ....x.......x...
guitar 4
 0 . . 2 . 0 4 . 2 . 0 . -1 . 0 . | 0 . . 2 . 0 4 . 5 . 4 . 2 . 0 .
bass 4
 0! - . . . . 0 . 0 - . . -1 - . .
vocalish 4
 7 - - - 6 - 4 - 5 - 4 - - - - - | . | 4 - - - 2 - 4 - 2 - 0 - - - - -
 C! - - - C - - - . . . . . . . .

@ mbalax sabar; 4; 108-126; 0; 9:min 7:maj 5:maj 7:maj
drums 4
kick X.....X...X.....
djembe_slap x..xx.x.x..xx.xx
tom_high ..x..x....x..x.x
hat x.x.x.x.x.x.x.x.
bass 4
 0! . . 0 . . 4 . . . 0 . 2 . . .
marimba 4
 4 7 . 9 7 . 4 7 . 9 . 7 4 . 2 .
comp 4
 . . C . . C . . . . C . . C . .

@ gnawa trance, three over two; 6; 130-180; 0; 0:min
drums 2
djembe_bass X.....x.....
frame_low ......X...x. = = ......X.x.x.
block x..xx.x..xx.
bass 2
 0! - . 0 - 2 4 - . 2 - . | 0! - . 0 - 2 4 - 2 - 0 - | 0! - . 0 - 2 4 - . 2 - .
 4 - 3 - 2 - 0 - -1 - . .
vocalish 2
 7 - - 7 - - 6 - 4 - - - | . | C! - - C - - C - - - . . | .

@ klezmer, freylekhs; 4; 116-150; 0; 0:min 0:min 5:min 7:7
drums 2
kick X...X... = = X...X.X.
snare ..x..xx. = = ..x.xxxx
bass 1
 0! . 4 . | 0! . 4 . | 0! . 4 . | 0! . 2 -1
guitar 2
 . . C . . . C .
melody 4
 7 - 8 7 6 7 8 - 9 - 8 - 7 - - - | 7 - 8 7 6 7 8 - 4 - 5 - 4 - - -
 5 - 7 5 4 5 7 - 8 - 7 - 5 - - - | 6 - 5 4 3 4 5 - 4 - 2 - 0 - - -
brass 2
 . | . . . . . . C! . | . | C! . C . C! . . .

@ klezmer hora in three; 3; 84-124; 0; 0:min 5:min 0:min 7:7
drums 1
kick X.x
snare ..x
bass 1
 0! . 4 | 0! . 4 | 0! . 4 | 0! . 2
guitar 1
 C . C
melody 4
 7 - - - 8 7 6 7 8 - 7 - | 9 - - - - - 8 - 7 - - - | 7 - - - 8 7 6 7 4 - 5 -
 4 - - - - - . . . . . .

@ Balkan brass, seven; 7; 200-260; 0; 0:min 0:min 10:maj 7:maj
drums 1
taiko X..X.X. = = X..XXXX
snare .xx.x.x
brass 1
 C! . . C . C . | % | % | C! . C C . C .
bass 1
 0! . . 4 . 0 . | 0! . . 4 . 0 . | 0! . . 4 . 0 . | 0! . . 4 . 2 .
melody 2
 7 - 8 7 6 - 7 - 9 - 8 - 7 - | 7 - 8 7 4 - 5 - 7 - - - . . | 4 - 5 4 2 - 4 - 5 - 7 - 8 -
 9 - 8 7 6 - 4 - 2 - 4 - . .

@ Balkan cocek, four; 4; 130-160; 0; 0:min 1:maj 0:min 10:min
drums 2
taiko X..XX.X. = = X..X.XXX
snare xxXxxXxX
bass 2
 0! . . 0 4 . 0 . | 0! . . 0 4 . 2 .
brass 2
 . . C . . C . C
riff 4
 7 - 7 8 9 - 8 7 8 - 7 - 6 - 7 - | 9 - 8 7 6 - 7 - 4 - - - . . . .
 7 - 7 8 9 - 11 9 8 - 7 - 6 - 7 - | 4 - 5 4 3 - 2 - 0 - - - . . . .

@ sirtaki, slow; 4; 96-130; 0; 0:maj 7:7 7:7 0:maj
drums 2
kick X...X...
tambourine ..x...x. = = ..x.x.xx
bass 1
 0! . 4 . | 0! . 4 . | 0! . 4 . | 0! 4 0 .
strum 2
 . . C C . . C C
pluck 4
 4 4 5 5 4 4 2 2 4 - - - 7 - - - | 6 6 7 7 6 6 4 4 6 - - - . . . .
 6 6 7 7 8 8 7 7 6 - 4 - 2 - 4 - | 4 - - - 2 - - - 0 - - - . . . .

@ Arabic pop, maqsum; 4; 90-110; 0; 0:min 10:maj 8:maj 7:7
drums 4
tabla_low X.......X.......
tabla_slap ..x...x.....x... = = ..x...x...xxx.xx
tambourine x.xxx.xxx.xxx.xx
kick X.......X.......
bass 4
 0! - . . . . 0 - 0 - . . 4 - . .
strings 4
 7 - - - 8 - 7 - 6 - 7 - 4 - - - | . | 7 - - - 8 - 9 - 8 - 7 - 6 - - - | .
pluck 4
 . | . . . . 7 7 8 7 6 - 4 - . . . . | . | . . . . 4 4 5 4 3 - 2 - . . . .

@ bhangra, dhol and tumbi; 4; 92-112; 0.2; 0:min 0:min 10:maj 0:min
drums 4
tabla_low X..x..x.X..x..x. = = X..x..x.X.x.x.x.
tabla_slap x.xx.xx.x.xx.xx.
clap ....x.......x...
bass 4
 0! - . . . . 0 - . . . . 4 - 2 -
pluck 4
 7 . 7 8 . 7 6 . 7 . 4 . . . . . | 7 . 7 8 . 7 6 . 4 . 2 . . . . .
vocalish 4
 . | . | 4 - - - 5 - 4 - 2 - 4 - 0 - - - | C! - . C - . C - . . . . . . . .

@ film song waltz, harmonium; 3; 100-140; 0; 0:maj 9:min 5:maj 7:maj
drums 2
tabla_low X...x.
tabla_high ..x.xx = = ..xxxx
strings 1
 C - - | C - - | C - - | C - .
bass 1
 0! - 4 | 0 - - | 0! - 4 | 0 2 4
vocalish 2
 4 - 5 - 4 - | 2 - - - . . | 4 - 5 - 7 - | 8 - 7 - 6 -

@ polka; 4; 100-126; 0; 0:maj 7:7 7:7 0:maj
drums 2
kick X...X...
snare ..x...x. = = ..x.xxX.
bass 1
 0! . 4 . | 0! . 4 . | 0! . 4 . | 0! 4 0! .
brass 2
 . . C . . . C .
melody 4
 7 . 7 . 9 . 7 . 4 . 4 . 2 . 4 . | 6 . 6 . 8 . 6 . 4 . 4 . 3 . 4 .
 6 . 6 . 8 . 6 . 5 . 4 . 3 . 2 . | 4 - - - 2 - - - 0 - - - . . . .

@ mazurka; 3; 120-160; 0; 0:maj 5:maj 7:7 0:maj
drums 1
kick X..
snare .Xx
bass 1
 0! . . | 0! . . | 0! . . | 0! 4 .
piano 1
 . C C
melody 4
 7 . 9 7 11 - - - 9 - - - | 9 . 11 9 7 - - - 4 - - - | 6 . 8 6 4 - - - 6 - - -
 7 . 8 9 7 - - - . . . .

@ ragtime, two hands; 4; 150-190; 0; 0:maj 9:7 2:7 7:7
drums 1
kick X.x.
snare .x.x = = .xxx
piano 2
 0! - C . -3 - C . | % | % | 0! - C . 1 - 2 -
melody 2
 7 9 - 7 9 - 11 - | 9 11 - 9 8 - 6 - | 7 9 - 7 9 - 11 - | 9 - 8 - 6 - 4 -
bass 1
 0! . 4 . | 0! . 4 . | 0! . 4 . | 0! . 1 2

@ Mexican waltz, three and brass; 3; 116-156; 0; 0:maj 0:maj 7:7 0:maj
drums 1
kick X..
tambourine .xx
bass 1
 0! . . | 4 . . | 0! . . | 0! 4 2
strum 2
 . . C . C C
brass 2
 . | . | 8! - 8 7 6 - | 7! - - - . .
vocalish 2
 4 - - - 5 - | 4 - 2 - . . | 6 - - - 4 - | 4 - - - . .

@ quiet dirge in three; 3; 60-84; 0; 0:min 5:min 7:min 0:min
drums 2
taiko X..... = = X...x.
snare ....oo ....o. ....oo ooxxXX
bass 1
 0! - - | 0 - - | 0 - - | 0 - 4
strings 1
 C - - | C - C | C - - | C - -
melody 2
 7 - - 8 7 - | 4 - - - . . | 6 - - 7 6 - | 4 - - - . .
"""
