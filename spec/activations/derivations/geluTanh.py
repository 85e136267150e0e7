"""Constants of geluTanh: of x (linear + cubic x^2), twice the argument of tanh, and the zero of the derivative.

Run by: npm run derive -- --activation geluTanh
"""

from constants import show_constant
from mpmath import findroot, mpf, pi, sqrt, tanh

published = mpf('0.044715')
linear = 2 * sqrt(2 / pi)
cubic = published * linear
show_constant('linear', linear)
show_constant('cubic', cubic)
show_constant('slope of the cubic term', 3 * cubic)


def slope(x):
    t = tanh(x * (linear + cubic * x * x) / 2)
    return (1 + t + x * (1 - t * t) * (linear + 3 * cubic * x * x) / 2) / 2


show_constant('zero of the derivative', findroot(slope, -0.75))
