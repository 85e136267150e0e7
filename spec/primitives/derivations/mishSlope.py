"""Coefficients of mishSlope. Run by: npm run derive -- --primitive mishSlope

The zero z is taken out: mishSlope(x) = (x - z) q(x + 1) on [-2, 0].
Prints -z in two parts for `fast` and `double`, rounded for `faithful`, and q for each plan, lowest degree first, with its relative error.
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

show_number('faithful minus z', double(-z), 17)

points = [t - 1 for t in grid(-1, 1, 400)]
for name, degree, rounded, digits in (('fast', 13, single, 9), ('faithful', 18, double, 17), ('double', 28, double, 17)):
    q, error = polynomial(quotient, lambda x: x + 1, lambda x: 1 / quotient(x), points, degree, rounded)
    show(name, q, digits)
    show_error(name, error)
