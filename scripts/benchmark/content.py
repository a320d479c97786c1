"""What the documents say, for no program in particular. Each program's source is written from this and nothing else.

A text is a list of pieces: a string, or a tuple of a kind and what belongs to it:
    ("value", question, answer, group)   a share; group is None or (variable, value)
    ("ref", kind, id)                    figure, table, chapter, section, finding, recommendation: its term and number
    ("page", id)                         the page of a quote
    ("cite", id), ("note", text), ("strong", words)
"""

from dataclasses import dataclass, field


@dataclass
class Heading:
    id: str
    title: str


@dataclass
class Paragraph:
    text: list


@dataclass
class Bullets:
    items: list


@dataclass
class Table:
    id: str
    title: str
    head: list
    rows: list


@dataclass
class Callout:
    kind: str  # fact, definition, advice
    title: str
    text: list


@dataclass
class Figure:
    id: str
    title: str
    chart: str  # bars, grouped, stacked, ages
    questions: list


@dataclass
class Quote:
    id: str
    text: str
    voice: str


@dataclass
class Finding:
    id: str
    title: str
    lead: str
    texts: list
    evidence: list


@dataclass
class Recommendation:
    id: str
    title: str
    addressee: str
    lead: str
    texts: list
    rests_on: list


@dataclass
class Overview:
    """The list of findings or of recommendations, with pages."""

    kind: str


@dataclass
class Chapter:
    id: str
    title: str
    lead: str
    blocks: list = field(default_factory=list)


@dataclass
class Source:
    id: str
    family: str
    given: str
    year: int
    title: str
    publisher: str


@dataclass
class Document:
    name: str
    title: str
    subtitle: str
    summary: str
    back: str
    chapters: list
    sources: list
    survey: object

    def all(self, kind):
        return [block for chapter in self.chapters for block in chapter.blocks if isinstance(block, kind)]


def plain(text):
    """The same list with its neighbouring strings joined."""
    joined = []
    for piece in text:
        if isinstance(piece, str) and joined and isinstance(joined[-1], str):
            joined[-1] += piece
        else:
            joined.append(piece)
    return joined
