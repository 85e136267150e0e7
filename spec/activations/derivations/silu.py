"""Constants of silu: the zero of the derivative for beta = 1, in two parts of which the first has 24 bits, and e^-zero.

The derivative at -a is e^-a (1 - a + e^-a) / (1 + e^-a)^2. Run by: npm run derive -- --activation silu
"""

from constants import show_constant, single
from mpmath import exp, findroot

zero = findroot(lambda a: 1 - a + exp(-a), 1.28)
show_constant('zero of the derivative', -zero)
show_constant('zero high', single(zero))
show_constant('zero low', zero - single(zero))
show_constant('exp at zero', exp(-zero))
