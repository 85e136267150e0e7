"""Coefficients of geluTail. Run by: npm run derive -- --primitive geluTail

`faithful`: numerator and denominator of normalTail(a) = e^(a^2/2) Phi(-a) as a rational function of a, lowest degree first, with the relative
error on [0, 15]: beyond it a Phi(-a) rounds to 0 in f32. All coefficients are positive: nothing cancels.
"""

from minimax import double, rational, show, show_error
from normal import tail

p, q, error = rational(tail, lambda a: 1 / tail(a), 0, 15, 5, 6, double)
show('faithful numerator', p, 17)
show('faithful denominator', q, 17)
show_error('faithful', error)
