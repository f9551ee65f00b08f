"""Sparse, kickless and single-lane loops, and phrases told by their beginning, end or fill."""

PHRASES = """
@ ambient, one low hit; 4x4 0 60-90
taiko X............... -
shaker ........o....... ........o...o...
bell ..........o..... ....o...........

@ ambient, drips; 4x4 0 60-100
udu X............... X.......o.......
click ......o....x.... ..o......x....o.
blip_high ...........o.... - .....o.......... -

@ ambient, slow pulse; 4x2 0 50-80
kick x....... = x....x.. x.......
noise ....o...
bell - ......x. - ...x....

@ ambient, frame drum; 3x4 0.05 55-85
frame_low X........... X.......x...
frame_high ......o..o.. ....o.o...o.
shaker [o...]3

@ cinematic, boom and wait; 4x4 0 60-100
taiko X............... = = X.......X...X.X.
crash X............... - - -
noise - = - ........ooooxxXX

@ cinematic, low ostinato; 4x4 0 80-130
taiko X..x..x.X..x..x. X..x..x.X.x.x.x.
frame_low x..x..x.x..x..x.
block ..x..x....x..x..

@ cinematic, six in flight; 2x3 0 70-110
taiko X..x.x X.xx.x
tom_mid .xx.x. .x.xxx
crash X..... - - -

@ cinematic, clockwork; 4x4 0 80-120
click [x.o.]4
rim ....x.......x... ....x.....x.x...
surdo X............... X.........x.....

@ cinematic, seven; 7x2 0 130-190
taiko X..x..x.X.x.x. X..x..x.X.....
tom_high ..x..x..xx.xxx
crash X............. -

@ trailer, three hits; 4x4 0 70-110
taiko X..X..X......... X............... X..X..X......... X.......XXXXXXXX
noise ............oxxX -

@ clicks, grid with a mark; 4x4 0 80-140
click Xooo[xooo]3

@ clicks, metronome bar; 4x1 0 60-180
block Xxxx

@ clicks, metronome three; 3x1 0 70-190
block Xxx

@ clicks, two voices; 4x4 0 90-130
blip_low X.........x.....
click ..x.x.x.x.x..xx. ..x.x.x.x.xx....

@ clicks, sparse sixteen; 4x4 0 90-126
click X..x......x..... x.....x..x......
snap ....o.......o...

@ shaker alone; 4x4 0.1 84-124
shaker XoxoxoxoxoxoxoxX

@ shaker and rim; 4x4 0.05 90-122
shaker [Xoxo]4
rim ...x..x....x.... ...x..x....x..x.

@ shaker and snaps in three; 3x4 0.1 74-110
shaker [xoxo]3
snap ....x...x... ....x.......
udu X......x....

@ tambourine alone; 4x4 0 90-140
tambourine xoxoXoxoxoxoXoxx

@ tambourine and clap; 4x2 0 84-120
tambourine xxXxxxXx
clap ..X...X. = = ..X.X.X.

@ hand claps alone; 4x4 0 90-130
clap X..X..X...X.X... = = X..X..X.X.X.X...

@ clapping against; 6x2 0 150-210
clap X.xX.xx.X.x.
block X...x...x...

@ hats only, straight; 4x4 0 110-150
hat X.x.xxx.X.x.x.xx
open - ..............X.

@ hats only, sixteenth accents; 4x4 0 118-132
hat Xoxoxoxoxoxoxoxo
open ......x......... ......x.......x.

@ hats only, swing; 4x4 0.3 84-110
hat X.xox.xoX.xox.xx

@ hats only, trap ladder; 4x8 0 66-76
hat [X.x.]8 X.x.x.x.xxxxxxxxx.x.x.x.x..x..x.

@ ride only; 4x3 0 110-180
ride X..x.xx..x.x X..x.xx..x..

@ kick only, four; 4x4 0 118-140
kick X...x...x...x... X...x...x...x.x.

@ kick only, breaks; 4x4 0 90-140
kick X.....x...x..... X..x......x..x..

@ kick only, tresillo; 4x4 0 90-130
kick X..x..x.X..x..x. X..x..x.........

@ kick and clap, bare; 4x4 0 90-128
kick X.......x.x.....
clap ....X.......X...

@ snare only, march; 4x4 0.04 90-120
snare X..xX.xxX.XxX.xo X..xX.xxXxXxX...

@ snare only, ghosts; 4x4 0.1 84-110
snare xo.oXo.oo.ooXo.o

@ toms only; 4x4 0 90-130
tom_low X..x....X..x....
tom_mid ......x.......x. ......x.....x.x.
tom_high ....x.......x... ....x.xx........

@ congas only; 4x2 0 90-120
conga_low X...x...
conga_slap ..X.....
conga_open ......xx ...x..xx

@ bongos only; 4x2 0 90-130
bongo_high XoxoXox.
bongo_low ......x. ......xx

@ cowbell and block; 4x4 0 100-128
cowbell X...x...X...x...
block ..xx..x..x..x.x. ..xx..x..x......

@ bell and shaker in six; 2x3 0 70-120
bell X.x.x. X..x..
shaker xoxxox

@ percussion, no kick, dub; 4x4 0.1 66-84
rim ........X.......
shaker [x.xo]4
timbale - ............x.xx
conga_open x.....x......x.. x..x............

@ percussion, no kick, house tools; 4x4 0.08 120-128
conga_open X..x..x...x..x.. X..x..x...x.xx..
conga_slap ....x.......x...
shaker [oxxo]4
cowbell x.....x.........

@ percussion, woods; 4x4 0.05 84-120
block X..x..x.x..x....
clave ....x.......x... ....x.....x.x...
udu x.........x.....

@ two bars, second answers; 4x4 0 90-120
kick X..X..X......... ........X.X.X...
snare ........X...X... ....X..........X
hat [x.x.]4

@ two bars, turnaround toms; 4x4 0.06 84-116
kick X.....x.X....... X.....x.........
snare ....X.......X... ....X...........
tom_high - ........xx......
tom_mid - ..........xx....
tom_low - ............XxXx
hat [x.x.]4 x.x.x.x.........

@ four bars, snare fill grows; 4x4 0 96-128
kick X.....x.x.x..... = = X.....x.........
snare ....X.......X... ....X.......X..x ....X.......X.xx ....X.x.XxXxXXXX
hat x.xxx.xxx.xxx.xx
crash X............... - - -

@ four bars, first fullest; 4x4 0 86-126
kick X..x..x.X.x..x.. X.........x..... X.......x....... X...............
snare ....X..o.o..X.xx ....X.......X... ....X.......X... ....X...........
hat xxxxxxxxxxxxxxxx [x.x.]4 [x...]4 [x...]4
crash X............... - = -
tambourine [x.xx]4 - = -

@ four bars, thinning percussion; 4x4 0.08 96-122
kick [X...]4 = X.......X....... X...............
conga_open ..xx..x...xx..xx ...x..x....x.... ......x......... -
shaker [xoxo]4 [x.x.]4 [x...]4 x...............

@ four bars, opened by a roll in; 4x4 0 90-124
kick X.......X.x..... = = X.......X.......
snare ....X.......X... = = ....X...ooxxXXXX
ride X.x.x.x.x.x.x.x.
crash X............... - = -

@ four bars, stops on the last; 4x4 0 88-132
kick X.x.......x..... = = X...............
snare ....X..o.o..X... = = ....X...........
hat [x.x.]4 = = x.x.x...........

@ last beat empty, funk; 4x4 0.06 88-112
kick X.x...x..x......
snare ....X..o.o......
hat x.xxx.xxx.xx....
conga_slap ...x......x.....

@ last beat empty, house; 4x4 0 118-128
kick X...X...X....... X...X...X...X...
clap ....X........... ....X.......X...
open ..X...X...X..... ..X...X...X...X.

@ last beat empty, waltz; 3x4 0 90-130
kick X...........
snare ....X.o.....
shaker x.x.x.x.....

@ last half empty, hip hop; 4x4 0.2 80-96
kick X......x........ X.....x...x.....
snare ....X........... ....X.......X...
hat x.x.x.x......... x.x.x.x.x.x.x.x.

@ empty last bar, toms; 4x4 0 90-120
tom_low X..X..X.X....... X..X..X.X....... X..X..X.X.X.X... -
rim ....x.......x... = = -

@ pick-up snares into the one; 4x4 0.05 90-124
kick X.......x.......
snare ....X.......X.xX
hat x.x.x.x.x.x.x...

@ pick-up kicks into the one; 4x4 0 84-120
kick X.............xx X.......x.....xx
clap ....X.......X...
hat [..x.]4

@ pick-up triplet into the one; 4x3 0 80-120
kick X.....x..... X.....x.....
snare ...X.....X.. ...X.....Xxx
ride X..x.xX..x.. X..x.xX.....
crash X........... -

@ pick-up toms, ballad; 4x4 0 64-88
kick X.......X.......
rim ....x.......x...
tom_mid - - - .............xx.
tom_low - - - ...............X
shaker [x.x.]4

@ sparse, one and the and of three; 4x4 0 80-130
kick X.........x.....
noise ....o...........

@ sparse, kick then clap; 4x4 0 70-110
kick X...............
clap ........X.......

@ sparse, two bars two hits; 4x4 0 90-140
kick X............... -
snare - ........X.......

@ sparse, crash and silence; 4x4 0 70-120
crash X............... -
kick X............... -
rim - ............x.x.

@ sparse, gong and wood; 4x2 0 50-90
bell X....... - - -
block - ....x... - ....x.x.

@ sparse in five; 5x2 0 80-120
udu X.....x...
snap ....x..... ....x...x.

@ sparse in three; 3x4 0 60-90
kick X...........
rim ........x... ....x.......

@ no kick on the one, off-beat push; 4x4 0.05 96-124
kick ..x...X...x...X. ..x...X...x.....
snare ....X.......X...
hat X.x.x.x.X.x.x.x.
crash X............... - - -

@ no kick on the one, late start; 4x4 0.1 84-104
kick ...X..x...x..... ...X......x..x..
snare ....X..o....X..o
shaker Xoxoxoxoxoxoxoxo

@ no kick on the one, broken; 4x4 0.15 108-126
kick ...x..X...x..... X..x......x..X..
snare ....X..o.X....o. ....X..o....X.o.
ride x.xxx.x.x.xx..x.
rim X............... -

@ no kick on the one, dub steps; 4x4 0.12 70-84
kick ....X.......X...
rim ........X.......
hat X.xox.xox.xox.xo
bell X............... - - -

@ snare first; 4x4 0 100-135
snare X.......x....... X.......x..x....
kick ....X.......X... ....X..x....X...
hat [x.x.]4

@ displaced snare, early four; 4x4 0.06 88-112
kick X.....x...x.....
snare ....X.....X..... ....X......X....
hat xxx.xxx.xxx.xxx.

@ displaced snare, late two; 4x4 0.1 84-110
kick X..x......x.....
snare .....X......X... ......X.....X..o
hat [x.x.]4
tambourine ............x...

@ displaced snare, on the ands; 4x4 0 96-130
kick X.......X.......
snare ..X...x...X...x. ..X...x...X....X
hat [x...]4

@ displaced snare, threes; 4x4 0 90-128
kick X.......x.......
snare ...X..X..X..X... ...X..X.....X...
shaker [xxxx]4

@ broken beat, bruk; 4x4 0.2 120-132
kick X..x......x..x.. X..x..x...x.....
snare ....x..X....X..o ......X...o.X...
hat x.xxx.xx.xxxx.x.
clap - ............x...

@ broken beat, loose hats; 4x4 0.22 112-128
kick X.....x..x...... ..x...x..x......
snare ...X..o.....X... ...X..o....oX..x
hat X.x.xx.xx.x.xx.x
conga_open ..x..........x.x

@ broken beat, jazz ride; 4x4 0.15 116-130
kick X..x...x..x..... X....x....x..x..
rim ....X..x..x.X...
ride X..xx.x.x..xx.x.
shaker [xoxx]4

@ broken beat, three-step clap; 4x4 0.12 118-130
kick X.......x..x..x.
clap ......X.....X... ......X...X.....
shaker [.xx.]4
blip_low x..x............ -

@ polymetre of bells; 4x4 0 90-120
kick X...............
bell x..x..x..x..x..x ..x..x..x..x....
block x....x....x....x x....x....x.....

@ build without bass; 4x4 0 120-130
clap X.......X....... [X...]4 [X.x.]4 XxXxXxXxXXXX....
shaker [x.x.]4

@ half bar echo; 4x4 0 80-120
rim X..x..o...o..... ....X..x..o...o.
kick X............... -
noise ............x... -
"""
