"""Minimax fits in high precision, for functions that Sollya evaluates too slowly. Needs mpmath; shared by the derivations in Python.

Remez exchange on a fixed grid that is dense at both ends; the error is weighted by `weight`.
"""

from constants import single
from mpmath import cos, log, lu_solve, matrix, mp, mpf, pi, polyval

mp.dps = 45


def double(c):
    return mpf(float(c))


def grid(low, high, count=600):
    middle, half = (mpf(low) + high) / 2, (mpf(high) - low) / 2
    points = [middle - half * cos(pi * k / count) for k in range(count + 1)]
    points[0], points[-1] = mpf(low), mpf(high)
    return points


def exchange(errors, count):
    """Indices of `count` extrema of alternating sign, or None."""
    extrema = []
    for i, e in enumerate(errors):
        if extrema and (e > 0) == (errors[extrema[-1]] > 0):
            if abs(e) > abs(errors[extrema[-1]]):
                extrema[-1] = i
        else:
            extrema.append(i)
    while len(extrema) > count:
        extrema.pop(0 if abs(errors[extrema[0]]) < abs(errors[extrema[-1]]) else -1)
    return extrema if len(extrema) == count else None


def linear(targets, columns, rounds=12):
    """Coefficients that minimise the largest |sum of coefficient * column - target| over the points, and that error."""
    count, size = len(columns), len(targets)
    reference = [round((size - 1) * k / count) for k in range(count + 1)]
    best = None
    for _ in range(rounds):
        system = matrix(count + 1, count + 1)
        for row, i in enumerate(reference):
            for j in range(count):
                system[row, j] = columns[j][i]
            system[row, count] = (-1) ** row
        solution = lu_solve(system, matrix([targets[i] for i in reference]))
        coefficients = [solution[j] for j in range(count)]
        errors = [sum(c * column[i] for c, column in zip(coefficients, columns)) - targets[i] for i in range(size)]
        worst = max(abs(e) for e in errors)
        if best is None or worst < best[1]:
            best = (coefficients, worst)
        reference = exchange(errors, count + 1)
        if reference is None:
            break
    return best


def rounding(targets, columns, rounded):
    """As `linear`, with coefficients that the format holds: each is rounded in turn, the last first, and those before it are fitted again."""
    fixed = []
    for count in range(len(columns), 0, -1):
        coefficients, _ = linear(targets, columns[:count])
        c = rounded(coefficients[-1])
        fixed.insert(0, c)
        targets = [t - c * column for t, column in zip(targets, columns[count - 1])]
    return fixed, max(abs(t) for t in targets)


def polynomial(function, variable, weight, points, degree, rounded):
    """p with p(variable) near function."""
    weights = [weight(a) for a in points]
    columns = [[w * variable(a) ** j for w, a in zip(weights, points)] for j in range(degree + 1)]
    return rounding([w * function(a) for w, a in zip(weights, points)], columns, rounded)


def rational(function, weight, low, high, numerator, denominator, rounded, rounds=12):
    """p / q near function, q[0] = 1: the linearised problem, weighted with the denominator of the round before."""
    # Dense near 0 and spread to the far end.
    points = [3 * (1 + t) / (1 - t) for t in grid((mpf(low) - 3) / (low + 3), (mpf(high) - 3) / (high + 3))]
    points[0], points[-1] = mpf(low), mpf(high)
    values = [function(a) for a in points]
    weights = [weight(a) for a in points]
    guess = [(1 + a / 2) ** denominator for a in points]
    for i in range(rounds):
        factors = [w / d for w, d in zip(weights, guess)]
        columns = [[f * a**j for a, f in zip(points, factors)] for j in range(numerator + 1)]
        columns += [[-f * v * a**j for a, v, f in zip(points, values, factors)] for j in range(1, denominator + 1)]
        solution, _ = linear([f * v for v, f in zip(values, factors)], columns, 1 if i == 0 else 3)
        q = [mpf(1)] + solution[numerator + 1 :]
        guess = [polyval(q[::-1], a) for a in points]
    # With the denominator rounded, the numerator is a problem of its own.
    q = [rounded(c) for c in q]
    factors = [w / polyval(q[::-1], a) for a, w in zip(points, weights)]
    columns = [[f * a**j for a, f in zip(points, factors)] for j in range(numerator + 1)]
    p, worst = rounding([w * v for v, w in zip(values, weights)], columns, rounded)
    return p, q, worst


def show(name, coefficients, digits):
    print(f'{name}: [{", ".join(text(c, digits) for c in coefficients)}]')


def show_number(name, c, digits):
    print(f'{name}: {text(c, digits)}')


def show_error(name, error):
    print(f'{name}: error 2^{float(log(error, 2)):.2f}')


def text(c, digits):
    shown = f'{float(c):.{digits}g}'
    return shown.replace('e-0', 'e-').replace('e+0', 'e')
