"""The answers that the published shares tell apart."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Cell:
    """An answer, or several of which only the sum is published."""

    id: str
    label: object
    answers: frozenset
    omitted: bool


def options(question, national):
    """A cell for each answer of a multiple question; what is missing, as text, where a share is not published."""
    published = {row.answers for row in national}
    missing = [answer.id for answer in question.answers if frozenset([answer.id]) not in published]
    if missing:
        return _missing(missing)
    if all(answer.omitted for answer in question.answers):
        return "it has no answer but omitted ones"
    return [Cell(answer.id, answer.label, frozenset([answer.id]), answer.omitted) for answer in question.answers]


def parts(question, national, names):
    """The published shares, own ones and sums, that together cover each answer once: the finest such set of them.

    Where a question has but two answers, the share of one is the share of the other, too. In a question with more, what
    is left of a hundred may belong to answers that the source does not name.
    """
    order = {answer.id: place for place, answer in enumerate(question.answers)}
    rows = [row.answers for row in national]
    rows.sort(key=lambda answers: (len(answers), sorted(order[id] for id in answers)))
    if len(order) == 2 and len(rows) == 1 and len(rows[0]) == 1:
        rows += [frozenset(order) - rows[0]]
    cover = _cover(list(order), rows)
    if cover is None:
        missing = [id for id in order if not any(id in answers for answers in rows)]
        return _missing(missing) if missing else "its published sums overlap"
    cells = [_cell(question, answers, names) for answers in cover]
    ids = [cell.id for cell in cells]
    twice = sorted({id for id in ids if ids.count(id) > 1})
    return f"two of its answers would be called {twice[0]}" if twice else cells


def _cover(left, rows):
    """Some of the rows that cover all that is left, each once; None when none do."""
    if not left:
        return []
    for row in rows:
        if left[0] in row and row <= set(left):
            rest = _cover([id for id in left if id not in row], rows)
            if rest is not None:
                return [row, *rest]
    return None


def _cell(question, ids, names):
    answers = [answer for answer in question.answers if answer.id in ids]
    omitted = all(answer.omitted for answer in answers)
    if len(answers) == 1:
        return Cell(answers[0].id, answers[0].label, ids, omitted)
    if name := names.get(ids):
        return Cell(str(name["id"]), name.label(), ids, omitted)
    return Cell("-eller-".join(answer.id for answer in answers), _label(answers), ids, omitted)


def _label(answers):
    """Texts are joined, and texts in several languages language by language."""
    labels = [answer.label for answer in answers]
    if all(isinstance(label, str) for label in labels):
        return " / ".join(labels)
    labels = [{"da": label} if isinstance(label, str) else label for label in labels]
    languages = [language for language in labels[0] if all(language in label for label in labels)]
    return {language: " / ".join(label[language] for label in labels) for language in languages}


def _missing(ids):
    return f"no share of {', '.join(ids)}"
