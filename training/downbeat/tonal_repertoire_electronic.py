"""Programmed bass lines, acid, arpeggios and plucks (see tonal_repertoire.py)."""

TEXT = """
house offbeat bass, bass, 4x4, 0.0, 118-128, 0:m7 8:M7 3:M7 10:maj
 . . 0 -  . . 0 -  . . 0 -  . . 0 -
house root then offbeats, bass, 4x4, 0.0, 120-128, 0:min 10:maj
 0 - 0 .  . . 0 .  . . 0 -  . . -1 .
deep house two bar, bass, 4x4, 0.1, 116-124, 0:m7 5:m7
 0! - - .  . . . 0  . . 0 .  . . 2 - | 0! - - .  . . . -3  . . -1 .  . . . .
deep house pushed root, bass, 4x4, 0.12, 118-124, 0:m7
 0! . . 0  . . 7 .  . 6 . .  4 . . 0 | - . . 0  . . 7 .  . 4 . .  2 . -1 .
garage house organ bass, bass, 4x4, 0.2, 120-130, 0:m7 0:m7 5:m7 7:m7
 0! . . 0  . . . 0  . . 4 .  . 6 . . | 0! . . 0  . . . 4  . . 2 .  . . -1 .
 0! . . 0  . . . 0  . . 4 .  . 6 . . | 0! . . 0  . . -1 .  . 0 . 2  . 4 . .
two step sub, bass, 4x4, 0.22, 128-136, 0:min 8:maj
 0! - - -  - . . .  . . 0 -  . . . 4~ | 2 - - .  . . . 0  - - . .  . . . .
bass house growl, bass, 4x4, 0.0, 122-128, 0:min
 . . 0! .  0 . . 0  . . 0 2  . . 0 . | . . 0! .  0 . . 7!  . . 6 .  4 . 2 .
french filter bass, bass, 4x4, 0.0, 118-128, 0:m7 3:M7 5:m7 7:m7
 0 0 . 0  . 0 7 .  0 0 . 7  . 6 4 . | % | % | 0 0 . 0  . 0 7 .  6 . 4 .  2 . 1 .
tech house groove, bass, 4x4, 0.05, 122-130, 0:min
 0! . . .  . . 0 0  . . . .  . . 2 . | 0! . . .  . . 0 0  . . -1 .  . 0 . .
tech house muted cell, bass, 4x4, 0.05, 122-130, 0:m7
 0! . 0' .  . 0 . .  . . 0' 0  . . 7! .
jackin walk, bass, 4x4, 0.15, 122-128, 0:7
 0! - . 0  . . 2 .  4 - . 5  . . 6 . | 0! - . 0  . . 7 .  6 . 4 .  2 . -1 .
italo octave gallop, bass, 4x4, 0.0, 112-128, 0:min 8:maj 10:maj 7:min
 0! . 7 7  0 . 7 7  0 . 7 7  0 . 7 7
hi nrg octaves, bass, 4x4, 0.0, 124-140, 0:min 0:min 10:maj 8:maj
 0 . 7 .  0 . 7 .  0 . 7 .  0 . 7 . | % | % | 0 . 7 .  0 . 7 .  1 . 8 .  2 . 9 .
electro one note, bass, 4x4, 0.0, 108-132, 0:min
 0! . . 0  . . 0 .  . . 0 .  0 . . .
electro stabbing line, bass, 4x4, 0.0, 116-130, 0:min
 0! . 0 .  . 0 . 2  . . 0 .  -1 . 0 . | 0! . 0 .  . 0 . 4  . . 3 .  2 . -1 .
minimal techno plucks, bass, 4x4, 0.0, 124-132, 0:min
 0 . . .  . . . 0  . . . .  . . 4 . | 0 . . .  . . . .  . . 0 .  . . . .
techno rumble, bass, 4x4, 0.0, 128-144, 0:min
 . 0' 0 0  . 0' 0 0  . 0' 0 0  . 0' 0 0 | . 0' 0 0  . 0' 0 0  . 0' 0 0  . 0 -1 -1
techno rumble with downbeat, bass, 4x4, 0.0, 128-145, 0:min
 0! 0' 0 0'  . 0' 0 0'  . 0' 0 0'  . 0' 0 2'
techno one-note sixteenths, bass, 4x4, 0.0, 126-140, 0:min
 0! 0 0' 0  0 0 0! 0  0' 0 0 0!  0 0 0' 0
techno three against four, bass, 4x4, 0.0, 126-142, 0:min
 0! . . 0  . . 0 .  . 0 . .  0 . . 0 | . . 0 .  . 0 . .  0 . . 0  . . 0 .
 . 0 . .  0 . . 0  . . 0 .  . 0 . . | 0 . . 0  . . 0 .  . 0 . .  0 . 2 .
dub techno bass, bass, 4x4, 0.0, 116-126, 0:m7
 0! - - .  . . . .  . . 0 -  . . . . | . . . .  . . 0 -  . . -1 -  . . . .
hard techno offbeat, bass, 4x4, 0.0, 138-155, 0:min
 . . 0! .  . . 0! .  . . 0! .  . . 0! -1
trance offbeat bass, bass, 4x4, 0.0, 130-142, 0:min 8:maj 3:maj 10:maj
 . . 0 .  . . 0 .  . . 0 .  . . 0 . | % | % | . . 0 .  . . 0 .  . . 0 .  . . 1 2
trance rolling bass, bass, 4x4, 0.0, 132-142, 0:min 0:min 8:maj 10:maj
 . 0 0 0  . 0 0 0  . 0 0 0  . 0 0 0
psytrance roll, bass, 4x4, 0.0, 138-148, 0:min
 . 0 0 0  . 0 0 0  . 0 0 0  . 0 0 0 | % | % | . 0 0 0  . 0 0 0  . 0 0 0  . 1 2 0
goa octave roll, bass, 4x4, 0.0, 138-148, 0:min
 . 0 7 0  . 0 7 0  . 0 7 0  . 0 9 8 | . 0 7 0  . 0 7 0  . 0 7 0  . 7 6 4
hardstyle reverse bass, bass, 4x4, 0.0, 148-155, 0:min 8:maj 10:maj 3:maj
 . . 0! -  . . 0! -  . . 0! -  . . 0! - | % | % | . . 0! -  . . 0! -  . . 0! -  0 . -1 .
happy hardcore bounce, bass, 4x2, 0.0, 160-178, 0:maj 7:maj 9:min 5:maj
 . 0! . 0! . 0! . 0!
progressive trance line, bass, 4x4, 0.0, 128-138, 0:min 8:maj
 0! . 0 0  . 0 . 0  0 . 0 .  2 . 0 . | 0! . 0 0  . 0 . 0  0 . 0 .  -1 . 4 .
dnb reese held, bass, 4x4, 0.0, 168-178, 0:min 0:min 8:maj 10:maj
 0! - - -  - - - -  - - - -  - - - - | - - - -  - - - .  . . 0 -  2~ - 0~ -
 0! - - -  - - - -  - - - -  - - - - | 0! - - -  - - - -  2~ - - -  -1~ - - -
dnb reese stepped, bass, 4x4, 0.0, 170-178, 0:min
 0! - - -  - - . .  0 - . 0  - - . . | 2 - - -  - . . .  0~ - -1 -  . . . .
jungle sub, bass, 4x4, 0.0, 158-172, 0:min 0:min 5:min 0:min
 0! - - -  - - . .  . . . 0  - - 2 - | . . . .  . . . .  . . 4 -  3 - 2 -
 0! - - -  - - . .  . . . 0  - - 2 - | 0! - - -  - . . .  . . . .  . . . .
liquid bass, bass, 4x4, 0.0, 170-176, 2:m7 7:m7 0:M7 9:m7
 0! - - -  - . . 0  . . 4 -  - . 6 . | 0! - - -  - . . .  0 - . 2  4 - . .
neurofunk call and answer, bass, 4x4, 0.0, 170-176, 0:min
 0! - . 0  . . 0 2~  - . . 0  - . 3 . | . . . .  0! . 0 .  7~ - . 6  - - 4~ .
 0! - . 0  . . 0 2~  - . . 0  - . 3 . | . . 0! 0  0 . -1 -  - - . .  . . . .
jump up bounce, bass, 4x4, 0.0, 170-178, 0:min
 0! . 7 .  . 4 . .  0! . 7 .  . 2 . . | 0! . 7 .  . 4 . 2  . 0 . .  -1 - - .
halftime sub, bass, 4x4, 0.0, 80-90, 0:min
 0! - - -  - - - .  . . . .  . . 0 - | 0! - - -  . . . 2~  - - 0~ -  . . . .
dubstep quarter wobble, bass, 4x4, 0.0, 136-144, 0:min
 0! - - -  0 - - -  0 - - -  0 - - -
dubstep triplet wobble, bass, 4x3, 0.0, 136-144, 0:min
 0! - -  0 0 0  0 - -  2 2 2 | 0! - -  - - -  -1 0 -1  0 0 0
dubstep mixed wobble, bass, 4x4, 0.0, 138-142, 0:min
 0! - - -  - - - -  0 . 0 .  0 . 0 . | 0! - - -  0 0 0 0  2~ - - -  -1~ - - -
 0! - - -  - - - -  0 . 0 .  0 . 0 . | 0! 0 0 0  3~ - - -  . . . .  . . . .
dubstep sub meditation, bass, 4x4, 0.0, 138-142, 0:min
 0! - - -  - - - -  . . . .  . . 0 - | . . . .  2~ - - -  0 - - .  . . . .
brostep gap riff, bass, 4x4, 0.0, 140-150, 0:min
 0! - 0 .  7! . 0 0  . . 0! -  - . 6 . | 0! - 0 .  9! . 7 .  4~ - - -  . . . .
riddim three cells, bass, 4x3, 0.0, 140-150, 0:min
 0! - .  0 - .  0 0 0  0 - . | 0! - .  0 - .  0 0 0  1~ - .
trap 808 sparse, bass, 4x4, 0.0, 130-156, 0:min
 0! - - -  - - - .  . . . .  . . 0 - | - . . .  0 - - -  . . . .  2 - -1 -
trap 808 glide, bass, 4x4, 0.0, 132-150, 0:min 0:min 8:maj 7:min
 0! - - -  - - 0 -  - - - .  . . 7~ - | 0! - - -  - - - -  . . 0 -  4~ - 0~ -
 0! - - -  - - 0 -  - - - .  . . 7~ - | 0! - - -  . . . .  0 - - -  -1~ - - .
trap 808 half time, bass, 4x4, 0.0, 66-78, 0:min 8:maj
 0! - - 0  - . 0 -  . . 0 .  - . 0 0 | 0! - - 0  - . . .  2~ - . 0  . . . .
drill slides, bass, 4x4, 0.0, 138-146, 0:min 8:maj 5:min 7:7
 0! - - -  - - 0 -  . . . .  7~ - - - | 0! - - .  . . 0 -  - - . .  4~ - 2~ -
 0! - - -  - - 0 -  . . . .  7~ - - - | 0! - - .  . . 2 -  - - 4~ -  7~ - - -
phonk 808 cowbell answer, bass, 4x4, 0.0, 120-145, 0:min
 0! - - 0  - - 0 -  . . 0 -  2 - -1 - | 0! - - 0  - - 0 -  . . . .  . . . .
moombah tresillo, bass, 4x4, 0.0, 100-112, 0:min 8:maj
 0! - - 0  - - 0 -  0 - - 0  - - -1 -
afro house hypnotic, bass, 4x4, 0.0, 116-124, 0:min
 0! . . 0  . . 4 .  . 2 . 0  . . . . | 0! . . 0  . . 4 .  . 5 . 4  . 2 . .
amapiano log drum, bass, 4x4, 0.1, 110-116, 0:m7 5:m7
 0! . . .  . . 0 .  . 0 . 0  . . -3 . | . . 0 .  . 0 . .  2~ . . 0  . -1 . .
 0! . . .  . . 0 .  . 0 . 0  . . -3 . | . . 0! .  0 0 . 4  . 2 . 0  . . . .
reggaeton bass, bass, 4x4, 0.0, 88-100, 9:min 5:maj 0:maj 7:maj
 0! - - 0  . . 0 .  0 - - 0  . . 0 .
synthwave eighths, bass, 4x2, 0.0, 84-118, 0:min 8:maj 3:maj 10:maj
 0 0 0 0 0 0 0 0
synthwave sixteenth pulse, bass, 4x4, 0.0, 80-112, 0:min 0:min 8:maj 10:maj
 0! 0 0 0  0! 0 0 0  0! 0 0 0  0! 0 0 0 | % | % | 0! 0 0 0  0! 0 0 0  0! 0 0 0  7 4 2 1
outrun octave chase, bass, 4x4, 0.0, 96-120, 0:min 8:maj 10:maj 7:min
 0! 0 7 0  0 7 0 7  0! 0 7 0  6 0 4 0
darkwave eighths, bass, 4x2, 0.0, 108-132, 0:min 10:maj 8:maj 10:maj
 0! 0 7 0 0 7 0 0 | % | % | 0! 0 7 0 0 2 1 -1
ebm sequence, bass, 4x4, 0.0, 114-132, 0:min
 0! . 0 0  7 . 0 .  0 . 0 6  7 . 0 . | 0! . 0 0  7 . 0 .  0 . 2 .  1 . -1 .
industrial thud, bass, 4x4, 0.0, 96-128, 0:min
 0! 0 . 0  . 0 0 .  0! 0 . 0  . 1 . 0
big beat fuzz riff, bass, 4x4, 0.0, 108-128, 0:m7
 0! . 0 .  2 . 0 .  . 3 . 2  0 . -1 . | 0! . 0 .  2 . 0 .  . . . .  . . . .
chiptune bass arpeggio, bass, 4x4, 0.0, 120-160, 0:min 8:maj 10:maj 7:maj
 0! . 0 7  . 7 0 .  4 . 4 7  . 7 4 .
berlin school sequence, bass, 4x4, 0.0, 104-132, 0:min 0:min 8:maj 10:maj
 0! 7 4 7  2 7 4 7  0! 7 4 9  2 7 6 4
acid classic one bar, acid, 4x4, 0.0, 120-138, 0:min
 0! 0 . 7  0 . 2~ 0  . 0 7! 0  -1 . 0 2~
acid with rests, acid, 4x4, 0.0, 118-132, 0:min
 0! . . 0  7~ . 0 .  . 0 . 4  . 0 -1~ .
acid rising two bar, acid, 4x4, 0.0, 122-140, 0:min
 0! 0 . 0  7 0 . 0  2~ 0 . 0  7! . 0 0 | 0! 0 . 0  7 0 . 2  3~ 4 . 6  7! . 9~ 7
acid octave jumps, acid, 4x4, 0.0, 124-136, 0:min
 0! 7 0 0  -7 0 7! 0  0 -7 0 7~  0 0 7 0
acid darkened, acid, 4x4, 0.0, 126-142, 0:dim
 0! 0 1~ 0  . 0 0 1!  0 . 7 0  1~ 0 -1 .
acid sparse dub, acid, 4x4, 0.0, 112-126, 0:min
 0! - . .  . . 7~ .  . . . 0  . . 2 . | . . 0! -  . . . 6~  7 . . .  . . . .
acid squelch accents, acid, 4x4, 0.0, 122-136, 0:min
 0 0! 0 0  0! 0 0 0!  0 0 0! 0  0 0! 0 7~
acid chicago walk, acid, 4x4, 0.08, 118-128, 0:m7
 0! . 0 2  . 3 . 4~  6 . 7! .  4 . 0 . | 0! . 0 2  . 3 . 4~  . 2~ . 0  -1 . -3 .
acid slide ladder, acid, 4x4, 0.0, 124-138, 0:min
 0! - 2~ -  4~ - 7~ -  . 0 . 0  -1~ - 0~ - | 0! - 2~ -  4~ - 9~ -  . 7 . 4  2~ - -1~ -
acid busy then breath, acid, 4x4, 0.0, 122-136, 0:min
 0! 0 7~ 0  2 0 7! 4~  0 0 6 0  7~ 0 2 0 | 0! . . .  . . . .  0 . . 7~  . . . .
acid triplet shuffle, acid, 4x3, 0.0, 116-134, 0:min
 0! . 0  7~ . 0  2 . 0  -1~ . 0 | 0! . 0  7~ . 9  7! 6 4  2~ . -1
acid threes reset, acid, 4x4, 0.0, 124-140, 0:min
 0! 0 7~ 0  0 7! 0 0  7~ 0 0 7!  0 0 7~ 0 | 0 7! 0 0  7~ 0 0 7!  0 0 7~ 0  2 4~ 6 7
acid anticipated accent, acid, 4x4, 0.0, 122-134, 0:min
 0 0 . 0  . 7! . 0  0 . 2~ .  0 -1 . 0! | - . 0 0  . 7! . 4~  . 2 . 0  . . -1 0!
acid hard techno, acid, 4x4, 0.0, 136-150, 0:min
 0! 0 0 7!  0 0 1~ 0  0! 0 7~ 0  0 1! 0 0
acid trance lead, acid, 4x4, 0.0, 134-142, 0:min 0:min 8:maj 10:maj
 0! 4 7 0  9~ 4 7 0  11! 9 7 4  9~ 7 4 2
trance arp up, arp, 4x4, 0.0, 130-142, 0:min 8:maj 3:maj 10:maj
 0 2 4 7  9 7 4 2  0 2 4 7  9 11 9 7
trance plucked three three two, arp, 4x4, 0.0, 128-140, 0:min 8:maj 3:maj 10:maj
 7! . 4 9  . 4 7! .  4 11 . 4  9! . 7 4
gated trance line, arp, 4x4, 0.0, 132-140, 0:min 3:maj 10:maj 8:maj
 7! 7 . 7  7 . 9 9  . 9 7 .  4 4 . 4
plucked progressive, pluck, 4x4, 0.0, 122-130, 0:min 8:maj 3:maj 7:min
 7! . . 9  . . 4 .  . 7 . .  11 . 9 . | 7! . . 9  . . 4 .  . 2 . .  4 . . .
dotted eighth pluck, pluck, 4x4, 0.0, 118-130, 0:maj 9:min 5:maj 7:maj
 0! . . 4  . . 7 .  . 9 . .  7 . . 4
dotted echo of one note, pluck, 4x4, 0.0, 112-126, 0:min 8:maj
 7! . . 7  . . 7' .  . 7' . .  . . 4 . | 2! . . 2  . . 2' .  . 2' . .  . . . .
plucked future bass, pluck, 4x4, 0.0, 136-156, 5:M7 7:maj 9:m7 4:m7
 7! . 9 .  11 . 9 11  . 9 . 7  . 4 . 7
tropical pluck, pluck, 4x4, 0.0, 98-110, 9:min 5:maj 0:maj 7:maj
 7! . . 7  . . 9 .  7 . 4 .  . . 2 . | 7! . . 7  . . 9 .  11 . 9 .  7 . . .
big room lead pluck, pluck, 4x4, 0.0, 126-132, 0:min 0:min 8:maj 10:maj
 0! . 0 0  . 0 . 0  0 . 7 .  4 . 2 .
chiptune arp maj, arp, 4x4, 0.0, 110-150, 0:maj 9:min 5:maj 7:maj
 0 2 4 0  2 4 0 2  4 0 2 4  0 2 4 7
chiptune fast arp in threes, arp, 4x3, 0.0, 120-160, 0:min 10:maj 8:maj 7:maj
 0 2 4  0 2 4  0 2 4  7 4 2
arcade hook, arp, 4x4, 0.0, 130-170, 0:maj 5:maj 7:maj 0:maj
 7! . 7 .  9 . 7 4  . 2 . 4  7 . . . | 7! . 7 .  9 . 10 11  . 9 . 7  4 . . .
synthwave arp, arp, 4x4, 0.0, 84-118, 0:min 8:maj 3:maj 10:maj
 0! 4 7 9  11 9 7 4  0! 4 7 9  14 11 9 7
italo arp eighths, arp, 4x2, 0.0, 112-128, 0:min 8:maj 10:maj 7:min
 0 4 7 4 9 4 7 4
octave pedal arp, arp, 4x4, 0.0, 108-128, 0:min 10:maj 8:maj 10:maj
 0! 9 7 11  0 9 7 12  0! 9 7 11  0 8 7 4
arp four over three, arp, 3x4, 0.0, 88-126, 0:min 8:maj 3:maj 7:min
 0! 2 4  7 0 2  4 7 0  2 4 7
five note arp reset at four, arp, 4x4, 0.0, 104-132, 0:min
 0! 4 7 9 11  0 4 7 9 11  0 4 7 9 11  0 | 4 7 9 11  0 4 7 9  11 0 4 7  9 11 0 4
 7 9 11 0  4 7 9 11  0 4 7 9  11 0 4 7 | 9 11 0 4  7 9 11 0  4 7 9 11  14 11 9 7
slow ambient arp, arp, 4x2, 0.0, 60-92, 0:M7 5:M7
 0 4 7 9 13 9 7 4 | 0 4 7 8 11 8 7 4
euclid five arp, arp, 4x4, 0.0, 112-128, 0:m7
 0! . . 4  . . 7 .  . 9 . .  6 . . .
down arp with gap, arp, 4x4, 0.0, 118-132, 0:min 5:min
 14! 11 9 7  4 2 0 .  14 11 9 7  . . 4 . | 14! 11 9 7  4 2 0 .  . . . .  . . . .
"""
