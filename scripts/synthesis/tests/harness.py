"""What the tests share: small surveys in a folder of their own, and counting that does without the code under test."""

import csv
import io
import tempfile
import unittest
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import yaml
from synthesis import making
from synthesis.faults import Fault


class SurveyTest(unittest.TestCase):
    """A test that makes data sets out of small surveys."""

    maxDiff = None

    def make(self, code_book, shares, targets, municipalities=None):
        """The data set of a survey called `prøve`, whose files hold these texts."""
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            texts = {"prøve.yaml": "form: shares\n" + code_book, "prøve.csv": shares, "targets.yaml": targets}
            for file, text in texts.items():
                (folder / file).write_bytes(text if isinstance(text, bytes) else text.encode())
            if municipalities:
                (folder / "kommuner.csv").write_text(municipalities, encoding="utf-8")
            return Finished(making.make(
                folder / "prøve.yaml", folder / "targets.yaml", folder / "kommuner.csv" if municipalities else None
            ))

    def assertFault(self, place, message, code_book, shares, targets):
        with self.assertRaises(Fault) as caught:
            self.make(code_book, shares, targets)
        text = str(caught.exception)
        self.assertIn(place + ": ", text)
        self.assertIn(message, text)

    def assertShare(self, finished, published, column, wanted, **groups):
        """The share of those with one of the wanted cells, in percent, is printed as published."""
        count, n = finished.count(column, wanted, **groups)
        self.assertEqual(printed(count, n, published), published, f"{count} of {n} in {column}")


class Finished:
    """A finished data set, read back from its text."""

    def __init__(self, made):
        self.made = made
        self.rows = list(csv.DictReader(io.StringIO(made.data)))
        self.code_book = yaml.safe_load(made.code_book)
        self.questions = {question["id"]: question for question in self.code_book["questions"]}
        self.left_out = made.plan.left_out

    def answering(self, column, **groups):
        """The cells of those who answered and are in all groups."""
        return [
            row[column] for row in self.rows
            if row[column] != "" and all(row[name] in values.split("+") for name, values in groups.items())
        ]

    def count(self, column, wanted, **groups):
        cells = self.answering(column, **groups)
        return sum(cell in wanted.split("+") for cell in cells), len(cells)


def printed(count, n, like):
    """A share in percent with as many decimals as `like` has."""
    exact = Decimal(100 * count) / Decimal(n)
    return str(exact.quantize(Decimal(like), rounding=ROUND_HALF_UP))
