"""Coefficients of normalTailSlope. Run by: npm run derive -- --primitive normalTailSlope

The zero z is taken out: normalTailSlope(a) = (z - a) q(a), where q falls gently from 0.665 to 0.399.
Prints z in two parts, rounded for `faithful`, and, lowest degree first, with the relative error on [0, 40]:
- `fast`: q(a) = p(t), t = (a - 4) / (a + 4);
- `faithful`: numerator and denominator of q as a rational function of a. All coefficients are positive: nothing cancels.
- `double`: numerator and denominator of q(a) - 1/2, which is small, so that its errors hardly count.
"""

from minimax import double, grid, polynomial, rational, show, show_error, show_number, single
from mpmath import erfc, exp, findroot, mpf, pi, sqrt


def slope(a):
    return exp(a * a / 2) * erfc(a / sqrt(2)) / 2 - a / sqrt(2 * pi)


z = findroot(slope, mpf('0.7518'))


def quotient(a):
    # Beside the zero the quotient changes by less than any coefficient shows.
    b = a if abs(a - z) > mpf(10) ** -20 else a + mpf(10) ** -20
    return slope(b) / (z - b)


for name, rounded, digits in (('fast', single, 9), ('double', double, 17)):
    show_number(f'{name} z high', rounded(z), digits)
    show_number(f'{name} z low', rounded(z - rounded(z)), digits)

show_number('faithful z', double(z), 17)

centre = 4
points = [centre * (1 + t) / (1 - t) for t in grid(-1, mpf(40 - centre) / (40 + centre), 400)]
p, error = polynomial(quotient, lambda a: (a - centre) / (a + centre), lambda a: 1 / quotient(a), points, 9, single)
show('fast', p, 9)
show_error('fast', error)

p, q, error = rational(quotient, lambda a: 1 / quotient(a), 0, 40, 7, 7, double)
show('faithful numerator', p, 17)
show('faithful denominator', q, 17)
show_error('faithful', error)

p, q, error = rational(lambda a: quotient(a) - mpf(1) / 2, lambda a: 1 / quotient(a), 0, 40, 10, 10, double)
show('double numerator', p, 17)
show('double denominator', q, 17)
show_error('double', error)
