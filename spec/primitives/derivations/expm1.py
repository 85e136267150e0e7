"""The rational exponential of expm1, with the smallest relative error of e^y - 1. Run by: npm run derive -- --primitive expm1"""

from minimax import show_error, show_number
from tangent import fit

coefficients, error = fit(relative=True)
for name, c in zip(('p0', 'p1', 'q0'), coefficients):
    show_number(f'faithful {name}', c, 17)
show_error('faithful', error)
