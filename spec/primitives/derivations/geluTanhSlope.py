"""Coefficients of geluTanhSlope. Run by: npm run derive -- --primitive geluTanhSlope

The zero z is taken out: geluTanhSlope(x) = (x - z) (1/2 + p(x + 0.75)) on [-0.95, -0.55].
Prints -z in two parts for `fast` and `double`, rounded for `faithful`, the factor at z, and p for each plan, lowest degree first, with the relative error of the slope.
"""

from minimax import double, grid, polynomial, show, show_error, show_number, single
from mpmath import exp, findroot, mpf, pi, sqrt

scale, cubic = 2 * sqrt(2 / pi), mpf('0.044715')


def slope(x):
    # e^(2u) with u the argument of tanh, and x times the derivative of 2u.
    e = exp(scale * (x + cubic * x**3))
    return e * (1 + scale * (x + 3 * cubic * x**3) + e) / (1 + e) ** 2


z = findroot(slope, mpf('-0.7525'))


def factor(x):
    # Beside the zero the quotient changes by less than any coefficient shows.
    b = x if abs(x - z) > mpf(10) ** -20 else x + mpf(10) ** -20
    return slope(b) / (b - z)


for name, rounded, digits in (('fast', single, 9), ('double', double, 17)):
    show_number(f'{name} -z high', rounded(-z), digits)
    show_number(f'{name} -z low', rounded(-z - rounded(-z)), digits)
    show_number(f'{name} factor at z', factor(z), 9)
show_number('faithful -z', double(-z), 17)

points = grid(-0.95, -0.55, 400)
for name, degree, rounded, digits in (('fast', 6, single, 9), ('faithful', 9, double, 17), ('double', 14, double, 17)):
    p, error = polynomial(lambda x: factor(x) - 0.5, lambda x: x + 0.75, lambda x: 1 / factor(x), points, degree, rounded)
    show(name, p, digits)
    show_error(name, error)
