from .harness import SurveyTest

BOOK = """\
respondents: 300
questions:
  - {id: en, wording: W, n: 300, answers: [{id: uenig}, {id: enig}, {id: ved-ikke, omit: yes}]}
  - {id: to, wording: W, n: 300, answers: [{id: uenig}, {id: enig}, {id: ved-ikke, omit: yes}]}
  - {id: tre, wording: W, n: 300, answers: [{id: uenig}, {id: enig}, {id: ved-ikke, omit: yes}]}
  - {id: alle, wording: W, n: 279, base: [en.enig+uenig, to.enig+uenig, tre.enig+uenig], answers: [{id: ja}, {id: nej}]}
"""
SHARES = """\
question,answer,group,share
en,uenig,,30
en,enig,,66
en,ved-ikke,,4
to,uenig,,7
to,enig,,89
to,ved-ikke,,4
tre,uenig,,13
tre,enig,,84
tre,ved-ikke,,3
alle,ja,,65
"""
TARGETS = """\
variables: [{id: region, values: [{id: nord}, {id: syd}]}]
margins: [{of: region, counts: {nord: 120, syd: 180}}]
variation: {by: region}
"""
COMPUTED = "computed: {alle: {ja: [en.enig, to.enig, tre.enig]}}\n"


class ComputedTests(SurveyTest):
    def test_a_base_of_several_questions_is_as_large_as_published(self):
        finished = self.make(BOOK, SHARES, TARGETS)
        self.assertEqual(finished.left_out, {})
        self.assertEqual(len(finished.answering("alle")), 279)
        for row in finished.rows:
            self.assertEqual(row["alle"] != "", "ved-ikke" not in (row["en"], row["to"], row["tre"]))

    def test_a_computed_answer_is_what_the_others_make_it_and_has_its_published_share(self):
        finished = self.make(BOOK, SHARES, TARGETS + COMPUTED)
        self.assertShare(finished, "65", "alle", "ja")
        for row in finished.rows:
            if row["alle"]:
                self.assertEqual(row["alle"] == "ja", row["en"] == row["to"] == row["tre"] == "enig")

    def test_the_share_of_the_other_answer_is_enough(self):
        finished = self.make(BOOK, SHARES.replace("alle,ja,,65", "alle,nej,,35"), TARGETS + COMPUTED)
        self.assertShare(finished, "35", "alle", "nej")

    def test_a_computed_share_that_its_sources_forbid_leaves_the_question_out(self):
        finished = self.make(BOOK, SHARES.replace("alle,ja,,65", "alle,ja,,85"), TARGETS + COMPUTED)
        self.assertEqual(list(finished.left_out), ["alle"])
        self.assertShare(finished, "66", "en", "enig")
