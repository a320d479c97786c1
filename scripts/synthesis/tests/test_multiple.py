from .harness import SurveyTest
from .surveys import MULTIPLE, MULTIPLE_SHARES, MULTIPLE_TARGETS


class MultipleTests(SurveyTest):
    def setUp(self):
        self.finished = self.make(MULTIPLE, MULTIPLE_SHARES, MULTIPLE_TARGETS)

    def test_each_option_is_a_column_of_noughts_and_ones(self):
        for option, share in (("klima", "75"), ("skole", "60"), ("helse", "55"), ("ved-ikke", "7")):
            self.assertEqual(len(self.finished.answering(f"emner_{option}")), 150)
            self.assertEqual(set(self.finished.answering(f"emner_{option}")), {"0", "1"})
            self.assertShare(self.finished, share, f"emner_{option}", "1")

    def test_nobody_chooses_more_than_the_question_allows(self):
        options = [column for column in self.finished.rows[0] if column.startswith("emner_")]
        self.assertEqual(len(options), 4)
        self.assertLessEqual(max(sum(int(row[option]) for option in options) for row in self.finished.rows), 2)

    def test_an_option_can_be_the_base_of_a_question(self):
        for row in self.finished.rows:
            self.assertEqual(row["mest"] != "", row["emner_klima"] == "1")
        self.assertEqual(len(self.finished.answering("mest")), 113)
        self.assertShare(self.finished, "20", "mest", "kort")

    def test_those_who_did_not_answer_answered_no_option(self):
        self.assertEqual(len(self.finished.answering("kilder_avis")), 140)
        for row in self.finished.rows:
            self.assertEqual(row["kilder_avis"] == "", row["kilder_radio"] == "")

    def test_all_and_nobody_are_shares_too(self):
        self.assertShare(self.finished, "100", "kilder_avis", "1")
        self.assertShare(self.finished, "0", "kilder_radio", "1")

    def test_a_question_goes_in_only_with_every_option_and_one_that_figures_show(self):
        self.assertEqual(self.finished.left_out, {
            "partnere": "no share of firma", "kun-ved-ikke": "it has no answer but omitted ones",
        })

    def test_regions_differ(self):
        west, east = (self.finished.count("emner_skole", "1", region=region) for region in ("2", "1"))
        self.assertNotEqual(round(100 * west[0] / west[1]), round(100 * east[0] / east[1]))

    def test_a_sum_of_options_is_said_to_be_beyond_the_data(self):
        untold = [str(outcome.row) for outcome in self.finished.made.outcomes if outcome.met is None]
        self.assertEqual(untold, ["emner.klima+skole"])

    def test_shares_that_need_more_choices_than_allowed_leave_the_question_out(self):
        shares = MULTIPLE_SHARES.replace("emner,ved-ikke,,7", "emner,ved-ikke,,30")
        finished = self.make(MULTIPLE, shares, MULTIPLE_TARGETS)
        self.assertEqual(finished.left_out["emner"], "its shares add up to more than 2 answers each")
        self.assertEqual(finished.left_out["mest"], "its base emner=klima is not in the data set")
