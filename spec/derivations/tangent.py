"""The rational exponential e^(f ln 2) = (q + p) / (q - p) with p = f (p0 + p1 f^2) and q = q0 + f^2 or q0 + q1 f^2 + f^4, for |f| <= 1/2.
Needs mpmath.

p / q is near tanh(f ln 2 / 2): odd over even, so that one polynomial each serves numerator and denominator.
"""

from constants import mp
from mpmath import log, lu_solve, matrix, mpf, pi, polyval, sin

mp.prec = 200
ln2 = log(2)

# Near the results: the continued fraction of tanh, from which Newton's method starts. p0, p1, then q without its leading 1.
starts = {
    3: [mpf('7.215028593627416'), mpf('0.057700349612947614'), mpf('20.818171954942034')],
    4: [c / (ln2 / 2) ** k for c, k in ((105, 3), (10, 1), (105, 4), (45, 2))],
}


def error(coefficients, f, relative):
    """Error of the logarithm, which is the relative error of e^(f ln 2); divided by f ln 2 it is that of e^(f ln 2) - 1, nearly."""
    p0, p1, *q = coefficients
    z = f * f
    p, q = f * (p0 + p1 * z), polyval([1, *q[::-1]], z)
    e = log((q + p) / (q - p)) - f * ln2
    return e / f / ln2 if relative else e


def fit(relative, count=3):
    """The `count` coefficients that minimise the largest error on [0, 1/2], and that error: Remez exchange, Newton's method inside."""
    values = starts[count]
    points = [sin(pi * (2 * i + 1) / (4 * count + 4)) / 2 for i in range(count + 1)]
    points[-1] = mpf('0.5')
    grid = [mpf(i) / 2000 for i in range(1, 1001)]
    for _ in range(30):
        values, level = equalise(values, points, relative)
        errors = [error(values, f, relative) for f in grid]
        extrema = [f for i, f in enumerate(grid) if isExtremum(errors, i) and abs(errors[i]) > abs(level) / 2][-count - 1 :]
        if len(extrema) < count + 1 or max(abs(a - b) for a, b in zip(extrema, points)) < mpf('1e-3'):
            break
        points = extrema
    return values, max(abs(e) for e in errors)


def isExtremum(errors, i):
    return i in (0, len(errors) - 1) or abs(errors[i]) >= max(abs(errors[i - 1]), abs(errors[i + 1]))


def equalise(values, points, relative):
    """Coefficients with which the errors at the points are level, -level, level, and so on."""
    count = len(values)
    unknowns = list(values) + [error(values, points[0], relative)]
    for _ in range(20):
        residues = [error(unknowns[:count], f, relative) - (-1) ** i * unknowns[count] for i, f in enumerate(points)]
        jacobian = matrix(count + 1, count + 1)
        for j in range(count):
            step = mpf(10) ** -25 * abs(unknowns[j])
            moved = list(unknowns)
            moved[j] += step
            for i, f in enumerate(points):
                jacobian[i, j] = (error(moved[:count], f, relative) - error(unknowns[:count], f, relative)) / step
        for i in range(count + 1):
            jacobian[i, count] = -((-1) ** i)
        steps = lu_solve(jacobian, matrix(residues))
        unknowns = [unknown - step for unknown, step in zip(unknowns, steps)]
        if max(abs(step / unknown) for step, unknown in zip(steps, unknowns)) < mpf(10) ** -22:
            break
    return unknowns[:count], unknowns[count]
