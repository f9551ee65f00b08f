"""Grooves of house, techno, trance, garage, electro and synth-pop machines."""

CLUB = """
@ deep house, soft clap; 4x4 0.12 118-124
kick X...x...X...x...
clap ....x.......x...
open ..x...x...x...x.
shaker xoxo[xoxo]3
rim ...x..x....x.... ...x..x...x..x..

@ deep house, congas under; 4x4 0.15 116-123
kick [X...]4
clap ....X.......X... ....X.......X..o
hat ..x...x...x...x.
conga_open ......x..x....x. ...x..x..x......
conga_low ..........o...x. ..........x.....

@ deep house, rim off the beat; 4x4 0.18 117-122
kick [X...]4
rim ...x..x...x..x..
hat x.xox.xox.xox.xx
snap ....x.......x...

@ deep house, shuffled hats; 4x4 0.28 118-124
kick [X...]4
snare ....x.......x.o.
hat .ox.[.ox.]3
open ..........x.....

@ Chicago house, jacking; 4x4 0.08 118-126
kick [X...]4
clap ....X.......X... ....X.......X.xx
open [..X.]4
hat [xxxx]4
tom_low ......x...x..... ......x...x.x...
tom_high ...x............ ...x.....x......

@ Chicago house, snare rolls; 4x4 0.1 120-127
kick [X...]4
snare ....X.......X... = = ....X..x.x.xXxXX
hat [x.xx]4
cowbell ..x..x....x..x..

@ piano house beat; 4x4 0.05 120-128
kick [X...]4
clap ....X.......X...
open [..X.]4
tambourine [x.xx]4
crash X............... - - -

@ tech house, rolling; 4x4 0.1 124-129
kick [X...]4
clap ....X.......X...
hat ..x...x...x...x.
shaker [oxxo]4
tom_low ..........x..x.. ......x...x..x..
rim .......x........ .......x.......x

@ tech house, missing kick; 4x4 0.06 124-128
kick X...X...X...X... X...X...X...X... = X...X...X.......
clap ....X.......X... = = ....X.......X.X.
open [..x.]4
conga_slap ...x..x....x..x.
conga_low .........x...... .............xx.

@ tech house, offset perc; 4x4 0.12 123-128
kick [X...]4
block x..x..x..x..x... ..x..x..x..x..x.
hat ..X...X...X...X.
snap ....x.......x...

@ tech house, toms talk; 4x4 0.1 124-130
kick [X...]4
tom_low .......x..x..... .......x..x..x..
tom_mid ...x............ ...x...........x
clap ............X...
hat [..xo]4

@ minimal tech house; 4x4 0.15 124-128
kick [X...]4
click ...x.......x..x.
rim ....x.......x...
shaker o.xoo.xoo.xoo.xx

@ French house, filtered loop; 4x4 0.1 120-128
kick [X...]4
snare ....X.......X...
hat [x.x.]4
open ..............X.
tambourine [..x.]4

@ French house, disco cut; 4x4 0.06 122-130
kick X...X...X...X..x
clap ....X.......X...
open [..X.]4
bongo_high x..x..x...x..x..
bongo_low ......x.......xx

@ French touch, clipped fill; 4x4 0.08 120-126
kick X...X...X...X... = = X...X...X..X..X.
clap ....X.......X... = = ....X...X.X.X.X.
hat x.xxx.xxx.xxx.xx
crash X............... - - -

@ acid house, 606 hats; 4x4 0.06 118-128
kick [X...]4
clap ....X.......X...
hat X.x.x.X.x.x.X.xx
open ..X...X...X...X.
rim ..x..x.x..x..x..

@ acid house, tom line; 4x4 0.1 120-126
kick [X...]4
tom_mid ..x..x....x..x.x
snare ............x..x ............x...
open [..x.]4

@ acid, bare machine; 4x4 0 125-135
kick [X...]4
snare ........X....... ........X.....x.
hat [xx..]4

@ progressive house; 4x4 0 122-128
kick [X...]4
clap ....x.......x...
open [..x.]4
shaker [xoxo]4
ride - - [x.x.]4 [x.x.]4
noise - - - ........xxxxXXXX

@ big room house; 4x4 0 126-130
kick [X...]4
clap [....X...]2
crash X............... - - -
snare - - [x...]4 [x.x.]2[xxxx]2

@ electro house, wide clap; 4x4 0 125-130
kick X...X...X...X...
clap ....X.......X... ....X.......X..X
open [..X.]4
noise ..............X.

@ tropical house; 4x4 0.05 100-116
kick X...X...X...X...
snap ....x.......x...
shaker [x.xo]4
block ...x..x...x.x... ...x..x.....x.x.
conga_open ..........x..x..

@ afro house, twelve over four; 4x3 0 118-124
kick [X..]4
shaker [xox]4
conga_open .x..x..x..xx .x..x.x.x..x
rim x.x..x.x.x.. x.x..x.x.x..
clap ...x.....x..

@ afro house, broken shaker; 4x4 0.12 118-124
kick [X...]4
shaker x.oxx.oxx.oxx.ox
djembe_tone ...x..x....x..x. ...x..x...xx..x.
djembe_bass x.........x..... ..........x..x..
clap ............x...

@ latin house, timbale bell; 4x4 0.05 122-128
kick [X...]4
clap ....X.......X...
cowbell X.x.xxx.X.x.xxx.
conga_slap ..x.....x.x..... ..x.....x.......
conga_open ......xx......xx

@ tribal house; 4x4 0.05 124-130
kick [X...]4
tom_low x..x..x...x..x.. x..x..x...x.xx..
tom_high ..x..x....x..x.x
shaker [xxxx]4
open [..x.]4

@ garage house, organ swing; 4x4 0.3 120-126
kick [X...]4
snare ....X..o.o..X..o
open [..X.]4
hat xo.x.o.xxo.x.o.x
tambourine ....x.......x...

@ speed garage; 4x4 0.28 128-136
kick [X...]4
snare ....X.......X..x ....X..x....X...
hat .xx.[.xx.]3
tom_low ...x......x.....

@ UK garage two-step; 4x4 0.25 128-136
kick X.........X..... X.........x..x..
snare ....X.......X...
hat ..xo..xox.xo..xo
rim .......x.x...... .......x.x.....x

@ two-step, skipping kick; 4x4 0.28 130-136
kick X......x..X..... X.....x...X.....
snare ....X.......X... ....X..o....X..x
hat x.xx..xxx.xx..xx
shaker ..x...x...x...x.

@ two-step, rim shots; 4x4 0.3 128-134
kick X.........x.....
rim ....X.......X... ....X.......X.x.
hat ..x...xo..x..xx.
snap .......o.......o
blip_high ...x......x..... ...x......x..x..

@ two-step, kick leaves the one; 4x4 0.26 130-138
kick X..........x.... ..x.......X.....
snare ....X.......X...
open ......x.......x.
hat x.xox.xox.xox.xo

@ future garage, ghosts; 4x4 0.25 128-138
kick X.......o.x.....
rim ....X..o........ ....X..o....o.x.
clap ............X...
hat ..ox...x..ox..x.
noise ......o......... ..............o.

@ bassline house; 4x4 0.2 134-142
kick [X...]4
snare ....X.......X...
hat ..x...x...x..xx.
cowbell ...x..x...x..... ...x..x......x..

@ broken garage four bars; 4x4 0.25 130-136
kick X.....x...x..... X.........x..x.. X.....x...x..... X..x......xx....
snare ....X.......X... = = ....X.......X.xX
hat ..xx..x...xx..x.
clap ............x... = = -

@ minimal techno, click and sub; 4x4 0.08 124-130
kick [X...]4
click ..x..x....x..x.. ..x..x...xx..x..
hat ..............x.
noise ....o.......o...

@ minimal techno, sparse tom; 4x4 0.1 125-130
kick [X...]4
tom_low .......x........ .......x.....x..
hat ..x...x...x...x.

@ minimal, dotted blip; 4x4 0.05 124-128
kick [X...]4
blip_high x..x..x..x..x..x ..x..x..x..x....
rim ....x.......x..x

@ microhouse, cut-up; 4x4 0.18 120-127
kick X...X...X...X..o
click .x.o..xo.x.o.xx. .x.o..xo...o.x..
snap ....x.......x...
noise ..x.....o.....x.

@ dub techno, echo stab; 4x4 0.05 118-126
kick [X...]4
hat ..x...x...x...x.
rim ......x..o..o... ......x..o......
noise [....o...]2

@ dub techno, deep kick only halves; 4x4 0.1 115-124
kick X.......X.......
hat ..x...x...x...x.
click ...o...x...o..x.
shaker [o.oo]4

@ hard techno, rumble; 4x4 0 138-152
kick [X...]4
tom_low [.oxx]4
open [..X.]4
clap ....X.......X... = = ....X.......X.XX

@ hard techno, ride drive; 4x4 0 140-155
kick [X...]4
ride [..X.]4
hat [xxxx]4
clap ............X... = = ....X.X.X.X.XXXX

@ schranz loop; 4x4 0 145-158
kick [X.x.]4
noise .x.xx..x.x.xx.x.
hat [..Xx]4
tom_mid x..x..x.x..x..x.

@ hardgroove, latin loop; 4x4 0.06 132-142
kick [X...]4
open [..X.]4
conga_open .x....xx.x....x. .x....xx..x...xx
conga_slap ...x........x...
shaker [xxxx]4
cowbell ..x.....x.x.....

@ industrial techno; 4x4 0 128-145
kick X...X...X..xX...
snare ....X.......X... ....X.......X.XX
noise X..X....X..X.... X..X....X..X..X.
blip_low ..x...x...x.x...

@ industrial, broken stomp; 4x4 0 110-130
kick X..X..X...X.X... X..X..X...X..X.X
snare ....X.......X...
noise ..x...x...x...x.
crash X............... -

@ body music, marching; 4x4 0 110-126
kick [X...]4
snare ....X.......X...
hat [x.x.]4
tom_low ..............xx .........x.xx.xx
clap ............X...

@ broken techno; 4x4 0.04 128-138
kick X.....X...X..... X.....X..X....X.
clap ............X... ....X..........X
hat ..x...x...x...x.
ride [x...]4

@ broken techno, triplet feel kick; 4x4 0 130-140
kick X..X..X..X..X... X..X..X..X....X.
snare ............X...
hat [xxxx]4
open ..X.....X.....X.

@ broken techno, tresillo; 4x4 0 126-138
kick X.....X.....X... X..X..X.....X...
rim ....x.......x... ....x..x....x.x.
hat [..x.]4
blip_low x.....x..x......

@ Detroit techno; 4x4 0.08 124-135
kick [X...]4
snare ....x.......x... ....x..x.x..x...
open [..X.]4
ride x.x.xx.xx.x.xx.x
cowbell ...x......x.....

@ Birmingham loop techno; 4x4 0 130-140
kick [X...]4
tom_mid ..x.x..x..x.x.x.
hat [x.xx]4
noise ....x.......x...

@ hypnotic techno, three over four; 4x4 0 128-136
kick [X...]4
blip_low x..x..x..x..x..x .x..x..x..x..x.. x..x..x..x..x..x .x..x..x..x.....
hat [..x.]4
shaker [oxox]4

@ peak techno, fill every four; 4x4 0 132-142
kick X...X...X...X... = = X...X...X.......
clap [....X...]2 = = ....X...X...X.X.
open [..X.]4 = = [..X.]3....
ride - - [x.x.]4 [x.x.]4
crash X............... - - -

@ techno in triplets; 4x3 0 125-138
kick [X..]4
hat [.xx]4
tom_low ..x..x.x...x ..x..x.x.x.x
clap ...x.....x..

@ classic trance; 4x4 0 134-142
kick [X...]4
clap [....X...]2
open [..X.]4
hat [x.xx]4
crash X............... - - -

@ uplifting trance, rolls; 4x4 0 136-142
kick [X...]4 = = X...X...X.......
snare [....X...]2 = = ....X...xxxxXXXX
open [..X.]4
ride [x.x.]4
crash X............... - - -

@ psytrance; 4x4 0 140-150
kick [X...]4
hat [..X.]4
shaker [oxxx]4
clap ....x.......x...
blip_high .....x..x..x.... .....x..x..x.xx.

@ Goa trance, toms; 4x4 0 138-148
kick [X...]4
open [..X.]4
tom_high ..x..x..x..x..x. ..x..x..x..xx.xx
snare ....x.......x...

@ progressive trance, break end; 4x4 0 128-134
kick X...X...X...X... = = X...............
clap ....x.......x... = ....x...x...x.x. -
hat [x.xx]4 [x.xx]4 [xxxx]4 -
open [..x.]4 = = -
conga_open ..x..x....x..xx. = = ..x..x..x.......

@ trance break section; 4x4 0 130-138
snare - - [x...]4 x.x.x.x.xxxxxxxx
shaker [x.x.]4
ride X............... - = -

@ eurodance; 4x4 0 132-145
kick [X...]4
clap ....X.......X...
open [..X.]4
snare .............x.x ..............xx
cowbell x..x..x.x..x..x.

@ hands-up happy hardcore; 4x4 0 160-175
kick [X...]4
open [..X.]4
snare ....X.......X..X
crash X............... -

@ gabber; 4x4 0 165-195
kick [X...]4 = = X...X...X.X.XXXX
hat [..X.]4
clap ....x.......x...

@ hardstyle, reverse off-beats; 4x4 0 148-155
kick [X...]4
noise [..X.]4
clap ....X.......X...
crash X............... - - -

@ hi-NRG; 4x4 0 118-138
kick [X...]4
snare ....X.......X...
open [..X.]4
cowbell X.X.XX.XX.X.XX.X
tom_mid ..............xx ..........x.xxxx
clap ....X.......X...

@ electro, early machine; 4x4 0 115-130
kick X.....X...X..... X.....X...X..X..
snare ....X.......X...
clap ....X.......X...
hat [xxxx]4
cowbell x.x.x.xx.x.x.xx. x.x.x.xx........

@ electro, syncopated sub; 4x4 0 120-134
kick X..X..........X. X..X.....X....x.
snare ....X.......X...
hat x.xxx.x.x.xxx.x.
rim ..x..x....x..x..

@ electro, ghost machine; 4x4 0.05 124-135
kick X.....x..x......
snare ....X..o.o..X.o.
hat [xoxo]4
blip_high ..x.......x..... ..x.....x.x...x.

@ electro, sparse; 4x4 0 118-128
kick X.........X.....
clap ....X.......X... ....X.......X.XX
blip_low x..x...x..x....x

@ electro funk; 4x4 0.1 108-118
kick X..x..x...x.X... X..x..x...x...x.
clap ....X.......X...
hat x.x.xxx.x.x.xxx.
cowbell ......x.x....... ..x...x.x.x.....
tom_low .............x.x

@ Miami bass; 4x4 0 125-140
kick X..X..X...X..X.. X..X..X...X.....
clap ....X.......X...
hat [xxxx]4
cowbell ..x...x...x.x.x.

@ freestyle; 4x4 0 112-124
kick X..X..x.....X... X..X..x...x.....
snare ....X.......X... ....X.......X.xx
hat [x.xx]4
timbale ..........x.xx.x ..............xx
cowbell [x...]4

@ Detroit ghettotech; 4x4 0 145-160
kick X..X..X.X..X..X.
clap ....X.......X...
hat [..x.]4
cowbell x.xx.x.xx.xx.x..

@ Baltimore club; 4x4 0 126-134
kick X...X...X..X..X.
snare ....x..x.x..x... ....x..x.x..x.xx
hat [x.x.]4
clap ....X.......X...

@ Jersey club; 4x4 0 130-140
kick X...X...X..X..X.
clap ....X.......X...
hat [..x.]4 ..x...x...x.x.xx
blip_high ...x..x.........

@ Jersey club, bed squeak; 4x4 0 132-142
kick X...X..X..X...X. X...X...X..X..X.
snap ....x.......x...
blip_high x..x...x..x..... ..........x.x.x.

@ synthwave, gated; 4x4 0 80-118
kick X.......X.......
snare ....X.......X...
hat [x.x.]4
tom_low - - - ..........x.x.x.
tom_high - - - ........xx......

@ synthwave, driving; 4x4 0 100-125
kick [X...]4
snare ....X.......X...
hat [xxxx]4
open ..............x. -
crash X............... - - -

@ synthwave, slow ballad toms; 4x4 0 72-92
kick X.....x.X.......
snare ....X.......X... ....X.......X...
tom_mid ..............x. .............xx.
shaker [x.x.]4

@ new wave, machine; 4x4 0 120-150
kick X...X...X...X...
snare ....X.......X... ....X.......X.X.
hat [x.x.]4
clap ............x...

@ new wave, tom beat; 4x4 0 130-160
kick X.......X.x.....
snare ....X.......X...
tom_low x.x...x.x.x...x. x.x...x.x.x.x.x.
tambourine ....x.......x...

@ minimal wave; 4x4 0 110-135
kick X.....X.X.......
clap ....X.......X..X
blip_high [x.x.]4
noise ..X.......X.....

@ Italo disco; 4x4 0 110-128
kick [X...]4
clap ....X.......X... ....X.......X.X.
hat ..xx..xx..xx..xx
open [..x.]4
tom_high - = - ........x.x.....
tom_low - = - ............x.xx
snare ............X... ..........x.X.X.
cowbell x..x..x...x.x...

@ nu disco, percussion; 4x4 0.05 110-122
kick [X...]4
snare ....X.......X...
open [..X.]4
conga_open ......xx......x. ......xx..x...x.
conga_slap ..x.......x.....
cowbell x...x...x...x...

@ lo-fi house; 4x4 0.2 115-124
kick X...x...X...x..o
snare ....X.......X..o
open ..x...x...x..xx.
clap ....o.......o...
ride X.x.x.x.X.x.x.x.

@ slow house; 4x4 0.1 98-112
kick [X...]4
snap ....x.......x...
cowbell ...x..x.........
conga_low ......x.......xx
shaker [xoxx]4

@ balearic drums; 4x4 0.08 96-112
kick X.....x.X.......
rim ....x.......x...
bongo_high x.xxx.xxx.xxx.xx
bongo_low ......x.......x.
shaker [x.x.]4
"""
