"""The kinds of loop that packs, demos and trackers offer (see tonal_repertoire.py)."""

TEXT = """
acid slides over rests, acid, 4x4, 0.0, 120-134, 0:min
 0! - 2~ .  . 0 . 0  4! - 3~ -  . . 0 . | 0! - 2~ .  . 0 . 0  -1! - 0~ -  . 6 7~ -
acid accents in fives, acid, 4x4, 0.0, 124-138, 0:min
 0! 0 0' 7 0  0! 0 0' 7 0  0! 0 0' 7 0  0! | 0! 0 0' 7 0  0! 0 0' 7 0  4 3~ 2 -1 0 0
acid low answer high, acid, 4x4, 0.0, 118-130, 0:m7
 0! . 0 .  0 . . .  7! 6 7~ .  . . . . | 0! . 0 .  0 . . .  9! 7 6~ 4  . . 2 .
acid tied over the beat, acid, 4x4, 0.0, 122-136, 0:min
 0! . 0 2~  - . 7 6~  - . 0 -1~  - . 0 .
acid flat two menace, acid, 4x4, 0.0, 128-144, 0:dim
 0! . 0 0  6~ - 0 .  0! . 4 0  . 4~ - 0 | 0! . 0 0  6~ - 0 .  0! . 7 5~  - 4 3~ 2
acid four bar climb, acid, 4x4, 0.0, 124-134, 0:min
 0! 0 . 0  . 0 2~ 0  . 0 . 0  0 . 2~ . | 0! 0 . 0  . 0 4~ 0  . 0 . 0  0 . 4~ .
 0! 0 . 0  . 0 6~ 0  . 0 . 0  0 . 6~ . | 7! - - 6~  - - 4~ -  - 2~ - -  0 . -1 .
acid one long slide, acid, 4x4, 0.0, 114-128, 0:min
 0! . . .  . . 0 .  . . . 0  7~ - - - | 0! . . .  . . 0 .  . . . .  . . . 0
acid electro breaks, acid, 4x4, 0.0, 116-132, 0:min 0:min 10:maj 0:min
 0! . . 0  . 7~ 0 .  0! . 0 .  . 2 . 0 | 0! . . 0  . 7~ 0 .  . . . .  . . . .
acid waltz, acid, 3x4, 0.0, 110-132, 0:min
 0! . 0 7  . 0 2~ .  0 . -1 0~ | 0! . 0 7  . 0 4~ .  3 . 2~ 0
acid swung sixteenths, acid, 4x4, 0.25, 112-124, 0:m7
 0! . 0 0  . 0' 6~ 7  0! . . 0  4~ 3 . 0
sequencer bass fifth flips, bass, 4x4, 0.0, 112-128, 0:min 8:maj 3:maj 10:maj
 0! 0 4 0  0 4 0 0  7! 0 4 0  0 4 0 -3
sequencer eight step with skip, bass, 4x2, 0.0, 120-140, 0:min
 0! 0 7 . 0 6 4 2 | 0! 0 7 . 0 6 8 7
sequencer two octave ladder, bass, 4x4, 0.0, 108-126, 0:min 0:min 5:min 8:maj
 0! . 7 .  0 . 9 .  0 . 11 .  0 . 9 7 | 0! . 7 .  0 . 9 .  0 . 11 9  7 6 4 2
space disco sequence, bass, 4x4, 0.0, 104-120, 0:m7 0:m7 3:M7 5:m7
 0! 0 7 0  4 0 6 7  0! 0 7 0  4 6 4 2
cosmic slow sequence, bass, 4x4, 0.0, 84-102, 0:min 10:maj
 0! - 4 .  7 . 4 6  - 4 . 2  4 . 2 -1
motorik bass eighths, bass, 4x2, 0.0, 128-160, 0:5 0:5 0:5 10:5
 0! 0 0 0 0 0 4 0 | % | % | 0! 0 0 0 0 0 2 1
krautrock two note bass, bass, 4x2, 0.0, 130-156, 0:7
 0! . 0 0 -1 . 0 . | 0! . 0 0 2 . 0 .
body music triplet drive, bass, 4x3, 0.0, 110-130, 0:min
 0! 0 0  7 0 0  0! 0 0  6 4 2
cold wave root and minor third, bass, 4x2, 0.0, 116-140, 0:min 0:min 5:min 7:min
 0! 0 0 2 2 2 0 0 | 0! 0 0 2 2 2 4 2
fm bass rubber, bass, 4x4, 0.0, 98-118, 0:m7
 0! - . 0  . . 6 7  . . 0 .  2 . 3 4 | 0! - . 0  . . 6 7  . . 9 7  6 . 4 .
fm slap city pop, bass, 4x4, 0.0, 100-116, 5:M7 4:m7 2:m7 7:7
 0! . 7 0  . 7 4 .  0 . 7 .  . 6 . 7 | 0! . 7 0  . 7 4 .  0 . 7 .  4 . 2 .
fm house bass bright, bass, 4x4, 0.0, 118-126, 0:m7 5:7
 0! . . 7  . . 0 .  . 6 . 7  . . 4 . | 0! . . 7  . . 0 .  . 2 . 4  . . -3 -1
fm log bounce, bass, 4x4, 0.1, 108-116, 0:min 8:maj
 0! . . 7  . . 7 .  . 4 . .  7 . . . | . . 0! .  . . 7 .  . 4 . 7  . . . .
lately organ bass answer, bass, 4x4, 0.05, 120-130, 0:m7
 0! . 0 .  . 7 . .  0 . . 7  . 6 . 4 | 0! . 0 .  . 7 . .  . . . .  4 . 6 .
eighties film chase bass, bass, 4x4, 0.0, 108-132, 0:min 0:min 8:maj 7:7
 0! 0 . 0  0 . 0 0  . 0 0 .  7 . 6 4
dub bass three notes, bass, 4x4, 0.08, 66-80, 0:min 5:min
 0! - . 0  - . 0 -  . . . .  . . 4 - | 0! - . 0  - . 2 -  - . . .  . . . .
dub bass enters after one, bass, 4x4, 0.0, 68-82, 0:min 0:min 10:maj 0:min
 . . 0! -  2 - 4 -  . . 4 -  2 - 0 - | . . 0! -  2 - 4 -  . . . .  . . . .
dub stepper's octave bass, bass, 4x4, 0.0, 68-78, 0:min 8:maj
 0! - - .  7 - . 7  - . 4 -  . . 0 - | 0! - - .  4 - . 4  - . 2 -  . . . .
digital dub bass, bass, 4x4, 0.0, 74-88, 0:min
 0! . 0 .  . . 4 .  0 . -1 .  . . -3 . | 0! . 0 .  . . 4 .  6 . 4 .  2 . . .
dub bass rests on the one, bass, 4x2, 0.1, 130-156, 0:min 0:min 5:min 0:min
 . 0! 0 2 - 4 2 - | . 0! 0 2 - . . . | . 0! 0 2 - 4 2 - | . . 4 4 2 - 0 -
ambient dub sub every two bars, bass, 4x2, 0.0, 84-110, 0:m7
 0! - - - - - . . | . . . . . . 4 - | 0! - - - - - . . | . . 2 - 0 - -1 -
chiptune bass drum trick, bass, 4x4, 0.0, 124-156, 0:maj 9:min 5:maj 7:maj
 0! . . 0  7 . 0 .  0 . 0 0  7 . 4 .
chiptune pulse ostinato, arp, 4x4, 0.0, 120-150, 0:min 10:maj 8:maj 7:maj
 0! 4 7 4  9 4 7 4  0! 4 7 4  9 7 4 2
tracker arpeggio chord, arp, 4x4, 0.0, 118-140, 0:min 3:maj 5:min 8:maj
 0! 2 4 7  . 2 4 7  0! 2 4 7  . 4 2 4
tracker echo channel lead, arp, 4x4, 0.0, 120-134, 0:min 8:maj 10:maj 0:min
 7! . 7' 9  . 9' 11 .  11' 9 . 9'  7 . 7' .
chiptune boss fight, riff, 4x4, 0.0, 140-170, 0:dim 0:dim 1:dim 0:dim
 0! 0 . 0  0 . 3 0  4! 0 . 0  3 2 1 2 | 0! 0 . 0  0 . 3 0  7! . 6 .  5 . 4 .
chiptune town theme, melody, 4x2, 0.0, 96-124, 0:maj 5:maj 7:maj 0:maj
 4! - 2 4 7 - 4 2 | 5! - 4 2 3 - . . | 4! - 1 4 6 - 4 1 | 2! - - 1 0 - . .
chiptune waltz theme, melody, 3x2, 0.0, 120-170, 0:maj 9:min 2:min 7:maj
 4! - 7 - 4 2 | 4! - 7 - 9 7 | 4! - 7 - 4 3 | 2! - - 1 2 4
chiptune underwater waltz, arp, 3x2, 0.0, 116-160, 0:M7 5:M7
 0! 4 7 4 9 7 | 0! 4 7 4 6 4
arcade high score run, arp, 4x4, 0.0, 120-150, 0:maj 8:maj 10:maj 0:maj
 0! 2 4 7  2 4 7 9  4 7 9 11  14 - - . | 0! 2 4 7  2 4 7 9  4 7 9 11  14 . 11 9
chiptune lead after the one, melody, 4x4, 0.0, 120-150, 9:min 5:maj 0:maj 7:maj
 . . 7 9  7 . 4 .  7 . 9 .  11 - - . | . . 7 9  7 . 4 .  2 . 4 .  0 - - .
trance gate eights and gaps, comp, 4x4, 0.0, 130-142, 0:min 8:maj 10:maj 3:maj
 C! C . C  C . C C  . C C .  C . C .
trance gate long first, comp, 4x4, 0.0, 128-140, 9:min 5:maj 0:maj 7:maj
 C! - - -  . C . C  . C . C  . C C . | C! - - -  . C . C  . C . C  C C C C
trance pluck in three bar figures, pluck, 4x4, 0.0, 132-140, 0:min 8:maj 3:maj 10:maj
 7! . 9 .  11 . 9 7  . 4 . 7  . 9 . 4 | 7! . 9 .  11 . 14 11  . 9 . 7  . 4 . 6
uplifting pluck pick-up, pluck, 4x4, 0.0, 132-140, 9:min 5:maj 0:maj 7:maj
 7! . . 7  . . 9 .  11 . . 9  . 7 4 6 | 7! . . 7  . . 9 .  7 . . 4  . 4 6 7
progressive pluck odd fours, pluck, 4x4, 0.0, 120-130, 0:m7 0:m7 8:M7 10:7
 0! . 7 .  . 4 . 6  . . 7 .  4 . 2 . | 0! . 7 .  . 4 . 6  . . 9 .  7 . 6 4
melodic techno pluck, pluck, 4x4, 0.0, 120-126, 0:min 0:min 8:maj 3:maj
 0! . . 4  . . 2 .  . 4 . 6  . . 4 . | 0! . . 4  . . 2 .  . 4 . 7  . . 6 4
 0! . . 4  . . 2 .  . 4 . 6  . . 4 . | 0! . . 4  . . 6 .  . 9 . 8  . 7 . 4
melodic techno arp crossing, arp, 4x4, 0.0, 120-128, 0:min
 0! 2 4 7  9 4 7 2  4 0 7 4  9 2 4 7
hypnotic techno six step, pluck, 4x4, 0.0, 126-136, 0:min
 0! . 2 . . 4  0 . 2 . . 4  0 . 2 . | 0! . 2 . . 4  0 . 2 . . 4  0 . 6 .
minimal bleep, pluck, 4x4, 0.05, 122-130, 0:m7
 0! . . .  . . . 7  . . . .  . 7 . . | 0! . . .  . . . 7  . . 9 .  . . . .
electro pluck robot, pluck, 4x4, 0.0, 112-128, 0:min
 0! 0 . 7  . 0 . 7  0 . 2 .  4 . 2 . | 0! 0 . 7  . 0 . 7  6 . 4 .  2 . -1 .
future garage bell pluck, pluck, 4x4, 0.2, 128-136, 0:m7 8:M7
 . . . 9  . . 7 .  . 4 . .  . . 2 - | 4! - - .  . . . 6  . . 7 .  . . . .
drum and bass pluck roller, pluck, 4x4, 0.0, 170-176, 0:m7 8:M7 3:M7 10:7
 7! - . 4  - . 6 -  . 4 - .  2 - 4 - | 7! - . 4  - . 9 -  - 7 - .  . . . .
hyperpop pluck stutter, pluck, 4x4, 0.0, 140-168, 5:maj 7:maj 9:min 0:maj
 7! 7 7 .  9 . 7 .  4 4 4 .  7 . 9 . | 7! 7 7 .  11 . 9 .  7 7 7 7  9 9 9 9
vaporwave slowed arp, arp, 4x4, 0.0, 64-84, 5:M7 4:m7 9:m7 0:M7
 0! . 4 .  6 . 9 .  8 . 6 .  4 . 2 .
idm broken sequence, pluck, 4x4, 0.0, 96-140, 0:m7
 0! . 7 .  . 4 0 .  9 . . 2  . 7 . . | 0! . . 7  . 4 . 11  . 9 . .  2 4 . .
 0! . 7 .  . 4 0 .  9 . . 2  . 7 . . | 0! 0 0 .  4 . . 7  . . . .  6 . 5 .
psy lead triplets, acid, 4x3, 0.0, 138-146, 0:dim
 0! 3 4  0 4 6  0 3 4  7 6 4 | 0! 3 4  0 4 6  9 7 6  4 3 1
psy bass with slid ends, bass, 4x4, 0.0, 138-146, 0:min 0:min 0:min 1:maj
 0! 0 0 .  0 0 0 .  0 0 0 .  0 0 2~ 1 | % | % | 0! 0 0 .  0 0 0 .  0 0 4~ 3  2 1 0 -1
hardcore gabber bass tune, bass, 4x2, 0.0, 160-190, 0:min 8:maj 3:maj 10:maj
 0! 0 . 0 0 . 0 -1 | 0! 0 . 0 2 . 4 .
uk funky bass, bass, 4x4, 0.1, 126-132, 0:min
 0! . . 0  . . 0 .  . . 2 .  . 0 . . | 0! . . 0  . . 0 .  . 4 . .  3 . 2 .
grime square bass, bass, 4x4, 0.0, 138-142, 0:min 0:min 1:maj 0:min
 0! - . 0  - . . 2  - . 0 -  . . . . | 0! - . 0  - . . 3  - . 2 -  0 - -1 -
footwork sub triplets, bass, 4x3, 0.0, 78-82, 0:min 8:maj
 0! . .  0 . 0  . 0 .  . . 0 | 0! . .  0 . 0  . 2 .  0 . -1
jersey club bass, bass, 4x4, 0.0, 130-142, 0:min 8:maj 10:maj 7:min
 0! - - .  0 - - .  0 - . 0  - - 0 -
baile funk bass hits, bass, 4x4, 0.0, 126-150, 0:min
 0! . . 0  . . 0 .  . . . .  0 . . . | 0! . . 0  . . 0 .  . . 0 .  2 . 0 .
breaks reese answer, bass, 4x4, 0.0, 126-136, 0:min
 0! - . .  . . 0 .  . 0 . 2~  - . . . | 0! - . .  . . 0 .  4~ - - 3~  - - . .
house stabs with late answer, comp, 4x4, 0.1, 120-126, 0:m7 3:M7
 C! . . C  . . . .  . . . C  . . . . | C! . . C  . . . .  . C . .  C . . .
house stab one and two and, comp, 4x4, 0.0, 120-128, 0:m7
 C! . . .  . . C .  . . . .  . . . . | C! . . .  . . C .  . . C .  . C . .
house low one then stabs, comp, 4x4, 0.0, 118-126, 9:m7 2:m7
 0! . . .  C . . C  . . C .  . . . . | 0! . . .  C . . C  . . C .  . C . .
house organ bass and stab, comp, 4x4, 0.15, 120-128, 0:m7 5:m7
 0! . . C  . . C .  0 . C .  . C . . | 0! . . C  . . C .  -1 . . C  . . -3 .
organ gospel house, comp, 4x4, 0.1, 118-124, 0:maj 5:maj 0:maj 7:7
 C! . C .  . C . .  C . . C  . . C . | C! . C .  . C . .  4 . 5 .  4 2 . .
detuned stab in seven sixteenths, comp, 4x4, 0.0, 122-132, 0:m7
 C! . . .  . . . C  . . . .  . . C . | . . . .  . C . .  . . . .  C . . .
speed garage organ hits, comp, 4x4, 0.2, 128-136, 0:min 0:min 8:maj 7:7
 C! . . C  . . C .  . . . C  . . . . | . . C .  . C . .  C . . C  . . . .
rave piano breakdown, piano, 4x4, 0.0, 128-150, 0:maj 7:maj 9:min 5:maj
 C! . C .  . C . C  . C . .  C . C . | C! . C .  . C . C  . C . C  . C . .
handbag piano bounce, piano, 4x4, 0.0, 124-132, 9:min 0:maj 5:maj 7:maj
 0! . C .  . C . 0  . C . .  C . C C
piano house quiet one, piano, 4x4, 0.0, 120-128, 9:m7 7:maj 5:M7 4:m7
 0' . C! .  . C . .  C . . C  . . C . | % | % | 0' . C! .  . C . .  C C . .  4 . 2 .
rhodes comp two and four push, comp, 4x4, 0.15, 78-98, 2:m7 7:7 0:M7 9:m7
 C! - - .  . . . C  - . . .  c . . . | C! - - .  . . . C  - . . 4  6 - 4 .
rhodes eighths with bell top, comp, 4x2, 0.0, 72-96, 0:M7 4:m7 5:M7 7:sus
 C! - c 9 - c 11 - | C! - c 9 - c 7 -
rhodes slow rock quaver, comp, 4x2, 0.0, 66-88, 5:M7 4:m7 2:m7 0:M7
 C! c c C - c C - | C! c c C - c 4 2
rhodes waltz comp, comp, 3x2, 0.2, 100-150, 2:m7 7:7 0:M7 9:7
 C! - - C - - | C! - - C . c
rhodes two five in mid bar, comp, 4x2, 0.1, 76-100, 2:m7 0:M7
 C! - - - 3 6 8 - | C! - - C - . 5 6
wurli soul stomp, comp, 4x2, 0.0, 92-120, 0:7 5:7
 C! . C C . C . C | C! . C C . 4 2 .
lofi piano two chords and a bell, piano, 4x4, 0.22, 70-86, 5:M7 4:m7
 C! - - -  . . C -  - . . .  11 - 9 - | C! - - -  . . C -  - . . .  . . . .
lofi piano broken tenths, piano, 4x2, 0.15, 68-84, 2:m7 7:7 0:M7 0:M7
 0! 4 9 - 6 - 4 - | 0! 4 9 - 6 - 8 - | 0! 4 9 - 6 - 4 - | 0! - - - - - 4 5
lofi waltz piano, piano, 3x4, 0.2, 76-96, 0:M7 9:m7 2:m7 7:sus
 0! - . .  C - . .  c - . 9 | 0! - . .  C - . .  c - 9 7
lofi piano chopped late, piano, 4x4, 0.25, 74-90, 0:m7 8:M7
 0' . C! -  - . C .  . . . 9  - 7 4 - | 0' . C! -  - . C .  . . . .  . . . .
neo soul chord slides on the one, comp, 4x4, 0.2, 68-88, 0:m7 5:m7 8:M7 7:7
 C! - - -  - - . c  . . C -  . . . . | C! - - -  - - . c  . 9 - 8  - 7 4 -
neo soul guitar double stops, guitar, 4x4, 0.15, 70-90, 2:m7 0:M7
 C! - . 9  11 - 9~ -  - . . 8  9 7 - . | C! - . 9  11 - 9~ -  - 7 - 6  4 - 2 -
neo soul comp in six, comp, 2x3, 0.0, 48-64, 0:M7 4:m7 5:M7 7:sus
 C! - - - c C | C! - - - . .
gospel triplet walk up, piano, 4x3, 0.0, 60-84, 0:maj 4:7 9:min 5:maj
 C! - -  - - C  C - -  4 - 6 | C! - -  - - C  C - -  0 1 2 | C! - -  - - C  C - -  4 - 2
 C! - -  - - C  - - C  C C C
gospel waltz organ, comp, 3x2, 0.15, 84-130, 0:7 5:7 0:7 7:7
 C! - C C - C | C! - - - C - | C! - C C - C | C! - 4 5 6 -
organ drawbar swell each two, comp, 4x2, 0.0, 76-110, 0:maj 0:maj 5:maj 7:maj
 C! - - - - - - - | c - - - C - 4 5 | C! - - - - - - - | C! - - - 4 3 2 1
ballad piano broken thirds, piano, 4x4, 0.0, 58-76, 0:maj 7:maj 9:min 5:maj
 0! 4 7 9  7 4 7 9  0 4 7 9  11 9 7 4
ballad piano half time, piano, 4x2, 0.0, 118-150, 9:min 5:maj 0:maj 7:maj
 0! - - - C - - - | 0! - - - C - - 4 | 0! - - - C - - - | 0! - - - C - 4 5
ballad piano chord then climbing, piano, 4x2, 0.0, 60-82, 5:maj 7:maj 4:min 9:min
 C! - 0 4 7 9 7 4 | C! - 0 4 7 8 9 - | C! - 0 4 7 9 7 4 | C! - - - 7 6 4 2
ballad piano melody over the one, piano, 4x2, 0.0, 60-80, 0:maj 5:maj 9:min 7:maj
 C! - - 9 8 - 7 - | C! - - 7 6 - 4 - | C! - - 9 8 - 7 11 | C! - - 8 - - 4 6
ballad piano in three, piano, 3x2, 0.0, 72-110, 0:maj 4:min 5:maj 7:maj
 0! 4 7 9 7 4 | 0! 4 7 9 7 4 | 0! 4 7 9 7 4 | 0! 4 6 8 - -
ballad piano mid bar change, piano, 4x2, 0.0, 62-84, 0:maj 9:min 5:maj 0:maj
 0! 4 7 9 4 8 11 8 | 0! 4 7 9 -1 1 4 6 | 0! 4 7 9 1 5 8 5 | 0! - C - -3 - -2 -
ballad piano offbeat right hand, piano, 4x2, 0.0, 64-88, 0:min 8:maj 3:maj 10:maj
 0! C 4 C 7 C 4 C | 0! C 4 C 7 C 9 8
cinematic piano low octave and three, piano, 4x2, 0.0, 64-96, 0:min 0:min 8:maj 5:min
 -7! - 7 9 11 - 9 - | - - 7 9 11 - 14 - | -7! - 7 9 11 - 9 - | - - 7 6 4 - 2 -
piano ostinato over moving bass, piano, 4x2, 0.0, 84-120, 0:min 10:maj 8:maj 7:min
 0! 7 9 7 8 7 9 7 | 0! 7 8 7 9 7 8 7
piano anticipates every bar, piano, 4x2, 0.0, 96-124, 0:sus
 C! - - C - - . C! | - - - C - - . C! | - - - C - - . C! | - - . C . C C -
piano clocks repeated top note, piano, 4x2, 0.0, 88-118, 0:maj 9:min 4:min 5:maj
 C! 7 c 7 C 7 c 7 | C! 7 c 7 C 7 9 8
piano minuet with pick-up, piano, 3x2, 0.0, 104-140, 0:maj 7:7 7:7 0:maj
 7! - 4 5 7 - | 8! - 5 6 8 - | 6! - 5 4 3 1 | 0! - - - 4 5
oom pah pah with walking bass, piano, 3x2, 0.0, 120-180, 0:maj 9:min 2:min 7:7
 0! - C - C - | 0! - C - C - | 0! - C - C - | 0! - 1 - 2 -
oom pah pah minor carousel, comp, 3x1, 0.0, 120-176, 0:min 0:min 7:7 7:7 5:min 0:min 7:7 0:min
 0! C C | -3! C C | 0! C C | -3! C C | 0! C C | 0! C C | 0! 2 4 | 0! C .
oom pah pah with rests, strings, 3x2, 0.0, 116-168, 0:maj 5:maj
 0! . C . C . | 0! . C . . . | -3! . C . C . | 0! . . . 4 2
valse lente with held two, piano, 3x1, 0.0, 76-116, 0:M7 2:M7
 0! C - | 0! C - | 0! C - | 0! C c
viennese hint of early two, strings, 3x4, 0.0, 150-186, 0:maj 7:7
 0! - - C  - - . .  C - . . | 0! - - C  - - . .  C - . .
jazz waltz piano dotted, comp, 3x2, 0.25, 130-180, 0:m7 5:7
 C! - - C - - | - . C - . C
siciliano accompaniment, piano, 2x3, 0.0, 40-56, 0:min 5:min 7:7 0:min
 0! - 4 7 - 4 | 0! - 4 9 - 7
barcarolle rocking left hand, piano, 2x3, 0.0, 44-64, 0:maj 9:min 5:maj 7:7
 0! 4 9 7 9 4 | 0! 4 9 11 9 4
music hall vamp, piano, 4x2, 0.0, 110-160, 0:maj 9:7 2:7 7:7
 0! . C . 0 . C . | 0! . C . 2 . C . | 0! . C . -3 . C . | 0! C C . 4 2 1 -1
cabaret minor vamp, piano, 4x2, 0.0, 96-132, 0:min 0:min 7:7 0:min
 0! - C . -3 - C . | 0! - C . -3 -2 -1 . | 0! - C . -3 - C . | 0! . C . 4 3 2 1
two beat oompah fast, comp, 2x2, 0.0, 100-132, 0:maj 0:maj 7:7 0:maj
 0! C -3 C | 0! C -3 C | 0! C -3 C | 0! C 0 .
pad changes every bar and breathes, pad, 4x4, 0.0, 70-110, 0:min 3:maj 10:maj 5:maj
 C! - - -  - - - -  - - - -  - . . .
pad two bar change with small swell, pad, 4x1, 0.0, 66-110, 5:M7 5:M7 9:m7 9:m7
 C! - - - | c - c - | C! - - - | - - c -
pad mid bar change by voices, pad, 4x1, 0.0, 60-96, 0:maj 9:min 5:maj 7:sus
 C! - 5 - | C! - 3 - | C! - 5 - | C! - 2 -
pad answered by low note, pad, 4x2, 0.0, 64-100, 0:m7 8:M7
 C! - - - - - -7 - | C! - - - - - -3 -
pad waltz swell to the one, pad, 3x2, 0.0, 72-120, 0:min 8:maj 5:min 7:sus
 C! - - - - - | C! - - - c c
pad slow six, pad, 6x1, 0.0, 90-150, 0:M7 9:m7 5:M7 7:sus
 C! - - - - - | C! - - - - c
pad in five long and short, pad, 5x1, 0.0, 80-130, 0:min 10:maj
 C! - - c - | C! - - - -
eight bar pad with turnaround, pad, 4x1, 0.0, 76-124, 0:maj 0:maj 9:min 9:min 5:maj 5:maj 2:m7 7:sus
 C! - - - | - - - - | C! - - - | - - - - | C! - - - | - - - - | C! - - - | C! - C -
choir pad aah with upbeat, vocalish, 4x2, 0.0, 60-90, 0:min 5:min 8:maj 7:maj
 C! - - - - - . 4 | C! - - - - - . 6
choir hummed chorale, vocalish, 4x1, 0.0, 56-80, 0:maj 5:maj 2:min 7:maj
 C! C C - | C! C C C | C! C C - | C! - - -
choir stabs minor epic, vocalish, 4x2, 0.0, 84-130, 0:min 8:maj 10:maj 0:min
 C! - - C! - - C! - | C! - - - - - - . | C! - - C! - - C! - | C! - - - C! - C! -
choir waltz sighs, vocalish, 3x1, 0.0, 80-120, 0:min 5:min 7:maj 0:min
 C! - c | C! - . | C! - c | C! - -
strings swell then leave, strings, 4x2, 0.0, 66-100, 9:min 5:maj 0:maj 7:maj
 C! - - - - - - - | c - - - - - . . | C! - - - - - - - | c - - - 4 5 6 -
strings suspended over the bar, strings, 4x2, 0.0, 64-96, 0:maj 9:min 2:min 7:7
 9! - - - 8 - 7 - | 9! - - - 8 - 7 - | 9! - - - 8 - 7 - | 10! - 9 - 8 - 6 -
strings dotted march, strings, 4x4, 0.0, 84-120, 0:min 0:min 8:maj 7:maj
 0! - . 0  0 - . .  2 - . 2  2 - . . | 4! - . 4  3 - . 3  2 - . 1  0 - . .
orchestral ostinato low strings, strings, 4x4, 0.0, 96-140, 0:min 0:min 8:maj 10:maj
 0! . 0 0  0 . 0 0  2 . 2 2  1 . -1 .
orchestral ostinato in three, strings, 3x4, 0.0, 100-150, 0:min 8:maj 5:min 7:maj
 0! 4 2 4  0 4 2 4  0 4 7 4 | 0! 4 2 4  0 4 2 4  0 2 4 6
orchestral ostinato seven, strings, 7x1, 0.0, 150-190, 0:min 8:maj
 0! 2 4 0 2 4 7 | 0! 2 4 0 2 6 4
orchestral twelve eight chase, strings, 4x3, 0.0, 100-150, 0:min 0:min 1:maj 0:min
 0! 0 0  2 0 0  4 0 0  2 1 0 | 0! 0 0  2 0 0  5 4 3  2 1 -1
string quartet offbeat and cello, strings, 3x2, 0.0, 96-140, 0:maj 7:7 5:maj 0:maj
 0! c C c C c | -3! c C c C c | 0! c C c C c | 0! - C - - .
rumba guitar ventilador, strum, 4x4, 0.0, 96-124, 9:min 7:maj 5:maj 4:7
 C! . c c  C . c C  . c C .  C . c c
rumba catalana two chords, strum, 4x4, 0.0, 100-126, 0:min 7:7
 C! - c C  . C c C  - c C c  C . C c
rumba guitar melody on top, guitar, 4x4, 0.0, 96-120, 0:min 8:maj 5:min 7:7
 7! - 7 6  7 - 9 -  7 - 6 4  - - . . | 7! - 7 6  7 - 6 -  4 - 2 1  - - . .
bossa guitar thumb and three fingers, guitar, 4x4, 0.0, 66-80, 2:m7 7:7 0:M7 9:7
 0! - C -  . C - -  -3 - C -  . C . C | 0! - . C  - - C -  -3 - C -  . C - .
bossa guitar chord before the one, comp, 4x4, 0.0, 64-76, 0:M7
 C! - - C  - - C -  . C - -  C - . C! | - - . C  - - C -  . C - -  C - . .
bossa minor descending, guitar, 4x2, 0.0, 116-144, 0:m7 10:7 8:M7 7:7
 0! C - C -3 - C - | 0! - C - -3 C - C
samba cancao nylon, guitar, 4x4, 0.0, 54-70, 0:m7 5:m7 7:7 0:m7
 0! . C .  C . C .  -3 . C .  C . C 4
bolero requinto answer, guitar, 4x2, 0.0, 84-108, 0:min 5:min 7:7 0:min
 0! 4 7 9 - 7 6 4 | 0! 4 7 9 - 7 4 2 | 0! 4 6 8 - 10 9 8 | 7! - - - 4 3 2 1
bolero strum with bass, strum, 4x2, 0.0, 84-112, 0:maj 9:min 2:m7 7:7
 0! - C c 4 C C c
guajira arpeggio, guitar, 4x2, 0.0, 96-128, 0:maj 5:maj 7:7 7:7
 0! 4 7 - 9 7 4 7 | 0! 3 5 - 7 5 4 2 | 0! 4 6 - 8 6 4 6 | - 8 6 4 3 2 1 -
tres figure with anticipated change, guitar, 4x2, 0.0, 92-124, 0:min 5:min 7:7 0:min
 0! . 4 7 . 4 . 3 | - . 4 7 . 4 . 8 | - . 4 6 . 4 . 3 | - . 4 7 . 4 6 .
son bass with held anticipation, bass, 4x2, 0.0, 88-120, 0:maj 5:maj 7:7 5:maj
 0! - - 4 - - 3 - | - - - 2 - - 1 - | - - - 2 - - 6 - | - - - 2 - - -3 -
montuno guitar two chords, guitar, 4x4, 0.0, 88-104, 0:7 5:7
 0! . 7 .  4 7 . 6  . 7 . 4  . 6 7 . | 7! . 4 .  7 4 . 2  . 4 . 1  . 2 4 .
piano montuno from the one, piano, 4x2, 0.0, 170-190, 2:m7 7:7 0:maj 0:maj
 C! . 7 C . 7 C . | 7! C . 7 C . 7 C
tango guitar marcato in four, guitar, 4x2, 0.0, 108-132, 0:min 5:min 7:7 0:min
 C! . C . C . C . | C! . C . C . C . | C! . C . C . C . | C! . C . 4 3 2 1
tango arrastre into the one, bass, 4x4, 0.0, 112-130, 0:min 7:7
 0! - . .  4 - . .  0 - . .  4 - -2 -1 | 0! - . .  4 - . .  0 - 2 -  3 - -2 -1
tango three three two guitar, strum, 4x4, 0.0, 60-72, 0:min 8:maj 5:min 7:7
 C! - - C  - - C -  C! - - C  - - C c
tango vals, guitar, 3x2, 0.0, 150-186, 0:min 5:min 7:7 0:min
 0! . C . C . | 0! . C . C . | 0! . C . C . | 0! . C 4 5 6
milonga campera picking, guitar, 4x2, 0.0, 84-116, 0:min 7:7
 0! 7 4 7! 9 7 4! 7 | 0! 6 4 6! 8 6 4! 6
habanera nylon, guitar, 2x4, 0.0, 52-70, 0:min 7:7
 0! . . 4  7 . 4 . | 0! . . 4  8 . 6 .
flamenco tangos compas, strum, 4x4, 0.0, 76-100, 0:maj 1:M7
 c . . .  C! . c C  C! . C c  C! . . . | c . . .  C! . c C  C! c C c  C! . C c
sevillanas strum, strum, 3x2, 0.0, 120-160, 0:min 0:min 7:7 7:7
 C! C c C C C | C! - C - C C
fandango three cadence, strum, 3x4, 0.0, 96-128, 9:min 7:maj 5:maj 4:maj
 C! - c c  C - c c  C c C c
andalusian picado run, guitar, 4x4, 0.0, 90-116, 9:min 7:maj 5:maj 4:7
 0! - - -  7 6 4 6  7 - 4 -  2 - . . | 0! - - -  7 6 5 4  5 - 4 -  2 - . .
 0! - - -  6 7 6 4  3 - 2 -  1 - . . | 0! - - -  - - . .  C! c c c  C - . .
flamenco arpeggio with thumb tune, guitar, 3x4, 0.0, 84-116, 4:maj 5:maj
 0! 7 9 7  1 7 9 7  2 7 9 7 | 0! 7 9 7  2 7 9 7  1 6 8 6
folk picking with moving thumb, guitar, 4x2, 0.0, 92-126, 0:maj 9:min 5:maj 7:maj
 0! 7 4 9 -3 7 4 8 | 0! 7 4 9 -3 7 4 7
folk picking dropped one string, guitar, 4x2, 0.0, 80-112, 0:maj 0:sus
 0! - 7 4 9 - 7 4 | 0! - 7 4 10 - 9 -
folk six eight ballad roll, guitar, 6x1, 0.0, 130-180, 0:min 10:maj 8:maj 7:min
 0! 7 4 9 4 7
folk clawhammer, guitar, 4x2, 0.0, 96-130, 0:maj 0:maj 7:maj 0:maj
 7! - C 9 4 - C 9 | 7! - C 9 2 4 C 9
frailing hammer on two, guitar, 4x4, 0.0, 88-112, 0:maj 5:maj
 0! - . .  C - 7 -  2 4~ . .  C - 7 -
celtic strum jig, strum, 2x3, 0.0, 100-130, 0:min 10:maj 8:maj 10:maj
 C! - c C c c | C! - c C - c
sad waltz fingerpick descending, guitar, 3x2, 0.0, 84-126, 0:min 7:min 8:maj 3:maj
 0! 4 7 9 7 4 | 0! 4 7 9 8 7 | 0! 4 7 9 7 4 | 0! 4 7 6 5 4
drop tuned fingerstyle tap, guitar, 4x4, 0.0, 84-110, 0:5 8:5 3:5 10:5
 0! . 7 .  4 7 . 9  . 4 . 7  9 . 7 4
indie arpeggio with pull-off, guitar, 4x4, 0.0, 92-122, 0:maj 4:min 5:maj 7:maj
 9! 8 7 4  7 - 4 7  9! 8 7 4  2 - 4 7
indie dance octaves, guitar, 4x4, 0.0, 112-130, 0:min 3:maj 10:maj 5:min
 7! . . 7  . 7 . .  9 . . 9  . 7 . .
indie jangle with sus, guitar, 4x2, 0.0, 116-148, 0:maj 5:maj 9:min 7:maj
 C! 10 9 7 C 8 9 7
dream pop chorus picking, guitar, 4x2, 0.0, 84-116, 0:M7 0:M7 5:M7 5:M7
 0! 4 6 9 11 9 6 4 | 0! 4 6 9 13 11 9 6
emo twinkle in four bars, guitar, 4x4, 0.0, 84-112, 0:M7 5:M7 9:m7 7:sus
 7! 9 11 9  . 7 9 4  7 . 9 11  . 9 7 4 | 7! 9 11 13  . 11 9 7  4 . 7 9  . 7 4 2
 7! 9 11 9  . 7 9 4  7 . 9 11  . 9 7 4 | 7! - 4 -  7 - 8 -  9 - - -  . . . .
emo twinkle in three, guitar, 3x4, 0.0, 96-130, 0:M7 5:M7
 7! 9 11 7  9 11 13 11  9 7 4 7 | 7! 9 11 7  9 11 8 9  7 - 4 -
post rock tremolo tune, guitar, 4x4, 0.0, 96-130, 0:maj 4:min 9:min 5:maj
 9! 9 9 9  9 9 9 9  8 8 8 8  7 7 7 7 | 9! 9 9 9  9 9 9 9  11 11 11 11  9 9 9 9
rock riff with the rest on three, riff, 4x2, 0.0, 92-126, 0:5
 0! 0 2 0 . . 3 2 | 0! 0 2 0 . . -1 0 | 0! 0 2 0 . . 3 4 | 6 4 3 2 . . -1 0
rock riff picked up from the seventh, riff, 4x2, 0.0, 96-132, 0:5
 0! - - 0 . 2 . 0 | 3! - 2 - 0 . -1 - | 0! - - 0 . 2 . 0 | . . 4 3 2 0 -1 -
rock chords answered by octave lick, guitar, 4x2, 0.0, 92-126, 0:5 0:5 10:5 5:5
 C! - C . . 7 9 7 | C! - C . . 6 4 6
southern rock shuffle riff, riff, 4x3, 0.0, 96-132, 0:7
 0! - 0  2~ - 0  4 - 5  4 - 2 | 0! - 0  2~ - 0  -1 - 0  . . .
riff in six with kick, riff, 6x2, 0.0, 130-180, 0:5
 0! - 0 2 - 0 3 - 2 - 0 - | 0! - 0 2 - 0 4 - 3 - 2 -
riff of five and three, riff, 4x2, 0.0, 100-140, 0:5
 0! 0 2 0 3 0! 2 3 | 0! 0 2 0 3 0! -1 -2
stoner swing, riff, 4x3, 0.0, 70-96, 0:5
 0! - -  0 - 2  - - 3~  2 - 0 | 0! - -  0 - 2  - - -1  -2 - -1
slow doom crawl, riff, 4x2, 0.0, 56-72, 0:5
 0! - - - - - 1 - | 0 - - - -1 - - - | 0! - - - - - 1 - | 4~ - 3 - 2 - 1 -
metal gallop in three, riff, 3x4, 0.0, 120-176, 0:5 8:5 10:5 0:5
 0! - 0 0  0 - 0 0  2 - 1 - | 0! - 0 0  0 - 0 0  4 - 2 -
power metal gallop climbs, riff, 4x4, 0.0, 130-180, 0:5 10:5 8:5 10:5
 0! - 0 0  0 - 0 0  0 - 0 0  4 - 7 -
tremolo black metal line, riff, 4x4, 0.0, 110-150, 0:min 1:maj
 7! 7 7 7  7 7 7 7  9 9 9 9  8 8 8 8 | 7! 7 7 7  7 7 7 7  4 4 4 4  6 6 6 6
melodic death harmony, riff, 4x4, 0.0, 110-150, 0:min 8:maj 3:maj 10:maj
 7! 9 7 11  7 9 7 11  12 11 9 11  9 7 9 7
breakdown chugs with gaps, guitar, 4x4, 0.0, 64-84, 0:5
 C! . . C  . C . .  . . C .  C C . . | C! . . C  . C . .  . . . .  1! - 0 -
punk chords pushed into the one, guitar, 4x2, 0.0, 150-186, 0:5
 C! C C C C C C C! | - C C C C C C C! | - C C C C C C C | C! . C! . C! . C C
surf glide lick, guitar, 4x2, 0.0, 140-176, 0:min 0:min 8:maj 7:7
 0! 0 7~ - 6 4 6 - | 0! 0 7~ - 6 4 2 - | 0! 0 4 - 5 4 2 - | 0! 1 2 3 4 5 6 .
surf major drip chords, strum, 4x2, 0.0, 140-172, 0:maj 9:min 5:maj 7:maj
 C! . C C . C C . | C! . C C . C C C
surf minor arabesque, guitar, 4x4, 0.0, 120-156, 0:dim 0:dim 1:maj 0:dim
 0! 0 0 0  1 1 2 2  3 3 2 2  1 1 0 0 | 0! 0 0 0  4 4 3 3  2 2 3 3  1 1 . .
funk scratch around the three, guitar, 4x4, 0.0, 96-116, 0:m7
 C! . c c  . . c c  C! C c c  . c C c
funk sixths slide, guitar, 4x4, 0.0, 92-110, 0:7 5:7
 0! c 9~ -  9 . c 8  - . 7 .  c c . . | 0! c 9~ -  9 . c 11  - . 9 .  c c c c
funk guitar on one with empty rest, guitar, 4x4, 0.0, 94-112, 0:7
 C! . . .  . . c c  . . . .  . . c c | C! . . .  . . c c  . c C .  4 3~ 2 0
funk popcorn line two bars, guitar, 4x4, 0.0, 98-116, 0:m7
 0! . . 4'  . 6 . 4'  . 7 . 6'  . 4 . . | 0! . . 4'  . 6 . 4'  . 3 . 2'  . -1 . .
disco guitar octave run, guitar, 4x4, 0.0, 112-124, 0:m7 3:M7 5:m7 7:m7
 7! 7 . 9  . 9 7 .  c c . 7  . 6 4 .
blues shuffle double stops, guitar, 4x3, 0.0, 90-130, 0:7 0:7 5:7 0:7
 0! - 4  5 - 4  0 - 4  6 - 5
blues turnaround two bars, guitar, 4x3, 0.0, 72-112, 0:7 0:7
 7! - -  6 - 6  5 - 5  4 - 4 | 0! - 2  4 - -  C - -  . . 4
slow minor blues fills, guitar, 4x3, 0.0, 52-72, 0:m7 5:m7 0:m7 7:7
 C! - -  - - -  . . 4  6~ - 7 | C! - -  - - -  . 4 3  2 - 0 | C! - -  - - -  . . 7  9~ - 7
 C! - -  - - -  6 - 4  3 2 1
texas shuffle chops, strum, 4x3, 0.0, 104-140, 0:7 5:7
 0! - C  4 - C  0 - C  4 - C
rumba blues bass and chord, guitar, 4x4, 0.0, 88-116, 0:7 5:7
 0! - C 2  - C 4 -  C - 5 -  4 - 2 - | 0! - C 2  - C 4 -  C - 4 -  2 - -3 -
reggae skank with bass note on one, strum, 4x4, 0.12, 68-82, 0:min 0:min 5:min 7:min
 0! . . .  C . . .  0 . . .  C . c .
reggae bubble organ left and right, comp, 4x4, 0.12, 66-82, 0:maj 5:maj
 0' . c .  C! c c .  0' . c .  C! c c . | 0' . c .  C! c c .  0' . c .  C! c c 4
reggae bubble with line on one, comp, 4x2, 0.0, 128-160, 9:min 2:min
 0! c C c . c C c | 0! c C c 2 c C c
roots reggae picking guitar, guitar, 4x4, 0.1, 68-82, 0:min 8:maj
 0! . 4 0  . . 4 .  2 . 4 .  . . . . | 0! . 4 0  . . 2 .  0 . -1 .  . . . .
ska organ shuffle, comp, 4x4, 0.0, 72-88, 0:maj 5:maj 7:7 0:maj
 0! . C .  c . C .  0 . C .  c . C c
afro guitar two voices, guitar, 4x4, 0.0, 104-126, 0:maj 5:maj 7:maj 5:maj
 7! . 9 7  . 4 7 .  9 . 7 4  . 2 4 . | 7! . 9 7  . 5 7 .  10 . 9 7  . 5 4 .
 8! . 6 8  . 4 6 .  8 . 6 4  . 2 1 .
 7! . 9 7  . 5 7 .  4 . 2 .  4 5 6 .
afro guitar in twelve eight, guitar, 4x3, 0.0, 96-124, 0:min 10:maj
 7! . 4  7 9 .  7 . 4  2 . 4 | 7! . 4  7 9 .  8 . 6  4 . 2
benga guitar chase, guitar, 4x4, 0.0, 120-140, 0:maj 5:maj 7:maj 0:maj
 7! 9 7 4  . 7 9 .  11 9 7 .  9 7 4 .
afro pop plucked hook, pluck, 4x4, 0.05, 96-112, 9:min 5:maj 0:maj 7:maj
 7! . . 7  . 9 . 7  . . 4 .  2 . . . | 7! . . 7  . 9 . 11  . . 9 .  7 . 4 .
afro house marimba call, marimba, 4x4, 0.0, 116-124, 0:min
 0! . 4 .  . 7 . 6  . 4 . .  2 . . . | 0! . 4 .  . 7 . 9  . 7 . .  6 . 4 .
kalimba thumb alternation, marimba, 4x4, 0.0, 84-116, 0:maj 5:maj
 0! 9 4 7  2 9 4 7  0! 8 4 7  1 8 4 6
kalimba in three with low thumb, marimba, 3x2, 0.0, 90-140, 0:maj 9:min 5:maj 7:maj
 0! 9 7 11 9 7 | 0! 9 7 8 9 7
kalimba question and pause, marimba, 4x2, 0.0, 76-110, 0:maj
 0! 4 7 9 - 7 - - | 8 - 7 - 4 - - - | 0! 4 7 9 - 11 - - | - - . . . . . .
marimba pop ostinato, marimba, 4x4, 0.0, 98-122, 0:maj 0:maj 9:min 5:maj
 0! . 7 4  . 7 . 4  0 . 7 9  . 7 4 .
marimba rolls at cadence, marimba, 4x4, 0.0, 84-116, 0:maj 5:maj 7:maj 0:maj
 0! . 4 .  7 . 4 .  9 . 7 .  4 . . . | 0! . 4 .  7 . 9 .  7 . 4 .  2 . . .
 0! . 4 .  6 . 8 .  6 . 4 .  2 . . .
 7! 7 7 7  7 7 7 7  7 - - -  . . . .
mallets three against two, marimba, 6x1, 0.0, 130-190, 0:M7 5:M7
 C! . 7 9 7 . | C! . 7 9 11 9
mallets four over three, marimba, 3x4, 0.0, 84-120, 0:m7 8:M7
 0! . . 4  . . 7 .  . 9 . . | 0! . . 4  . . 7 .  . 11 . 9
mallets five over four then home, marimba, 4x4, 0.0, 96-126, 0:M7
 0! . 4 . 7  0 . 4 . 7  0 . 4 . 9 7 | 0! . 4 . 7  0 . 4 . 7  0 . 4 . 2 1
vibraphone chords with tremolo hold, marimba, 4x2, 0.0, 70-104, 0:M7 2:m7
 C! - - - - - 9 11 | C! - - - - - 8 6
xylophone skeleton dance, marimba, 4x2, 0.0, 120-160, 0:min 0:min 7:7 0:min
 0! 4 7 4 2 4 7 4 | 0! 4 7 4 9 8 7 4 | 0! 4 6 4 2 4 6 4 | 0! 4 2 1 0 . . .
balafon in six against two, marimba, 6x2, 0.0, 150-190, 0:maj
 0! . 4 7 . 4 9 . 7 4 . 2 | 0! . 4 7 . 4 9 . 11 9 7 4
bells on the one and overtones, pluck, 4x2, 0.0, 66-100, 0:maj 9:min
 7! - - - 11 - 9 - | 7! - - - - - . .
change ringing rounds, pluck, 6x1, 0.0, 120-180, 0:maj
 5! 4 3 2 1 0 | % | 4! 5 2 3 0 1 | 4! 2 5 0 3 1
glass bells in two bar arch, pluck, 4x4, 0.0, 70-104, 0:M7 4:m7
 0! . 4 .  7 . 9 .  11 . 13 .  14 - - . | 14! . 11 .  9 . 7 .  4 . 2 .  0 - - .
sleigh bell tune in two, pluck, 2x4, 0.0, 84-112, 0:maj 5:maj 7:maj 0:maj
 9! . 9 9  8 . 7 . | 9! . 11 9  7 - - . | 8! . 8 9  8 . 6 . | 7! - - -  . . 4 6
celesta tiptoe with pick-up, pluck, 4x2, 0.0, 92-126, 0:min 0:min 7:7 0:min
 7! . 9 . 11 . 9 . | 8! . 7 . 4 . . . | 8! . 6 . 4 . 6 . | 7! . . . . 4 5 6
music box lullaby with held last, pluck, 6x1, 0.0, 100-150, 0:maj 5:maj 7:maj 0:maj
 9! - 8 7 - 4 | 9! - 8 9 - . | 8! - 7 6 - 4 | 7! - - - - .
music box broken spring, pluck, 3x4, 0.0, 66-96, 0:min 8:maj 5:min 7:maj
 7! . 9 11  . 9 7 .  4 . 7 . | 7! . 9 11  . 9 7 .  9 . 4 . | 7! . 9 11  . 9 7 .  4 . 2 .
 8! . 6 8  . 4 . .  . . . .
winter bell ostinato, pluck, 3x2, 0.0, 120-180, 0:min
 9! 8 9 7 . . | 9! 8 9 7 . . | 9! 8 9 11 . 9 | 8! 7 6 4 . .
sparse notes one per bar, pluck, 4x1, 0.0, 60-100, 0:m7 8:M7 3:M7 10:7
 9! - - - | 11! - - - | 9! - - - | 8! - . 7
sparse low note and far answer, riff, 4x2, 0.0, 66-104, 0:min
 0! - - - . . . . | . . . . 9 - 8 - | 0! - - - . . . . | . . . . . . . .
sparse threes in a wide room, piano, 3x1, 0.0, 60-96, 0:M7 4:m7 5:M7 9:m7
 0! - 9 | 0! - - | 0! - 11 | 0! 9 7
sparse harmonics guitar, guitar, 4x2, 0.0, 70-110, 0:sus
 7! - - 11 - - 14 - | - - . . . . 11 - | 7! - - 11 - - 10 - | - - . . . . . .
drone with pulse of quarters, pad, 4x2, 0.0, 80-124, 0:5
 0! - 0' - 0' - 0' - | 0! - 0' - 0' - 4' -
drone pulse swelling in two bars, pad, 4x4, 0.0, 90-126, 0:min
 0! . 0' .  0' . 0' .  0' . 0 .  0 . 0 . | 0! . 0' .  0' . 0' .  0' . 0 .  2 . 1 .
drone with bowed fifth in six, strings, 6x1, 0.0, 84-130, 0:5
 C! - - 4 - - | C! - - 4 5 4
hurdy gurdy drone and dog, riff, 2x3, 0.0, 90-126, 0:5
 0! 4 4 7 4 2 | 0! 4 4 6 5 4
bagpipe air over drone, melody, 3x2, 0.0, 80-116, 0:7
 7! - 8 9 8 7 | 4! - 7 - 8 - | 9! - 8 7 6 4 | 7! - - - . 4
brass stabs one and last and, brass, 4x4, 0.0, 96-118, 0:7 5:7
 C! . . .  . . . .  . . . .  . . C . | C! . . C  . . C .  . . . .  . . . .
brass stabs answer the one, brass, 4x4, 0.0, 92-116, 0:m7
 0! . . .  . . C C  . . C .  . . . . | 0! . . .  . . C C  . . C .  C . . .
brass fall and rise ballad, brass, 4x2, 0.0, 66-92, 0:maj 9:min 2:m7 7:7
 C! - - - - - . . | . . 4 5 4 - 2 - | C! - - - - - . . | . . C - C - C .
brass afro latin mambo lick, brass, 4x4, 0.0, 92-110, 0:m7 0:m7 5:7 0:m7
 7! . 7 .  . 9 7 .  4 . . .  . . . . | 7! . 7 .  . 9 11 .  9 - - -  . . . .
 7! . 7 .  . 9 7 .  4 . . .  . . 4 6
 7! - . .  C . C .  . C . .  . . . .
brass waltz oom section, brass, 3x2, 0.0, 120-180, 0:maj 5:maj 7:7 0:maj
 0! . c . c . | 0! . c . c . | 0! . c . c c | 0! . C . . .
trumpet call in six, brass, 2x3, 0.0, 88-120, 0:maj
 4! - 4 4 2 4 | 7! - - 4 - 4 | 7! - 7 7 4 7 | 9! - - 7 - .
vocal chop rising question, vocalish, 4x4, 0.0, 118-128, 9:min 5:maj 0:maj 7:maj
 4! . 4 .  7 . . 4  . . 7 .  9 - . . | 4! . 4 .  7 . . 4  . . 2 .  . . . .
vocal chop on two and four, vocalish, 4x4, 0.0, 96-128, 0:m7
 0! . . .  7 . . 9  . . . .  7 . 6 . | 0! . . .  7 . . 4  . . . .  . . . .
vocal chop triplet stutter, vocalish, 4x3, 0.0, 120-150, 0:min 8:maj
 7! 7 7  9 - -  7 - 4  . . . | 7! 7 7  11 - -  9 7 4  . . .
vocal chop held then cut, vocalish, 4x2, 0.0, 84-112, 5:M7 0:M7
 9! - - - - . 9 9 | 7! - - - - . . 4
vocal phrase late by an eighth, vocalish, 4x2, 0.0, 84-116, 0:maj 9:min 5:maj 7:maj
 . 4 - 5 4 2 - - | . 4 - 5 4 2 - - | . 4 - 5 7 9 - - | 8 - 7 - 4 - - .
vocal hum in three with lift, vocalish, 3x2, 0.0, 76-116, 0:maj 5:maj 9:min 7:maj
 4! - - - 5 4 | 2! - - - . . | 4! - - - 5 7 | 6! - - - 4 5
hook three notes up to the one, melody, 4x2, 0.0, 90-128, 0:maj 5:maj 9:min 7:maj
 9! - - - 7 - . . | . . . . . 4 5 7 | 9! - - - 11 - . . | . . . . . 6 5 4
hook a sixteenth early, melody, 4x4, 0.0, 92-116, 0:m7
 7! - - -  - - . .  9 - 7 -  4 - 6 7 | - - - -  - - . .  9 - 11 -  9 - 6 7
 - - - -  - - . .  9 - 7 -  4 - 2 0
 - - - -  . . . .  . . . .  . . 4 6
hook begins on the and of one, melody, 4x2, 0.0, 96-130, 9:min 5:maj 0:maj 7:maj
 . 7 7 9 7 - 4 - | . 7 7 9 11 - 9 - | . 7 7 9 7 - 4 - | 8 - 7 - 6 - 4 -
melody long short in three, melody, 3x1, 0.0, 90-150, 0:maj 7:maj 9:min 5:maj
 9! - 7 | 8! - 4 | 7! - 8 | 9! - -
melody waltz hemiola close, melody, 3x2, 0.0, 110-170, 0:maj 5:maj 7:7 0:maj
 9! - 8 - 7 - | 7! - 9 - 11 - | 10! - - - 8 - | - - 6 - 4 -
eight bar tune, melody, 4x2, 0.0, 84-124, 0:maj 5:maj 0:maj 7:maj 9:min 5:maj 7:7 0:maj
 4! - 4 5 7 - - - | 7! - 9 7 4 - - - | 4! - 4 5 7 - 9 - | 8 - - - - - . . | 9! - 9 8 7 - - -
 7! - 9 - 11 - - -
 8! - 6 - 4 - 6 - | 7! - - - - - . .
melody in six with anacrusis, melody, 6x1, 0.0, 120-180, 0:min 10:maj 8:maj 7:maj
 7! - 8 9 - 7 | 8! - 4 2 - 4 | 7! - 8 9 - 11 | 8! - - - 4 6
whistle over rests, melody, 4x2, 0.0, 88-120, 0:maj 9:min
 7! - - 4 - - 5 4 | . . . . . . . . | 7! - - 4 - - 2 - | . . . . . . 4 6
pentatonic flute long ends, melody, 4x4, 0.0, 70-100, 0:min
 7! - 6 4  7 - - -  - - - -  . . . . | 9! - 7 6  4 - - -  - - - -  . . 4 6
synth brass hook in three bars and rest, brass, 4x2, 0.0, 104-130, 0:maj 5:maj 7:maj 0:maj
 C! - . C - . C - | C! - . C - . C - | C! - . C - . C - | . . . . . . . .
two bar funk synth lead, riff, 4x4, 0.0, 96-116, 0:m7
 7! . 7 6  . 4 . .  3~ 4 . 2  0 . . . | 7! . 7 6  . 9 . .  8~ 9 . 7  6 . 4 .
three beat house vamp, comp, 3x4, 0.0, 104-128, 0:m7 5:7
 C! . . C  . . C .  . . C . | C! . . C  . . C .  C . . .
three beat hip hop bass, bass, 3x4, 0.2, 80-100, 0:m7
 0! - . .  . . 0 -  4 . . 6 | 0! - . .  . . 2 -  -1 . . .
three beat folk rock strum, strum, 3x4, 0.0, 76-104, 9:min 5:maj 0:maj 7:maj
 C! - - -  C - c C  . c C c
three beat dub bass, bass, 3x2, 0.0, 96-130, 0:min 8:maj
 0! - - 2 4 - | 4! - 2 - 0 -
three beat trip hop keys, comp, 3x4, 0.1, 70-92, 0:min 5:min 8:maj 7:7
 C! - - -  . . C -  . . . . | C! - - -  . . C -  . 9 8 7
three beat synth bass ladder, bass, 3x2, 0.0, 110-150, 0:min 10:maj 8:maj 5:min
 0! 0 7 0 4 0 | 0! 0 7 0 6 4
three beat soul horns, brass, 3x2, 0.2, 88-126, 0:7 5:7
 C! . . C . . | . C . C C .
six eight indie strum with push, strum, 6x1, 0.0, 150-190, 0:maj 4:min 5:maj 5:min
 C! c c C c C | C! c c C . C
six eight soul bass, bass, 6x1, 0.0, 130-180, 0:maj 9:min 5:maj 7:7
 0! - 0 4 - 5 | 0! - 0 4 - -1
six beat afro pulse, bass, 6x2, 0.0, 130-190, 0:m7
 0! - - 0 - . 4 - . 6 - . | 0! - - 0 - . -3 - . -1 - .
six eight metal ballad picking, guitar, 6x2, 0.0, 110-160, 0:min 8:maj 3:maj 10:maj
 0! - 4 - 7 - 9 - 7 - 4 - | 0! - 4 - 7 - 9 - 8 7 4 2
five beat synth pulse three and two, bass, 5x2, 0.0, 110-150, 0:min 8:maj
 0! 0 0 0 0 0 4! 4 2 2
five beat piano limp, piano, 5x2, 0.0, 100-150, 0:M7 5:M7
 0! - C - C - -3 - C - | 0! - C - C - -1 - -3 -
five beat marimba cell, marimba, 5x2, 0.0, 120-170, 0:maj
 0! 4 7 4 9 7 2 4 7 4 | 0! 4 7 4 9 7 11 9 7 4
five eight guitar riff, riff, 5x1, 0.0, 160-190, 0:5
 0! 0 2 3 2 | 0! 0 2 -1 . | 0! 0 2 3 4 | 3! 2 0 -1 .
seven beat bass two two three, bass, 7x1, 0.0, 150-190, 0:min 10:maj
 0! 0 4 0 7 6 4 | 0! 0 4 0 2 1 -1
seven beat pad and bell, pluck, 7x1, 0.0, 110-160, 0:M7 4:m7
 0! 4 7 9 - 7 4 | 0! 4 7 11 - 9 -
seven beat funk clav, comp, 7x2, 0.0, 120-170, 0:m7
 C! . c C . c . C . c C . c . | C! . c C . c . C . c . C C .
two beat string tattoo, strings, 2x3, 0.0, 66-80, 0:maj
 0! . . 0 0 0 | 0! . . 0 2 4
two beat polka bass run, bass, 2x2, 0.0, 100-132, 0:maj 0:maj 7:7 0:maj
 0! . -3 . | 0! . -3 . | 0! . -3 . | 0! 1 2 3
two beat chiptune march, melody, 2x4, 0.0, 100-132, 0:maj 7:maj
 4! . 4 5  7 . 4 . | 6! . 6 5  4 . . . | 4! . 4 5  7 . 9 . | 8! . 6 .  4 . . .
"""
