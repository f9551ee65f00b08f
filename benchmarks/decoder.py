"""Messages a second through our decoder and encoder, beside python-osc's own, in the same run.

python benchmarks/decoder.py
"""

import time

from pythonosc.osc_message import OscMessage
from pythonosc.osc_message_builder import OscMessageBuilder
from pythonosc.osc_packet import OscPacket

from osc_server.packet import decode, encode

ADDRESS = "/loopgen/generate"
ARGUMENTS = ("a1", "dusty house drums", "bpm", 124.0, "bars", 4, "key", "Am", "seed", 7, "wav")
ROUNDS, CALLS = 9, 5000


def build():
    builder = OscMessageBuilder(ADDRESS)
    for value in ARGUMENTS:
        builder.add_arg(value)
    return builder.build().dgram


PACKET = build()

CASES = {
    "decode": lambda: decode(PACKET),
    "python-osc OscMessage": lambda: OscMessage(PACKET),
    "python-osc OscPacket": lambda: OscPacket(PACKET),
    "encode": lambda: encode(ADDRESS, *ARGUMENTS),
    "python-osc OscMessageBuilder": build,
}


def rate(call):
    """Calls a second."""
    start = time.perf_counter()
    for _ in range(CALLS):
        call()
    return CALLS / (time.perf_counter() - start)


def main():
    # Interleaved, and the best round of each: another program's load meets all cases alike.
    best = dict.fromkeys(CASES, 0.0)
    for _ in range(ROUNDS):
        for name, call in CASES.items():
            best[name] = max(best[name], rate(call))
    print(f"{len(ARGUMENTS)} arguments, {len(PACKET)} bytes; best of {ROUNDS} rounds")
    for name, calls in best.items():
        ours = best["encode" if name in ("encode", "python-osc OscMessageBuilder") else "decode"]
        print(f"{name:30}{calls:10,.0f} a second, {calls / ours:.2f} times ours")


if __name__ == "__main__":
    main()
