"""What Trykklar works out by itself and other programs must be given: numbers, terms, notes, alternative texts.

The words are Trykklar's own. A difference between groups is tested by chi-square at five per cent.
"""

from .content import Figure, Finding, Heading, Recommendation, Table
from .survey import AGES, GENDERS, GROUPS, Shares

TERMS = {
    "figure": "figur", "table": "tabel", "chapter": "kapitel", "section": "afsnit", "finding": "opmærksomhedspunkt",
    "recommendation": "anbefaling",
}
LIMITS = {2: 5.991, 3: 7.815}  # of chi-square at five per cent, by degrees of freedom
FEW = 30  # answers, of which a note warns
KINDS = {"bars": "Søjlediagram", "ages": "Søjlediagram", "grouped": "Søjlediagram med grupper", "stacked": "Stablede søjler"}


def grouped(number):
    """A whole number with its thousands apart, in Danish."""
    return f"{number:,}".replace(",", ".")


class Numbers:
    """The number of everything that has one, by kind and identifier."""

    def __init__(self, document):
        self._of = {}
        kinds = {Figure: "figure", Table: "table", Finding: "finding", Recommendation: "recommendation"}
        counts = dict.fromkeys(kinds.values(), 0)
        for place, chapter in enumerate(document.chapters, 1):
            self._of["chapter", chapter.id] = str(place)
            sections = 0
            for block in chapter.blocks:
                if isinstance(block, Heading):
                    sections += 1
                    self._of["section", block.id] = f"{place}.{sections}"
                elif type(block) in kinds:
                    kind = kinds[type(block)]
                    counts[kind] += 1
                    self._of[kind, block.id] = str(counts[kind])

    def of(self, kind, name):
        return self._of[kind, name]


class Charts:
    """The bars, notes and alternative texts of an edition's figures."""

    def __init__(self, document, municipality=None):
        self.shares = Shares(document.survey, document.survey.of(municipality))

    def rows(self, figure):
        """Rows of a label, what stands under it, and bars: a series' label and a whole share."""
        first = figure.questions[0]
        if figure.chart == "bars":
            return [(label, "", [("", self.shares.number(first.id, name))]) for name, label in first.answers]
        if figure.chart == "grouped":
            return [
                (label, "", [(title, self.shares.number(first.id, name, ("koen", group))) for group, title in GENDERS])
                for name, label in first.answers
            ]
        if figure.chart == "stacked":
            return [
                (question.wording, "", [(label, self.shares.number(question.id, name)) for name, label in question.answers])
                for question in figure.questions
            ]
        groups = [*((label, ("alder", name)) for name, label in AGES), ("Alle", None)]
        return [
            (label, f"n = {grouped(self.shares.size(first.id, group))}", [("", self.shares.number(first.id, "enig", group))])
            for label, group in groups
        ]

    def alt(self, figure):
        parts = []
        for label, _, bars in self.rows(figure):
            told = ", ".join(f"{series} {share} procent".strip() for series, share in bars)
            parts.append(f"{label}: {told}.")
        return f"{KINDS[figure.chart]}: {figure.title}. {' '.join(parts)}"

    def note(self, figure):
        n = grouped(self.shares.n)
        rounding = "På grund af afrunding giver andelene ikke præcis 100 pct. tilsammen."
        if figure.chart == "stacked":
            uneven = any(sum(share for _, share in bars) != 100 for _, _, bars in self.rows(figure))
            return f"{rounding} n = {n}." if uneven else f"n = {n}."
        first = figure.questions[0]
        words = [f"Spørgsmål: {first.wording}"]
        if figure.chart == "ages":
            words.append("Figuren viser kun nogle af svarene.")
        elif any(sum(share) != 100 for share in zip(*([bar[1] for bar in bars] for _, _, bars in self.rows(figure)))):
            words.append(rounding)
        if figure.chart == "bars":
            return " ".join([*words, f"n = {n}."])
        variable = "koen" if figure.chart == "grouped" else "alder"
        verdict = "er" if self._differs(first, variable) else "er ikke"
        words.append(f"Forskellen mellem grupperne {verdict} statistisk signifikant ved et niveau på 5 pct.")
        few = [
            f"{label}: {self.shares.size(first.id, (variable, name))}"
            for name, label in GROUPS[variable]
            if self.shares.size(first.id, (variable, name)) < FEW
        ]
        if few:
            words.append(f"Læs med forbehold: færre end {FEW} svar ({', '.join(few)}).")
        sizes = [f"{grouped(self.shares.size(first.id, (variable, name)))} {label.lower()}" for name, label in GROUPS[variable]]
        return " ".join([*words, f"n = {n} ({', '.join(sizes[:-1])} og {sizes[-1]})."])

    def _differs(self, question, variable):
        answers = [name for name, _ in question.answers] if variable == "koen" else ["enig"]
        groups = [(variable, name) for name, _ in GROUPS[variable]]
        table = [self.shares.counts(question.id, answers, group) for group in groups]
        total = sum(map(sum, table))
        columns = [sum(column) for column in zip(*table)]
        sums = [(sum(row), row) for row in table]
        pairs = [(seen, size * column / total) for size, row in sums for seen, column in zip(row, columns)]
        freedom = (len(table) - 1) * (len(columns) - 1)
        return sum((seen - due) ** 2 / due for seen, due in pairs if due) > LIMITS[freedom]
