"""The zero of the derivative of silu for beta = 1.

The derivative at -a is e^-a (1 - a + e^-a) / (1 + e^-a)^2. Run by: npm run derive -- --activation silu
"""

from constants import show_constant
from mpmath import exp, findroot

show_constant('zero of the derivative', -findroot(lambda a: 1 - a + exp(-a), 1.28))
