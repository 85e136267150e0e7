"""The zero of gelu's derivative Phi(x) + x phi(x). Run by: npm run derive -- --activation gelu"""

from constants import show_constant
from mpmath import findroot, ncdf, npdf

show_constant('zero of the derivative', findroot(lambda x: ncdf(x) + x * npdf(x), -0.75))
