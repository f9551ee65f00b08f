"""Grooves of Asia, the Middle East, the Balkans and Europe's folk dances, and hand drums."""

EAST = """
@ teental, theka; 4x2 0 120-190
tabla_low X.x.x.x. X.x.x.x. X....... ..x.x.x.
tabla_high x.x.x.x. x.x.x.x. x.x.x.x. x.x.x.x.

@ teental, filled; 4x4 0 60-90
tabla_low X...x...x...x... X...x...x...x..x X............... ....x...x...x...
tabla_high x..xx.xxx.xxx..x x..xx.xxx.xxx.xx x..xx.x.x.x.x... x..xx.xxx.xxxxxx
tabla_slap ..x.......x..x..

@ keherwa; 4x2 0 90-150
tabla_low Xx....x.
tabla_high X.xxx.xx
tabla_slap .....x..

@ keherwa, folk; 4x4 0.05 85-120
tabla_low X..x......x.x... X..x......x.....
tabla_high x.x.x.xxx.x.x.xx
tabla_slap ....X.......X...
shaker [x.x.]4

@ bhajani; 4x4 0.05 80-120
tabla_low X..x..x.......x. X..x..x.........
tabla_high x.xx.xx.x.xx.xx.
bell [X.x.]4

@ dadra; 2x3 0 70-120
tabla_low Xx....
tabla_high X.xX.x
tabla_slap ....x.

@ dadra, six beats; 6x2 0 120-180
tabla_low X.x.........
tabla_high x.x.x.x.x.xx
tabla_slap ......x..... ......x..x..

@ rupak; 7x2 0 110-180
tabla_high X.x.xx..x...x. X.x.xx..xxx.xx
tabla_low ......X...X...
tabla_slap X.............

@ jhaptal; 5x2 0 110-170
tabla_low X...x.x... ....x.x...
tabla_high x.x.x.x.x. x.x.x.x.x.
tabla_slap ........x. X.........

@ ektal, six and six; 6x2 0 90-150
tabla_low X.x.xx...... ....xx..x...
tabla_high x.x.x.xxx.x. ..x.x.xxx.x.
tabla_slap - X.....oo....

@ bhangra; 4x4 0.25 90-112
surdo X..x..x.X..x....
frame_high x.xxx.xxx.xxx.xx
clap ....x.......x...

@ bhangra, dhol and kit; 4x4 0.22 94-108
kick X..x..x.X..x..x.
surdo X..x....X..x..xx
snare ....X.......X...
frame_high [x.xx]4

@ garba; 2x3 0 100-140
surdo X...x.
frame_high x.xx.x x.xxxx
clap X..x.. -

@ maqsum; 4x2 0 90-140
frame_low X...x...
frame_high .X.x..X.
tambourine x.xxx.xx

@ maqsum, ornamented; 4x4 0 90-125
frame_low X.......X.......
frame_high ..X.ooX.oo..X.oo ..X.ooX.oooXXooo
tambourine [xoxo]4

@ baladi; 4x2 0 90-130
frame_low XX..X...
frame_high ...x..x. ...x..xx
clap - ..X...X.

@ saidi; 4x2 0 90-130
frame_low X..XX...
frame_high .x....x. .x....xx

@ saidi, street band; 4x4 0 96-120
surdo X.....X.X.......
frame_high ..X.oo..oo..X.oo
cowbell [x.x.]4

@ malfuf; 2x4 0 100-150
frame_low X.......
frame_high ...X..X. o.oX.oXo

@ ayyub; 2x4 0 90-160
frame_low X...X...
frame_high ...x..x.
tambourine x.xxx.xx

@ chiftetelli; 4x2 0 80-130
frame_low X....... X.X.....
frame_high ...x.x.. ....x... ...x.xx. ....x.xx

@ masmoudi; 4x2 0 80-130
frame_low X.X..... X.......
frame_high ......x. ....x.x. ..o.oox. ..o.x.xx

@ wahda; 4x2 0 80-120
frame_low X.......
frame_high ...x..x. ...xx.x.
tambourine ..x...x.

@ samai thaqil; 5x2 0 90-130
frame_low X....XX...
frame_high ...x...x.. ...xo..x.o
tambourine x.x.x.x.x.

@ khaliji; 2x4 0 90-115
frame_low X..X....
frame_high ......X. ....x.X.
clap o.oxo.xo

@ six eight, Persian; 2x3 0 110-150
frame_low X..x..
frame_high .xxx.x .x.xxx
snap ..x..x

@ laz seven; 7x2 0 190-260
frame_low X...X...X.....
frame_high ..x...x...x.x.

@ karsilama nine; 9x1 0 180-270
frame_low X...X....
frame_high ..x...xxx ..x...x.x
tambourine x.x.x.x.x

@ rachenitsa seven; 7x2 0 200-280
frame_low X...x...X.....
frame_high ..x...x...x.x. ..xx..xx..x.xx
tambourine x.xxx.xxx.x.xx

@ kalamatianos seven; 7x2 0 190-260
frame_low X.....x...x...
frame_high ....x...x...x.
tambourine x.x.x.x.x.x.x.

@ paidushka five; 5x2 0 190-270
frame_low X...X.....
frame_high ..x...x.x. ..x...x.xx

@ Balkan brass, cocek; 4x2 0 130-180
surdo X..X..X.
snare x.xx.xxx x.xx.xXx
crash X....... -

@ kopanitsa eleven; 11x1 0 220-290
frame_low X.X.X..X.X.
frame_high .x.x.xx.x.x

@ sirtaki; 4x4 0 80-130
kick X.......X.......
snare ....x.x.....x.x.
tambourine x...x...x...x.x.

@ klezmer, bulgar; 4x2 0 130-180
kick X..x..x.
snare x..x..x. x..x.xxx
block X.xX.xX.

@ klezmer hora, slow three; 3x2 0 80-120
kick X.....
snare ....x. ....xx
crash X..... - = -

@ tarantella; 2x3 0 120-165
tambourine XxxXxx
frame_low X..x.. X....x

@ bodhran reel; 4x4 0.05 95-120
frame_low X...x...X...x...
frame_high ooxooxooxooxooxo ooxooxooxoxoxxoo

@ bodhran jig; 2x3 0 100-130
frame_low X..x..
frame_high oxXoxX oxXxxX

@ bodhran slip jig; 3x3 0 100-130
frame_low X..x..x.. X..x.....
frame_high .oxxoxxox

@ tangos flamencos; 4x4 0 90-130
cajon_bass X.......x.......
cajon_slap ....X...x.X.X... ....X..oX.X.Xooo
clap ..x.x.x...x.x.x.

@ rumba flamenca; 4x4 0.04 100-126
cajon_bass X.....x.X.......
cajon_slap ...x..xx..x.X.x. ...xx.xx..x.X.xx
clap ....x..x....x...

@ bulerias from twelve; 6x2 0 170-230
cajon_bass X.....x.....
cajon_slap ...X..X.X.X. ...X.oX.X.Xo
clap x..x..x.x.x.

@ sevillanas; 3x2 0 130-170
cajon_bass X.....
cajon_slap ..x.xx ..xxx.
clap x.x.x.

@ fandango; 6x2 0 130-180
cajon_bass X.....x.....
cajon_slap ..xx..x.x.x. ..xxx.x.x.x.
clap ..x.x...x.x.

@ tanguillos; 2x3 0 110-140
cajon_bass X..... X..x..
cajon_slap ..xx.x .xxx.x

@ cajon pop; 4x4 0.06 80-118
cajon_bass X.....x.X.......
cajon_slap ....X..o.o..X.o. ....X..o.o..X.oo
shaker [xoxo]4

@ cajon ballad, six; 2x3 0 50-72
cajon_bass X....x X.....
cajon_slap o.oXoo o.oXo.

@ taiko, don and ka; 4x4 0 80-130
taiko X...X...X.x.X... X...X.x.X.x.X.X.
rim ..x...x.....x.x. ..x...x.........

@ taiko, horse beat; 4x4 0.25 110-150
taiko [X.xx]4
surdo X............... X.......X.......
rim ....x.......x...

@ taiko, one stroke and air; 4x4 0 60-100
taiko X............... X.......x.......
block ........x....... ............x.xx

@ taiko, long roll up; 4x4 0 90-130
taiko X............... X.......X....... X...X...X...X... X.X.X.X.XXXXXXXX
frame_high - [..x.]4 [..x.]4 [xxxx]4

@ matsuri; 4x4 0.25 100-130
taiko X.......X...X...
tom_high x.xxx.xxx.x.x... x.xxx.xxx.xxx.x.
bell [x...]4

@ samulnori in twelve; 4x3 0 70-120
frame_low X..x..x.xx..
bell X.....x.....
tom_high X.xx.xx.xx.x

@ lion dance; 4x4 0 100-140
surdo X..xx...X..xx... X..xx.x.x.x.X...
crash X...X...X...X... X...X...X.......
bell x.x.x.x.x.x.x.x.

@ gamelan pulse; 4x4 0 50-90
bell x...x...x...x... x.x.x.x.x.x.x.x.
surdo X............... -
frame_high ..x..x..x..xx.x. ..x..x..x.xx..x.

@ udu and shaker; 4x4 0.08 80-110
udu X..x..x...x..x.. X..x....x.x..x..
shaker [xoxo]4

@ frame drum trance; 4x3 0 80-120
frame_low X....xX..x..
frame_high .oxxo..xo.xx
shaker [x..]4

@ powwow beat; 4x2 0 70-110
surdo X.x.x.x. = = X.o.o.o.
shaker [x.]4
"""
