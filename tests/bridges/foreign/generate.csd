<CsoundSynthesizer>
<CsInstruments>
sr = 48000
ksmps = 64
nchnls = 2
0dbfs = 1
gihear OSCinit HEAR

instr 1 ; Csound sends from a new port every time: announce the one it hears on
  OSCsend 1, "127.0.0.1", PORT, "/loopgen/subscribe", "i", HEAR
  OSCsend 1, "127.0.0.1", PORT, "/loopgen/generate", "sssfsisiss", "cs1", "good clicks", "bpm", 124, "bars", 1, "variations", 1, "engine", "faulty"
endin

instr 2
  Sid init ""
  Spath init ""
  Smetre init ""
  Skey init ""
  kvariation init 0
  kbpm init 0
  kbars init 0
  kseed init 0
  kscore init 0
  kseq init 0
  knews OSClisten gihear, "/loopgen/ready", "sisfissifi", Sid, kvariation, Spath, kbpm, kbars, Smetre, Skey, kseed, kscore, kseq
  if knews == 1 then
    printf "heard ready %s\n", kseq, Spath
    schedulek 3, 0.2, 0.1
  endif
endin

instr 3
  exitnow
endin
</CsInstruments>
<CsScore>
i 2 0 60
i 1 0.5 0.1
</CsScore>
</CsoundSynthesizer>
