"""Coefficients of siluSlope. Run by: npm run derive -- --primitive siluSlope

The zero z is taken out: siluSlope(x) = (x - z) (1/4 + p(x + 1.25)) on [-1.55, -0.79].
Prints -z in two parts for `fast` and `double`, rounded for `faithful`, the factor at z, and p for each plan, lowest degree first, with the relative error of the slope.
"""

from minimax import double, grid, polynomial, show, show_error, show_number, single
from mpmath import exp, findroot, mpf


def slope(x):
    e = exp(x)
    return e * (1 + x + e) / (1 + e) ** 2


z = findroot(slope, mpf('-1.278'))


def factor(x):
    # Beside the zero the quotient changes by less than any coefficient shows.
    b = x if abs(x - z) > mpf(10) ** -20 else x + mpf(10) ** -20
    return slope(b) / (b - z)


for name, rounded, digits in (('fast', single, 9), ('double', double, 17)):
    show_number(f'{name} -z high', rounded(-z), digits)
    show_number(f'{name} -z low', rounded(-z - rounded(-z)), digits)
    show_number(f'{name} factor at z', factor(z), 9)
show_number('faithful -z', double(-z), 17)

points = grid(-1.55, -0.79, 400)
for name, degree, rounded, digits in (('fast', 6, single, 9), ('faithful', 8, double, 17), ('double', 13, double, 17)):
    p, error = polynomial(lambda x: factor(x) - 0.25, lambda x: x + 1.25, lambda x: 1 / factor(x), points, degree, rounded)
    show(name, p, digits)
    show_error(name, error)
