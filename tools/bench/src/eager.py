"""Milliseconds of PyTorch, eager, on arrays of 2^26 floats that stay on the GPU, as JSON: for `npm run bench:gpu -- --torch FILE`."""

import json
import statistics
import sys

import torch
import torch.nn.functional as F

ELEMENTS = int(sys.argv[1]) if len(sys.argv) > 1 else 2**26
ROW = 1024
CALLS = 20
ROUNDS = 9

# What PyTorch has of our functions, at our default parameters.
FUNCTIONS = {
    "celu": F.celu,
    "elu": F.elu,
    "gelu": F.gelu,
    "geluTanh": lambda x: F.gelu(x, approximate="tanh"),
    "hardSwish": F.hardswish,
    "leakyRelu": F.leaky_relu,
    "logSigmoid": F.logsigmoid,
    "mish": F.mish,
    "prelu": lambda x: F.prelu(x, torch.full((1,), 0.25, device=x.device)),
    "relu": F.relu,
    "relu6": F.relu6,
    "selu": F.selu,
    "sigmoid": torch.sigmoid,
    "silu": F.silu,
    "softplus": F.softplus,
    "softsign": F.softsign,
    "tanh": torch.tanh,
    "softmax": lambda x: F.softmax(x.view(-1, ROW), -1),
    "logSoftmax": lambda x: F.log_softmax(x.view(-1, ROW), -1),
    "logSumExp": lambda x: torch.logsumexp(x.view(-1, ROW), -1),
}


def milliseconds(run):
    """Median over the rounds of the time of one call."""
    for _ in range(3):
        run()
    times = []
    for _ in range(ROUNDS):
        start, end = (torch.cuda.Event(enable_timing=True) for _ in range(2))
        start.record()
        for _ in range(CALLS):
            run()
        end.record()
        torch.cuda.synchronize()
        times.append(start.elapsed_time(end) / CALLS)
    return statistics.median(times)


def measure(function):
    x = 3 * torch.randn(ELEMENTS, device="cuda")
    with torch.no_grad():
        forward = milliseconds(lambda: function(x))
    x.requires_grad_()
    y = function(x)
    dy = torch.randn_like(y)
    backward = milliseconds(lambda: torch.autograd.grad(y, x, dy, retain_graph=True))
    return {"forward": forward, "backward": backward}


def copy():
    x, y = (torch.empty(ELEMENTS, device="cuda") for _ in range(2))
    return milliseconds(lambda: y.copy_(x))


results = {name: measure(function) for name, function in FUNCTIONS.items()}
print(
    json.dumps(
        {
            "version": torch.__version__,
            "device": torch.cuda.get_device_name(),
            "elements": ELEMENTS,
            "copyMilliseconds": copy(),
            "milliseconds": results,
        }
    )
)
