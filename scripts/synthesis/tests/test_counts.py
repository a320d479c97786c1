import unittest
from fractions import Fraction

from synthesis.counts import counts, largest_remainder
from synthesis.percents import Percent
from synthesis.randomness import Stream

from .harness import printed


def found(n, texts, limits=()):
    percents = [Percent.read(text) for text in texts]
    return counts(n, [each.part(n) for each in percents], [each.counts(n) for each in percents], limits)


class CountTests(unittest.TestCase):
    def test_shares_that_add_up_to_101_have_counts(self):
        self.assertEqual(found(462, ["24", "53", "17", "7"]), [110, 244, 77, 31])

    def test_shares_that_add_up_to_99_have_counts(self):
        self.assertEqual(sum(found(608, ["30", "66", "3"])), 608)

    def test_shares_that_rounding_does_not_explain_have_none(self):
        self.assertIsNone(found(462, ["29", "26", "36"]))
        self.assertIsNone(found(608, ["24", "53", "17", "9"]))
        self.assertIsNone(found(10, ["33", "67"]))

    def test_a_published_sum_and_a_published_base_are_kept(self):
        self.assertEqual(found(608, ["76", "24"], [([0], (462, 462))]), [462, 146])
        self.assertEqual(found(1000, ["20", "30", "50"], [([0, 1], (503, 503))])[2], 497)

    def test_a_base_that_no_rounding_explains_is_refused(self):
        self.assertIsNone(found(608, ["76", "24"], [([0], (400, 400))]))

    def test_whatever_was_counted_and_rounded_has_counts_again(self):
        stream = Stream("counts")
        for _ in range(300):
            true = [stream.below(90) for _ in range(2 + stream.below(6))]
            n = sum(true)
            if not n:
                continue
            texts = [printed(count, n, "1") for count in true]
            again = found(n, texts)
            self.assertEqual(sum(again), n)
            self.assertEqual([printed(count, n, "1") for count in again], texts)

    def test_the_largest_remainder_gets_the_people_that_are_left(self):
        regions = [Fraction(text) * 608 / 100 for text in ("21.5", "21.5", "12.7", "18.1", "26.2")]
        self.assertEqual(largest_remainder(608, regions), [131, 131, 77, 110, 159])
        self.assertEqual(largest_remainder(10, [Fraction(10, 3)] * 3), [4, 3, 3])
