"""The zero of mish's derivative. Run by: npm run derive -- --activation mish"""

from constants import show_constant
from mpmath import diff, exp, findroot, log1p, tanh

show_constant('zero of the derivative', findroot(lambda x: diff(lambda t: t * tanh(log1p(exp(t))), x), -1.19))
