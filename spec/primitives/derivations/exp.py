"""The rational exponentials of `faithful`, with the smallest relative error of e^y. Run by: npm run derive -- --primitive exp"""

from minimax import show_error, show_number
from tangent import fit

for label, names in (('faithful', ('p0', 'p1', 'q0', 'q1')), ('short', ('p0', 'p1', 'q0'))):
    coefficients, error = fit(relative=False, count=len(names))
    for name, c in zip(names, coefficients):
        show_number(f'{label} {name}', c, 17)
    show_error(label, error)
