"""Writes a document as HTML for WeasyPrint, with the looks in sources/report.css and a chart as an SVG picture."""

from html import escape
from textwrap import wrap

from .content import Bullets, Callout, Figure, Finding, Heading, Overview, Paragraph, Quote, Recommendation, Table
from .document import PUBLISHER, VOICES
from .resolved import TERMS, Charts, Numbers
from .typstsource import CALLOUTS

COLOURS = ["#0a4a50", "#f0733d", "#47797c"]
TEXT = 'font-family="Inter" font-size="8.4"'


def svg(figure, charts):
    """A chart; its unit is a point. The label column is 133 points, the rest 346."""
    rows = charts.rows(figure)
    most = max(share for _, _, bars in rows for _, share in bars)
    parts, top = [], 0
    if figure.chart == "stacked":
        top, left = 14, 133.0
        for series, share in rows[0][2]:
            parts.append(f'<text x="{left:.1f}" y="9" {TEXT}>{escape(series)}</text>')
            left += share * 3.46
    for row, (label, under, bars) in enumerate(rows):
        for line, words in enumerate(wrap(label, 28)):
            parts.append(f'<text x="0" y="{top + 8 + 9 * line}" {TEXT}>{escape(words)}</text>')
        if under:
            parts.append(f'<text x="0" y="{top + 17}" {TEXT}>{escape(under)}</text>')
        left = 133.0
        for place, (series, share) in enumerate(bars):
            if figure.chart == "stacked":
                width = share * 3.46
                parts.append(f'<rect x="{left:.1f}" y="{top}" width="{width:.1f}" height="16" fill="{COLOURS[place]}"/>')
                parts.append(f'<text x="{left + width / 2 - 8:.1f}" y="{top + 11}" fill="#fff" {TEXT}>{share} %</text>')
                left += width
            else:
                width = share / most * 283
                parts.append(f'<rect x="133" y="{top}" width="{width:.1f}" height="9" fill="{COLOURS[place]}"/>')
                words = escape(f"{share} % {'' if row else series}")
                parts.append(f'<text x="{137 + width:.1f}" y="{top + 8}" font-weight="600" {TEXT}>{words}</text>')
                top += 10.5
        top += 30 if figure.chart == "stacked" else 14 if under else 9
    size = f'width="480pt" height="{top}pt" viewBox="0 0 480 {top}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{"".join(parts)}</svg>\n'


class HTMLSource:
    """A document's source for everybody, and its pictures."""

    def __init__(self, document):
        self.document = document
        self.numbers = Numbers(document)
        self.charts = Charts(document)
        self.works = {source.id: source for source in document.sources}

    def piece(self, piece):
        if isinstance(piece, str):
            return escape(piece)
        kind, *rest = piece
        if kind == "value":
            return f"{self.charts.shares.number(*rest)}\u00a0pct."
        if kind == "ref":
            return f'<a href="#{rest[1]}">{TERMS[rest[0]]} {self.numbers.of(*rest)}</a>'
        if kind == "page":
            return f'<a href="#{rest[0]}">citatet side <span class="page" data-to="#{rest[0]}"></span></a>'
        if kind == "cite":
            work = self.works[rest[0]]
            return f'(<a href="#{work.id}">{work.family} {work.year}</a>)'
        if kind == "strong":
            return f"<strong>{escape(rest[0])}</strong>"
        return f'<span class="note">{escape(rest[0])}</span>'

    def text(self, pieces):
        return "".join(map(self.piece, pieces)).strip()

    def caption(self, kind, item):
        number = self.numbers.of(kind, item.id)
        return f'<span class="aside">{TERMS[kind].capitalize()} {number}</span>{escape(item.title)}'

    def figure(self, item):
        alt = escape(self.charts.alt(item))
        note = f'<p class="small"><span class="aside">Note</span>{escape(self.charts.note(item))}</p>'
        return f'<figure id="{item.id}"><figcaption>{self.caption("figure", item)}</figcaption><img src="{item.id}.svg" alt="{alt}">{note}</figure>'

    def table(self, item):
        head = "".join(f"<th scope=col>{escape(word)}</th>" for word in item.head)
        rows = "".join("<tr>" + "".join(f"<td>{self.text([cell])}</td>" for cell in row) + "</tr>" for row in item.rows)
        caption = f"<caption>{self.caption('table', item)}</caption>"
        return f'<table id="{item.id}">{caption}<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>'

    def evidence(self, address):
        kind, name = address.split(":")
        return self.piece(("page", name) if kind == "quote" else ("ref", kind, name))

    def record(self, kind, item, tag, texts, ends, rests):
        number = self.numbers.of(kind, item.id)
        head = f'<p class="aside">{escape(tag)}<br><span class="number">{number}</span></p>'
        head += f'<h3 id="{item.id}">{escape(item.title)}</h3><p class="lead">{escape(item.lead)}</p>'
        body = "".join(f"<p>{self.text(text)}</p>" for text in texts)
        return f'<div class="record">{head}</div>{body}<p class="rests"><span class="aside">{ends}</span>{", ".join(rests)}</p>'

    def overview(self, item):
        found = self.document.all(Finding if item.kind == "findings" else Recommendation)
        rows = (
            f'<div class="entry"><p class="aside number">{self.numbers.of(item.kind[:-1], one.id)}</p>'
            f'<p><a href="#{one.id}">{escape(one.title)} <span class="page right" data-to="#{one.id}"></span></a></p>'
            f'<p class="small">{escape(one.lead)}</p></div>'
            for one in found
        )
        return "".join(rows)

    def block(self, item):
        if isinstance(item, Heading):
            return f'<h2 id="{item.id}"><span class="aside">{self.numbers.of("section", item.id)}</span>{escape(item.title)}</h2>'
        if isinstance(item, Paragraph):
            return f"<p>{self.text(item.text)}</p>"
        if isinstance(item, Bullets):
            return "<ul>" + "".join(f"<li>{self.text(text)}</li>" for text in item.items) + "</ul>"
        if isinstance(item, Callout):
            return f'<div class="box"><p class="small">{CALLOUTS[item.kind]}</p><p class="boxtitle">{escape(item.title)}</p><p>{self.text(item.text)}</p></div>'
        if isinstance(item, Quote):
            return f'<blockquote id="{item.id}"><p class="aside">{VOICES[item.voice]}</p><p>»{escape(item.text)}«</p></blockquote>'
        if isinstance(item, Finding):
            return self.record("finding", item, "Opmærksomhedspunkt", item.texts, "Bygger på", map(self.evidence, item.evidence))
        if isinstance(item, Recommendation):
            rests = (self.piece(("ref", "finding", name)) for name in item.rests_on)
            return self.record("recommendation", item, f"Anbefaling → {item.addressee}", item.texts, "Hviler på", rests)
        return {Figure: self.figure, Table: self.table, Overview: self.overview}[type(item)](item)

    def contents(self):
        lines = ["<h1 class=plain>Indhold</h1>"]
        for chapter in self.document.chapters:
            lines.append(self.entry("chapter", chapter, "top"))
            lines += [self.entry("section", block, "") for block in chapter.blocks if isinstance(block, Heading)]
        return "<nav>" + "".join(lines) + "</nav>"

    def entry(self, kind, item, name):
        number = f'<span class="aside">{self.numbers.of(kind, item.id)}</span>'
        page = f'<span class="page right" data-to="#{item.id}"></span>'
        return f'<p class="line {name}">{number}<a href="#{item.id}">{escape(item.title)} {page}</a></p>'

    def write(self):
        """The files, by name."""
        document = self.document
        head = (
            f'<!DOCTYPE html><html lang="da"><head><meta charset="utf-8"><title>{escape(document.title)}</title>'
            f'<meta name="author" content="{PUBLISHER}"><link rel="stylesheet" href="report.css"></head><body>'
        )
        parts = [
            head, f'<section class="cover"><p>Undersøgelse</p><p class="title">{escape(document.title)}</p>'
            f'<p class="sub">{escape(document.subtitle)}</p><p>{PUBLISHER} · Maj 2020</p></section>',
            f'<section class="colophon"><p><strong>{escape(document.title)}</strong><br>{escape(document.subtitle)}</p>'
            f"<p>{escape(document.summary)}</p><p>Udgivet af {PUBLISHER}</p><p>Forfattere {PUBLISHER}</p><p>Udgivet Maj 2020</p></section>",
            self.contents(),
        ]
        for number, chapter in enumerate(document.chapters, 1):
            parts.append(f'<section><div class="opening"><p class="number">{number}</p><h1 id="{chapter.id}">{escape(chapter.title)}</h1></div>')
            parts.append(f'<p class="lead">{escape(chapter.lead)}</p>')
            parts += [self.block(item) for item in chapter.blocks]
            parts.append("</section>")
        parts.append("<section><h1 class=plain>Litteratur</h1>")
        parts += [
            f'<p id="{work.id}">{work.family}, {work.given} ({work.year}). <em>{escape(work.title)}</em>. {work.publisher}.</p>'
            for work in document.sources
        ]
        parts.append(f'</section><section class="back"><p>{escape(document.back)}</p><p>{PUBLISHER}</p></section></body></html>')
        files = {f"{item.id}.svg": svg(item, self.charts) for item in document.all(Figure)}
        return {**files, "main.html": "\n".join(parts) + "\n"}
