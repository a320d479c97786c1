"""A survey's code book, as far as making answers needs it. docs/format.md says what stands in one."""

from dataclasses import dataclass
from pathlib import Path

from . import yamlfile
from .faults import Fault, nearest


@dataclass(frozen=True)
class Condition:
    """Those who have one of the values: `region=nord+midt`. A question can stand where a variable does."""

    variable: str
    values: frozenset

    def __str__(self):
        return f"{self.variable}={'+'.join(sorted(self.values))}"

    @staticmethod
    def read(text, mark):
        """Reads `politiker=region` (mark `=`), or `involveret.ja+maaske` (mark `.`); None when it is neither."""
        variable, found, values = text.partition(mark)
        names = [name.strip() for name in values.split("+")]
        if not found or not variable.strip() or not all(names):
            return None
        return Condition(variable.strip(), frozenset(names))


@dataclass(frozen=True)
class Value:
    id: str
    label: object
    code: str


@dataclass(frozen=True)
class Variable:
    """What is known of respondents besides their answers: sector, region, gender."""

    id: str
    label: object
    values: tuple

    @staticmethod
    def read(record):
        values = tuple(
            Value(value.text("id"), value.label(), value.text("code", value["id"]))
            for value in record.records("values")
        )
        if not values:
            raise record.fault("values", f"`{record.text('id')}` has no values")
        _once(record, "values", values)
        return Variable(record.text("id"), record.label(), values)


@dataclass(frozen=True)
class Answer:
    id: str
    label: object
    omitted: bool


@dataclass(frozen=True)
class Question:
    id: str
    record: yamlfile.Record
    multiple: bool
    at_most: int | None
    base: tuple
    n: int | None
    answers: tuple
    omitted_in_base: bool

    @staticmethod
    def read(record):
        kind = record.text("kind", "single")
        if kind not in ("single", "multiple"):
            raise record.fault("kind", "`kind` is `single` or `multiple`")
        answers = tuple(
            Answer(answer.text("id"), answer.label(), answer.yes("omit", False))
            for answer in record.records("answers")
        )
        _once(record, "answers", answers)
        return Question(
            record.text("id"), record, kind == "multiple", record.whole("at-most"),
            tuple(_base(text) for text in record.texts("base")), record.whole("n"), answers,
            record.yes("omitted-in-base", True),
        )


@dataclass(frozen=True)
class CodeBook:
    name: str
    path: Path
    record: yamlfile.Record
    respondents: int | None
    variables: tuple
    questions: tuple

    def question(self, id):
        return next((question for question in self.questions if question.id == id), None)

    def variable(self, id):
        return next((variable for variable in self.variables if variable.id == id), None)

    @property
    def data(self):
        """The CSV file with the published shares."""
        return self.path.parent / Path(self.record.text("data", f"{self.name}.csv")).name


def read(path):
    """The code book in a file; its form is `shares`."""
    path = Path(path)
    record = yamlfile.read(path)
    if record.get("form") != "shares":
        raise record.fault("form", "answers are made up from published shares: a code book of the `form: shares`")
    book = CodeBook(
        path.stem, path, record, record.whole("respondents"),
        tuple(Variable.read(group) for group in record.records("groups")),
        tuple(Question.read(question) for question in record.records("questions")),
    )
    _once(record, "groups", book.variables)
    _once(record, "questions", (*book.variables, *book.questions))
    for question in book.questions:
        for condition in question.base:
            check(condition, book, question.record.fault)
    return book


def check(condition, book, fault, extra=()):
    """Reports a variable or a value that neither the code book nor `extra` variables know."""
    known = {question.id: question.answers for question in book.questions}
    known |= {variable.id: variable.values for variable in (*book.variables, *extra)}
    if condition.variable not in known:
        name = condition.variable
        raise fault("base", f"`{name}` is neither a variable nor a question", nearest(name, known))
    ids = [value.id for value in known[condition.variable]]
    for value in sorted(condition.values - set(ids)):
        raise fault("base", f"`{condition.variable}` has no `{value}`", nearest(value, ids))


def _base(text):
    condition = Condition.read(text, ".")
    if condition is None:
        raise Fault(text.place, f"`{text}` is no answer of a question", "write it as involveret.ja")
    return condition


def _once(record, key, items):
    seen = set()
    for item in items:
        if item.id in seen:
            raise record.fault(key, f"`{item.id}` is there twice")
        seen.add(item.id)
