"""Default scale and alpha of selu, for which mean 0 and variance 1 are a fixed point (Klambauer et al. 2017, equation 14).

Run by: npm run derive -- --activation selu
"""

from constants import show_constant
from mpmath import e, erfc, exp, mpf, pi, sqrt

c = erfc(1 / sqrt(mpf(2)))
root = sqrt(e)
# With y ~ N(0, 1): the mean vanishes, E[max(y, 0)] + alpha E[e^y - 1; y < 0] = 0.
alpha = -sqrt(2 / pi) / (c * root - 1)
# The variance is 1: scale^2 (E[y^2; y > 0] + alpha^2 E[(e^y - 1)^2; y < 0]) = 1.
scale = 1 / sqrt((1 + alpha**2 * (exp(2) * erfc(sqrt(mpf(2))) - 2 * root * c + 1)) / 2)
show_constant('scale', scale)
show_constant('alpha', alpha)
