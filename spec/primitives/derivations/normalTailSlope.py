"""Coefficients of normalTailSlope. Run by: npm run derive -- --primitive normalTailSlope

The zero z is taken out: normalTailSlope(a) = (z - a) q(a), where q falls gently from 0.665 to 0.399.
normalTailSlope(a) = (z - a) / 2 + (z - a) r(a) with r = q - 1/2: the first part rounds little, and r is between -0.11 and 0.17.
Prints z in two parts, the first with so few bits that a is subtracted from it exactly wherever z - a is large, and, lowest degree first,
with the relative error on [0, 40]:
- `fast`: r(a) = p(t), t = (a - 4) / (a + 4);
- `faithful`: z rounded, numerator and denominator of q as a rational function of a. All coefficients are positive: nothing cancels.
- `double`: c, numerator and denominator of r(a) + c, in which nothing cancels either; c is near 1/2 - 1 / sqrt(2 pi), so that they are small
  for large a, where their rounding errors are largest, and such that at 0 the first coefficient of the numerator is right beyond its digits.
"""

from minimax import double, grid, polynomial, rational, show, show_error, show_number, single
from mpmath import mpf, nint
from normal import without_zero, zero

for name, rounded, digits, bits in (('fast', single, 9, 20), ('double', double, 17, 47)):
    high = nint(zero * 2**bits) / 2**bits
    show_number(f'{name} z high', high, digits)
    show_number(f'{name} z low', rounded(zero - high), digits)
show_number('faithful z', double(zero), 17)

centre = 4
points = [centre * (1 + t) / (1 - t) for t in grid(-1, mpf(40 - centre) / (40 + centre), 400)]
p, error = polynomial(without_zero, lambda a: (a - centre) / (a + centre), lambda a: 1 / without_zero(a), points, 9, single)
show('fast', [p[0] - mpf(1) / 2, *p[1:]], 9)
show_error('fast', error)

p, q, error = rational(without_zero, lambda a: 1 / without_zero(a), 0, 40, 7, 7, double)
show('faithful numerator', p, 17)
show('faithful denominator', q, 17)
show_error('faithful', error)

first = double(without_zero(mpf(0)) - mpf(51) / 128)
c = double(mpf(1) / 2 - without_zero(mpf(0)) + first)
p, q, error = rational(lambda a: without_zero(a) - mpf(1) / 2 + c, lambda a: 1 / without_zero(a), 0, 40, 10, 10, double)
show_number('double c', c, 17)
show('double numerator', p, 17)
show('double denominator', q, 17)
show_error('double', error)
