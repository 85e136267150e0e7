"""Coefficients of geluTailSlope. Run by: npm run derive -- --primitive geluTailSlope

`faithful`: the zero z of normalTailSlope(a) = e^(a^2/2) Phi(-a) - a / sqrt(2 pi), and with it taken out, normalTailSlope(a) = (z - a) q(a),
numerator and denominator of q as a rational function of a, lowest degree first, with the relative error on [0, 20]: beyond it the slope
times the largest number of f32 rounds to 0. All coefficients are positive: nothing cancels.
"""

from minimax import double, rational, show, show_error, show_number
from mpmath import erfc, exp, findroot, mpf, pi, sqrt


def slope(a):
    return exp(a * a / 2) * erfc(a / sqrt(2)) / 2 - a / sqrt(2 * pi)


z = findroot(slope, mpf('0.7518'))


def quotient(a):
    # Beside the zero the quotient changes by less than any coefficient shows.
    b = a if abs(a - z) > mpf(10) ** -20 else a + mpf(10) ** -20
    return slope(b) / (z - b)


show_number('faithful z', double(z), 17)
p, q, error = rational(quotient, lambda a: 1 / quotient(a), 0, 20, 5, 5, double)
show('faithful numerator', p, 17)
show('faithful denominator', q, 17)
show_error('faithful', error)
