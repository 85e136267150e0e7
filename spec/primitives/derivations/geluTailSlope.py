"""Coefficients of geluTailSlope. Run by: npm run derive -- --primitive geluTailSlope

`faithful`: the zero z of normalTailSlope(a) = e^(a^2/2) Phi(-a) - a / sqrt(2 pi), and with it taken out, normalTailSlope(a) = (z - a) q(a),
numerator and denominator of q as a rational function of a, lowest degree first, with the relative error on [0, 20]: beyond it the slope
times the largest number of f32 rounds to 0. All coefficients are positive: nothing cancels.
"""

from minimax import double, rational, show, show_error, show_number
from normal import without_zero, zero

show_number('faithful z', double(zero), 17)
p, q, error = rational(without_zero, lambda a: 1 / without_zero(a), 0, 20, 5, 5, double)
show('faithful numerator', p, 17)
show('faithful denominator', q, 17)
show_error('faithful', error)
