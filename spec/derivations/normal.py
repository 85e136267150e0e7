"""The tail of the normal distribution without its exponential decay, and what is left of the slope of x Phi(-x) without it."""

import minimax  # sets the precision in which the zero is found
from mpmath import erfc, exp, findroot, mpf, pi, sqrt


def tail(a):
    """e^(a^2/2) Phi(-a)."""
    return exp(a * a / 2) * erfc(a / sqrt(2)) / 2


def slope(a):
    """e^(a^2/2) (Phi(-a) - a phi(a))."""
    return tail(a) - a / sqrt(2 * pi)


# Where slope is 0.
zero = findroot(slope, mpf('0.7518'))


def without_zero(a):
    """slope(a) / (zero - a); beside the zero it changes by less than any coefficient shows."""
    b = a if abs(a - zero) > mpf(10) ** -20 else a + mpf(10) ** -20
    return slope(b) / (zero - b)
