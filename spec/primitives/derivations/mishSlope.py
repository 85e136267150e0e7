"""Coefficients of mishSlope. Run by: npm run derive -- --primitive mishSlope

The zero z is taken out: mishSlope(x) = (x - z) q(x + 0.75) on [-1.45, 0].
Prints -z in two parts and q for `fast` and `double`, lowest degree first, with its relative error.
"""

from minimax import double, grid, polynomial, show, show_error, show_number, single
from mpmath import exp, findroot, mpf


def slope(x):
    e = exp(x)
    return e * (4 * (x + 1) + e * (6 + 4 * x + e * (4 + e))) / (2 + e * (2 + e)) ** 2


z = findroot(slope, mpf('-1.19'))


def quotient(x):
    # Beside the zero the quotient changes by less than any coefficient shows.
    b = x if abs(x - z) > mpf(10) ** -20 else x + mpf(10) ** -20
    return slope(b) / (b - z)


for name, rounded, digits in (('fast', single, 9), ('double', double, 17)):
    show_number(f'{name} minus z high', rounded(-z), digits)
    show_number(f'{name} minus z low', rounded(rounded(z) - z), digits)

points = grid(-1.45, 0, 400)
for name, degree, rounded, digits in (('fast', 10, single, 9), ('double', 22, double, 17)):
    q, error = polynomial(quotient, lambda x: x + mpf('0.75'), lambda x: 1 / quotient(x), points, degree, rounded)
    show(name, q, digits)
    show_error(name, error)
