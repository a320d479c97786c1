"""Writes a document as Typst: what an author would write, with the looks in sources/report.typ.

Numbering, references, footnotes and the contents are Typst's own. What Typst has no element for (findings, recommendations) has its
number written out, which is less work for it.
"""

import re

from .content import Bullets, Callout, Figure, Finding, Heading, Overview, Paragraph, Quote, Recommendation, Table
from .document import PUBLISHER, VOICES
from .resolved import TERMS, Charts, Numbers

CALLOUTS = {"fact": "Fakta", "definition": "Definition", "advice": "Råd"}
NATIVE = {"figure", "table", "chapter", "section"}


def escape(text):
    return re.sub(r"([\\#*_@$<>\[\]~`/])", r"\\\1", text)


def string(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


class TypstSource:
    """A document's source, for an edition or for everybody."""

    def __init__(self, document, municipality=None):
        self.document = document
        self.municipality = municipality
        self.numbers = Numbers(document)
        self.charts = Charts(document, municipality)
        self.works = {source.id: source for source in document.sources}

    def piece(self, piece):
        if isinstance(piece, str):
            return escape(piece)
        kind, *rest = piece
        if kind == "value":
            return f"{self.charts.shares.number(*rest)}~pct."
        if kind == "ref" and rest[0] in NATIVE:
            return f"#ref(<{rest[1]}>, supplement: [{TERMS[rest[0]]}])"
        if kind == "ref":
            return self.numbered(*rest)
        if kind == "page":
            return f'citatet #ref(<{rest[0]}>, form: "page", supplement: [side])'
        if kind == "cite":
            work = self.works[rest[0]]
            return f"(#link(<{work.id}>)[{work.family} {work.year}])"
        if kind == "strong":
            return f"*{escape(rest[0])}*"
        return f"#footnote[{escape(rest[0])}]"

    def numbered(self, kind, name):
        return f"#link(<{name}>)[{TERMS[kind]} {self.numbers.of(kind, name)}]"

    def text(self, pieces):
        return "".join(map(self.piece, pieces)).strip()

    def figure(self, item):
        """A bar is its share, its series and the number that stands at it."""
        rows = "".join(
            f"  ({string(label)}, {string(under)}, ("
            + "".join(f"({share}, {string(series)})," for series, share in bars)
            + ")),\n"
            for label, under, bars in self.charts.rows(item)
        )
        head = f"{string(item.chart)}, {string(item.title)}, {string(self.charts.alt(item))}, {string(self.charts.note(item))}"
        return f"#chart({head}, (\n{rows})) <{item.id}>"

    def table(self, item):
        cells = "".join("  " + "".join(f"[{self.text([cell])}], " for cell in row) + "\n" for row in item.rows)
        head = ", ".join(f"[{escape(word)}]" for word in item.head)
        return f"#figures-table({string(item.title)}, ({head}),\n{cells}) <{item.id}>"

    def evidence(self, address):
        kind, name = address.split(":")
        return self.piece(("page", name) if kind == "quote" else ("ref", kind, name))

    def record(self, kind, item, tag, texts, ends, rests):
        number = self.numbers.of(kind, item.id)
        body = "\n\n".join(self.text(text) for text in texts)
        head = f"#{kind}({string(number)}, {string(item.title)}, {string(tag)}, {string(item.lead)}, {string(item.id)})"
        return f"{head}\n\n{body}\n\n#rests({string(ends)})[{', '.join(rests)}]"

    def overview(self, item):
        found = self.document.all(Finding if item.kind == "findings" else Recommendation)
        kind = item.kind[:-1]
        rows = [
            f"  ([{self.numbers.of(kind, one.id)}], [{escape(one.title)}], [{escape(one.lead)}], <{one.id}>),\n" for one in found
        ]
        return f"#overview((\n{''.join(rows)}))"

    def block(self, item):
        if isinstance(item, Heading):
            return f"== {escape(item.title)} <{item.id}>"
        if isinstance(item, Paragraph):
            return self.text(item.text)
        if isinstance(item, Bullets):
            return "\n".join("- " + self.text(text) for text in item.items)
        if isinstance(item, Callout):
            return f"#callout({string(CALLOUTS[item.kind])}, {string(item.title)})[{self.text(item.text)}]"
        if isinstance(item, Quote):
            return f"#quote(block: true, attribution: [{VOICES[item.voice]}])[»{escape(item.text)}«] <{item.id}>"
        if isinstance(item, Finding):
            return self.record("finding", item, "", item.texts, "Bygger på", map(self.evidence, item.evidence))
        if isinstance(item, Recommendation):
            rests = (self.numbered("finding", name) for name in item.rests_on)
            return self.record("recommendation", item, item.addressee, item.texts, "Hviler på", rests)
        writers = {Figure: self.figure, Table: self.table, Overview: self.overview}
        return writers[type(item)](item)

    def write(self):
        document = self.document
        place = f" – Prøve {self.municipality[1:]}" if self.municipality else ""
        parts = [
            '#import "report.typ": *',
            f"#show: report.with({string(document.title + place)}, {string(document.subtitle)}, {string(document.summary)}, "
            f"{string(PUBLISHER)})",
        ]
        for chapter in document.chapters:
            parts.append(f"#chapter({string(chapter.title)}, {string(chapter.lead)}, {string(chapter.id)})")
            parts += [self.block(item) for item in chapter.blocks]
        parts.append("#references-title()")
        for work in document.sources:
            parts.append(f"{work.family}, {work.given} ({work.year}). _{escape(work.title)}_. {work.publisher}. <{work.id}>")
        parts.append(f"#back-cover({string(document.back)}, {string(PUBLISHER)})")
        return "\n\n".join(parts) + "\n"
