"""The sources for all programs say the same, every time."""

import re
import tempfile
import unittest
from pathlib import Path

from benchmark import folder
from benchmark.content import Figure
from benchmark.desk import Desk
from benchmark.document import document
from benchmark.htmlsource import HTMLSource
from benchmark.resolved import Charts
from benchmark.survey import Shares
from benchmark.typstsource import TypstSource, escape


class SourceTests(unittest.TestCase):
    def test_the_same_documents_are_made_every_time(self):
        self.assertEqual(folder.files(document("a", 4)), folder.files(document("a", 4)))
        self.assertEqual(TypstSource(document("a", 4)).write(), TypstSource(document("a", 4)).write())

    def test_the_small_document_has_24_charts_and_500_values_and_the_large_one_four_times_as_much(self):
        for chapters, times in [(4, 1), (16, 4)]:
            made = document("a", chapters)
            values = sum(text.count("](value:") for text in folder.files(made).values())
            self.assertEqual((len(made.all(Figure)), values), (24 * times, 500 * times))

    def test_typst_and_html_print_the_same_shares_in_the_same_order(self):
        made = document("a", 4)
        typst = re.findall(r"(\d+)~pct\.", TypstSource(made).write())
        html = re.findall("(\\d+)\u00a0pct\\.", HTMLSource(made).write()["main.html"])
        self.assertEqual(typst, html)
        self.assertEqual(len(typst), 500)

    def test_a_share_is_rounded_half_away_from_zero(self):
        made = document("a", 4, respondents=8)
        question = made.survey.questions[0]
        rows = [{**row, question.id: "samtaler" if place == 0 else "andet"} for place, row in enumerate(made.survey.rows)]
        self.assertEqual(Shares(made.survey, rows).number(question.id, "samtaler"), 13)

    def test_municipalities_have_numbers_of_their_own(self):
        made = document("a", 4, 9800, 98)
        self.assertNotEqual(TypstSource(made, "k1").write(), TypstSource(made, "k2").write())
        self.assertEqual(Charts(made, "k98").shares.n, 100)

    def test_a_change_is_in_all_three_sources_and_takes_the_last_one_away(self):
        with tempfile.TemporaryDirectory() as place:
            desk = Desk(Path(place), "a", 4)
            desk.change()
            desk.change()
            chapters = "".join(path.read_text(encoding="utf-8") for path in desk.folder.glob("chapters/*.md"))
            for text in (chapters, desk.main.read_text(encoding="utf-8"), desk.page.read_text(encoding="utf-8")):
                self.assertEqual((text.count("Ofte er det sådan."), text.count("Stadig er det sådan.")), (1, 0))

    def test_signs_that_typst_reads_are_escaped(self):
        self.assertEqual(escape("a#b*c_d@e"), r"a\#b\*c\_d\@e")
