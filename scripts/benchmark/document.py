"""The documents: chapters of six figures, three quotes, two tables, a box, a finding and a recommendation each."""

import random

from .content import (
    Bullets, Callout, Chapter, Document, Figure, Finding, Heading, Overview, Paragraph, Quote, Recommendation, Source, Table,
)
from .survey import AGES, GENDERS, Question, Survey
from .words import TOPICS, Writer

VOICES = {"leder": "Leder i en kommune", "medarbejder": "Medarbejder i en kommune", "paaroerende": "Pårørende til en borger"}
KINDS = ["fact", "definition", "advice"]
PUBLISHER = "Prøvestyrelsen"
SCOPES = [None, *(("koen", name) for name, _ in GENDERS), *(("alder", name) for name, _ in AGES)]
OF_GROUP = {None: "Af alle", ("koen", "kvinde"): "Af kvinderne", ("koen", "mand"): "Af mændene"}
OF_AGE = {"unge": "Af de yngste", "midt": "Af de yngre midaldrende", "aeldre": "Af de ældre", "gamle": "Af de ældste"}
SAYS = {
    "enig": "er {} enige", "hverken": "svarer {} hverken eller", "uenig": "er {} uenige", "samtaler": "foretrækker {} samtaler",
    "moeder": "peger {} på borgermøder", "skriftligt": "vælger {} skriftlige svar", "digitalt": "nævner {} digitale løsninger",
    "andet": "går {} andre veje",
}


class Maker:
    """Makes the chapters, one after another, from one stream of chance."""

    def __init__(self, chapters):
        self.chance = random.Random(3)
        self.write = Writer(self.chance)
        self.count = chapters
        self.questions = []
        self.quotes = []

    def shares(self, question, count):
        """A sentence of several bound values: a group, and what so many of it say."""
        group = self.chance.choice(SCOPES)
        opening = OF_AGE[group[1]] if group and group[0] == "alder" else OF_GROUP[group]
        text = [opening + " "]
        for place, (answer, _) in enumerate(self.chance.sample(question.answers, count)):
            before, after = SAYS[answer].split("{}")
            if place:
                before = ", og " + before if place == count - 1 else ", " + before
            text += [before, ("value", question.id, answer, group), after]
        return [*text, ". "]

    def paragraph(self, sentences, question=None, count=3, *more):
        text = [self.write.sentences(sentences), " "]
        if question:
            text += self.shares(question, count)
        return Paragraph([*text, *more, self.write.sentence()])

    def chapter(self, number):
        write = self.write
        topic = TOPICS[number % len(TOPICS)]
        name = f"k{number + 1}"
        a, b, c, d, e, f = (Question(name[1:] + "-", letter, write.claim() + ".") for letter in "abcdef")
        self.questions += [a, b, c, d, e, f]
        figures = [
            Figure(f"{name}-{letter}", write.claim(), chart, questions)
            for letter, chart, questions in [
                ("veje", "bars", [a]), ("koen", "grouped", [b]), ("holdning", "stacked", [b, c, d]),
                ("alder", "ages", [d]), ("ansvar", "grouped", [e]), ("fremtid", "ages", [f]),
            ]
        ]
        quotes = [Quote(f"{name}-c{i}", write.speech(2 + i % 2), voice) for i, voice in enumerate(VOICES)]
        earlier = self.quotes[-3:] or quotes
        self.quotes += quotes
        finding = Finding(
            f"{name}-fund", write.claim(), write.sentence(), [self.paragraph(2, b).text],
            [f"figure:{figures[0].id}", f"figure:{figures[2].id}", f"quote:{quotes[0].id}"],
        )
        advice = Recommendation(
            f"{name}-raad", write.claim(), "Kommunalbestyrelser", write.sentence(), [self.paragraph(2).text], [finding.id]
        )
        sections = [f"{name}-{word}" for word in ["svar", "grupper", "mening"]]

        def see(kind, target):
            return ["Se også ", ("ref", kind, target), ". "]

        def shown(place):
            return ["Svarene er tegnet i ", ("ref", "figure", figures[place].id), ". "]

        at = ["Det samme siger ", ("page", earlier[0].id), ". "]
        tables = [f"{name}-tal", f"{name}-flere"]
        blocks = [
            self.paragraph(2, a, 4, *shown(0)),
            figures[0],
            Heading(sections[0], write.claim()),
            self.paragraph(1, a, 4, "Metoden er en andens ", ("cite", f"s{number % 4}"), ". "),
            quotes[0],
            self.paragraph(2, b, 3, *see("section", sections[2])),
            Callout(KINDS[number % 3], topic, self.paragraph(2, c).text),
            self.paragraph(1, b, 3, *at, *shown(1)),
            figures[1],
            Paragraph([write.sentences(1), ("note", write.sentence()), " ", *self.shares(c, 3)]),
            figures[2],
            self.paragraph(1, c, 3, *shown(2)),
            Heading(sections[1], write.claim()),
            self.paragraph(1, d, 3, "Tallene står i ", ("ref", "table", tables[0]), ". "),
            self.table(tables[0], [b, c, d], ("alder", "gamle")),
            quotes[1],
            self.paragraph(1, d, 3, *shown(3)),
            figures[3],
            Bullets([[("strong", write.thing().capitalize() + ":"), " ", write.sentence()] for _ in range(2)]),
            self.paragraph(1, e, 3, *shown(4)),
            figures[4],
            Heading(sections[2], write.claim()),
            self.paragraph(1, e, 3, *see("chapter", f"k{(number + 1) % self.count + 1}")),
            self.table(tables[1], [d, e, f]),
            Paragraph([write.sentences(1), ("note", write.sentence()), " ", *self.shares(f, 3)]),
            quotes[2],
            self.paragraph(1, f, 3, "Svarene fremgår af ", ("ref", "table", tables[1]), " og ", ("ref", "figure", figures[5].id), ". "),
            figures[5],
            finding,
            advice,
        ]
        return Chapter(name, topic, write.sentence(), blocks)

    def table(self, name, questions, *more):
        columns = [None, ("koen", "kvinde"), ("koen", "mand"), ("alder", "unge"), *more]
        head = ["Svar", "Alle", "Kvinder", "Mænd", "De yngste", "De ældste"][: len(columns) + 1]
        rows = [
            [f"{short}: {label.lower()}", *(("value", question.id, answer, group) for group in columns)]
            for short, question in zip(["Tid", "Ansvar", "Kvalitet"], questions)
            for answer, label in question.answers
        ]
        return Table(name, self.write.claim(), head, rows)

    def overview(self):
        return Chapter("overblik", "Overblik", self.write.sentence(), [
            self.paragraph(1), Heading("fund", "Det fandt vi"), Paragraph([self.write.sentence()]), Overview("findings"),
            Heading("raad", "Det råder vi til"), Paragraph([self.write.sentence()]), Overview("recommendations"),
        ])


def sources(write):
    families = ["Prøvesen", "Eksempelsen", "Mønstergaard", "Udkastsen"]
    return [
        Source(f"s{number}", family, given, 2015 + number, write.claim(), PUBLISHER)
        for number, (family, given) in enumerate(zip(families, ["Anna", "Bo", "Clara", "David"]))
    ]


def document(name, chapters, respondents=1200, municipalities=0):
    """A document; 4 chapters are about 35 pages with 24 figures, 16 about 140 with four times as many."""
    maker = Maker(chapters)
    first = maker.overview()
    rest = [maker.chapter(number) for number in range(chapters)]
    survey = Survey(maker.questions, respondents, municipalities)
    return Document(
        name, "Tættere på hverdagen", "En opdigtet undersøgelse af samarbejdet mellem kommuner og borgere",
        maker.write.sentences(2), maker.write.sentences(6), [first, *rest], sources(maker.write), survey,
    )
