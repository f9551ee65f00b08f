"""The network of ``loopgen.conform.network``, for training: the same layers, in PyTorch.

Batch normalisation makes training quick and is folded into the convolutions when weights are
written, so that inference knows nothing of it.
"""

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from loopgen.conform.network import CIRCLE, DOUBT, FAR, FEELS, NEAR, WIDE
from loopgen.conform.reading import ROWS


class Layer(nn.Module):
    """A residual convolution, in time or on a circle; a dilation of 0 is a bar."""

    def __init__(self, width, size, dilation, dropout, *, circle=False):
        super().__init__()
        self.conv, self.norm = nn.Conv1d(width, width, size), nn.BatchNorm1d(width)
        self.dilation, self.circle, self.dropout = dilation, circle, nn.Dropout(dropout)

    def forward(self, x, bar, mask=None):
        """(clips, width, n) to the same."""
        dilation = self.dilation or bar
        reach = dilation * (self.conv.kernel_size[0] // 2)
        around = around_circle(x, reach) if self.circle else functional.pad(x, (reach, reach))
        out = functional.conv1d(around, self.conv.weight, self.conv.bias, dilation=dilation)
        out = x + self.dropout(functional.relu(self.norm(out)))
        return out if mask is None else out * mask[:, None]


def around_circle(x, reach):
    """(clips, width, n + 2 reach) of a circle of n."""
    size = x.shape[-1]
    turns = -(-reach // size)
    wrapped = torch.cat([x] * (2 * turns + 1), -1)
    return wrapped[..., turns * size - reach : (turns + 1) * size + reach]


class Net(nn.Module):
    """See ``loopgen.conform.network``."""

    def __init__(self, width=48, dropout=0.15):
        super().__init__()

        def layers(dilations, size=5, *, circle=False):
            made = [Layer(width, size, d, dropout, circle=circle) for d in dilations]
            return nn.ModuleList(made)

        self.stem = nn.Conv1d(ROWS + len(FEELS), width, 5, stride=2, padding=2)
        self.stem_norm = nn.BatchNorm1d(width)
        self.near, self.circle = layers(NEAR), layers(CIRCLE, circle=True)
        self.far = nn.ModuleList([*layers([0], 3), *layers(FAR)])
        self.wide = layers(WIDE, circle=True)
        self.first, self.second = nn.Conv1d(width, width, 1), nn.Conv1d(width, width, 1)
        self.told, self.out = nn.Conv1d(2 * width, width, 1), nn.Conv1d(width, 2, 1)
        self.feel = nn.Linear(2 * width, len(FEELS))

    def forward(self, rows, told, phases, bar, mask):
        """(scores (clips, bar), shifts (clips, bar), feel scores (clips, 3)).

        ``rows`` (clips, ROWS, 2n), ``told`` (clips, 3) a feel that is known or zeros, ``phases``
        and ``mask`` (clips, n).
        """
        told = told[:, :, None].expand(-1, -1, rows.shape[2])
        x = functional.relu(self.stem_norm(self.stem(torch.cat([rows, told], 1)))) * mask[:, None]
        for layer in self.near:
            x = layer(x, bar, mask)
        circle = fold(x, self.first, phases, bar, mask)
        for layer in self.circle:
            circle = layer(circle, bar)
        back = torch.gather(circle, 2, phases[:, None].expand(-1, circle.shape[1], -1))
        x = (x + functional.relu(self.told(torch.cat([x, back], 1)))) * mask[:, None]
        for layer in self.far:
            x = layer(x, bar, mask)
        circle = fold(x, self.second, phases, bar, mask) + circle
        for layer in self.wide:
            circle = layer(circle, bar)
        out = self.out(circle)
        pooled = torch.cat([circle.mean(2), circle.amax(2)], 1)
        return out[:, 0], out[:, 1], self.feel(pooled)


def fold(x, voice, phases, bar, mask):
    """(clips, width, bar) the mean over bars, weighed."""
    weight = torch.sigmoid(voice(x)) * mask[:, None]
    index = phases[:, None].expand_as(x)
    empty = x.new_zeros(x.shape[0], x.shape[1], bar)
    total, mass = empty.scatter_add(2, index, weight * x), empty.scatter_add(2, index, weight)
    return total / (mass + DOUBT)


def plain(net):
    """The arrays of ``downbeat.npz`` of one network, without batch normalisation."""
    with_norm = {"stem": (net.stem, net.stem_norm)}
    for name in ("near", "circle", "far", "wide"):
        for k, layer in enumerate(getattr(net, name)):
            with_norm[f"{name}.{k}"] = (layer.conv, layer.norm)
    table = {}
    for name, (conv, norm) in with_norm.items():
        scale = norm.weight / torch.sqrt(norm.running_var + norm.eps)
        table[f"{name}.weight"] = conv.weight * scale[:, None, None]
        table[f"{name}.bias"] = (conv.bias - norm.running_mean) * scale + norm.bias
    for name in ("first", "second", "told", "out", "feel"):
        layer = getattr(net, name)
        table[f"{name}.weight"], table[f"{name}.bias"] = layer.weight, layer.bias
    return {name: value.detach().numpy().astype(np.float16) for name, value in table.items()}


def resumed(table, batches):
    """A network that goes on from ``table``, as :func:`plain` has it.

    Each normalisation is set to undo itself on ``batches`` (arguments of ``forward``), so that
    training begins with the function that was learned.
    """
    net = Net(width=len(table["first.bias"]))
    norms = [layer for layer in net.modules() if isinstance(layer, nn.BatchNorm1d)]
    with torch.no_grad():
        for name, array in table.items():
            layer, _, kind = name.rpartition(".")
            owner = net.get_submodule(layer)
            getattr(getattr(owner, "conv", owner), kind).copy_(torch.from_numpy(array))
        for norm in norms:
            norm.running_var.fill_(1.0 - norm.eps)
        for norm, seen in inputs_of(norms, net.eval(), batches).items():
            undo(norm, seen)
    return net.train()


def inputs_of(norms, net, batches):
    """What each of ``norms`` is given on ``batches``: norm to (n, width)."""
    seen = {norm: [] for norm in norms}

    def remember(norm, given):
        seen[norm].append(given[0].transpose(1, 2).flatten(0, 1))

    hooks = [norm.register_forward_pre_hook(remember) for norm in norms]
    for batch in batches:
        net(*batch)
    for hook in hooks:
        hook.remove()
    return {norm: torch.cat(parts) for norm, parts in seen.items()}


def undo(norm, seen):
    """Set a normalisation to give back what it is given, as long as that is like ``seen``."""
    norm.running_mean.copy_(seen.mean(0))
    norm.running_var.copy_(seen.var(0))
    norm.weight.copy_(torch.sqrt(norm.running_var + norm.eps))
    norm.bias.copy_(norm.running_mean)
