"""Counts the finished data set again, and holds it against all that is published.

It reads the CSV as anybody else would, so that no mistake made on the way to it stays hidden.
"""

import csv
import io
from dataclasses import dataclass

from .percents import Percent


@dataclass(frozen=True)
class Outcome:
    """What became of a published row. Met is None when the data set cannot tell."""

    row: object
    met: bool | None
    said: str


def outcomes(data, plan, shares, variables):
    """An outcome for each published share of a question that is in the data set."""
    answers = list(csv.DictReader(io.StringIO(data)))
    codes = {variable.id: {value.id: value.code for value in variable.values} for variable in variables}
    for row in shares:
        planned = plan.planned.get(row.question)
        if planned and row.percent:
            yield _outcome(row, planned, plan, answers, codes)


def _outcome(row, planned, plan, answers, codes):
    filters = [_filter(condition, plan, codes) for condition in row.conditions]
    if None in filters:
        return Outcome(row, None, "the data set does not tell this group")
    asked = [each for each in answers if all(each[column] in wanted for column, wanted in filters)]
    if planned.question.multiple:
        if len(row.answers) != 1:
            return Outcome(row, None, "of several options only the source can know how many chose one or the other")
        (answer,) = row.answers
        column, wanted = f"{row.question}_{answer}", {"1"}
    else:
        column, wanted = row.question, {cell.id for cell in planned.cells if cell.answers <= row.answers}
        if frozenset().union(*(cell.answers for cell in planned.cells if cell.id in wanted)) != row.answers:
            return Outcome(row, None, "the data set does not tell these answers apart from others")
    cells = [each[column] for each in asked if each[column] != ""]
    count, n = sum(cell in wanted for cell in cells), len(cells)
    if not n:
        return Outcome(row, False, "nobody of the group answered")
    found = Percent.of(count, n, row.percent.decimals)
    met = found == row.percent and row.n in (None, n)
    wanted_n = "" if row.n in (None, n) else f" of {row.n}"
    return Outcome(row, met, f"{count} of {n} is {found}; published is {row.percent}{wanted_n}")


def _filter(condition, plan, codes):
    """The column and the cells of those for whom a condition holds; None when the data set does not tell."""
    test = plan.test(condition)
    if test is None:
        return None
    names = codes.get(test.column)
    return test.column.replace(".", "_"), {names[value] for value in test.values} if names else set(test.values)
