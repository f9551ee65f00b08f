"""Grooves of kit drummers: funk, soul, disco, rock, pop, country, blues, jazz, marches, waltzes."""

BAND = """
@ funk, ghosted sixteenths; 4x4 0.05 92-112
kick X.x...x...x..x.. X.x...x...x.....
snare .o..X..o.o.oX..o
hat x.xxx.xxx.xxx.xx

@ funk, displaced second snare; 4x4 0.03 100-118
kick X.x.......x..x.. X.x...x...x..x..
snare ....X..o.o.o..X. .o..X..o.o..X..o
hat [x.x.]4

@ funk, linear; 4x4 0 88-108
kick X..x..x....x..x.
snare ..o.X..o..o.X...
hat .x.x.x..xx.x.x.x

@ funk, linear triplet turn; 4x4 0 84-104
kick X...x..x..x..x.. X..x..x..x......
snare ..o..Xo..o..X.o. ..o.X..o...oX.XX
hat .x.x...xx..x.x.x .x...x..x.x..x..
open ........x....... -

@ funk, on the one; 4x4 0 100-116
kick X..............x X.x.............
snare ....X.......X... ....X..o.o..X..o
hat [xxxx]4
clap - - - ....X.......X...

@ funk, open hat barks; 4x4 0.04 96-112
kick X..x..x...x.....
snare ....X..o.o..X.o.
hat x.xxx.x.x.xxx.x.
open .......x.......x

@ slap funk; 4x4 0.06 98-114
kick X..X..x..xX.....
snare ....X.......X... ....X.......X.xx
hat xxxxxxxxxxxxxxxx
cowbell x...x...x...x...

@ go-go; 4x4 0.25 84-100
kick X..x..x..xX..... X..x..x...X..x..
snare ....X..o.o..X..o
conga_open ..xx..x...xx..xx
cowbell x..x..x.x..x..x.

@ New Orleans second line; 4x4 0.2 88-108
kick X..x..x.....x... X..x..x...x.x...
snare xooXooXooxoXoXoo xooXooXooxoXoXXo
cowbell x..x..x...x.x...

@ second line, street; 4x4 0.16 92-112
surdo X.....x.....X... X..x..x.....X...
snare X.xX.xX.x.XX.xX.
crash ..x...x...x...x.

@ Mardi Gras three two; 4x4 0.18 84-100
kick X..x..x.........
tambourine [xoxx]4
snare ooXoooXoooXoXooo
tom_low ............X.x.

@ Bo Diddley; 4x4 0.1 96-116
tom_low X..X..X...X.X...
kick X...x...X...x...
shaker [xoxx]4
snare - - - ..........X.X.xx

@ soul stomp; 4x4 0.06 104-130
kick X...x...X.x.x...
snare [X...]4
tambourine [x.x.]4

@ Motown backbeat; 4x4 0.08 106-128
kick X.....xxX.......
snare ....X.......X... = = ....X...X.X.XXXX
hat [x.x.]4
tambourine ....X.......X.x.

@ soul, Memphis late two; 4x4 0.1 84-110
kick X.....x.X.x.....
snare ....X.......X...
hat [x.x.]4
conga_open ......x.......xx

@ soul, rim and sock; 4x4 0.12 70-92
kick X......xX.......
rim ....X.......X...
hat [x.xo]4
snare - = - ............X.xx

@ northern soul; 4x4 0 128-144
kick X.......X.X.....
snare ....X.X.....X...
tambourine [x.x.]4
open [x...]4

@ slow jam; 4x4 0.1 58-76
kick X.....x...xx.... X......x..x.....
snare ....X.......X...
hat xoxoxoxxxoxoxoxo
snap ....x.......x...

@ disco; 4x4 0 110-128
kick [X...]4
snare ....X.......X... = = ....X.......X.x.
hat [x.xx]4
open [..X.]4
crash X............... - - -

@ disco, sixteenth hats; 4x4 0.03 112-126
kick [X...]4
snare ....X.......X... = = ....X.......X.XX
hat [XxxX]4
tambourine [x.x.]4
conga_open ...x..xx...x..xx

@ disco, tom fill; 4x4 0 116-130
kick [X...]4 = = X...X...X...X...
snare ....X.......X... = = ....X...........
open [..X.]4 = = ..X...X.........
tom_high - = - ........xx......
tom_low - = - ..........xxX.X.
crash X............... - = -

@ disco, claps and bells; 4x4 0 108-122
kick [X...]4
clap ....X.......X...
bell ..x.x.x...x.x.xx
shaker [xxxx]4
bongo_high ...x..x....x..x.

@ rock, straight eights; 4x2 0 100-140
kick X...Xx..
snare ..X...X.
hat xxxxxxxx

@ rock, open hats and crash; 4x2 0 110-150
kick X..xX...
snare ..X...X.
open XxXxXxXx
crash X....... - - -

@ rock, busy kick; 4x4 0 88-116
kick X.X....XX.X..... X.X...XX.XX.....
snare ....X.......X...
hat [X.x.]4
tambourine ....x.......x...

@ rock, kick on the and; 4x2 0 104-136
kick X..x.x.. X..x.xx.
snare ..X...X.
ride X.x.X.x.
tom_low - - - ....xxXX

@ rock, four-bar fill; 4x4 0 96-130
kick X.......X.x..... X.......X...x... X.......X.x..... X...X...X.......
snare ....X.......X... = = ....X...XXXX....
tom_mid - = - ............XX..
tom_low - = - ..............XX
crash X............... - = -
hat [x.x.]4 = = x.x.x.x.........

@ garage rock, four on the snare; 4x2 0 130-170
kick X...X...
snare X.X.X.X. = = X.X.XxXX
open xxxxxxxx

@ surf; 4x2 0 140-175
kick X...X...
snare ..XX..X. = = ..XX..XX
ride xxxxxxxx

@ surf, floor toms; 4x2 0 130-165
tom_low xXxxXxxX
kick X...X...
snare ..x...X. - ..x...X. ..xxXXXX

@ punk, fast two-beat; 4x2 0 170-220
kick X..xX.x. X..xXx..
snare ..X...X.
hat xxxxxxxx
open X....... - - ....XXXX

@ punk, d-beat; 4x2 0 150-200
kick X..X.X..
snare ..X...X. = = ..X.XXXX
crash X.X.X.X.

@ hardcore skank; 4x2 0 180-230
kick X.x.X.xx X.x.X.x.
snare .X.X.X.X
crash X.x.x.x. x.x.x.x.

@ pop punk, half then full; 4x2 0 150-185
kick X..x.... X..x.x.. X.x.X.x. X.x.X...
snare ....X... ....X... .x.X.x.X ..X.XXXX
crash X.x.x.x. X.x.x.x. X....... X.......

@ half-time rock; 4x2 0 130-170
kick X..x..x. X..x.x..
snare ....X...
open x.x.x.x.

@ half-time shuffle, ghosted; 4x3 0 84-130
kick X....x..x... X....x..x..x
snare .o..o.Xo..o. .o..o.Xo..o.
hat [x.x]4

@ shuffle rock; 4x3 0 100-140
kick X.....X.x...
snare ...X.....X.. = = ...X..XxxXxx
hat [x.x]4

@ Texas shuffle; 4x3 0 110-140
kick [X..]4
snare x.xX.xx.xX.x = = x.xX.xx.xXxx
ride [x.x]4
hat ...x.....x..

@ glam stomp; 4x3 0 110-140
tom_low [X.x]4
kick X.....X.....
snare ...X.....X..
clap ...X.....X.. ...X.....X.X

@ glam, straight stomp; 4x2 0 120-140
kick X.X.X.x.
snare ..X...X. ..X.X.X.
clap ..X...X.
tom_low x.x.x.x. ....x.xx

@ stomp and clap; 4x2 0 78-96
kick XX..XX.. XX..XXx.
clap ..X...X.
crash X....... - - -

@ arena ballad; 4x4 0 62-82
kick X.........X..... X......x..X.....
snare ....X.......X... = = ....X.......XXXX
hat [x...]4
crash X............... - - -
tom_low ............X... - - ........xxXX....

@ ballad in twelve; 4x3 0 52-74
kick X.....X.x...
snare ...X.....X..
hat xxxxxxxxxxxx
crash X........... - - -

@ doo-wop twelve; 4x3 0 56-80
kick X....xX.....
snare ...X.....X.. ...X.....Xxx
ride xxxxxxxxxxxx
tambourine ...x.....x..

@ twelve-bar blues, slow; 4x3 0 50-72
kick X.....X.....
snare ...X.....X.. = = ...X..xxxXXX
ride X.xx.xX.xx.x

@ blues, lazy shuffle; 4x3 0 74-110
kick X.....X....x
rim ...X.....X..
hat x.xx.xx.xx.x
open - - - ...........x

@ rhumba blues; 4x4 0.12 100-126
kick X..x..x.X.....x.
tom_low ....x.x.....x.x.
cowbell x.x.x.x.x.x.x.x.
rim ..x..x....x.x...

@ metal, double kick; 4x4 0 110-150
kick xxxxxxxxxxxxxxxx
snare ....X.......X...
crash X...x...x...x... = = X...x...X.X.X...

@ metal, gallop; 4x4 0 130-170
kick X.xxX.xxX.xxX.xx
snare ....X.......X... = = ....X.......XXXX
ride x...x...x...x...

@ metal, blast; 4x4 0 180-240
kick x.x.x.x.x.x.x.x.
snare .x.x.x.x.x.x.x.x
ride x.x.x.x.x.x.x.x.
crash X............... -

@ thrash; 4x2 0 170-220
kick X.xxX.x.
snare .X.X.X.X
hat x.x.x.x.
crash X....... -

@ djent, threes under a backbeat; 4x4 0 100-140
kick X..X..X..X..X..X ..X..X..X..X..X.
snare ........X.......
crash X...X...X...X...

@ metal breakdown; 4x4 0 70-110
kick X..X....X.X....X X.......X..X..X.
snare ........X.......
crash X...x...x...x... x...x...x...x...

@ doom; 4x4 0 45-68
kick X.....x...x.....
snare ........X.......
crash X.......x.......
tom_low - ............x.x.

@ prog, five four; 5x2 0 100-160
kick X..x..X...
snare ..X.....X. ..X...x.X.
ride X.xxX.X.x.

@ five four, three plus two; 5x4 0 80-120
kick X.....x.....X.x..... X.....x.....X.......
snare ....X..o........X... ....X..o.o......X..o
hat [x.x.]5

@ jazz five; 5x3 0 130-180
ride x..x.xx..x..x.x
hat ...x.......x...
kick X........X.....
snare .....o........o ..o.....x....o.

@ prog, seven four; 7x2 0 100-160
kick X...x...X...x.
snare ..X...X...X..X
hat xxxxxxxxxxxxxx

@ seven eight rock; 7x2 0 160-230
kick X.......x.....
snare ....X.....X... ....X.....X.xx
ride x.x.x.x.x.x.x.

@ seven four, triplets; 7x3 0 100-130
kick X.....X..x.....X....x
snare ...X.....X.....X..X..
hat x.xx.xx.xx.xx.xx.xx.x

@ nine eight, threes; 3x3 0 70-120
kick X.....x..
snare ......X.. ...x..X.x
hat xxxxxxxxx

@ eleven, prog; 11x1 0 180-260
kick X..X..X..X.
snare ..x..x..x.X

@ six four rock; 6x2 0 90-140
kick X.....X.x...
snare ..X.....X... ..X...x.X.X.
ride x.x.x.x.x.x.

@ pop, clap chorus; 4x4 0 96-126
kick X.....X.X.X.....
snare ....X.......X...
clap ....X.......X...
tambourine [x.x.]4

@ pop, verse with rim; 4x4 0 84-110
kick X.......X.......
rim ....x.......x...
hat [x.x.]4
shaker - - [xoxo]4 [xoxo]4

@ pop, snap and sub; 4x4 0 80-105
kick X.....x...x.....
snap ....X.......X...
hat x...x...x.x.x...
clap - - - ............X.XX

@ dance pop, four with break; 4x4 0 116-128
kick [X...]4 = = X...X...........
clap ....X.......X... = = ....X...........
hat [..x.]4 = = ..x...x.........
snap - = - ..........x.x...

@ pop, six eight; 2x3 0 58-80
kick X....x
snare ...X.. = = ...Xxx
hat xxxxxx

@ indie, disco hats; 4x4 0 116-140
kick X...X..xX...X... X...X...X.x.X...
snare ....X.......X...
open [..X.]4
tom_low - - - ............xxxx

@ indie, floor tom drive; 4x2 0 120-155
tom_low xxxxxxxx
kick X..xX..x = = X..xX.X.
snare ..X...X.
tambourine ..X...X.
crash X....... - - -

@ indie, dotted kick; 4x4 0 84-112
kick X..x..x..x..X...
snare ....X.......X... ....X..x....X...
ride [x.x.]4

@ post-punk, motorik; 4x2 0 130-165
kick X.xxX.xx X.xxX..x
snare ..X...X.
hat xxxxxxxx
open - - - .......x
shaker X.xxX.xx

@ post-punk, tribal toms; 4x4 0 110-140
tom_low X..X..X.X..X..X.
tom_mid ..x..x....x..x..
snare ............X...
kick X.......X.......

@ shoegaze wash; 4x2 0 90-125
kick X..xX...
snare ..X...X.
ride X.X.X.X.
crash X...X... X.......

@ baggy; 4x4 0.14 94-108
kick X.....xX..x..... X.....x...x..x..
snare ....X..o.o..X..o
tambourine [xoxx]4
hat [x.x.]4

@ math rock, stops; 4x4 0 110-150
kick X..x..X......... X..x..X.x...X...
snare ...X....X..X.... ...X....X.X...XX
hat x.xx.xx.........
crash X............... -

@ rockabilly; 4x3 0 150-190
kick X.....X.....
snare ...X.xx..X.x
ride X..x.xX..x.x

@ train beat; 4x4 0 90-120
kick X...x...X...x.x.
snare ooXoooXoooXoooXo ooXoooXoooXooXXo

@ train beat, brushes and fill; 4x4 0 96-124
kick X.......X.......
snare xoXxxoXoxoXxxoXo xoXxxoXoxxXxXoXX

@ country two-step; 4x2 0 90-120
kick X...x...
rim ..X...X.
hat ..xx..x. ..xx..xx

@ country shuffle; 4x3 0 110-140
kick X.....X.....
snare o.oX.oo.oX.o o.oX.oo.oXoo
crash X........... - - -

@ bluegrass chop; 2x4 0 110-150
kick X...x...
rim ..X...X. ..X...X. = ..X...Xx

@ country waltz; 3x2 0 90-130
kick X..... X....x
snare ..x.x.
hat x.x.x. x.x.xx

@ polka; 2x2 0 110-135
kick X.X.
snare .x.x = = .xxx

@ jazz swing, ride; 4x3 0 120-220
ride X..x.xx..x.x X..x.xx..x..
hat ...X.....X..
kick o........... - o........... .........x.x

@ jazz swing, comping; 4x3 0 130-210
ride x..x.xx..x.x
hat ...X.....X..
snare .....x..o... ..o.....x..x = x....x......
kick o..o..o..o.. o..o..o..o.x

@ swing, feathered kick and crash; 4x3 0 140-230
kick [o..]4
ride x..x.xx..x.x
hat ...x.....x..
crash X........... - - -
snare - - - ...x.xx.xX.X

@ big band shout; 4x3 0 130-180
kick X..x..x..x..
snare ...X.....X.x = = ..XX.X..xXxX
open x.....x.....
crash X........... - ..X......... X....X......

@ up-tempo bop; 4x2 0 220-290
ride x.x.x.x. x.xxx.xx
hat ..x...x.
snare .x.....x ...x.... .x...x.. ..x....x
kick ....x... .......x - X......x

@ swing, two feel; 4x3 0 110-150
kick X.....X.....
hat x..X.xx..X.x
rim ...........x - - .........x.x

@ slow ballad brushes; 4x3 0 54-72
snare x..X.ox..X.o
kick o...........
shaker [oo.]4

@ brushes, medium; 4x3 0 100-150
snare x..X.xx..X.x = = x..X.xx.xX..
hat ...x.....x..
kick [o..]4
ride x........... -

@ jazz waltz; 3x3 0 110-180
ride x..x.xx.x
hat ...x..... ...x..x..
kick X........ X....x...
snare ........o .....x...

@ jazz waltz, broken; 3x3 0 130-190
ride x....xx.x x..x.xx..
kick X....x... ...x.....
snare ..x....x. .....x..x
hat ...x.....

@ Afro-Cuban jazz six; 4x3 0 100-140
ride X.x.xx.x.x.x
kick X....x..x...
rim ...x..x..x..
tom_low .........xx.

@ jazz mambo kit; 4x2 0 160-220
bell X.xxX.xx X.x.X.xx
snare ..x...x. ..x.....
tom_mid ......xx ......x.
kick ...x..x.

@ waltz; 3x2 0 84-180
kick X.....
snare ..x.x.

@ Viennese waltz, orchestral; 3x1 0 150-190
surdo X..
snare .xx .xx .xx .x.
crash X.. - - -

@ rock waltz; 3x4 0 80-120
kick X.....x.....
snare ....X...X... ........X..o
hat [x.x.]3

@ minuet, light; 3x2 0 100-140
frame_low X.....
tambourine x.x.x. x.x.xx
block ..x.x. - ..x.x. -

@ six eight ballad; 2x3 0 48-68
kick X.....
snare ...X..
hat xxxxxx
ride - - x.xx.x x.xx.x

@ six eight gospel; 2x3 0 60-90
kick X.x..x X..x.x
snare ...X.. ...X.x
clap ...X..
tambourine xxXxxX

@ gospel shout; 4x2 0 160-210
kick X.X.X.X.
snare .X.X.X.X = = .X.X.XXX
tambourine Xxxxxxxx
clap .X.X.X.X
crash X....... - - -

@ gospel chops; 4x4 0.1 76-98
kick X..x..x..xx..x.. X..x..x...x...x.
snare ....X..oo.o.X.oo ....X..o.oxxX.XX
hat x.xxx.x.x.xxx.x.
tom_low ...............x -

@ march, two four; 2x4 0 108-124
surdo X...X...
snare X.xxX.xx X.xxXxxx
crash X...X...

@ march, six eight; 2x3 0 108-124
surdo X..X..
snare X.xxxx X.xX.x
crash X..... - X..... -

@ field snare, flams; 4x4 0 100-120
snare X..oX..oX.ooXxXx X..oX..oXooooooo
surdo X.......X.......

@ drum corps; 4x4 0 120-160
snare XooXooXoXooXooXo XooXooXoXoXoXXXX
tom_mid x...x..x..x.x... x..x..x.xxxxxxxx
surdo X..x..X...X.X... X.......X...X...
crash X............... -

@ funeral march; 4x4 0 50-70
surdo X.......X.......
snare ............oooo ....x.......oooo
crash - - - ............x...

@ Spanish bolero, snare; 3x4 0 70-96
snare X.xxx.x.x.x. X.xxx.x.xoxo
surdo X.......x...

@ rudimental six eight pipe; 2x3 0 80-110
snare XooxoX XoxXoo
tom_mid X..x..
surdo X..... X..x..

@ drumline cadence; 4x4 0 104-124
snare X.x.X.xxX.xxX.X. X.xxX.xxX...X...
tom_low x.....x.x.....x. x..x..x.x...x...
surdo X...x...X...x... X.......X...X...
crash ....x.......x... ............x...
"""
