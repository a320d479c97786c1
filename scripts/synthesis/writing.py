"""The finished files: a code book of the form `answers`, and its CSV."""

import csv
import io
import json
import re

MARK = "syntetisk"

_HEAD = """\
# SYNTETISKE SVAR. Ingen har svaret sådan: et program har fundet på svarene ud fra offentliggjorte tal.
# SYNTHETIC ANSWERS. Nobody gave these answers: a program made them up from published numbers.
# Made by scripts/synthesise from {sources}. Do not edit: change those, and run it again.
"""
_NOTE = {
    "da": "Svarene er opdigtede. Et program har lavet dem, så de under ét passer med de offentliggjorte tal. "
    "Forskelle mellem grupper er fundet på og siger intet om virkeligheden.",
    "en": "These answers are made up. A program made them so that, taken together, they fit the published numbers. "
    "Differences between groups are invented and say nothing about the world.",
}
_TITLE = {"da": "{} (syntetiske svar)", "en": "{} (synthetic answers)"}
# Of the code book: what holds of the made-up answers too. Its source and its mode do not.
_KEPT = ("period", "population", "smallest-group", "level")
_KEPT_OF_QUESTION = ("wording", "kind", "at-most", "asked")


def code_book(name, book, plan, variables, sources):
    lines = [_HEAD.format(sources=", ".join(sources)).rstrip("\n")]
    lines += _pairs({
        "title": _title(book.record.get("title", book.name)), "form": "answers", "synthetic": True, "note": _NOTE,
        "data": f"{name}.csv", "encoding": "utf-8", "separator": ",", "decimal": "point",
        **{key: book.record[key] for key in _KEPT if key in book.record},
    })
    lines.append("groups:")
    for variable in variables:
        lines += _item({"id": variable.id, "label": variable.label})
        lines.append("    values:")
        lines += [f"      - {_flow(_value(value))}" for value in variable.values]
    lines.append("questions:")
    for planned in plan.planned.values():
        lines += _item(_question(planned, plan))
        lines.append("    answers:")
        lines += [f"      - {_flow(_answer(cell))}" for cell in planned.cells]
    return "\n".join(lines) + "\n"


def data(people, plan, variables):
    """A row a respondent. The first column says in every row what this is."""
    columns = {MARK: ["1"] * people.count}
    for variable in variables:
        codes = {value.id: value.code for value in variable.values}
        columns[variable.id] = [codes.get(value, "") for value in people.columns[variable.id]]
    for planned in plan.planned.values():
        for column in _columns(planned):
            columns[column.replace(".", "_")] = [value or "" for value in people.columns[column]]
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(zip(*columns.values()))
    return text.getvalue()


def _columns(planned):
    question = planned.question
    return [f"{question.id}.{cell.id}" for cell in planned.cells] if question.multiple else [question.id]


def _title(title):
    texts = title if isinstance(title, dict) else {"da": title, "en": title}
    return {language: _TITLE.get(language, "{}").format(text) for language, text in texts.items()}


def _value(value):
    return {"id": value.id, "label": value.label} | ({"code": _Quoted(value.code)} if value.code != value.id else {})


def _answer(cell):
    return {"id": cell.id, "label": cell.label} | ({"omit": True} if cell.omitted else {})


def _question(planned, plan):
    record = planned.question.record
    found = {"id": planned.question.id, **{key: record[key] for key in _KEPT_OF_QUESTION if key in record}}
    base = [_base(condition, plan) for condition in planned.question.base]
    if base:
        found["base"] = base[0] if len(base) == 1 else base
    if scale := _scale(record.get("scale"), planned.cells):
        found["scale"] = scale
    return found


def _base(condition, plan):
    """A base in the data set's own answers, in their order."""
    test = plan.test(condition)
    if condition.variable in plan.background:
        names = [value for value in plan.background[condition.variable] if value in test.values]
    else:
        cells = plan.planned[condition.variable].cells
        names = [cell.id for cell in cells if cell.answers <= condition.values]
    return f"{condition.variable}.{'+'.join(names)}"


def _scale(scale, cells):
    """The scale in the data set's answers; None when a cell lies on both sides of it, or when there is none."""
    sides = {side: frozenset(ids) for side, ids in (scale or {}).items()}
    found = {side: [cell.id for cell in cells if cell.answers <= ids] for side, ids in sides.items()}
    covered = {side: frozenset().union(*(cell.answers for cell in cells if cell.id in found[side])) for side in sides}
    return found if sides and covered == sides else None


def _pairs(record):
    return [f"{key}: {_flow(value)}" for key, value in record.items()]


def _item(record):
    first, *rest = _pairs(record)
    return [f"  - {first}", *(f"    {line}" for line in rest)]


class _Quoted(str):
    """A text that could be taken for a number."""


def _flow(value):
    if value is True:
        return "yes"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_flow(key)}: {_flow(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_flow(item) for item in value) + "]"
    if isinstance(value, _Quoted) or not re.fullmatch(r"[a-zæøå0-9][a-zæøå0-9.+-]*", value) or value in _WORDS:
        return json.dumps(value, ensure_ascii=False)
    return value


# What some readers of YAML take for something else than text.
_WORDS = ("yes", "no", "true", "false", "on", "off", "null", "y", "n")
