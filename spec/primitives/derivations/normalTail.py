"""Coefficients of normalTail. Run in this folder: python3 normalTail.py (needs mpmath).

Prints, lowest degree first, with the relative error of normalTail on [0, 40]:
- `fast`: with k = 1 / sqrt(2 pi) in f32, normalTail(a) = k / (a + h(a)), where h is small and smooth, so that its errors hardly count;
  h(a) = p(t), t = (a - 4) / (a + 4);
- `faithful` and `double`: numerator and denominator of a rational function of a. All coefficients are positive: nothing cancels.
"""

from minimax import double, grid, polynomial, rational, show, show_error, show_number, single
from mpmath import erfc, exp, mpf, pi, sqrt


def tail(a):
    return exp(a * a / 2) * erfc(a / sqrt(2)) / 2


k = single(1 / sqrt(2 * pi))
centre = 4
points = [centre * (1 + t) / (1 - t) for t in grid(-1, mpf(40 - centre) / (40 + centre), 400)]
p, error = polynomial(lambda a: k / tail(a) - a, lambda a: (a - centre) / (a + centre), lambda a: tail(a) / k, points, 11, single)
show_number('fast k', k, 9)
show('fast', p, 9)
show_error('fast', error)

for name, numerator, denominator in (('faithful', 7, 8), ('double', 10, 11)):
    p, q, error = rational(tail, 0, 40, numerator, denominator, double)
    show(f'{name} numerator', p, 17)
    show(f'{name} denominator', q, 17)
    show_error(name, error)
