from collections import Counter

from .harness import SurveyTest
from .surveys import WITH_BASES, WITH_BASES_SHARES, WITH_BASES_TARGETS


class BaseTests(SurveyTest):
    def setUp(self):
        self.finished = self.make(WITH_BASES, WITH_BASES_SHARES, WITH_BASES_TARGETS)

    def test_the_background_is_as_the_targets_say(self):
        rows = self.finished.rows
        self.assertEqual(Counter(row["sektor"] for row in rows), {"kommune": 160, "region": 40})
        self.assertEqual(Counter(row["region"] for row in rows), {"1081": 67, "1082": 67, "1083": 66})

    def test_every_published_share_of_everyone_comes_out(self):
        self.assertShare(self.finished, "60", "proevet", "ja")
        self.assertShare(self.finished, "54.2", "hvad", "eget")
        self.assertShare(self.finished, "40.8", "hvad", "andres")
        self.assertShare(self.finished, "5", "hvad", "ved-ikke")
        self.assertShare(self.finished, "62", "igen", "ja")
        self.assertShare(self.finished, "67", "mening", "enig")

    def test_published_shares_of_groups_come_out(self):
        self.assertShare(self.finished, "70", "proevet", "ja", sektor="region")
        self.assertShare(self.finished, "43", "hvad", "eget", sektor="region")
        self.assertShare(self.finished, "75", "mening", "enig", proevet="ja")

    def test_a_question_is_answered_by_its_base_and_nobody_else(self):
        for row in self.finished.rows:
            self.assertEqual(row["hvad"] != "", row["proevet"] == "ja")
            self.assertEqual(row["igen"] != "", row["hvad"] == "eget" and row["sektor"] == "kommune")

    def test_bases_are_as_large_as_published(self):
        self.assertEqual(len(self.finished.answering("hvad")), 120)
        self.assertEqual(len(self.finished.answering("hvad", sektor="region")), 28)
        self.assertEqual(len(self.finished.answering("hvad", sektor="kommune")), 92)
        self.assertEqual(len(self.finished.answering("igen")), 53)

    def test_a_question_with_a_share_that_is_lost_is_left_out(self):
        self.assertEqual(self.finished.left_out, {"uoplyst": "no share of meget"})
        self.assertNotIn("uoplyst", self.finished.rows[0])
        self.assertNotIn("uoplyst", self.finished.questions)

    def test_answers_of_which_only_the_sum_is_published_become_one(self):
        answers = [answer["id"] for answer in self.finished.questions["mening"]["answers"]]
        self.assertEqual(answers, ["helt-uenig-eller-delvist-uenig", "enig"])
        self.assertEqual(self.finished.questions["mening"]["answers"][0]["label"]["en"], "Strongly disagree / Disagree")
        self.assertEqual(
            self.finished.questions["mening"]["scale"],
            {"disagree": ["helt-uenig-eller-delvist-uenig"], "agree": ["enig"]},
        )

    def test_regions_differ(self):
        shares = {region: self.finished.count("mening", "enig", region=region) for region in ("1081", "1082", "1083")}
        self.assertEqual(len({round(100 * count / n) for count, n in shares.values()}), 3, shares)

    def test_what_the_source_says_of_its_own_numbers_stays_behind(self):
        self.assertFalse({"source", "mode"} & set(self.finished.code_book))
        self.assertFalse({"n", "page", "note"} & set(self.finished.questions["proevet"]))


class QualifyingTests(SurveyTest):
    def test_what_one_of_three_answers_leaves_of_a_hundred_is_not_published(self):
        shares = WITH_BASES_SHARES.replace("uoplyst;ved-ikke;;4", "uoplyst;ved-ikke;;")
        finished = self.make(WITH_BASES, shares, WITH_BASES_TARGETS)
        self.assertEqual(finished.left_out, {"uoplyst": "no share of meget, ved-ikke"})

    def test_of_two_rows_about_the_same_the_first_counts(self):
        finished = self.make(WITH_BASES, WITH_BASES_SHARES + "igen;ja;;31;;;;\n", WITH_BASES_TARGETS)
        self.assertShare(finished, "62", "igen", "ja")

    def test_shares_that_no_numbers_give_leave_the_question_out(self):
        shares = WITH_BASES_SHARES.replace("mening;enig;;67", "mening;enig;;58")
        finished = self.make(WITH_BASES, shares, WITH_BASES_TARGETS)
        self.assertIn("add up to 91", finished.left_out["mening"])

    def test_a_sum_whose_answers_have_shares_of_their_own_holds_too(self):
        # 33 percent are 65 or 66 people and 35 are 69 or 70; 65.5 percent are 131, and not 130.
        shares = WITH_BASES_SHARES.replace("mening;helt-uenig+delvist-uenig;;33", "mening;helt-uenig;;33").replace(
            "mening;enig;;67",
            "mening;delvist-uenig;;33;;;;\nmening;helt-uenig+delvist-uenig;;65,5;;;;\nmening;enig;;35",
        ).replace("mening;enig;proevet=ja;75", "mening;enig;proevet=ja;40")
        finished = self.make(WITH_BASES, shares, WITH_BASES_TARGETS)
        self.assertEqual(finished.count("mening", "helt-uenig+delvist-uenig"), (131, 200))
        self.assertShare(finished, "33", "mening", "delvist-uenig")
        self.assertShare(finished, "35", "mening", "enig")

    def test_the_targets_name_sums_and_keep_questions_out(self):
        targets = WITH_BASES_TARGETS + """\
sums: {delvist-uenig+helt-uenig: {id: uenig, label: {da: Uenig, en: Disagree}}}
leave-out: {hvad: "svarene kendes ikke"}
"""
        finished = self.make(WITH_BASES, WITH_BASES_SHARES, targets)
        self.assertShare(finished, "33", "mening", "uenig")
        self.assertEqual(finished.questions["mening"]["answers"][0]["label"], {"da": "Uenig", "en": "Disagree"})
        self.assertEqual(finished.left_out["hvad"], "svarene kendes ikke")


class HarderBaseTests(SurveyTest):
    def test_a_dependent_goes_with_the_question_it_depends_on(self):
        shares = WITH_BASES_SHARES.replace("hvad;andres;;40,8", "hvad;andres;;")
        finished = self.make(WITH_BASES, shares, WITH_BASES_TARGETS)
        self.assertEqual(finished.left_out["igen"], "its base hvad=eget is not in the data set")

    def test_a_base_that_the_published_share_cannot_give_is_said(self):
        book = WITH_BASES.replace("n: 120", "n: 130")
        finished = self.make(book, WITH_BASES_SHARES, WITH_BASES_TARGETS)
        self.assertEqual(finished.left_out["hvad"], "130 are said to have answered, and only 120 were asked")

    def test_those_who_were_asked_and_did_not_answer_have_an_empty_cell(self):
        book = WITH_BASES.replace("n: 200\n    scale", "n: 180\n    scale")
        finished = self.make(book, WITH_BASES_SHARES, WITH_BASES_TARGETS)
        self.assertEqual(len(finished.answering("mening")), 180)
        self.assertShare(finished, "67", "mening", "enig")

    def test_a_base_of_an_answer_that_is_only_part_of_a_sum_leaves_the_question_out(self):
        book = WITH_BASES.replace("base: proevet.ja", "base: mening.helt-uenig")
        finished = self.make(book, WITH_BASES_SHARES, WITH_BASES_TARGETS)
        self.assertEqual(finished.left_out["hvad"], "its base mening=helt-uenig is not in the data set")

    def test_bases_that_go_round_in_a_circle_end(self):
        book = WITH_BASES.replace("wording: \"Har I prøvet?\"", "wording: \"Har I prøvet?\"\n    base: hvad.eget")
        finished = self.make(book, WITH_BASES_SHARES, WITH_BASES_TARGETS)
        self.assertEqual(set(finished.left_out), {"proevet", "hvad", "igen", "uoplyst"})

    def test_a_base_goes_before_a_share_of_a_group_that_contradicts_it(self):
        # 65 say `eget`. With 50 of them in municipalities 15 are in regions, and 15 of 28 are not 43 percent.
        finished = self.make(WITH_BASES.replace("n: 53", "n: 50"), WITH_BASES_SHARES, WITH_BASES_TARGETS)
        self.assertEqual(len(finished.answering("igen")), 50)
        missed = [str(outcome.row) for outcome in finished.made.outcomes if outcome.met is False]
        self.assertEqual(missed, ["hvad.eget @ sektor=region"])

    def test_a_share_of_a_group_that_cannot_be_reached_is_said_and_the_national_one_holds(self):
        shares = WITH_BASES_SHARES.replace("sektor=region;70", "sektor=region;1")
        finished = self.make(WITH_BASES, shares, WITH_BASES_TARGETS)
        self.assertShare(finished, "60", "proevet", "ja")
        missed = [str(outcome.row) for outcome in finished.made.outcomes if outcome.met is False]
        self.assertIn("proevet.ja @ sektor=region", missed)
