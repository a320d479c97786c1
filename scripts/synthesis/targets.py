"""The targets: what is known of the respondents' background, and what is chosen about the data set."""

from dataclasses import dataclass

from . import margins, yamlfile
from .codebook import Condition, Variable, check
from .faults import Fault, nearest
from .margins import known_name
from .percents import Percent


@dataclass(frozen=True)
class Municipalities:
    """Who gets a municipality: those whose value of `of` has its region's code, and for whom `only` holds."""

    of: str
    only: tuple


@dataclass(frozen=True)
class Targets:
    respondents: int
    seed: str
    # The variables that have a margin, in the order of the data set's columns.
    variables: tuple
    # Those of them that the code book does not have.
    own: tuple
    # Variables of the code book of which no distribution is given.
    unknown: tuple
    margins: tuple
    vary_by: tuple
    # In units of 1/1000.
    strength: int
    # By the answers of a sum: the record with its identifier and label.
    sums: dict
    # By question: its answer, and the conditions that must all hold.
    computed: dict
    left_out: dict
    municipalities: Municipalities

    def background(self):
        """How many have each value of each variable."""
        return {
            variable.id: next(margin for margin in self.margins if variable.id in margin.variables).single(variable.id)
            for variable in self.variables
        }


_MOST_RESPONDENTS = 1_000_000
_KEYS = ("respondents", "seed", "variables", "margins", "variation", "sums", "computed", "leave-out", "municipalities")


def read(path, book):
    record = yamlfile.read(path)
    record.allow(*_KEYS)
    respondents = record.whole("respondents") or book.respondents
    if not respondents:
        raise record.fault("respondents", "`respondents` is in neither the targets nor the code book")
    if respondents > _MOST_RESPONDENTS:
        raise record.fault("respondents", f"`respondents` is at most {_MOST_RESPONDENTS}")
    own = tuple(Variable.read(each) for each in record.records("variables"))
    for variable in own:
        if book.variable(variable.id) or book.question(variable.id):
            raise record.fault("variables", f"`{variable.id}` is in the code book already")
    known = {variable.id: variable for variable in (*book.variables, *own)}
    found = tuple(margins.read(each, known, respondents) for each in record.records("margins"))
    margins.check_agreement(found)
    placed = {name for margin in found for name in margin.variables}
    for variable in own:
        if variable.id not in placed:
            raise record.fault("variables", f"no margin says how many there are of each `{variable.id}`")
    variables = tuple(variable for variable in known.values() if variable.id in placed)
    variation = record.record("variation")
    variation.allow("by", "strength")
    return Targets(
        respondents, record.text("seed", "1"), variables, own,
        tuple(name for name in known if name not in placed), found,
        tuple(known_name(name, {v.id for v in variables}) for name in variation.texts("by")),
        _strength(variation), _sums(record), _computed(record, book), _left_out(record, book),
        _municipalities(record, {v.id for v in variables}, book, own),
    )


def _strength(record):
    percent = Percent.read(record.text("strength", "0.3"))
    if percent is None or percent.exact >= 1:
        raise record.fault("strength", "`strength` is from 0 to less than 1")
    return int(percent.exact * 1000)


def _sums(record):
    sums = {}
    for key, value in record.record("sums").items():
        if not isinstance(value, yamlfile.Record):
            raise Fault(value.place, "a sum has `id` and `label`")
        value.allow("id", "label")
        value.label()
        sums[frozenset(name.strip() for name in key.split("+"))] = value
    return sums


def _computed(record, book):
    computed = {}
    for name, value in record.record("computed").items():
        question = _question(name, book)
        if question.multiple or len(question.answers) != 2 or not isinstance(value, yamlfile.Record) or len(value) != 1:
            raise Fault(name.place, "one of a question's two answers is computed; the other is given to all others")
        (answer,) = value
        ids = [each.id for each in question.answers]
        if answer not in ids:
            raise Fault(answer.place, f"`{name}` has no answer `{answer}`", nearest(answer, ids))
        conditions = []
        for text in value.texts(answer):
            condition = Condition.read(text, ".")
            if condition is None:
                raise Fault(text.place, f"`{text}` is no answer of a question", "write it as involveret.ja")
            check(condition, book, lambda _, message, remedy=None, place=text.place: Fault(place, message, remedy))
            conditions.append(condition)
        computed[str(name)] = (str(answer), tuple(conditions))
    return computed


def _left_out(record, book):
    return {_question(name, book).id: str(reason) for name, reason in record.record("leave-out").items()}


def _question(name, book):
    question = book.question(name)
    if question is None:
        raise Fault(name.place, f"`{name}` is no question", nearest(name, [each.id for each in book.questions]))
    return question


def _municipalities(record, known, book, own):
    part = record.record("municipalities")
    part.allow("of", "only")
    only = []
    for text in part.texts("only"):
        condition = Condition.read(text, "=")
        if condition is None or condition.variable not in known:
            raise Fault(text.place, f"`{text}` is no group of respondents", "write it as politiker=kommune")
        check(condition, book, lambda _, message, remedy=None, place=text.place: Fault(place, message, remedy), own)
        only.append(condition)
    return Municipalities(known_name(part["of"], known) if "of" in part else "region", tuple(only))
