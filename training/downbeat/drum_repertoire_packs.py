"""Loops as sample packs, machines and live rooms offer them, the odd and the plain."""

PACKS = """
@ braindance, tumbling toms; 4x4 0 140-170
kick X.......x.X..... X....x..x.......
snare ....X..o....X.o. ....X..o.o..XXoo
tom_low ..........x..x.. ......x...x.....
hat x.xxx.xxx.xxx.xx

@ braindance, playground kit; 4x4 0.05 128-150
kick X..x......X..x.. X..x..x...X.....
clap ....X.......X...
blip_high ..x..x..x..x..x.
tambourine [..x.]4
snare ............o.o. - ............ooxX -

@ braindance, drill at the end only; 4x4 0 150-175
kick X.........X..... = = X.........X.X.X.
snare ....X.......X... = ....X..o....X..o ....X..oXXoXXoXX
open ..x...x...x...x.

@ braindance, soft 707; 4x4 0.04 118-138
kick X.....x.....x... X.....x...x.....
rim ....x..x....x... ....x..x..x.x...
hat xoxxxoxxxoxxxoxx
cowbell ..............x. -

@ IDM, rubber pulse; 4x4 0.08 90-112
kick X...o...x....x..
snare ....X......oX...
block ..x..x..x....x.x
noise ......o.......o.

@ IDM, crushed half-time; 4x4 0 130-160
kick X..x..........x. X.....x....x....
snare ........X....... ........X..oo.oo
click xxoxxoxxoxxoxxox
blip_low ...x......x.....

@ IDM, snare spray over a slow kick; 4x8 0 60-80
kick X...............x............... X.........x.....x...............
snare ........X.o.o...........X.oooooo ........X.......o.o...o.Xooooooo
hat [x...]8

@ IDM, one bar that trips; 4x4 0 100-126
kick X......X.X......
snare ....X......X..X.
hat x.x.x.xxx.x.xx.x

@ IDM, glass and thud; 4x4 0.03 84-108
kick X............x.. X.....x.........
bell ..x..x......x... ..x..x....x.....
snap ....x.......x...
click o.oxo.oxo.oxo.ox

@ IDM, waltz with errors; 3x4 0 96-130
kick X......x.... X.....x..x..
snare ....X...X... ....X..oX.oo
click x.xxx.x.xx.x xx.xx.x.x.xx

@ IDM, six with a limp; 6x2 0 150-200
kick X....x...... X....x..x...
snare ......X..... ......X....X
blip_high ..x.x...x.x.
hat x.x.x.x.x.xx

@ glitch, tape stop before the one; 4x4 0 92-120
kick X..x..x...x..... X..x..x.........
snare ....X..o....X... ....X..o........
hat [x.x.]4 x.x.x.x.........
noise - ........xxoo....

@ glitch, buffer repeats on four; 4x4 0 96-128
kick X..x....X..x.... = = X..x....X...XXXX
snare ....X.......X... = = ....X...........
click x.x.x.xxx.x.x.xx

@ glitch, dropped samples; 4x4 0 86-116
kick X.........x..... X...............
snare ....X........... ............X...
click x.xx..........xx x.x....xx.......
noise ..............x. ......x.........

@ glitch, sub and static; 4x4 0 70-100
kick X...............
noise ....x..o....x.oo ....x...o...x..o
click .xx..x.xx..xx..x

@ glitch, bursts in thirds; 4x6 0 72-96
kick X..........x..x......... X..........x............
snare ......X...........X..... ......X...........Xxxxxx
click x.....xxxxxxx.....x..x.. x.....x..x..x.....xxxxxx

@ glitch, printer rhythm; 4x4 0 100-130
click Xxx.xx.xXxx.x.x.
noise ....X.......X...
blip_low X.........x.....

@ glitch in five, drip machine; 5x4 0 90-124
blip_low X...........x.......
snap ........X.......x...
click xox.xox.xox.xoxxx.x.

@ clicks and cuts, kick in pairs; 4x4 0.12 118-126
kick Xx......x.......
click ..x.x..x..x.xx.. ..x.x..x..x..xx.
snap ....x.......x...

@ broken beat, west London hop; 4x4 0.18 122-130
kick X.....X.....X... X.....X..x......
snare ...X....X..X..X. ...X....X.....X.
ride x.xxx.xxx.xxx.xx

@ broken beat, clap on the late two; 4x4 0.15 118-128
kick X..x......x..x..
clap .....X......X...
hat xoxxxoxxxoxxxoxx
conga_open ..x....x......xx ..x....x..x.....

@ broken beat, samba push; 4x4 0.08 120-130
kick X..x...xX..x...x
snare ..o.X.o..o..X..o ..o.X.o..X.o..X.
shaker [Xoxo]4
surdo ........x....... ........x.....x.

@ broken beat, rolling toms; 4x4 0.2 116-126
kick X.......x.x..... X.......x.x...x.
snare ....X......X.... ....X......X..oo
tom_low ..x...x.......x. ..x...x......x..
open ..x...x...x...x.

@ broken beat in three; 3x4 0.15 110-124
kick X....x.x.... X....x....x.
snare ...X....X... ...X....X..o
hat x.xxx.xxx.xx

@ wonky, snare drags; 4x4 0.3 76-92
kick X.....x.x....... X.....x....x....
snare .....X......oX.. .....X.......X..
hat x..xx..xx..xx..x
blip_high - ..........x.xx..

@ wonky, early clap; 4x4 0.28 80-96
kick X......x..x.....
clap ...X.......X....
shaker x.xxx.xxx.xxx.xx
tom_low .............x.. -

@ wonky, arcade stagger; 4x4 0.2 84-100
kick X...x....x.x....
snare ....X.......X..X ....X........X..
blip_low x..x.....x...... x..x.....x..xx..
hat ..x..xx...x..xx.

@ wonky, hiccup kick; 4x8 0 58-72
kick X..x...........x....x........... X..x...................x.x......
snare ........X................X...... ........X...............X.......
hat x...x..xx...x..xx...x..xx...x..x

@ beat tape, dragged swing; 4x4 0.33 84-94
kick X..x......xx.... X..x......x..x..
snare ....X.......X... ....X.......X.oo
hat x.x.x.xxx.x.x.x.
tambourine ....x.......x...

@ beat tape, no hats; 4x4 0.24 80-92
kick X..X...x..X..... X..X...x.xX.....
snare ....X.......X...
noise o..............o

@ beat tape, kick behind the one; 4x4 0.2 78-90
kick .x....x..x...... .x....x..x..x...
snare ....X.......X...
hat Xox.xoxxxox.xoxx

@ beat tape, rim roll intro bar; 4x4 0.25 82-94
rim X..x..x.....x.xx - - -
kick - X.....x..x...... = X.....x..x..x...
snare - ....X.......X... = =
hat [x.x.]4

@ downtempo, slow glass; 4x4 0.1 66-84
kick X.......o.x.....
rim ....x.......x...
bell ......x.......o. ......x...o.....
shaker [xoxo]4

@ downtempo, dub clap far back; 4x4 0.12 76-92
kick X......x........ X......x..x.....
clap ............X...
conga_low ..x...........xx ..x.....x.......
hat [..x.]4

@ downtempo, island percussion; 4x4 0.08 84-100
kick X.......x......x
snap ....x.......x...
conga_open ......xx......x. ......xx...x..x.
conga_slap ...x.......x....
shaker [xoXo]4

@ downtempo, ticking heart; 4x4 0 70-92
kick X.x.....X.x.....
click ....x.......x...
noise o...............

@ downtempo, triplet sway; 4x3 0 66-84
kick X.....o.x...
snare ...X.....X.. ...X.....X.o
hat x.xx.xx.xx.x

@ downtempo waltz, late-night; 3x4 0.15 78-100
kick X.........x.
rim ....x...x... ....x...x..o
ride x...x.x.x.x.

@ trip hop, film loop; 4x4 0.14 74-90
kick X..x......x..... X..x...x..x.....
snare ....X..o....X... ....X..o.o..X...
hat x.x.x.x.x.x.x.xx
tambourine [..x.]4

@ trip hop, kick on the and of one; 4x4 0.1 78-94
kick ..X.......X..... ..X...X...X.....
snare ....X.......X...
ride X...x...x...x...
noise X............... -

@ trip hop, reversed cymbal lead; 4x4 0.12 72-88
kick X.........X..... X......xX.......
snare ....X.......X... = = ....X.......X.oX
noise - - - ........ooooxxxX
crash X............... - - -
hat [x.x.]4

@ trip hop, scratched crackle; 4x4 0.16 80-94
kick X......x..X..... X......x..X....x
snare ....X.......X..o
noise x..o.o..x..o.oo.
hat ..x...x...x...x.

@ trip hop, tom heart; 4x4 0.1 68-84
kick X...............
tom_low ..x.....x.x..... ..x.....x.x...x.
snare ....x.......x...
tambourine [xoxo]4

@ trip hop in six; 2x6 0 50-66
kick X....x...... X....x...x..
snare ......X..... ......X...oo
hat x.x.x.x.x.x.

@ illbient, rust; 4x4 0.06 70-90
kick X.....o......... X.........x.....
noise ....x.......x... ....x..o....x.oo
cowbell .........o......
tom_low ..............x. -

@ illbient, dub echo snare; 4x4 0.1 68-84
kick X......X........
snare ........X..x..o. ........X..x..oo
hat [x...]4

@ illbient, broken loudspeaker; 4x4 0 80-100
kick X.X......X......
noise X...X...X...X...
rim .....x....x..x.. .....x....x....x

@ big beat, bass drum doubles; 4x4 0.03 108-128
kick XX......X.X..... XX......X..X....
snare ....X.......X... ....X.......X..X
tambourine [x.xx]4
crash X............... - - -

@ big beat, filtered then full; 4x4 0.04 116-132
hat [x.x.]4
kick - = X..X...X..X..... =
snare - = ....X.......X... ....X..X.X..X.XX
tambourine [xoxo]4
crash - - X............... -

@ big beat, snare ramp; 4x4 0 112-130
kick X.....X...X..... = X...X...X...X... X...............
snare ....X.......X... ....X.......X.X. [x.x.]4 [xx]6XXXX
open ..x...x...x...x. = - -

@ big beat, cymbal bash; 4x4 0 124-140
crash X...x...x...x...
kick X..X..X...X..... X..X..X...X...X.
snare ....X.......X...

@ big beat, rockabilly cut; 4x4 0.2 130-150
kick X.......X.X.....
snare ....X..X....X... ....X..X.X..X...
tom_mid ..............xx -
hat [x.xx]4

@ breakbeat, open hat splash; 4x4 0.05 100-124
kick X.x.....x.x..... X.x.....x..x....
snare ....X..o.o..X... ....X..o.o..X..o
hat x.x.x.x.x.x.x...
open ..............X.

@ breakbeat, cymbal and ghost chatter; 4x4 0.06 104-126
kick X.......x.X..... X..x......X.....
snare .o.oX.o.oo.oX.oo .o.oX.o.oo.oX.Xo
ride x.x.x.x.x.x.x.x.

@ breakbeat, tight and dry; 4x4 0.02 96-116
kick X.....xx..x.....
snare ....X....o..X... ....X....o..X.o.
hat xxxxxxxxxxxxxxxx

@ breakbeat, bongo rock; 4x4 0.04 106-122
kick X.x...x...x..... X.x...x...x...x.
snare ....X.......X...
bongo_high x.xxx.xxx.xxx.xx
bongo_low ..x..x...x....x.

@ breakbeat chop, snare first half; 4x4 0.03 130-150
kick X..............x ......x...x.....
snare ....X.X.X..X.... ....X.......X..X
hat [x.x.]4

@ breakbeat chop, ones doubled; 4x4 0.03 126-146
kick XX......X....... X.X.......X.....
snare ....X..X....X..X ....X..X.X..XX..
ride [x.x.]4

@ breakbeat chop, gap and slam; 4x4 0 120-145
kick X.x....x..x..... = = X.x.............
snare ....X..o.o..X..o = = ....X..o........
crash X............... - - -
hat [x.x.]4 = = x.x.x...........

@ breakbeat chop, last bar backwards; 4x4 0.02 134-160
kick X.X.......X..... = = X.....X.......X.
snare ....X..o.o..X..o = = ..o.X..X.o..X...
noise - - - ...o...x...o...x

@ breakbeat, half the loop twice; 4x4 0.04 98-120
kick X.X.....X.X.....
snare ....X..o....X..o ....X..o....X.X.
hat x.x.x.x.x.x.x.x.
shaker [xoxx]4

@ electro, robot stop; 4x4 0 110-126
kick X.....x.......x. X.....x...x.....
snare ....X.......X...
hat xxxxxxxxxxxxxxxx
blip_high x..x..x.........

@ electro, laser toms; 4x4 0 116-130
kick X..x......x.....
clap ....X.......X...
tom_high ......x.......x. ......x....xx.x.
hat [x.xx]4

@ electro, claps in pairs; 4x4 0 112-126
kick X.....X...X..... X.....X..X......
clap ....X.......XX.. ....X..X....XX..
cowbell x..x.x..x..x.x.. -
hat [..x.]4

@ electro, kick off the grid; 4x4 0 122-136
kick X..x.....x....x.
snare ....X.......X... ....X.......X..X
hat [xoxx]4
open ......x.........

@ electro, aquatic; 4x4 0.03 128-142
kick X.....x..x......
snare ....X.......X...
hat x.xxx.xxx.xxx.xx
tom_low ..........x..x.x ..........x.....
blip_low - ......x..x......

@ electro, sixteenth snare drop; 4x4 0 120-132
kick X.....x...x..... = = X.....x.........
snare ....X.......X... = = ....X...XXXXXXXX
hat [x.x.]4 = = x.x.x.x.........

@ electro, cowbell lead; 4x4 0 108-124
kick X.......X.x.....
clap ....X.......X...
cowbell x.x.x..x.x.x..x. x.x.x..x..xxx...

@ electro, half time drift; 4x4 0 126-140
kick X..x............ X..x......x.....
snare ........X.......
hat x.x.x.xxx.x.x.x.
rim ..............x. ...........x..x.

@ industrial, metal plate two; 4x4 0 96-124
kick X...x...x...x...
noise ....X.......X...
bell ..x...........x. ..x..x........x.

@ industrial, piston; 4x4 0 100-130
kick X.xxX.xxX.xxX.xx
noise ........X.......
click [..x.]4

@ industrial, chain gang; 4x4 0 70-96
kick X.......x.......
snare ....X.......X...
bell ..............xx - .........x....xx -
noise X............... -

@ industrial, hammer and gap; 4x4 0 84-112
kick X.x.X........... X.x.X.......X.X.
snare ........X.......
noise ..............oX -

@ industrial, slow grind; 4x4 0 60-84
kick X.....x...x.....
noise ....X.......X... ....X.......X.xx
tom_low ...x.......x....
crash X............... -

@ industrial rock, machine sixteenths; 4x4 0 110-136
kick X..X..X.X..X..X.
snare ....X.......X...
hat [Xxxx]4
noise - = - ............xxXX

@ industrial in seven, press; 7x2 0 140-190
kick X...x...x.....
noise ......X.....X.
bell ..x.......x... ..x.......x.x.

@ EBM, snare and tom talk; 4x4 0 112-126
kick X...x...x...x...
snare ....X.......X...
tom_low ......xx........ ......xx......xx
hat [..x.]4

@ EBM, sixteenth sub pulse; 4x4 0 116-130
kick [Xoxo]4
clap ....X.......X...
cowbell ..........x..... -

@ EBM, gated eights; 4x4 0 120-134
kick X...x...x...x...
snare ..x.X.x...x.X.x.
crash X............... - - -
hat [xx.x]4

@ EBM, shout and fill; 4x4 0 110-128
kick X...x...x...x... = = X...x...x.......
snare ....X.......X... = = ....X...X.XXX.X.
tom_mid - = - ..........x...xx
hat [x.x.]4

@ EBM, no snare, claps in two; 4x4 0 108-122
kick X...X...X...X...
clap ............X... ............X.XX
open [..x.]4

@ futurepop, four and off-beat hat; 4x4 0 126-140
kick X...x...x...x...
snare ....x.......x... = = ....x.......x.xX
open [..x.]4
hat [x..x]4
crash X............... - - -

@ drum and bass, kick answers snare; 4x4 0 172-178
kick X....x....x..... X....x.x..x.....
snare ....X.......X...
hat x.xxx.xxx.xxx.xx
rim ......o..o....o.

@ drum and bass, jazz ride; 4x4 0.08 166-174
kick X.........x..... X..x......x.....
snare ....X..o.o..X..o ....X..o.o..X.oo
ride X.x.X.xxX.x.X.xx

@ drum and bass, dance-floor crash; 4x4 0 172-176
kick X.........X.....
snare ....X.......X... = = ....X.......X.XX
crash X............... - - -
open ..x...x...x...x.

@ drum and bass, tribal toms; 4x4 0 168-175
kick X.........X.....
snare ....X.......X...
tom_low ..x..x....x..x.. ..x..x....x.xx..
tom_mid .......x.......x

@ drum and bass, empty second bar; 4x4 0 170-176
kick X.........X..... X...............
snare ....X.......X... ....X...........
hat [x.x.]4 x.x.............
noise - ........ooooxxxX

@ drum and bass, snare a step early; 4x4 0 168-176
kick X.......X.x..... X.......X..x....
snare ...X........X... ....X.......X...
hat [x.x.]4
shaker xoxxxoxxxoxxxoxx

@ drum and bass, four kicks; 4x4 0 172-178
kick X...X...X...X... X...X...X...X.X.
snare ....X.......X...
hat [..x.]4

@ drum and bass, foghorn stop; 4x4 0 172-178
kick X..X............ X..X......X.....
snare ........X....... ....X.......X...
hat ....x.x.x.x.x.x. [x.x.]4

@ jungle, rolling snares up; 4x4 0.03 160-172
kick X.x.......xx.... = = X.x.............
snare ....X..o.o..X..o = = ....X..XX.X.XXXX
ride [x.x.]4

@ jungle, double-time congas; 4x4 0.04 158-170
kick X.x.......x..... X.....x...xx....
snare ....X..o.o..X... ....X..o.o..X..X
conga_open xx.xx.xxxx.xx.xx
conga_slap ..x..x....x..x..

@ jungle, one from half the break; 4x4 0.03 156-168
kick X.x.....X.x.....
snare ....X..o....X..o ....X..o....X.XX
crash X............... -
hat [x.x.]4

@ half-time bass, slow crack; 4x4 0 164-174
kick X..x........x... X..x......x.....
snare ........X.......
rim ..o..o....o..oo.
hat x...x...x...x...

@ half-time bass, three-three-two toms; 4x4 0 160-172
kick X.....x.....x...
snare ........X.......
tom_low X..x..x.X..x..x.
shaker [xoxo]4

@ half-time bass, stuttered snare; 4x4 0 82-88
kick X.....x...x.....
snare ....X.......X... ....X.......XoXo
hat xxx.xxx.xxx.xxxx
noise ..........x..... -

@ half-time bass, lone crash; 4x4 0 140-150
kick X...........x... X..x........x.x.
snare ........X.......
crash X............... -
click x.xxx.xxx.xxx.xx

@ half-time bass in three; 3x4 0 84-100
kick X..x......x.
snare ....X....... ....X...x...
hat x.xxx.xxx.xx

@ lo-fi house, tape claps; 4x4 0.2 114-122
kick X...x...x...x...
clap ....X.......X..o
open ..x...x...x...x.
tom_mid ......x...x..... ...........x..x.

@ lo-fi house, broken first half; 4x4 0.15 112-120
kick X.....x.x...x...
snare ....x.......x...
hat xoxxxoxxxoxxxoxx
shaker [..x.]4

@ lo-fi house, rim conversation; 4x4 0.22 116-124
kick X...x...x...x...
rim ...x..x....x..x. ...x..x...x..xx.
clap ............x...
ride [..x.]4

@ lo-fi house, snare rushes the four; 4x4 0.18 118-126
kick X...x...x...x... X...x...x...x..x
snare ....X......X.... ....X......X..x.
hat [xxxx]4

@ minimal, wood and air; 4x4 0.1 122-128
kick X...x...x...x...
block ...x.....x...x..
noise ......o.......o. ......o...o...o.

@ minimal, hat missing on two; 4x4 0.06 124-130
kick X...x...x...x...
hat ..x.......x...x.
clap ....x...........

@ minimal, slow conga loop; 4x4 0.12 121-127
kick X...x...x...x...
conga_low ..........x..x.. ...x..........x.
shaker [oxoo]4
snap ............x...

@ minimal, kick drops out for a bar; 4x4 0.05 124-129
kick X...x...x...x... = = ............x...
hat [..x.]4
rim .....x....x..... .....x....x..x..
clap ....x.......x... = = -

@ micro-house, skipped sample; 4x4 0.2 120-126
kick X...x...x...x...
click .x.x..x..x.xx.x. .x.x..x..x.x..xx
rim ....x......x....
shaker o.xoo.xoo.xoo.xo

@ micro-house, vinyl pops tell the one; 4x4 0.15 118-125
noise X............... X.....o.........
kick x...x...x...x...
click ..x...x..xx...x. ..x..x..x..x..x.

@ micro-house, tiny snares; 4x4 0.22 122-128
kick X...x...x...x...
snare ....o..o....o.oo ....o..o.o..o..o
hat ..x...x...x..xx.
blip_high .....x.......... -

@ dub techno, off-beat chord; 4x4 0.04 116-124
kick X...x...x...x...
noise ..x.....o....... ......x.....o...
hat [..x.]4
rim ...........o....

@ dub techno, shaker haze; 4x4 0.08 114-122
kick X...x...x...x...
shaker ooxoooxoooxoooxo
clap ............o... -
conga_open ......o..o......

@ dub techno, half-time stab; 4x4 0.03 118-126
kick X.......x....... X.......x.....x.
noise ...x......o..... -
hat ..o...o...o...o.

@ eight-bit, noise snare; 4x4 0 120-160
blip_low X...x.x.X...x...
noise ....X.......X...
click [x.x.]4

@ eight-bit, boss fight; 4x4 0 140-180
blip_low X.x.x.x.X.x.x.xx
noise ....X.......X... ....X.......XXXX
blip_high X...........x...

@ eight-bit, cave level; 4x4 0 90-120
blip_low X.....x.........
noise ........x....... ........x.....o.
click ..x...x...x...x.

@ eight-bit waltz, credits; 3x4 0 100-140
blip_low X...........
noise ....x...x... ....x...x.xx
click [x.x.]3

@ eight-bit, gallop run; 4x4 0 130-165
blip_low X.xxX.xxX.xxX.xx
noise ....X.......X... = = ....X.X.XXXXXXXX

@ eight-bit, half-time map; 4x4 0 130-150
blip_low X.....x.....x...
noise ........X.......
click xxx.xxx.xxx.xxx.

@ chiptune, noise only; 4x4 0 110-150
noise X.o.x.o.X.o.x.oo X.o.x.o.X.o.xxxx

@ chiptune, swung shop theme; 4x3 0 96-132
blip_low X.....x.....
noise ...x.....x..
click x.xx.xx.xx.x

@ chiptune, five-step jump; 5x2 0 130-170
blip_low X.....x...
noise ..x.x...x. ..x.x...xx

@ beatbox, boots and cats; 4x4 0 96-126
kick X.......x.......
snap ....X.......X...
click ..x...x...x...x.

@ beatbox, sixteenth mouth hats; 4x4 0.1 84-104
kick X.....x...x.....
clap ....X.......X... ....X.......X..X
click xx.xx.xxxx.xx.xx

@ beatbox, lip roll fill; 4x4 0.08 86-108
kick X..x..x...x..... = = X..x....x.x.x...
rim ....X.......X... = = ....X..X........
noise - = - ............oxxX

@ beatbox, swung with throat bass; 4x4 0.28 80-98
udu X.....xx..x..... X.....x....x.x..
snap ....x.......x...
click x..xx.xxx..xx.xx

@ beatbox, waltz; 3x2 0 96-140
kick X.....
snap ..x.x.
click .x.x.x

@ beatbox, techno impression; 4x4 0 122-136
kick X...x...x...x...
click ..X...X...X...X.
snap ....x.......x..x
noise ..............o. -

@ found sound, cutlery; 4x4 0.05 88-116
bell x..x..x.x..x..x.
block X.......x.......
snap ....x.......x...

@ found sound, door and keys; 4x4 0 76-100
taiko X......x........
click ..xxo.xx..xxo.xo
noise ........o....... ........o.....x.

@ found sound, bottles in turn; 4x4 0.05 90-120
blip_low X.....x.....x...
bell ...x.....x......
blip_high ......x.....x.xx ......x.......x.

@ found sound, tapping a desk; 4x4 0.12 84-110
cajon_bass X..x....x.x.....
rim ....x..o....x.oo
click x.xxx.xxx.xxx.xx

@ found sound, steps and zipper; 4x4 0 90-112
udu X...x...x...x...
noise ......xx......x. ......xx........
snap ....o.......o...

@ found sound, bins and buckets; 4x4 0.04 100-126
tom_low X..x..x.X..x....
tom_high ....X.......X.xx ....X..x....X.x.
block x.xxx.xxx.xxx.xx
bell ..........x.....

@ found sound, train on the joints; 4x3 0 100-140
block Xx.o..Xx.o..
noise o..o..o..o..

@ found sound, water drops in three; 3x4 0 70-100
udu X.......o...
blip_high ....x..o..x. ....x.....x.
click ..o...o...o.

@ found sound, typewriter bell; 4x4 0 96-124
click Xxx.x.xx.xx.x.x. Xxx.x.xx.xx.x...
bell - ..............X.

@ found sound, stapler one; 4x4 0 90-120
clap X...............
click ...x..x...x..x.. ...x..x...x.xx..

@ toy kit, tin drum; 4x4 0 96-126
snare X.xxX.x.X.xxX.x.
bell X...............

@ toy kit, plastic hammer; 4x4 0.05 90-118
block X...x.x.X...x...
blip_high ....x.......x...
tambourine [..x.]4

@ toy percussion, music-room circle; 4x4 0.06 92-116
frame_low X.......x.......
block ....x.......x...
tambourine ..x...x...x...x.
bell ............x.x. -

@ toy percussion, squeak on the four; 4x4 0 100-130
kick x.......x.......
blip_high ............X... ............X.x.
shaker [xx]8

@ toy percussion, wind-up six; 2x3 0 80-120
click Xoxxox
bell X..... -
blip_low x..x..

@ toy piano waltz, triangle and block; 3x2 0 96-140
block X..... X....x
bell ..x.x. ..x...

@ live room, rock verse on closed hats; 4x4 0.02 92-124
kick X.....x.X.x..... X.....x.X.x...x.
snare ....X.......X...
hat X.x.X.x.X.x.X.x.

@ live room, chorus on the crash; 4x2 0 108-144
kick X..xX..x X..xX.x.
snare ..X...X.
crash X.x.x.x.

@ live room, floor tom instead of hats; 4x4 0.02 96-126
kick X.......x.......
snare ....X.......X... = = ....X.......XxXx
tom_low x.x.x.x.x.x.x.x.

@ live room, kick pushes the three; 4x4 0.03 88-116
kick X.....X......... X.....X...x.....
snare ....X.......X...
ride X.x.X.x.X.x.X.x.
crash X............... - - -

@ live room, snare around the kit; 4x4 0 92-128
kick X.......X.x..... = = X...X...X...X...
snare ....X.......X... = = ....X...XXX.....
tom_high - = - ...........XX...
tom_low - = - .............XXX
hat [x.x.]4 = = [x.x.]2........
crash X............... - - -

@ live room, two-bar riff stops; 4x2 0 100-136
kick X.X..X.. X.X.X.X.
snare ..x...X. ......XX
crash X....... X.X.X...
hat xxxxxxxx -

@ live room, straight four with sticks; 4x2 0 120-160
rim ..X...X.
kick X...X...
hat XxXxXxXx

@ live room, sloshy hats quarter notes; 4x4 0 84-118
kick X..x....X.x.....
snare ....X.......X...
open X...X...X...X...

@ live room, triplet fill into the chorus; 4x6 0 80-110
kick X.....x.....x..x........ = = X.....x.................
snare ......X...........X..... = = ......X.....X.X.X.......
tom_low - = - ..................X.X.X.
hat x..x..x..x..x..x..x..x.. = = x..x..x..x..............

@ indie, tight sixteenth hats; 4x4 0 108-132
kick X...x...X..xx...
snare ....X.......X...
hat XoxoXoxoXoxoXoxo
open ..............x. -

@ indie, snare on all four; 4x2 0 124-160
kick X..x.x..
snare x.X.x.X.
tambourine xxxxxxxx

@ indie, tom verse with rim; 4x4 0 96-122
kick X.....x.........
tom_low X.x.x.x.X.x.x.xx
rim ....x.......x...

@ indie, backbeat only on four; 4x4 0.03 84-112
kick X.....x.x.......
snare ............X...
hat x.x.x.x.x.x.x.x.
shaker [xoxo]4

@ indie folk, stomps and snaps; 4x2 0 90-124
taiko X...X... X..xX...
snap ..x...x.
tambourine .x.x.x.x

@ pop, verse with kick and pad hits; 4x4 0 92-116
kick X......x..x.....
snap ....x.......x...
blip_low ..............x. -

@ pop, clap misses the first two; 4x4 0 100-124
kick X.....x.X.......
clap ............X... ....X.......X...
hat [..x.]4

@ pop rock, tambourine eights chorus; 4x2 0 104-136
kick X..xX... X..xX..x
snare ..X...X.
tambourine xxXxxxXx
crash X....... - - -

@ pop punk, tom build to the one; 4x2 0 150-180
tom_low XxXxXxXx = = X.......
snare - = ..X...X. XXXXXXXX
kick X.X.X.X. = = X.......

@ soft rock, cross-stick and shaker; 4x4 0.04 80-104
kick X.....x.X.....x.
rim ....x.......x...
hat xoxoxoxoxoxoxoxo
shaker [..x.]4

@ post-rock, swelling toms; 4x4 0 70-100
tom_low o.o.o.o.x.x.x.x. x.x.x.x.X.X.X.X.
crash X............... -
kick X.......x.......

@ math rock, three and a half twice; 7x2 0 140-190
kick X..x...X...x..
snare ...X.....X..X.
ride x.x.x.xx.x.x.x

@ rock in six, slow and heavy; 6x2 0 120-165
kick X...x....... X...x....x..
snare ......X.....
open x.x.x.x.x.x.

@ rock waltz, crash on each four bars; 3x4 0 84-120
kick X........... = = X.....x.....
snare ....X...X... = = ....X...XXXX
ride x.x.x.x.x.x.
crash X........... - - -

@ brushes, pop ballad sweep; 4x4 0.06 58-78
kick X.......x.......
snare x.o.X.o.x.o.X.o.

@ brushes, train sixteenths; 4x4 0.05 90-116
kick x.......x.......
snare xoxoXoxoxoxoXoxx

@ brushes, waltz with a tap on three; 3x3 0 84-130
kick X........
snare o..x.ox.. o..x..x.o
ride x..x.xx..

@ brushes, bossa touch; 4x4 0 64-80
snare xoxxoxxoxxoxxoxx
rim X..x..x...x..x..
kick x.....xxx.....xx

@ brushes, stir and a single tap; 4x2 0.1 60-90
noise o.o.o.o.
snare ......x. ..x...x.
kick X.......

@ ballad, hold and fill; 4x4 0 60-76
kick X.........x..... = = X...............
snare ........X....... = = ........X.......
hat [x...]4 = = x...x...........
tom_mid - = - ..........X.X...
tom_low - = - ............X.X.
crash X............... - - -

@ ballad, rim and ride bell; 4x4 0.05 62-80
kick X......xx.......
rim ....x.......x...
bell x...x...x...x...

@ ballad, heartbeat kick; 4x4 0 56-74
kick Xx......Xx......
snare ........x....... ........x.....o.
shaker [o.x.]4

@ ballad in three, side stick; 3x4 0.06 70-96
kick X.......x... X.........x.
rim ....x....... ....x...x...
hat x.x.x.x.x.x.

@ ballad in six, snare on four; 6x2 0 120-170
kick X.........x. X...x.....x.
snare ......X..... = = ......X.XXXX
hat XxxxxxXxxxxx
crash X........... - - -

@ power ballad, big gated four; 4x4 0 66-84
kick X.....X.X......x
snare ....X.......X... = = ....X.....X.X.XX
tom_low - = - .......x.x......
open x...x...x...x...

@ march, parade bass drum and cymbals; 4x2 0 100-124
taiko X...X... X...X.X.
crash ..x...x.
snare xxxxx.x. x.xxx.x.

@ march, toy soldiers; 4x4 0 96-116
snare X..xX..xX.xxX... X..xX..xXxxxX...
bell X.......X.......

@ march, slow drum with crepe; 2x4 0 56-72
taiko X.......
snare o.xxo.x. o.xxxxxx

@ march, pipes strathspey; 4x4 0 90-120
snare X..xx..xX..xx.xx X..xxx.xX.xxX...
surdo X.......x.......

@ march, retreat in three; 3x4 0 84-104
snare X.xxx.x.x.x. X.xxx.x.xxxx
taiko X...........

@ march, rolls held over the bar; 2x4 0 104-122
snare Xooooooo X.x.X.x. Xooooooo X.x.X...
taiko X...x...

@ cinematic, low drums in answer; 4x4 0 76-116
taiko X..x......x..... X..x..x.........
tom_mid ........x.xx.x.. ........x.xxxxxx

@ cinematic, chase on rims; 4x4 0 120-150
rim xxXxxXxxXxxXxXxx
taiko X............... X...........X...
frame_low ..x..x..x..x.x..

@ cinematic, ticking and one boom; 4x4 0 60-90
taiko X............... - - -
click x...x...x...x...
noise - = - ....ooooxxxxXXXX

@ cinematic, war waltz; 3x4 0 80-116
taiko X......x.... X...x...x.xx
frame_high ..x...x...x.
snare ....o...o...

@ cinematic, ensemble hits and gap; 4x4 0 84-120
taiko X.XX..X.X.......
crash X...............
snare - ........xxxxXXXX

@ cinematic, five-beat hunt; 5x2 0 120-170
taiko X..x..X.x. X..x..X.xx
click xxxxxxxxxx

@ cinematic, rising to silence; 4x4 0 80-120
tom_low x.x.x.x.x.x.x.x. = [x]16 XXXXXXXX........
taiko X............... = = -
crash X............... - - -

@ Latin loop, conga tumbao and maraca; 4x4 0.03 92-116
conga_slap ....X.......x...
conga_open ............x.x.
conga_low o.o...o.o.o.....
shaker X.x.X.x.X.x.X.x.

@ Latin loop, guiro and claves; 4x4 0 96-120
shaker X..xx.x.X..xx.x.
clave X..x..x...x.x...

@ Latin loop, timbales only; 4x4 0 94-120
timbale X.x.xx.xx.x.xx.x
rim ....x.......x...
cowbell X...x...x...x...

@ Latin loop, bongo martillo; 4x4 0 90-124
bongo_high XoxoXoxoXoxo..xo
bongo_low ............X.x.

@ Latin loop, samba shaker and agogo; 4x4 0.03 98-124
shaker XoxxXoxxXoxxXoxx
bell X.x..x.x.x..x.x. X.x.x..x.x.xx.x.
surdo ....x.......X...

@ Latin loop, cuica and tamborim; 4x4 0.02 100-126
block X.xx.x.xX.x.xx.x
blip_low ..x...x.x..x....
surdo o...X...o...X...

@ Latin loop, bongo bell with clap; 4x4 0 92-112
cowbell X.x.x.xxX.x.x.xx
bongo_low ......x.......xx
clap ....x.......x...

@ Latin loop, slow bolero bongo; 4x2 0 80-104
bongo_high XoxoxoXo
conga_open ......xx
shaker X.xxx.xx

@ Latin loop, joropo maracas; 3x2 0 150-200
shaker XoxXxo Xxoxxo
cajon_bass ..x.x. ..x.xx

@ Latin loop, chacha bell and gourd; 4x2 0 106-126
block X.x.x.x.
shaker X.xxX.xx
conga_open ......xx

@ Latin loop, six with bell and low drum; 2x6 0 50-76
bell X.x.xx.x.x.x
conga_open ....x.....xx
conga_low X.....x.....

@ African loop, talking skins; 4x4 0.05 96-120
udu X.....x...x.....
tom_mid ..x.xx....x.x.x. ..x.xx..x.x.xxx.
shaker [X.xo]4

@ African loop, log and rattle in twelve; 4x3 0 92-124
block X.xx.x.xx.x.
udu X.....x..x.. X.....x.....
shaker X.xx.xx.xx.x

@ African loop, two djembes; 4x4 0.06 104-132
djembe_bass X.....x.X...x... X.....x.X.......
djembe_tone ..xx....x.xx..x. ..xx....x.xx.xxx
djembe_slap ....X.......X...

@ African loop, dunun and bell; 4x4 0.04 100-128
surdo X.....x.X.x.....
bell X.xx.xx.X.xx.xx.

@ African loop, calabash three; 3x4 0.06 90-120
udu X.....x.....
djembe_slap ....x...x...
shaker x.xxx.xxx.xx

@ African loop, gumboots; 4x4 0.05 96-116
taiko X...x..xX.......
clap ..x...x...x.x.x. ..x...x...x.xxx.

@ African loop, kalimba shaker and thumb drum; 4x3 0 80-108
udu X....x...x..
shaker X.xX.xX.xX.x
snap ...x.....x..

@ Middle East loop, darbuka and riq; 4x4 0 92-118
djembe_bass X.......X.......
djembe_slap ..x...x...x.x... ..x...x...x.xxxx
tambourine [Xxxx]4

@ Middle East loop, slow frame and bells; 4x4 0 66-88
frame_low X......x........
frame_high ....x.......x.o. ....x...o.oox.oo
tambourine ......o.......o.

@ Middle East loop, ten as three, two, two, three; 5x2 0 110-160
djembe_bass X....X....
djembe_slap ...x...x.. ...x..xxx.
tambourine Xoox.xxxoo

@ Middle East loop, seven with bendir; 7x2 0 170-230
frame_low X.....x...x...
frame_high ...x.x..x...x. ...x.x..x...xx

@ Middle East loop, waltz on the daf; 3x2 0 90-130
frame_low X.....
frame_high ..x.xx ..xxx.
tambourine ....x.

@ cajon, rock song; 4x4 0.02 90-120
cajon_bass X.....x.X.x.....
cajon_slap ....X.......X...
hat x.x.x.x.x.x.x.x.

@ cajon, ghost fingers; 4x4 0.06 80-106
cajon_bass X..x....x..x....
cajon_slap o.o.X.oo.oo.X.oo

@ cajon, foot shaker and rumble end; 4x4 0.04 84-110
cajon_bass X......xX....... = = X......xX...x.x.
cajon_slap ....X.......X... = = ....X...X.XXXXXX
shaker [X.x.]4

@ cajon, waltz strum; 3x4 0.05 84-120
cajon_bass X.........x. X.....x.....
cajon_slap ....x...x... ....x...x.oo

@ cajon, shuffle; 4x3 0 88-126
cajon_bass X.....X..... X....xX.....
cajon_slap ..oX.o..oX.o ..oX.o..oX.X

@ tambourine only, gospel eights; 4x2 0.06 96-140
tambourine XoxXxoxX

@ tambourine only, soul sixteenths; 4x4 0.08 92-124
tambourine Xoxoxxxoxoxoxxxo

@ tambourine only, shake and hit on four; 4x4 0.03 88-120
tambourine x.o.x.o.x.o.X.o.

@ tambourine only, six; 2x3 0 60-96
tambourine XooXox

@ tambourine only, waltz; 3x2 0 96-150
tambourine XoxoxX Xoxoxo

@ shaker only, sixteenths pushed; 4x4 0.06 94-124
shaker XooxxooxXooxxoxx

@ shaker only, egg in eights; 4x2 0 80-120
shaker Xoxoxoxo

@ shaker only, long and short; 4x4 0.1 84-112
shaker X.xxx.xxX.xxx.xo

@ shaker only, triplet roll; 4x3 0 80-116
shaker XooxooxooxoX

@ shaker only, three with lift; 3x4 0.04 84-120
shaker Xoxoxoxoxoxx

@ shaker only, gap before the one; 4x4 0.05 92-122
shaker XoxoXoxoXoxoXo..

@ hats only, disco lift; 4x4 0 112-126
hat X.x.X.x.X.x.X.x.
open ..x...x...x...x.

@ hats only, broken sixteenths; 4x4 0.1 120-134
hat X.xxo.x.xox.x.xo X.xxo.x.xoxxx.x.

@ hats only, thirty-second stutter; 4x8 0 66-84
hat X...x...x...x...x...x.xxx...x... X...x...x...x...xxxxxxxxx.x.x.x.

@ hats only, foot chick on two and four; 4x3 0 110-180
ride X..x.xx..x.x
hat ...x.....x..

@ hats only, jazz waltz ride; 3x3 0 120-170
ride X..x.xx..
hat ...x..x..

@ hats only, open on the one; 4x4 0 118-132
open X...............
hat ..x.xxx.x.x.xxxx

@ hats only, trap in three; 3x8 0 60-76
hat X.x.x.x.x.x.x.x.xxxxx.x. X.x.x.x.x.x.xxx.x.x.xxxx

@ one bar, kick kick clap; 4x2 0 110-160
kick X.X.....
clap ....X...

@ one bar, four sounds in a row; 4x1 0 70-130
kick X...
hat .x..
snare ..X.
open ...x

@ one bar, tom tom snare rest; 4x2 0 90-128
tom_low X..X....
snare ....X...

@ one bar, kick and late rim; 4x4 0 80-118
kick X.........x.....
rim .............x..

@ one bar, three low one high; 4x2 0 90-126
udu X.x.x...
bell ......X.

@ one bar, snare before each beat; 4x4 0 100-130
kick X...x...x...x...
snare ...o...x...o...X

@ one bar, waltz of three sounds; 3x1 0 80-150
kick X..
snap .x.
rim ..x

@ one bar, five in a row; 5x1 0 96-160
kick X....
click .xxxx
snare ...X.

@ sparse, kick and a far clap; 4x4 0 84-126
kick X...............
clap ..............X.

@ sparse, snap on the two alone; 4x4 0 76-110
blip_low X...............
snap ....X........... - = -

@ sparse, tom pair and cymbal; 4x4 0 64-96
tom_low X..x............
ride ........x.......

@ sparse, rim and udu in three; 3x4 0 66-96
udu X...........
rim ........x... ........x.x.

@ sparse, bell answers in six; 6x1 0 120-180
kick X..... X....x
bell ...x.. ...x..

@ sparse, three kicks and a breath; 4x4 0 80-120
kick X..X..X......... -
snare - ........X.......

@ sparse, low hit every other bar; 4x4 0 90-126
taiko X............... -
shaker [o...]4

@ no kick on the one, crash takes it; 4x4 0.02 94-124
crash X............... -
kick ..x...x...x..... ..x...x...x..x..
snare ....X.......X...
hat [..x.]4

@ no kick on the one, hat tells it; 4x4 0.06 104-128
open X...............
kick ...x..x...x.....
clap ....X.......X...
hat ..xxx.xxx.xxx.xx

@ no kick on the one, bass drum on two and four; 4x4 0.1 84-110
rim X.......x.......
kick ....X.......X...
shaker [Xoxo]4

@ no kick on the one, waltz upside down; 3x4 0.04 84-116
tambourine X...........
kick ....x...x...
snap ....x...x..x

@ no kick on the one, snare opens and kick answers; 4x4 0 92-124
snare X..x......x.....
kick ......x.x...x...
tom_mid ..........x..x.x
hat [x.x.]4

@ no kick on the one, all pushed ahead; 4x4 0.04 92-116
kick X.........x....x ......x...x....x
snare ....X.......X...
hat x.x.x.x.x.x.x.xX

@ early snare, a step before two; 4x4 0.04 90-122
kick X.....x...x.....
snare ...X........X...
hat [x.x.]4

@ late clap, dragging both; 4x8 0 58-80
kick X...........x...x.....x.........
clap .........X...............X......
hat x...x...x...x...x...x...x...x...

@ late snare, three and a half; 4x4 0 92-120
kick X..x......x..... X..x......x...x.
snare ....X.........X. ....X.......X...
ride [x.x.]4

@ early clap, two before the four; 4x4 0.1 116-128
kick X...x...x...x...
clap ....X.....X.....
shaker [xoxx]4

@ late snare in three; 3x4 0.08 84-112
kick X.....x.....
snare .....X...X.. .....X...X.o
hat x.x.x.x.x.x.

@ half-time feel, pop drop; 4x4 0 140-158
kick X.......x..x.... X.....x........x
snare ........X.......
crash X............... - - -
snap ....o.......o...

@ half-time feel, shuffle in sixteenths; 4x6 0 60-84
kick X....xx...........x...x. X....xx.....x...........
snare ..o..o..o..oX.o..o..o..o
hat X.x..xX.x..xX.x..xX.x..x

@ half-time feel, waltz; 3x4 0 130-170
kick X...x....... X.......x...
snare - X...........
hat x.x.x.x.x.x.

@ double-time feel, snare on every and; 4x4 0 80-104
kick X...x...x...x...
snare ..X...X...X...X.
hat [x.x.]4

@ double-time feel, gospel vamp; 4x4 0.04 84-106
kick X...x...x..xx...
snare ..X...X...X...X. = = ..X...X.X.XXX.XX
tambourine [x.Xx]4

@ double-time feel, last bar only; 4x4 0 80-100
kick X.......x.x..... = = X...x...x...x...
snare ....X.......X... = = ..X...X...X...X.
hat [x.x.]4

@ kick every beat, conga tells the bar; 4x4 0.08 116-126
kick x...x...x...x...
conga_low X.......o.......
conga_open ......x.......xx

@ kick every beat, cowbell on the one; 4x4 0 118-130
kick x...x...x...x...
cowbell X...............
hat [..x.]4

@ kick every beat, shaker stops on four; 4x4 0.1 118-128
kick x...x...x...x...
shaker XoxoXoxoXoxo....

@ kick every beat, tom run home; 4x4 0.03 124-134
kick x...x...x...x...
tom_high ..........x..... -
tom_mid ............x... -
tom_low ..............x. X...............

@ kick every beat, block figure in two bars; 4x4 0.05 120-130
kick x...x...x...x...
block X..x..x...x..... ..x...x..x......

@ kick every beat, waltz; 3x4 0 116-150
kick x...x...x...
clap ....x...x...
crash X........... - - -
hat [..x.]3

@ fill at two, kick and snare unison; 4x4 0 92-126
kick X.......x.x..... X.....x.X..X..X.
snare ....X.......X... ....X...X..X..X.
hat [x.x.]4 x.x.x.x.........

@ fill at four, snare flams; 4x4 0.03 84-116
kick X..x....x.x..... = = X..x............
snare ....X.......X... = = ....X..oX..oX.oX
hat [x.x.]4 = = x.x.x.x.........

@ fill at four, percussion breaks loose; 4x4 0.06 96-124
kick X.....x...x..... = = X...............
clap ....X.......X... = = ....X...........
timbale - = - ..x.xx.xx.xxX.X.
shaker [xoxo]4 = = -

@ fill at four, waltz toms; 3x4 0 88-126
kick X.....x..... = = X...........
snare ....X...X... = = ....XX......
tom_mid - = - ......XX....
tom_low - = - ........XXXX
ride [x.x.]3 = = x.x.........

@ fill at two, hats open up; 4x4 0.04 108-128
kick X...x...x...x...
clap ....X.......X...
hat [xoxo]4 xoxoxoxo........
open - ........x.x.x.x.

@ crash on the one, breakdown pulse; 4x4 0 120-140
crash X............... - - -
rim ...x..x....x..x.
click [x.x.]4

@ crash on the one, waltz kit; 3x2 0 100-150
crash X..... - - -
kick X....x
snare ..x.X.

@ open hat on the one, funk choke; 4x4 0.03 94-112
open X............... -
kick X..x......x..x.. X..x...x..x.....
snare ....X..o.o..X..o
hat ..xxx.xxx.xxx.xx

@ pause before the one, whole last half; 4x4 0 90-122
kick X..X..X...x..... X..X..X.........
clap ....X.......X... ....X...........
rim x.x..x.xx.x..x.x x.x..x.x........

@ pause before the one, drum and bass; 4x4 0 168-176
kick X.........X..... = = X.........X.....
snare ....X.......X... = = ....X.X.........
hat [x.x.]4 = = x.x.x.x.........

@ pause before the one, waltz; 3x4 0 84-120
kick X.....x..... X.....x.....
clap ....X...X... ....X.......
shaker [xoxo]3 xoxoxoxo....

@ pause before the one, hand drums; 4x4 0.05 88-116
djembe_bass X.....x.X....... X.....x.........
djembe_tone ..xx....x.xx.xx. ..xx....x.......
djembe_slap ....X.......X... ....X...........

@ seven, half and half claps; 7x2 0 130-180
kick X.....x.......
clap ....X.....X.X.
shaker xoxoxoxoxoxoxo

@ five, pop with off-beat kick; 5x2 0 100-140
kick X..x..x...
snare ..X.....X. ..X.....Xx
hat xxxxxxxxxx

@ six, trip in quarters; 6x2 0 90-130
kick X..x..X.....
rim ..X...X...X.
tambourine x.x.x.x.x.xx

@ two, polka-punk; 2x4 0 120-150
kick X...x...
snare ..X...X. ..X...XX
crash X....... - - -

@ waltz, dusty loop; 3x4 0.2 76-96
kick X......x.... X......x..x.
snare ....x...x... ....x...x..o
noise o.......o...

@ waltz, synth-pop machine; 3x4 0 100-132
kick X.......x...
clap ....X.......
hat xoxoxoxoxoxo
tom_high ..........x. -

@ waltz, snare on two only; 3x4 0.05 80-112
kick X......xx...
snare ....X....... ....X.....o.
hat x.x.x.x.x.x.

@ waltz, techno in three; 3x4 0 124-136
kick X...x...x...
open ..x...x...x.
clap ........X...
blip_low x..x..x..x..

@ waltz, one low drum and bells; 3x2 0 70-110
surdo X.....
bell ..x.x. ..x..x
"""
