"""The published shares: the CSV beside the code book."""

import csv
import io
from dataclasses import dataclass

from .codebook import Condition, check
from .faults import Fault, nearest
from .percents import Percent, whole

_COLUMNS = ("question", "answer", "group", "share", "n", "phrase", "page", "note")
_REQUIRED = ("question", "answer", "share")


@dataclass(frozen=True)
class Share:
    """A row: the share of some who gave an answer, or one of several."""

    place: str
    question: str
    answers: frozenset
    conditions: tuple
    percent: Percent | None
    n: int | None

    def __str__(self):
        group = ", ".join(str(condition) for condition in self.conditions)
        return f"{self.question}.{'+'.join(sorted(self.answers))}" + (f" @ {group}" if group else "")


def read(book, variables):
    """The rows, of two alike the first; groups may be of the code book's variables and of `variables`."""
    path = book.data
    try:
        data = path.read_bytes()
    except OSError as error:
        raise Fault(path, f"the file cannot be read: {error.strerror}") from error
    lines = csv.reader(io.StringIO(_text(data, book, path), newline=""), delimiter=_separator(data, book), strict=True)
    rows, seen = [], set()
    try:
        head = [cell.strip() for cell in next(lines, [])]
        _check_head(head, path)
        for cells in lines:
            if not any(cell.strip() for cell in cells):
                continue
            place = f"{path}:{lines.line_num}"
            if len(cells) != len(head):
                raise Fault(place, f"the row has {len(cells)} cells, the head line {len(head)}")
            row = _row(dict(zip(head, (cell.strip() for cell in cells))), place, book, variables)
            key = (row.question, row.answers, frozenset(row.conditions))
            if key not in seen:
                seen.add(key)
                rows.append(row)
    except csv.Error as error:
        raise Fault(f"{path}:{lines.line_num}", f"no CSV: {error}") from error
    return rows


def _text(data, book, path):
    encoding = book.record.get("encoding")
    encodings = {"utf-8": ["utf-8-sig"], "windows-1252": ["cp1252"]}.get(encoding, ["utf-8-sig", "cp1252"])
    for each in encodings:
        try:
            return data.decode(each)
        except UnicodeDecodeError:
            continue
    raise Fault(path, f"the file is not {encoding or 'UTF-8 or Windows-1252'}")


def _separator(data, book):
    separator = book.record.text("separator", ";" if b";" in data.split(b"\n", 1)[0] else ",")
    if separator not in (";", ","):
        raise book.record.fault("separator", "`separator` is `;` or `,`")
    return separator


def _check_head(head, path):
    for name in head:
        if name not in _COLUMNS:
            raise Fault(f"{path}:1", f"`{name}` is no column of published shares", nearest(name, _COLUMNS))
    for name in _REQUIRED:
        if name not in head:
            raise Fault(f"{path}:1", f"the column `{name}` is missing")


def _row(cells, place, book, variables):
    question = book.question(cells["question"])
    if question is None:
        names = [question.id for question in book.questions]
        raise Fault(place, f"`{cells['question']}` is no question", nearest(cells["question"], names))
    answers = frozenset(name.strip() for name in cells["answer"].split("+"))
    known = [answer.id for answer in question.answers]
    for name in sorted(answers - set(known)):
        raise Fault(place, f"`{question.id}` has no answer `{name}`", nearest(name, known))
    percent = Percent.read(cells["share"]) if cells["share"] else None
    if cells["share"] and percent is None:
        raise Fault(place, f"`{cells['share']}` is no percentage from 0 to 100")
    n = whole(cells["n"]) if cells.get("n") else None
    if n is None and cells.get("n"):
        raise Fault(place, f"`{cells['n']}` is no number of answers")
    # A group that is the question's own base says nothing about the row.
    conditions = tuple(each for each in _conditions(cells, place, book, variables) if each not in question.base)
    return Share(place, question.id, answers, conditions, percent, n)


def _conditions(cells, place, book, variables):
    for text in filter(None, (part.strip() for part in cells.get("group", "").split(","))):
        condition = Condition.read(text, "=")
        if condition is None:
            raise Fault(place, f"`{text}` is no group", "write it as politiker=region")
        check(condition, book, lambda _, message, remedy=None: Fault(place, message, remedy), variables)
        yield condition
