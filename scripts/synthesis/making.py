"""From a code book, its published shares and targets to a data set: the walk through all modules."""

from dataclasses import dataclass

from . import codebook, dealing, demands, planning, proof, shares, targets, writing
from .faults import Fault
from .municipalities import Municipalities


@dataclass(frozen=True)
class Made:
    """A data set, and what became of all that is published."""

    name: str
    code_book: str
    data: str
    plan: object
    targets: object
    outcomes: tuple
    # Demands that did not come out, each with the number that did.
    unmet: tuple
    # Questions that were planned and could not be asked after all.
    failed: dict

    @property
    def badness(self):
        return len(self.failed), len(self.unmet) + sum(outcome.met is False for outcome in self.outcomes)


def make(book_path, targets_path, municipalities_path=None):
    """The data set. Raises `Fault` when a file is wrong."""
    book = codebook.read(book_path)
    aims = targets.read(targets_path, book)
    rows = shares.read(book, aims.own)
    best = None
    # Groups differ less where what is published of groups cannot be reached otherwise.
    for strength in (aims.strength, aims.strength // 3, 0):
        made = _made(book, rows, aims, municipalities_path, targets_path.name, strength)
        if best is None or made.badness < best.badness:
            best = made
        if not any(best.badness):
            break
    for outcome in best.outcomes:
        if outcome.met is False and not outcome.row.conditions:
            raise Fault(outcome.row.place, f"{outcome.row} did not come out, which must not happen: {outcome.said}")
    if not best.plan.planned:
        raise Fault(book.path, "there is no question of which all shares are published")
    return best


def _made(book, rows, aims, municipalities_path, targets_name, strength):
    plan = planning.make(book, rows, aims)
    plan.demands = demands.make(plan, book, rows, aims)
    towns = Municipalities(municipalities_path, aims, plan) if municipalities_path else None
    people, failed = dealing.deal(plan, rows, aims, towns, strength)
    for id, reason in failed.items():
        del plan.planned[id]
        plan.left_out[id] = reason
    variables = (*aims.variables, *([towns.variable] if towns else []))
    _check_names(book, plan, variables)
    name, sources = f"{book.name}-{writing.MARK}", (book.path.name, book.data.name, targets_name)
    data = writing.data(people, plan, variables)
    return Made(
        name, writing.code_book(name, book, plan, variables, sources), data, plan, aims,
        tuple(proof.outcomes(data, plan, rows, aims.variables)), tuple(dealing.unmet(plan, people)), failed,
    )


def _check_names(book, plan, variables):
    names = [writing.MARK, *(variable.id for variable in variables), *plan.planned]
    for name in names:
        if names.count(name) > 1:
            raise Fault(book.path, f"two columns would be called `{name}`", "rename the question or the variable")
