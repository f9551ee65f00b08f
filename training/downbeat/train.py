"""Readings to the weights of the downbeat's network: ``loopgen/conform/downbeat.npz``.

    python train.py rows --minutes 75 [--members 2]

The first file of every kind is held out and only counted. The learning rate follows the clock, so
that training takes the minutes it is given, and files that appear meanwhile are taken in. Members
are trained side by side, each by one processor.
"""

import argparse
import pickle
import random
import time
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from importlib.resources import files
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import torch
from net import Net, plain, resumed
from torch.nn import functional

from loopgen.conform.network import FEELS, POSITIONS
from loopgen.conform.reading import DIVISIONS

BATCH, PEAK, AGAIN, WARM = 32, 3e-3, 1.5e-3, 0.06
BESIDE = 0.25
"""What a position beside a right one counts."""
SHIFT, FEEL = 1.0, 0.2
"""What the two other answers count beside the downbeat."""
SHORTEST = 1.3
"""Bars that are left of a clip at least when some of it is cut off."""


def damaged(rows, first, pulses, rng):
    """(rows, first) of a clip that was cut, filtered, or heard badly."""
    rows = rows.astype(np.float32)
    count = rows.shape[1]
    if rng.random() < 0.5:
        keep = max(int(rng.uniform(0.55, 1) * count), int(SHORTEST * pulses * DIVISIONS))
        keep = min(keep, count)
        cut = int(rng.integers(0, count - keep + 1))
        rows, first = rows[:, cut : cut + keep].copy(), first + cut
    if rng.random() < 0.5:
        gain = rng.lognormal(0, 0.35, 12)
        rows[:12] *= gain[:, None]
        rows[12:24] *= (gain * rng.lognormal(0, 0.25, 12))[:, None]
    if rng.random() < 0.3:
        deaf = np.flatnonzero(rng.random(12) < 0.25)
        rows[deaf] = rows[12 + deaf] = 0.0
    for start, stop in ((24, 34), (34, 40), (40, 43)):
        if rng.random() < 0.2:
            rows[start:stop] = 0.0
    if rng.random() < 0.5:
        rows = rows + rng.normal(0, 0.1, rows.shape)
    if rng.random() < 0.3:
        rows[45] += rng.normal(0, 0.3)
    return rows, first


def batch(examples, rng=None):
    """Tensors of examples with bars of as many beats; with ``rng`` they are damaged."""
    bar = examples[0].pulses * POSITIONS
    parts = []
    for one in examples:
        rows, first = one.rows.astype(np.float32), one.first
        if rng is not None:
            rows, first = damaged(rows, first, one.pulses, rng)
        if first % 2:
            rows, first = rows[:, 1:], first + 1
        count = (rows.shape[1] + 1) // 2
        parts.append((rows, (first // 2 + np.arange(count)) % bar))
    longest = max(len(phases) for _, phases in parts)
    rows = np.zeros((len(parts), parts[0][0].shape[0], 2 * longest), np.float32)
    phases = np.zeros((len(parts), longest), np.int64)
    mask = np.zeros((len(parts), longest), np.float32)
    for k, (part, where) in enumerate(parts):
        rows[k, :, : part.shape[1]] = part
        phases[k, : len(where)], mask[k, : len(where)] = where, 1.0
    told = np.zeros((len(parts), len(FEELS)), np.float32)
    if rng is not None:
        for k in np.flatnonzero(rng.random(len(parts)) < 0.15):
            told[k, examples[k].feel] = 1.0
    rows, told, phases, mask = map(torch.from_numpy, (rows, told, phases, mask))
    return rows, told, phases, bar, mask


def loss_of(net, examples, rng):
    """The sum of what is wrong about all three answers."""
    scores, shifts, feels = net(*batch(examples, rng))
    right = torch.from_numpy(np.array([one.right for one in examples], np.float32))
    beside = BESIDE * (torch.roll(right, 1, 1) + torch.roll(right, -1, 1))
    wanted = torch.maximum(right, beside * (1 - right))
    wanted = wanted / wanted.sum(1, keepdim=True)
    where = -(wanted * functional.log_softmax(scores, 1)).sum(1).mean()
    exact = torch.from_numpy(np.array([one.shifts for one in examples]))
    off = ((shifts - exact).abs() * right).sum() / right.sum()
    feel = functional.cross_entropy(feels, torch.tensor([one.feel for one in examples]))
    return where + SHIFT * off + FEEL * feel


def by_bar(examples):
    """Lists of examples with bars of as many beats."""
    groups = {}
    for one in examples:
        groups.setdefault(one.pulses, []).append(one)
    return groups.values()


def batches(examples):
    """Random batches of clips of about the same length."""
    found = []
    for group in by_bar(examples):
        random.shuffle(group)
        for start in range(0, len(group), 8 * BATCH):
            part = sorted(group[start : start + 8 * BATCH], key=lambda one: one.rows.shape[1])
            found += [part[at : at + BATCH] for at in range(0, len(part), BATCH)]
    random.shuffle(found)
    return found


def hits(net, examples):
    """The share of clips whose likeliest position is right, give or take one."""
    net.eval()
    good = []
    for group in by_bar(examples):
        for start in range(0, len(group), BATCH):
            part = group[start : start + BATCH]
            with torch.no_grad():
                chances = torch.softmax(net(*batch(part))[0], 1).numpy()
            mass = chances + 0.5 * (np.roll(chances, 1, 1) + np.roll(chances, -1, 1))
            for one, best in zip(part, mass.argmax(1), strict=True):
                good.append(one.right[(best + np.arange(-1, 2)) % len(one.right)].any())
    net.train()
    return float(np.mean(good))


def train(folder, seconds, before, seed):
    """The weights of one network, as :func:`net.plain` has them; ``before``: to go on from."""
    torch.set_num_threads(1)
    rng = np.random.default_rng(seed)
    torch.manual_seed(seed)
    random.seed(seed)
    net = Net() if before is None else going_on(folder, before, seed)
    peak = PEAK if before is None else AGAIN
    optimizer = torch.optim.AdamW(net.parameters(), peak, weight_decay=0.03)
    began, known = time.time(), {}
    while (gone := (time.time() - began) / seconds) < 1:
        for path in sorted(folder.glob("*.pickle")):
            known.setdefault(path.stem, None)
            known[path.stem] = known[path.stem] or pickle.loads(path.read_bytes())
        held = [name for name in known if name.endswith("-000000")]
        examples = [one for name in known if name not in held for one in known[name]]
        for part in batches(examples):
            gone = (time.time() - began) / seconds
            for group in optimizer.param_groups:
                warm = min(1.0, gone / WARM + 0.02)
                group["lr"] = peak * warm * (0.5 + 0.5 * np.cos(np.pi * min(1.0, gone)))
            optimizer.zero_grad()
            loss = loss_of(net, part, rng)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            if gone >= 1:
                break
        found = {name.split("-")[0]: round(hits(net, known[name]), 3) for name in held}
        print(f"{seed}: {gone:.0%}, {len(examples)} clips, held out:", found, flush=True)
    return plain(net.eval())


def going_on(folder, before, member):
    """The network of a file of weights, ready to be trained again."""
    some = pickle.loads(min(folder.glob("*.pickle")).read_bytes())
    with np.load(before) as table:
        prefix = f"{member}."
        part = {n.removeprefix(prefix): table[n] for n in table.files if n.startswith(prefix)}
    return resumed(part, [batch(group[:BATCH]) for group in by_bar(some)])


def main():
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("rows", type=Path)
    parser.add_argument("--minutes", type=float, default=75.0)
    parser.add_argument("--members", type=int, default=1, help="networks whose mean is taken")
    parser.add_argument("--before", type=Path, help="weights to go on from")
    parser.add_argument("--out", type=Path, help="instead of loopgen's own file")
    options = parser.parse_args()
    seconds, members = 60 * options.minutes, range(options.members)
    with ProcessPoolExecutor(options.members, mp_context=get_context("spawn")) as pool:
        trained = list(pool.map(partial(train, options.rows, seconds, options.before), members))
    table = {f"{k}.{name}": array for k in members for name, array in trained[k].items()}
    own = Path(str(files("loopgen.conform"))) / "downbeat.npz"
    np.savez(options.out or own, **table)


if __name__ == "__main__":
    main()
