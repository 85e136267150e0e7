"""Coefficients of normalTail. Run by: npm run derive -- --primitive normalTail

With k = 1 / sqrt(2 pi) rounded, normalTail(a) = k / (a + h(a)), where h falls from 2k at 0 to 1/a: its errors hardly count for large a,
and with h(a) = 2k - a s(a) those of s hardly count for small a.
Prints, lowest degree first, with the relative error of normalTail on [0, 40]:
- `fast`: s(a) = p(t) / (a + 4), t = (a - 4) / (a + 4);
- `double`: numerator and denominator of s as a rational function of a;
- `faithful`: numerator and denominator of normalTail itself. All coefficients are positive: nothing cancels.
"""

from minimax import double, grid, polynomial, rational, show, show_error, show_number, single
from mpmath import mpf, pi, sqrt
from normal import tail


def saving(a):
    """s(a); at 0 its limit, by a step that changes no digit of a coefficient."""
    b = a if a > 0 else mpf(10) ** -20
    return (2 * k - (k / tail(b) - b)) / b


k = single(1 / sqrt(2 * pi))
centre = 4
points = [centre * (1 + t) / (1 - t) for t in grid(-1, mpf(40 - centre) / (40 + centre), 400)]
p, error = polynomial(
    lambda a: saving(a) * (a + centre),
    lambda a: (a - centre) / (a + centre),
    lambda a: a / (a + centre) * tail(a) / k,
    points,
    10,
    single,
)
show_number('fast k', k, 9)
show_number('fast 2k', 2 * k, 9)
show('fast', p, 9)
show_error('fast', error)

p, q, error = rational(tail, lambda a: 1 / tail(a), 0, 40, 7, 8, double)
show('faithful numerator', p, 17)
show('faithful denominator', q, 17)
show_error('faithful', error)

k = double(1 / sqrt(2 * pi))
p, q, error = rational(saving, lambda a: a * tail(a) / k, 0, 40, 10, 10, double)
show_number('double k', k, 17)
show_number('double 2k', 2 * k, 17)
show('double numerator', p, 17)
show('double denominator', q, 17)
show_error('double', error)
