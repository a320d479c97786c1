"""Made-up answers of everyone who was asked, and the shares that follow from them.

Shares are rounded as Trykklar rounds them, half away from zero, so that a source that has no numbers of its own can be given the
same ones.
"""

import random

GENDERS = [("kvinde", "Kvinder"), ("mand", "Mænd")]
AGES = [("unge", "De yngste"), ("midt", "De yngre midaldrende"), ("aeldre", "De ældre"), ("gamle", "De ældste")]
WIDE = [
    ("samtaler", "Samtaler ansigt til ansigt"), ("moeder", "Borgermøder"), ("skriftligt", "Skriftlige svar"),
    ("digitalt", "Digitale løsninger"), ("andet", "Andre veje"),
]
SCALE = [("enig", "Enige"), ("hverken", "Hverken eller"), ("uenig", "Uenige")]
GROUPS = {"koen": GENDERS, "alder": AGES}


class Question:
    """A question of a chapter: `a` has five answers, the others three."""

    def __init__(self, chapter, letter, wording):
        self.id = f"q{chapter}{letter}"
        self.wording = wording
        self.answers = WIDE if letter == "a" else SCALE


class Survey:
    """Everyone's answers. With municipalities, a hundred or so answered in each."""

    def __init__(self, questions, respondents, municipalities=0):
        chance = random.Random(7)
        self.questions = questions
        self.municipalities = [(f"k{number}", f"Prøve {number}") for number in range(1, municipalities + 1)]
        self.rows = []
        weights = {question.id: [chance.randint(2, 9) for _ in question.answers] for question in questions}
        for number in range(respondents):
            row = {"koen": GENDERS[number % 2][0], "alder": AGES[number // 2 % 4][0]}
            if municipalities:
                row["kommune"] = self.municipalities[number % municipalities][0]
                row["koen"] = GENDERS[number // municipalities % 2][0]
                row["alder"] = AGES[number // municipalities // 2 % 4][0]
            for question in questions:
                row[question.id] = chance.choices(question.answers, weights[question.id])[0][0]
            self.rows.append(row)

    def of(self, municipality):
        """The rows of a municipality; all of them where it is None."""
        return [row for row in self.rows if municipality is None or row["kommune"] == municipality]


class Shares:
    """The shares of some rows, by question, group and answer, each counted once."""

    def __init__(self, survey, rows):
        self.n = len(rows)
        self._counts = {}
        groups = [(variable, value) for variable, values in GROUPS.items() for value, _ in values]
        for group in [None, *groups]:
            members = [row for row in rows if group is None or row[group[0]] == group[1]]
            for question in survey.questions:
                counts = dict.fromkeys((answer for answer, _ in question.answers), 0)
                for row in members:
                    counts[row[question.id]] += 1
                self._counts[question.id, group] = counts, len(members)

    def number(self, question, answer, group=None):
        """A share in per cent, whole."""
        counts, total = self._counts[question, group]
        return (200 * counts[answer] + total) // (2 * total)

    def counts(self, question, answers, group):
        """How many of a group gave each of some answers; with one answer, how many did not as well."""
        counts, total = self._counts[question, group]
        chosen = [counts[answer] for answer in answers]
        return chosen if len(chosen) > 1 else [*chosen, total - chosen[0]]

    def size(self, question, group=None):
        return self._counts[question, group][1]
