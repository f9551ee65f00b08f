"""Grooves of breaks, drum and bass, hip hop, bass music and glitch."""

BEATS = """
@ chopped break, late snare; 4x4 0.04 160-178
kick X.x.......xx.... X.x.......xx.... X.x.......x..... ..xx......x.....
snare ....X..o.o..X..o ....X..o.o..X..o ....X..o.o....X. .o..X..o.o....X.
ride [x.x.]4 = = [x.x.]2x.X.x.x.
crash - - - ..........X.....

@ chopped break, stutters; 4x4 0 160-176
kick X.x.......x..... X.X.X...x.......
snare ....X..o.o..X..o ......X..o..XXX.
hat [x.x.]4 x.....x.x.x.....

@ chopped break, reversed halves; 4x4 0 158-174
kick X.x...X.x...x... X.x.......xx....
snare ...oX...o..oX..o ....X..o.X..o.X.
hat x.xxx.x.x.xxx.x.

@ chopped break, snare rush; 4x4 0 165-178
kick X.X.......X..... X.X...........X. X.X.......X..... X...............
snare ....X..o....X..o ....X..o.X..X... ....X..o....X..o ....X.X.XXXXXXXX
hat [x.x.]4 = = x.x.x...........

@ drum and bass two-step; 4x4 0 170-178
kick X.........X.....
snare ....X.......X...
hat [x.x.]4
open ..............x. -

@ two-step with ghosts; 4x4 0.04 168-176
kick X.........X..... X.....x...X.....
snare ....X..o.o..X..o ....X..o.o..X.o.
hat x.xxx.x.x.xxx.xx
shaker [xoxo]4

@ roller, shuffled hats; 4x4 0.08 172-176
kick X.x.......X..... X.x.......X....x
snare ....X.......X...
hat xoxoxxxoxoxoxxxo
ride [x...]4

@ roller, steppy kick; 4x4 0 172-178
kick X......X..X..... X......X..X....X
snare ....X.......X... = = ....X.......X..X
hat [xoxo]4
rim .........x.....x

@ liquid, soft rides; 4x4 0.06 170-176
kick X.........x..... X.......x.x.....
snare ....x..o.o..x..o ....x..o.o..x.o.
ride x.xxx.xxx.xxx.xx
shaker [x.x.]4

@ liquid, bongos; 4x4 0.05 168-175
kick X.........X.....
rim ....x.......x...
bongo_high ..xx..x...xx..x.
bongo_low .....x..x....x.x
hat [x.x.]4

@ halftime drum and bass; 4x4 0 165-175
kick X.........x..... X..x..........x.
snare ........X.......
hat x.x.x.xxx.x.x.xx x.x.xxx.x.x.xx..
noise ..............o.

@ halftime, trip kicks; 4x4 0 82-88
kick X..x..x.....x...
snare ....X.......X... ....X..o....X.oo
hat x.xxx.xxx.xxxx.x
blip_low ......x..x......

@ jump-up; 4x4 0 172-178
kick X.........X..... X.X.......X.....
snare ....X.......X...
hat [..x.]4
crash X............... - - -

@ neurofunk; 4x4 0 172-178
kick X.........X..... X..X......X.....
snare ....X.......X... ....X.......X..X
ride [x.x.]4
rim ..o....o.o.....o

@ techstep; 4x4 0 168-174
kick X.....X...X.....
snare ....X.......X..x
hat [x...]4
noise ..x....x......x.

@ autonomic, spare; 4x4 0 168-172
kick X.......x.......
rim ............x...
click ..x..x....x.....
shaker [o...]4

@ jungle, ragga cuts; 4x4 0.04 155-168
kick X..X......X..... X..X....X.X.....
snare ....X..o.o..X... ....X..o..X..o.X
hat x.x.x.x.x.x.x.x.
tom_low .............x.x -

@ jungle, think-like shaker break; 4x4 0.06 155-170
kick X.....x...X..... X.....xX..X.....
snare ....X..x....X..x ....X..x.x..X..x
tambourine [x.xx]4

@ breakcore, machine gun; 4x4 0 180-220
kick X.X...X...X..... X...X.X...X.X.X.
snare ....X..x.xX.XXXX ..X.X..xXXX.XX.X
crash X...............
hat [x.x.]4

@ drill and bass; 4x4 0 165-190
kick X..X......X...X. X.....X......X.. X..X......XX.... X...............
snare ....X..ooX..X.oo ..X.X.ooo...XooX ....X..ooX..Xooo ....XoXoXoXoXXXX
hat x.xx.xx.x.xx.xxx

@ breakbeat, big snare; 4x4 0.03 120-138
kick X.X...X...X..x.. X.X....X..X.....
snare ....X.......X...
hat x.xxx.x.x.xxx.x.
open ..............X. -

@ breakbeat, funky; 4x4 0.08 110-130
kick X.....x..xX..... X.....x..xX...x.
snare ....X..o.o..X..o
hat x.xxx.xxx.x.xxx.
tambourine ....x.......x...

@ big beat; 4x4 0.04 105-130
kick X.X....X..X..... X.X....X..X..X..
snare ....X..x....X... ....X..x....X.xX
hat [X.x.]4
crash X............... - - -

@ big beat, breakdown fill; 4x4 0 110-135
kick X..X..X...X..... = = X...............
snare ....X.......X... = = ....X.XXX.XXXXXX
open [x...]4
cowbell x...x...x...x...

@ nu skool breaks; 4x4 0 128-138
kick X.........X..... X......X..X.....
snare ....X.......X... ....X.....o.X..o
hat ..x.x.xx..x.x.x.
rim .......x.x......

@ Florida breaks; 4x4 0 126-136
kick X..X.....XX..... X..X......X..X..
snare ....X.......X...
cowbell x.x..x.x..x.x...
hat [xxxx]4

@ breaks, displaced second bar; 4x4 0.05 95-120
kick X.x.......xx.... ..xX......x.....
snare ....X..o.o....X. .o..X..o.o..X...
hat [x.x.]4

@ boom bap, straight; 4x4 0.12 84-96
kick X.......x.x..... X......x..x.....
snare ....X.......X...
hat x.x.x.x...x.x.xx

@ boom bap, swung sixteenths; 4x4 0.3 86-95
kick X......x.xx..... X......x..x..x..
snare ....X.......X...
hat x.x.x.xxx.x.x.xo
rim ..............o.

@ boom bap, kick doubles; 4x4 0.22 88-98
kick Xx.....x..Xx.... Xx.....x..X...x.
snare ....X.......X... ....X.......X..o
open ......x......... -
hat x.x.x...x.x.x.x.

@ boom bap, loop with rest; 4x4 0.2 85-95
kick X.....x...x..... X.....x...x..... X.....x...x..... X.....x.........
snare ....X.......X... = = ....X...........
hat [x.x.]4 = = x.x.x.x.........

@ boom bap, shaker loop; 4x4 0.25 82-94
kick X....x..x.......
snare ....x.......x...
shaker [xoxo]4
bell ......x......... -

@ jazz rap, ride; 4x4 0.3 84-98
kick X.....xx..x..... X......x..x..x..
snare ....X..o.o..X..o
ride x..xx.x.x..xx.x.

@ drunk beat, late snare; 4x4 0.2 80-94
kick X.....x....x.x.. X..x..x....x....
snare ....X........X.. ....X.......X...
hat [x.x.]4
shaker o..oo..oo..oo..o

@ neo-soul pocket; 4x4 0.22 78-92
kick X..x...x..x..... X..x...x.x......
rim ....x.......x... ....x..o....x.o.
hat xox.xoxxxox.xoxo

@ lo-fi, dusty; 4x4 0.26 70-86
kick X......x..x..... X.....xx..x.....
snare ....x.......x... ....x.......x..o
hat x.x.x.x.x.xox.x.
noise [o...]4

@ lo-fi, snaps; 4x4 0.2 68-84
kick X.........x.....
snap ....x.......x...
shaker [o.x.]4
rim .......o......o. .......o..o.....

@ lo-fi, half asleep; 4x4 0.3 62-78
kick X.....o.x.......
rim ............x... ....x.......x...
hat x...x.o.x...x...

@ G-funk; 4x4 0.15 88-100
kick X.....xX..x..... X.....xX..x..x..
clap ....X.......X...
hat [xx]8
cowbell ..............x. -
tambourine ....x.......x...

@ Southern bounce; 4x4 0.1 90-104
kick X..X..X....X.... X..X..X...X..X..
clap ....X.......X... ....X.......X.X.
hat [xxxx]4
tom_high ...........xx.x. -

@ old-school drum machine rap; 4x4 0 98-112
kick X.....X.X.X..... X.....X.X.......
clap ....X.......X...
hat [x.x.]4
cowbell - ..........x.xx..

@ rap-rock stomp; 4x4 0 88-104
kick X.X....X..X..... X.X.......X.....
snare ....X.......X...
open [X...]4

@ trap, rolls; 4x4 0 130-150
kick X.........x..... X..x......x...x.
snare ........X.......
hat [x.x.]4 x.x.xxxxx.x.x.xx
open ..............x. -

@ trap, triplet hats; 4x3 0 130-150
kick X.....x..... X....x....x.
clap ......X.....
hat x..x..xxxx.. x..xxxx..xxx

@ trap, sparse bells; 4x4 0 125-145
kick X.....x......... X.........x..x..
clap ........X.......
hat x...x...x...x... x...x.xxx...x...
bell x..x..x.........
rim ............x..x

@ trap, double time feel; 4x8 0 65-75
kick X..........x....X...x........... X...............x.....x.........
snare ........X...............X.......
hat [x.x.]8 [x.x.]4[xxx.]2[xxxx]2

@ trap, kick walks; 4x4 0 136-150
kick X..x..x.....x... X..x......x.x...
snare ........X....... ........X.....oo
hat xxx.xxx.xxx.x.x.
clap ........X.......

@ drill, sliding; 4x4 0 138-146
kick X..........x.... X.....x....x....
snare ......X.......X. ......X.....X...
hat x..x..x.x..x..x.
rim ...........o....

@ drill, displaced four bars; 4x4 0 140-146
kick X.........x..... X..x.......x.... X.........x..... X..x..x.........
snare ......X......... ....X.......X... ......X......... ....X.......X..X
hat x..x..x.x..x.xxx

@ Chicago drill; 4x4 0 128-142
kick X.......x.x..... X.........x..x..
snare ........X.....x.
hat x.xxx.x.x.xxx.x.
tom_low ...x..x......... -

@ phonk, cowbell; 4x4 0 130-150
kick X.....X...X..... X..X..X...X.....
clap ....X.......X...
cowbell x..x..x.x..x..x. x..x..x.x.x.x...
hat [x.x.]4

@ drift phonk; 4x4 0 150-165
kick X...X...X...X... X...X...X..X..X.
cowbell X.x.xx.x.xx.x.x.
snare ....X.......X...

@ Memphis tape beat; 4x4 0 66-80
kick X..x..x....x.... X..x..x...x..x..
snare ....X.......X...
hat xxxxxxx.xxxxxx.x
cowbell ..x..x....x..x..

@ crunk; 4x4 0 70-82
kick X.....x...x..... X.....x....x.x..
clap ....X.......X... ....X.......XXXX
tom_low .......x........
hat [x.x.]4

@ hyphy; 4x4 0.1 95-105
kick X..X..X.X..X....
clap ....X.......X... ....X.......X..X
snap ..x...x...x...x.
tom_mid ..............xx

@ New Orleans bounce; 4x4 0.08 95-104
kick X...x..x..X.x... X...x..x..X..x..
clap ..x.x..x..x.x... ..x.x..x..x.xx.x
tambourine [xxxx]4
snare ....X.......X...

@ trip hop, heavy; 4x4 0.12 76-94
kick X.....x...X..... X..x......X.....
snare ....X.......X..o
ride [x.x.]4
noise ........o......o

@ trip hop, brushed break; 4x4 0.18 80-96
kick X.....xx........ X.....xx..x.....
snare ....X..o.o..X.o. ....X..o.o..X..o
hat x.x.xxx.x.x.x.x.
tambourine ............x...

@ trip hop, lurch; 4x4 0.2 70-88
kick X..........x.... X......x........
rim ....X...........
snare ............X...
hat x.o.x.o.x.oox.o.

@ downtempo, dub hits; 4x4 0.1 75-95
kick X.........x.....
snare ....x.......x... ....x..o..o.x...
bongo_low ..x...xx..x..... ..x...x......x.x
shaker [x.xo]4

@ downtempo, kit and tabla; 4x4 0.1 80-100
kick X......x..x.....
snare ....x.......x...
tabla_high x.xx.xx.x.xx.xxx
tabla_low x.....x...x.....

@ glitch hop; 4x4 0.2 90-110
kick X..X...X..x..... X..X......xX..x.
snare ....X.......X... ....X.......X.XX
blip_high ..x.x...x.xx....
click .x.x.xx..x....xx

@ IDM, melodic machine; 4x4 0.05 95-130
kick X.....x.x....... X..x....x.x.....
snare ....X..o....X.o. ....X.....o.X..X
click x.xx.xx.x.x.xx.x
blip_high ...x........x... .....x..x.......

@ IDM, rests and bursts; 4x4 0 110-150
kick X.........x..x.. X............... X.....x......... X..X..X..X......
snare ....X.......oooo ..........X..... ....X..ooo..X... ............XXXX
blip_low ..x..x.......... ....xxxx........ - ..x..x..........
noise ......x......... - ..............x. -

@ IDM, fives across; 4x4 0 100-140
kick X....x....x..... X....x....x....x
click x....x....x....x ....x....x....x.
blip_high ..x....x....x...
snare ........X.......

@ IDM, five-beat bar; 5x4 0 100-150
kick X.....x....x........ X.....x......x......
snare ....X.......X...o.o. ....X.......X...XX..
click x.xxx.x.x.xxx.xxx.x.

@ IDM, seven-eight; 7x2 0 150-210
kick X..x...x...... X..x.....x....
snare ....X.....X... ....X.....X.X.
blip_high x.xx.xx.x.xx.x

@ braindance acid break; 4x4 0.04 130-160
kick X...x.....xx.... X...x...x....x..
snare ....X..o.oX.X..o ....X.o..o..X.oo
hat xxx.xxx.xxx.xxxx
cowbell ......x......x..

@ glitch, clicks hold the one; 4x4 0 90-130
blip_low X............... X.....x.........
click ..xx.x....x.xx.. ....xx.x..xxxx..
noise ......x.....x... ..........x.....

@ glitch, skipping disc; 4x4 0 100-140
kick X.X.X........... X.........X.X.X.
click ......xxxx..x.x. ..xx..x.........
noise ............X... ....X...........

@ glitch, triplet tumble; 4x3 0 90-140
blip_low X....x..x... X.x.........
blip_high ..xx..x..xx. ......xxxxxx
snare ...X.....X..

@ microsound loop; 4x4 0 80-120
click x..o..x.o..x.... x..o..x.o....xxo
noise X............... -
blip_high .......x........

@ wonky; 4x4 0.25 80-100
kick X..x......x..x.. X....x....x.....
snare .....X.......X.. ....X........X..
hat x..xx..xx..xx.x.
blip_high ..x....x..x..... -

@ beat scene, crushed; 4x4 0.3 82-96
kick X...x..x..x..... X......x..xx....
clap .....x......x... ....x.......x..x
shaker x.xxx.xxx.xxx.xx

@ footwork, triplet kicks; 4x4 0 158-162
kick X..X..X.X..X..X. X..X..X..X..X.X.
clap ............X...
hat ..x...x...x...x.
tom_low ......x..x......

@ footwork, halved; 4x4 0 158-162
kick X.....X..X.X.... X..X..X.........
snare ........X......x ........X..x..x.
rim x..x..x..x..x..x .x..x..x..x..x..
blip_high x............... -

@ juke; 4x4 0 150-162
kick X...X..XX...X..X
clap ....X.......X...
hat [..x.]4
tom_mid ..x..x....x..x.. ..x..x....x.xxxx

@ footwork, toms and rests; 4x4 0 160-164
kick X..X..X.........
tom_low ........x..x..x. ........x..x.xxx
clap ....X.......X...
cowbell x.xx.xx.........

@ dubstep, half-step; 4x4 0 138-142
kick X.........x..... X.....x.........
snare ........X.......
hat x..x..x.x..x..x.
noise ..............x. -

@ dubstep, swung skanks; 4x4 0.2 138-142
kick X..x........x... X...........x...
snare ........X....... ........X.....oo
rim ...x..x......x..
shaker [xoxo]4

@ brostep; 4x4 0 140-150
kick X.....X......... X..X......X.....
snare ........X....... = = ........X.X.X.XX
crash X............... - - -
hat [x.x.]4

@ deep dubstep, tribal; 4x4 0.1 138-142
kick X......x..x..... X............x..
snare ........X.......
conga_open ..x..x.......x.x ..x..x....x.....
frame_low x.....x.........

@ grime, square; 4x4 0 138-142
kick X..X..X......... X..X..X...X.X...
snare ........X.......
clap ....x.......x.x.
hat x.xx..x.x.xx....

@ grime, eight-bar stabs; 4x4 0 139-142
kick X.....x.X.....x. X.....x...x.....
snare ....X..X....X... ....X..X.X..X...
blip_low x..x..x.x..x..x.

@ trap EDM build; 4x4 0 140-150
kick X............... - = -
snare [x...]4 [x...]4 [x.x.]4 xxxxxxxxXXXX....
hat [x.x.]4 = = x.x.x.x.x.x.....

@ moombahton; 4x4 0 106-112
kick X...X...X...X...
snare ...x..x....x..x. ...x..x....x..xX
hat [..x.]4
tom_low ..............xx ..........x.x.x.

@ future bass; 4x4 0 140-160
kick X.......x.x..... X..x......x.....
snare ........X.......
hat x.x.x.x.xxx.x.xx x.x.xxxxx.x.x.x.
snap ........x.......

@ hyperpop; 4x4 0 140-170
kick X...X...X...X.X. X..X..X.X...XXXX
clap ....X.......X...
noise X.......x.......
hat [xx]8
"""
