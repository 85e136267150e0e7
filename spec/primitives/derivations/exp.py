"""The rational exponential of `faithful`, with the smallest relative error of e^y. Run by: npm run derive -- --primitive exp"""

from minimax import show_error, show_number
from tangent import fit

coefficients, error = fit(relative=False)
for name, c in zip(('p0', 'p1', 'q0'), coefficients):
    show_number(f'faithful {name}', c, 17)
show_error('faithful', error)
