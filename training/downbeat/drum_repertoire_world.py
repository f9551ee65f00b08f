"""Grooves of the Caribbean, Latin America and Africa."""

WORLD = """
@ reggae one drop; 4x4 0.2 68-82
kick ........X.......
rim ........X.......
hat x.x.x.x.x.x.x.xo
open - ..............x.

@ one drop, fills into the one; 4x4 0.15 70-84
kick ........X....... = = ........X.......
rim ........X....... = = ........X.......
hat [x.xo]4
timbale - - ............x.xx ..........xxx.X.
crash X............... - - -

@ reggae, triplet hats; 4x3 0 66-80
kick ......X.....
rim ......X..... ......X....o
hat [x.x]4

@ rockers; 4x4 0.12 70-86
kick X.......X....... X.......X.....x.
snare ........X....... ....o...X..o....
hat [x.x.]4

@ steppers; 4x4 0.08 68-84
kick [X...]4
rim ........X....... ........X..x....
hat [x.xo]4
tambourine ....x.......x...

@ steppers dub, drops; 4x4 0.05 66-80
kick [X...]4 = = X...............
snare ........X....... = = ........X..X..X.
hat [..x.]4 = = -
noise - = ............x... -

@ ska; 4x4 0 120-160
kick X.......X.......
snare ....X.......X... = = ....X.....XXX...
hat [..X.]4

@ rocksteady; 4x4 0.15 76-92
kick ....x.......X... ....x...x...X...
rim ....X.......X...
hat [x.x.]4
shaker [..x.]4

@ nyabinghi; 4x4 0.1 60-84
surdo X..x............
tom_mid [X.x.]4
tom_high ....x.xx..x.x... ..x.x.xx....x.x.

@ dancehall, digital; 4x4 0 88-104
kick X..X..X.X..X....
snare ......x......... ......x......x..
clap ....x.......x...
hat [..x.]4

@ dancehall, three two; 4x4 0 90-105
kick X.....X.X.....X.
snare ...X..X....X..X.
shaker [x.xx]4
tom_high ............x.xx -

@ bashment; 4x4 0 94-108
kick X..X............ X..X........X...
snare ......X......X.. ......X.....X...
block x..x..x.........

@ dembow; 4x4 0 86-100
kick [X...]4
snare ...X..X....X..X. = = ...X..X....X..XX
hat [x.x.]4

@ reggaeton, layered; 4x4 0 88-98
kick X...X...X...X...
snare ...x..X....x..X. = = ...x..X....x.XXX
rim ...x..x....x..x.
shaker [xoxo]4
crash X............... - - -

@ perreo, bare; 4x4 0 90-98
kick X.......X.......
snare ...X..X....X..X.
timbale - ............xxXx

@ Dominican dembow, quick; 4x4 0 114-125
kick X...X...X...X...
snare ...X..X....X..X. ...X..X....X..XX
clap ...x...x........ -

@ reggaeton trap; 4x4 0 84-96
kick X......x..x.....
snare ...x..X....x..X.
hat x.x.xxxxx.x.x.xx
open ..........x..... -

@ soca, power; 4x4 0 150-165
kick [X...]4
snare ...X..X....X..X.
hat [..X.]4
cowbell X.x.X.xxX.x.X.xx
crash X............... - - -

@ groovy soca; 4x4 0 108-120
kick X...X...X...X...
snare ...x..x....x..xo
shaker [x.xx]4
block ..x...xx..x...x.

@ calypso; 4x4 0 96-120
kick X.....x.X.....x.
snare ..x..xX...x..xX.
cowbell [x.xx]4
conga_open ....xx......x...

@ zouk; 4x4 0 84-104
kick X..X..X.X..X..X.
rim ...x..x....x..x.
hat [xxxx]4
snare ........X....... -

@ kompa; 4x4 0.06 92-112
kick X.....x.X.......
cowbell X.x.xxx.X.x.xxx.
conga_slap ..x.....x.......
conga_open ......xx......xx
hat [..x.]4

@ kizomba; 4x4 0 84-98
kick X...X...X...X...
rim ...x..x...x.x...
shaker [x.xx]4

@ kuduro; 4x4 0 130-142
kick [X...]4
snare ...X..X...X..X.. ...X..X...X..XXX
hat [xxxx]4
block x..x..x...x.x...

@ batida, broken; 4x4 0 128-140
kick X..X..X....X..X. X..X..X.........
tom_mid ..x.x..xx.x.x..x
clap ....x..x..x.....
shaker [xoxx]4

@ gqom; 4x4 0 122-128
kick X..X..X....X.... X..X..X.....X...
clap ............X... ......x.....X...
shaker [..x.]4
tom_low .......x..x...x.

@ gqom, dark and bare; 4x4 0 124-128
kick X.....X....X.... X.....X...X..X..
noise ........X.......
block ..x..x....x..x.x

@ amapiano, log drum; 4x4 0.08 110-115
kick X............... X.......x.......
tom_low ...x..x...x..x.. ...x..x.....xx.x
shaker x.xxx.xxx.xxx.xx
rim ...x..x....x..x.

@ amapiano, four kicks; 4x4 0.06 110-115
kick [X...]4
tom_low ......x..x..x... ...x..x..x...xxx
shaker [oxxo]4
snap ....x.......x...
clap - = = ..........x.x.x.

@ afrobeats pop; 4x4 0.05 98-112
kick X.....x.X.......
rim ...X..X.....X...
shaker [x.xx]4
conga_open .........x.x.... ..........x..xx.

@ afrobeats, snare on the three; 4x4 0 100-116
kick X..x..x.....x...
snare ...x....X..x..x.
hat [..x.]4
tom_mid - ............xx.x

@ afrobeat, Lagos kit; 4x4 0.06 96-118
kick X..o..x...X..o.. X..o..x.o.X.....
snare ...o..X..o..X.o. ...o..X..o..X..o
hat x.xxx.xxx.xxx.xx
shaker [xoxo]4
block x..x..x...x.x...

@ afrobeat, laid-back ride; 4x4 0.1 100-122
kick X.....x.x..x....
rim ....x..x...xx...
ride x.xx.xx.x.xx.x.x
conga_open ......xx......x. ..x...xx......xx

@ highlife; 4x4 0.05 100-126
kick X...x...X...x...
snare ....o..x..x.....
bell X..x..x...x.x...
shaker [x.xx]4

@ highlife, six eight; 4x3 0 100-130
kick X.....X..x..
rim ...x..x..x.x
bell x.x.xx.x.x.x

@ juju talking drums; 4x4 0.06 110-130
kick X.......X.......
tom_high ..xx..x..xx...x. ..xx..x.x..xx.x.
tom_low X.....x..x......
shaker [xxxx]4
bell x..x..x...x.x...

@ soukous, sebene; 4x4 0 120-140
kick [X...]4
snare ...X..X.....X... ...X..X...X.X...
hat [x.xx]4
shaker [xxxx]4

@ mbalax, sabar; 4x4 0.05 100-125
djembe_bass X.......X..x....
djembe_slap ..xx..xX..x..xX. ..xx.xxX.xx.xxX.
djembe_tone x...x...x...x...
timbale ......x......xxx -

@ chimurenga; 4x3 0 110-135
hat [x.x]4
kick X..x..X..x..
rim ..x.....x... ..x..x..x..x
shaker [xox]4

@ gnawa; 4x3 0 90-130
bell [X.x]4
frame_low X.....x..x..
clap ...x.x...x.x

@ maloya; 2x3 0 90-125
surdo X..x.. X....x
shaker xoxxox
block x.xx.x

@ bikutsi; 2x3 0 120-150
kick X..X..
shaker [xxx]2
block x.x.xx x.xx.x
clap .x..x.

@ standard bell, ewe; 4x3 0 90-130
bell X.x.xx.x.x.x
shaker x.xx.xx.xx.x
djembe_tone ...x.x...x.x ...x.x..xx.x
djembe_bass X.....x.....

@ bembe bell; 4x3 0 95-130
bell X.x.xx.x.x.x
conga_open ..x.....xx.. ..x..x..xx..
conga_slap .....x.....x
conga_low X.....x.....

@ djembe, kuku; 4x4 0.06 110-140
djembe_bass X.......X.......
djembe_tone ......xx..x.x... ......xx..x.x.x.
djembe_slap ..x.x.........x.
surdo X..x..x.X..x....

@ djembe, djole; 4x4 0.05 105-135
djembe_slap X..x..x.....x...
djembe_tone ....xx....xx..xx
djembe_bass ........X.......
surdo X.....x.X...x.x.
bell x.x.x.xxx.x.x.xx

@ djembe, soli in twelve; 4x3 0 110-150
djembe_slap X.xx.xX.xx.x
djembe_tone .x..x..x..x.
surdo X....xX..x..
bell x.xx.xx.xx.x

@ djembe, alone with rests; 4x4 0.05 90-125
djembe_bass X.........x..... X...............
djembe_tone ..xx..x...x.xx.. ..xx..x..xx.x...
djembe_slap ....X.......X... ....X.......X.X.

@ gahu; 4x4 0 100-130
bell X..x..x...x...x.
shaker [x.x.]4
djembe_tone ..xx..xx..xx..xx
djembe_bass X.......x.......

@ kpanlogo; 4x4 0.05 100-125
bell X..x..x...x.x...
djembe_tone x...xx..x...xx.. x...xx..x.x.xx..
djembe_bass X.......X..x....
shaker [x.xo]4

@ son clave three two; 4x2 0 150-210
clave X..X..X. ..X.X...
shaker [x.]4
conga_slap ..x.....
conga_open ......xx

@ son clave two three; 4x2 0 150-210
clave ..X.X... X..X..X.
bongo_high xoxxxox. xoxxxo..
bongo_low ......x. ......xx
shaker x.xxx.xx

@ rumba clave, guaguanco; 4x2 0 160-220
clave X..X...X ..X.X...
conga_low X....... X..x....
conga_open ...x..xx ......x.
conga_slap .x..x... .x..x.x.
block x.x.xx.x .xx.x.xx

@ rumba yambu, slow; 4x2 0 90-130
clave X..X...X ..X.X...
cajon_bass x..x.... x.....x.
cajon_slap ....x..x ...x....

@ columbia in six; 4x3 0 110-150
bell X.x.xx.x.x.x
clave X.x..x.x..x.
conga_open ...xx....xx. ...x.x..xxx.
shaker x..x..x..x..

@ salsa, cascara three two; 4x2 0 170-220
timbale X.x.xx.x .xx.x.xx
clave X..X..X. ..X.X...
conga_slap ..X.....
conga_open ......xx ...x..xx
conga_low x...x...
shaker x.xxx.xx

@ salsa, cascara two three; 4x2 0 170-220
timbale .xx.x.xx X.x.xx.x
clave ..X.X... X..X..X.
conga_slap ..X.....
conga_open ......xx ...xx.xx
kick ...x..x.
conga_low x...x...

@ salsa, mambo bells; 4x2 0 180-230
cowbell X.xxX.xx
bell X.x.xxxx .xxxx.xx
conga_slap ..x.....
conga_open ......xx
timbale - = = ....xxXx
clave ..x.x... x..x..x. = x..x..x.

@ salsa dura, campana; 4x2 0 190-230
cowbell X.xxX.xx X.x.X.xx
clave X..X..X. ..X.X...
shaker [xx]4
bongo_high ........ ......xx

@ mambo, timbale fill; 4x2 0 180-220
cowbell X.X.xxX. X.xxX.X. = X.......
timbale ........ = = ..xxxxxX
conga_slap ..x...x.
conga_open ......xx

@ cha-cha; 4x2 0 108-130
cowbell X.x.X.x.
shaker X.xxX.xx
conga_slap ..X.....
conga_open ......XX
conga_low x...x...

@ cha-cha, kit; 4x4 0 108-128
kick X.......X...x.x.
rim ....X.......X...
cowbell [X...]4
tom_mid ............x.x.

@ bolero, son; 4x2 0 84-110
bongo_high X.xxx.x.
bongo_low ......x. ......xx
shaker x.xxx.xx
clave X..X..X. ..X.X...

@ songo; 4x4 0 88-112
kick ...x..x....x..x. ...x..x.x..x..x.
snare ..o.X..o.oo.x.o. ..o.X..o.oo.x.oo
block X...x...x...x...
tom_low ............x.x.

@ timba; 4x4 0 90-108
kick ...X..X....X..X. ...X..X.X.......
cowbell X.x.x.xxX.x.x.x.
conga_open ......xx..x...xx
timbale - ..........x.xxxx

@ mozambique; 4x2 0 180-220
bell X.x.xx.x .xx.x.xx
kick ...x..x. X..x..x.
conga_open ..xx..xx

@ merengue; 4x4 0 120-150
shaker X.xxX.xxX.xxX.xx
tom_low X.......X......x
tom_high ....x..x..xxx.x. ....x..x..x.xxx.
kick X...X...X...X...

@ merengue, jaleo end; 4x4 0 130-160
kick [X...]4 = = X...X...........
shaker [xoxx]4
tom_mid ....x.xx....xxxx = = ....x.xxx.x.xxxX
cowbell - - [x...]4 [x...]4

@ bachata; 4x4 0 116-140
bongo_high [x.xx]3x...
bongo_low ............X.x.
shaker [x.xx]4
kick X.......X.......

@ cumbia, gaita; 4x2 0 84-110
tom_low X...X...
tom_high ..x...x. ..x..xx.
shaker [X.xx]2
cowbell x.x.x.xx

@ cumbia sonidera; 4x4 0 84-100
kick X.......X.......
snare ....x.......x...
shaker X.xxX.xxX.xxX.xx
conga_open ....xx......xx.. ....xx......x.xx
cowbell X...x...X...x...

@ digital cumbia; 4x4 0.05 90-105
kick X...X...X...X...
clap ......x.......x.
shaker X.xxX.xxX.xxX.xx
conga_slap ...x..x....x..x.
blip_low x..x..x.........

@ cumbia villera; 4x4 0 86-98
kick X.....x.X.......
timbale ....x..x....x.xx
shaker X.xxX.xxX.xxX.xx
cowbell [x...]4

@ champeta; 4x4 0 130-150
kick X..X..X.X..X..X.
snare ....X.......X.X.
hat [x.x.]4
timbale ...........xx.xx -

@ currulao; 4x3 0 90-120
surdo X.....X....x
conga_open .xx.xx.xx.xx .xx.x..xx.x.
shaker [xxx]4

@ festejo; 4x3 0 100-130
cajon_bass X....xX.....
cajon_slap ..xx....xx.x ..xx....x.xx
cowbell x..x..x..x..
clap ...x.....x..

@ lando; 4x3 0 60-90
cajon_bass X.....x..x..
cajon_slap ..x.x...x.x.
bell x..x.x..x...

@ tango, marcato; 4x4 0 112-136
block [X...]4
frame_low X...x...X...x...
snare ..............xx -

@ tango, sincopa; 4x4 0 110-130
frame_low X.....x.x.......
snare ..............x. ............x.x.
clap ..X.......x..... -

@ milonga; 2x4 0 90-115
frame_low X..xX.x.
snare ....x... ....x.x.

@ habanera; 2x4 0 55-80
kick X..xX.x.
shaker x.x.x.x.
rim ...x..x. ...x.xx.

@ candombe; 4x4 0.05 100-130
tom_high .xx..xx..xx..xx.
tom_mid X..x..x...x.x... X..x..x..xx.x...
surdo X..........x.... X...........x.x.

@ chacarera; 2x3 0 100-125
surdo ..x..X X....x
block x.xx.x x..x.x
frame_high .x..x.

@ huayno; 2x4 0 90-115
surdo X...x...
snare x.xxx.xx
shaker ....x.x.

@ saya; 4x4 0 90-105
surdo X.....x.X.......
snare x.xxx.xxx.xxx.xx
bell ....x.......x...

@ banda, polka style; 2x4 0 110-140
kick X...X...
snare ..x...x. ..x...xx
crash X....... - = ..X...X.

@ norteno waltz; 3x2 0 140-180
kick X.....
snare ..xxx. ..x.xx
cowbell x..... -

@ son jarocho; 2x3 0 110-150
cajon_bass X..... X....x
cajon_slap ..xx.x
block x.xx.x x.x.x.

@ samba, surdo and caixa; 2x4 0 96-120
surdo o...X...
snare XoxXooXx
shaker [Xxxx]2

@ batucada; 4x4 0 110-135
surdo o...X...o...X.x.
tom_mid ..x...xx..x..xx.
snare XooXooXoXooXoXoo
tambourine X.xxX.xxX.xxX.xx
bell X.xx.x.xX.x.xx.x
shaker [xxxx]4

@ batucada, call and stop; 4x4 0 110-130
surdo x...X...x...X... = = x...X...........
snare XoxxXoxxXoxxXoxx = = XoxxXo..........
timbale - = - ......X..X..X...
tambourine [Xxxx]4 = = Xxxx............

@ partido alto; 4x4 0.04 88-110
tambourine .x.xx.x.x.x.xx.x
kick X..xX..xX..xX..x
rim ..x.x..x.x.xx...

@ samba kit; 4x4 0 96-120
kick X..xX..xX..xX..x
hat ..x...x...x...x.
rim X.x.xx.x.x.xx.x.
tom_low ....X.......X...

@ samba-rock; 4x4 0.1 104-126
kick X..xX..xX..xX..x
snare ....X..o.o..X...
tambourine [x.xx]4
cowbell X.x.xx.x.x.xx.x.

@ samba-reggae; 4x4 0 92-108
surdo X...x...X..xx.x.
snare x..xx.x.x..xx.xX
timbale X..x..x...x..x..
tom_mid ..x...x...x.x...

@ bossa nova; 4x4 0 60-75
kick X..xX..xX..xX..x
rim X..x..x...x..x..
hat [xxxx]4

@ bossa, brushed and quiet; 4x4 0 58-72
kick x..ox..ox..ox..o
rim ..x..x..x..x..x. x..x...x..x.x...
shaker [x.xx]4
hat ....x.......x...

@ bossa, shaker and block only; 4x4 0 60-76
block X..x..x...x..x..
shaker [Xoxo]4
conga_open ......xx......xx

@ baiao; 2x4 0 80-110
surdo X..X....
frame_high ......x. ....x.x.
bell X.xXX.xX

@ baiao kit; 4x4 0 90-115
kick X..X..x.X..X..x.
snare ....X..x....X.x.
hat [x.xx]4
bell ..x...x...x...x.

@ xote; 4x4 0.15 70-90
surdo X.....x.X..x....
frame_high ....x.......x.x.
bell [x.xx]4

@ arrasta-pe; 2x4 0 130-160
surdo X...x...
frame_high ..x...x. ..x..xx.
bell xxXxxxXx

@ maracatu; 4x4 0.05 84-104
surdo X..x..x...x.x...
bell X.x.xx.x.xx.x.x.
snare xooXooXoxoXooXoo
shaker X.x.X.x.X.x.X.x.

@ maracatu, breaks; 4x4 0 88-108
surdo X..X..X...X.X... = = X..X..X.........
snare xooXooXoXooXooXo = = ..........xxxxXX
bell X..x..x.X..x..x.

@ ijexa; 4x4 0 80-104
bell X.x.x..x.x.x..x. X.x..x.x.x.x..x.
conga_low X.......x.......
conga_open ....xx.....xx... ....xx......xx..
shaker [x.xx]4

@ frevo; 2x4 0 130-160
snare XooxooXo Xoxoxoxx
surdo X...x...
tambourine ..x...x.

@ coco; 4x4 0.04 100-120
surdo X..x..x.X..x..x.
tambourine [Xoxx]4
clap ............X...

@ baile funk; 4x4 0 126-134
kick X..X..X....X.... X..X..X....X..X.
snare ....x..x....x.x.
conga_open x..x..x...x.x... x..x..x.x..xx.x.
clap ............X...

@ baile funk, mandelao; 4x4 0 128-140
kick X.....X.....X...
tom_high ...x..x.x..x..x.
blip_low X..x..x...x.x...
"""
