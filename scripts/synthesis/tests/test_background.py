from collections import Counter

from .harness import SurveyTest

BOOK = """\
respondents: 100
questions:
  - {id: q, wording: W, answers: [{id: ja}, {id: nej}]}
"""
SHARES = "question,answer,share\nq,ja,40\n"
VARIABLES = """\
variables:
  - {id: a, values: [{id: a1}, {id: a2}]}
  - {id: b, values: [{id: b1}, {id: b2}, {id: b3}]}
  - {id: c, values: [{id: c1}, {id: c2}]}
"""
TOWNS = """\
code,name,region_code
0101,Lille By,1
0102,Storby,1
0201,Ydre Ø,2
"""


class BackgroundTests(SurveyTest):
    def count(self, finished, *names):
        return Counter(tuple(row[name] for name in names) for row in finished.rows)

    def test_joint_margins_hold_together(self):
        finished = self.make(BOOK, SHARES, VARIABLES + """\
margins:
  - of: [a, b]
    counts: {a1: {b1: 40, b2: 1}, a2: {b1: 2, b2: 30, b3: 27}}
  - of: [b, c]
    counts: {b1: {c1: 21, c2: 21}, b2: {c1: 31}, b3: {c2: 27}}
  - {of: a, counts: {a1: 41, a2: 59}}
""")
        self.assertEqual(self.count(finished, "a", "b"), {
            ("a1", "b1"): 40, ("a1", "b2"): 1, ("a2", "b1"): 2, ("a2", "b2"): 30, ("a2", "b3"): 27,
        })
        self.assertEqual(self.count(finished, "b", "c"), {
            ("b1", "c1"): 21, ("b1", "c2"): 21, ("b2", "c1"): 31, ("b3", "c2"): 27,
        })

    def test_margins_that_do_not_hold_together_are_a_fault(self):
        self.assertFault("targets.yaml:7:5", "do not hold together", BOOK, SHARES, VARIABLES + """\
margins:
  - {of: [a, b], counts: {a1: {b1: 50}, a2: {b2: 50}}}
  - {of: [b, c], counts: {b1: {c1: 50}, b2: {c2: 50}}}
  - {of: [a, c], counts: {a1: {c2: 50}, a2: {c1: 50}}}
""")

    def test_percentages_become_counts_that_are_printed_like_them(self):
        finished = self.make(BOOK.replace("100", "608"), SHARES, """\
variables:
  - {id: koen, values: [{id: mand}, {id: kvinde}]}
  - {id: region, values: [{id: h}, {id: m}, {id: n}, {id: sj}, {id: sy}]}
margins:
  - {of: koen, percent: {mand: "71,2", kvinde: "28,8"}}
  - {of: region, percent: {h: 21.5, m: 21.5, n: 12.7, sj: 18.1, sy: 26.2}}
""")
        self.assertEqual(self.count(finished, "koen"), {("mand",): 433, ("kvinde",): 175})
        self.assertEqual(
            self.count(finished, "region"), {("h",): 131, ("m",): 131, ("n",): 77, ("sj",): 110, ("sy",): 159}
        )

    def test_percentages_of_too_few_people_are_brought_near_and_said(self):
        finished = self.make(BOOK.replace("100", "10"), SHARES, VARIABLES.split("  - {id: b")[0] + """\
margins:
  - {of: a, percent: {a1: 33, a2: 67}}
""")
        self.assertEqual(self.count(finished, "a"), {("a1",): 3, ("a2",): 7})
        self.assertEqual(finished.made.targets.margins[0].missed, ("a1 33", "a2 67"))

    def test_a_variable_of_which_nothing_is_known_is_left_out_and_said(self):
        book = BOOK + "groups:\n  - {id: alder, values: [{id: ung}, {id: gammel}]}\n"
        targets = VARIABLES.split("  - {id: b")[0] + "margins:\n  - {of: a, counts: {a1: 100}}\n"
        finished = self.make(book, SHARES, targets)
        self.assertNotIn("alder", finished.rows[0])
        self.assertEqual(finished.made.targets.unknown, ("alder",))

    def test_municipalities_lie_in_their_region_and_each_has_somebody(self):
        targets = """\
variables:
  - {id: region, values: [{id: nord, code: "1"}, {id: syd, code: "2"}]}
  - {id: slags, values: [{id: kommune}, {id: region}]}
margins:
  - {of: region, counts: {nord: 80, syd: 20}}
  - {of: slags, counts: {kommune: 90, region: 10}}
municipalities: {of: region, only: slags=kommune}
"""
        finished = self.make(BOOK, SHARES, targets, TOWNS)
        where = {"0101": "1", "0102": "1", "0201": "2"}
        for row in finished.rows:
            self.assertEqual(row["kommune"] != "", row["slags"] == "kommune")
            if row["kommune"]:
                self.assertEqual(where[row["kommune"]], row["region"])
        self.assertEqual({row["kommune"] for row in finished.rows}, {"", *where})
        values = next(group for group in finished.code_book["groups"] if group["id"] == "kommune")["values"]
        self.assertEqual(values[0], {"id": "lille-by", "label": "Lille By", "code": "0101"})
        self.assertNotIn("kommune", self.make(BOOK, SHARES, targets).rows[0])
