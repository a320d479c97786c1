"""The made-up answers that come with reports: are they what would be made, and do they add up?"""

import csv
import unittest
from pathlib import Path

import yaml
from synthesis import making

from .harness import printed

_REPORTS = Path(__file__).parents[3] / "Reports"


class ShippedTests(unittest.TestCase):
    def test_shipped_answers_add_up_to_the_published_shares(self):
        books = sorted(_REPORTS.glob("*/surveys/*-syntetisk.yaml"))
        if not books:
            self.skipTest("no report has made-up answers")
        for path in books:
            with self.subTest(path.name):
                self.is_what_would_be_made(path)
                self.adds_up(path)

    def is_what_would_be_made(self, path):
        made = making.make(self.published(path, ".yaml"), path.parents[1] / "synthetic" / "targets.yaml")
        self.assertEqual(path.read_text(encoding="utf-8"), made.code_book)
        self.assertEqual(path.with_suffix(".csv").read_text(encoding="utf-8"), made.data)

    def adds_up(self, path):
        targets = (path.parents[1] / "synthetic" / "targets.yaml").read_text(encoding="utf-8")
        names = yaml.safe_load(targets).get("sums", {})
        with open(path.with_suffix(".csv"), encoding="utf-8", newline="") as file:
            answers = list(csv.DictReader(file))
        with open(self.published(path, ".csv"), encoding="utf-8", newline="") as file:
            shares = [row for row in csv.DictReader(file) if row["share"] and not row["group"]]
        compared = set()
        for share in shares:
            cells = [row[share["question"]] for row in answers if row.get(share["question"])]
            if cells:
                wanted = names[share["answer"]]["id"] if "+" in share["answer"] else share["answer"]
                self.assertEqual(printed(cells.count(wanted), len(cells), share["share"]), share["share"], share)
                compared.add(share["question"])
        book = yaml.safe_load(path.read_text(encoding="utf-8"))
        self.assertEqual(compared, {question["id"] for question in book["questions"]})

    def published(self, path, suffix):
        return path.with_name(path.stem.removesuffix("-syntetisk") + suffix)
