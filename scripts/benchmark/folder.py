"""Writes a document as a report folder for Trykklar."""

import json

from .content import Bullets, Callout, Figure, Finding, Heading, Overview, Paragraph, Quote, Recommendation, Table
from .document import PUBLISHER, VOICES
from .survey import GROUPS

GROUP_LABELS = {"koen": "Køn", "alder": "Alder"}


def quoted(text):
    """A text as YAML writes it; JSON's strings are YAML's."""
    return json.dumps(text, ensure_ascii=False)


def value(piece):
    _, question, answer, group = piece
    where = f"@{group[0]}={group[1]}" if group else ""
    return f"[](value:svar.{question}.{answer}{where})"


class Notes:
    """The footnotes of a file, in order."""

    def __init__(self):
        self.texts = []

    def write(self, text):
        """Markdown of a text; its footnotes are kept."""
        written = []
        for piece in text:
            if isinstance(piece, str):
                written.append(piece)
            elif piece[0] == "value":
                written.append(value(piece))
            elif piece[0] == "ref":
                written.append(f"[]({piece[1]}:{piece[2]})")
            elif piece[0] == "page":
                written.append(f"[](quote:{piece[1]})")
            elif piece[0] == "cite":
                written.append(f"[](cite:{piece[1]})")
            elif piece[0] == "strong":
                written.append(f"**{piece[1]}**")
            else:
                self.texts.append(piece[1])
                written.append(f"[^{len(self.texts)}]")
        return "".join(written).strip()

    def definitions(self):
        return [f"[^{number}]: {text}" for number, text in enumerate(self.texts, 1)]


def block(item, notes):
    if isinstance(item, Heading):
        return f"## {item.title} {{#{item.id}}}"
    if isinstance(item, Paragraph):
        return notes.write(item.text)
    if isinstance(item, Bullets):
        return "\n".join("- " + notes.write(text) for text in item.items)
    if isinstance(item, Table):
        cells = [item.head, ["---"] * len(item.head)]
        cells += [[notes.write([cell]) for cell in row] for row in item.rows]
        return f"Tabel: {item.title} {{#{item.id}}}\n\n" + "\n".join(f"| {' | '.join(row)} |" for row in cells)
    if isinstance(item, Callout):
        return f"> [!{item.kind.upper()}] {item.title}\n>\n> {notes.write(item.text)}"
    if isinstance(item, Overview):
        return f"![](list:{item.kind})"
    kinds = {Figure: "figure", Quote: "quote", Finding: "finding", Recommendation: "recommendation"}
    return f"![]({kinds[type(item)]}:{item.id})"


def chapter(item):
    notes = Notes()
    blocks = [block(one, notes) for one in item.blocks]
    head = f"---\ntitle: {quoted(item.title)}\nlead: {quoted(item.lead)}\n---\n\n"
    return head + "\n\n".join(blocks + notes.definitions()) + "\n"


def finding(item):
    notes = Notes()
    texts = "\n\n".join(notes.write(text) for text in item.texts)
    evidence = "".join(f"  - {address}\n" for address in item.evidence)
    return f"---\ntitle: {quoted(item.title)}\nlead: {quoted(item.lead)}\nevidence:\n{evidence}---\n\n{texts}\n"


def recommendation(item):
    notes = Notes()
    texts = "\n\n".join(notes.write(text) for text in item.texts)
    rests = "".join(f"  - {name}\n" for name in item.rests_on)
    head = f"title: {quoted(item.title)}\nfor: {item.addressee}\nlead: {quoted(item.lead)}\nrests-on:\n{rests}"
    return f"---\n{head}---\n\n{texts}\n"


def figure(item):
    lines = [f"- id: {item.id}", f"  title: {quoted(item.title)}"]
    names = [f"svar.{question.id}" for question in item.questions]
    if item.chart == "stacked":
        lines += ["  chart: stacked", f"  questions: [{', '.join(names)}]"]
    else:
        lines += [f"  chart: {'grouped' if item.chart == 'grouped' else 'bars'}", f"  question: {names[0]}"]
    if item.chart == "grouped":
        lines.append("  groups: koen")
    if item.chart == "ages":
        lines += ["  groups: alder", "  answers: [enig]", "  with-total: yes"]
    return "\n".join(lines) + "\n"


def code_book(survey):
    lines = ["title: Spørgeskema til prøven", "form: answers", "period: {from: 2020-01, to: 2020-02}", "groups:"]
    groups = dict(GROUPS)
    if survey.municipalities:
        groups["kommune"] = survey.municipalities
    for name, values in groups.items():
        lines += [f"  - id: {name}", f"    label: {GROUP_LABELS.get(name, 'Kommune')}", "    values:"]
        lines += [f"      - {{id: {one}, label: {quoted(label)}}}" for one, label in values]
    lines.append("questions:")
    for question in survey.questions:
        lines += [f"  - id: {question.id}", f"    wording: {quoted(question.wording)}", "    answers:"]
        lines += [f"      - {{id: {one}, label: {quoted(label)}}}" for one, label in question.answers]
    return "\n".join(lines) + "\n"


def answers(survey):
    columns = [*GROUPS, *(["kommune"] if survey.municipalities else []), *(question.id for question in survey.questions)]
    rows = (";".join(row[column] for column in columns) for row in survey.rows)
    return "\n".join([";".join(columns), *rows]) + "\n"


def source(item):
    head = f"- id: {item.id}\n  type: report\n  title: {quoted(item.title)}\n"
    author = f"  authors: [{{family: {item.family}, given: {item.given}}}]\n"
    return f"{head}{author}  year: {item.year}\n  publisher: {item.publisher}\n"


def report(document):
    return (
        f"title: {quoted(document.title)}\nsubtitle: {quoted(document.subtitle)}\nlabel: Undersøgelse\n"
        f"summary: {quoted(document.summary)}\ndate: 2020-05\npublisher: {{name: {PUBLISHER}}}\nauthors: [{PUBLISHER}]\nfigure-data: no\n"
        f"back-cover: {quoted(document.back)}\nchapters:\n"
        + "".join(f"  - {chapter.id}\n" for chapter in document.chapters)
    )


def files(document):
    """Every file of the folder, by its path."""
    survey = document.survey
    written = {
        "report.yaml": report(document),
        "figures.yaml": "".join(figure(item) for item in document.all(Figure)),
        "quotes.yaml": "".join(
            f"- {{id: {item.id}, who: {item.voice}, source: s0, text: {quoted(item.text)}}}\n" for item in document.all(Quote)
        ),
        "people.yaml": "voices:\n" + "".join(f"  - {{id: {name}, attribution: {words}}}\n" for name, words in VOICES.items()),
        "sources.yaml": "".join(source(item) for item in document.sources),
        "surveys/svar.yaml": code_book(survey),
        "surveys/svar.csv": answers(survey),
    }
    written |= {f"chapters/{item.id}.md": chapter(item) for item in document.chapters}
    written |= {f"findings/{item.id}.md": finding(item) for item in document.all(Finding)}
    written |= {f"recommendations/{item.id}.md": recommendation(item) for item in document.all(Recommendation)}
    if survey.municipalities:
        names = "{name: \"{name} Kommune\", short: \"{name}\", place: \"i {name}\", genitive: \"{name}s\"}"
        written["editions.yaml"] = f"- for-each: svar.kommune\n  id: \"{{id}}\"\n  title-suffix: \"{{name}}\"\n  names: {names}\n"
    return written


def write(document, folder):
    """Writes the folder anew; its last part is the report's name."""
    for path, text in files(document).items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
