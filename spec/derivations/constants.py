"""Constants of formulas, in more digits than the spec gives. Needs mpmath; shared by the derivations in Python."""

import struct

from mpmath import mp, mpf, nstr

mp.dps = 80


def single(c):
    return mpf(struct.unpack('f', struct.pack('f', float(c)))[0])


def show_constant(name, c):
    print(f'{name}: {nstr(c, 60)}')
