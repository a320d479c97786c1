import unittest

from synthesis.percents import Percent

from .harness import printed


class PercentTests(unittest.TestCase):
    def test_reads_what_is_printed_and_nothing_else(self):
        self.assertEqual(Percent.read("22,7"), Percent(227, 1))
        self.assertEqual(Percent.read("76"), Percent(76, 0))
        for text in ("", "-1", "100,1", "1.000,5", "76 %", "1e1", "७६", "7,1234567"):
            self.assertIsNone(Percent.read(text), text)

    def test_the_counts_of_a_percentage_are_those_that_are_printed_like_it(self):
        for n in (1, 2, 3, 7, 8, 40, 44, 200, 462, 608):
            for decimals in (0, 1):
                like = "1" if decimals == 0 else "1.0"
                texts = [printed(count, n, like) for count in range(n + 1)]
                for text in set(texts):
                    least, most = Percent.read(text).counts(n)
                    expected = [count for count in range(n + 1) if texts[count] == text]
                    self.assertEqual(list(range(least, most + 1)), expected, f"{text} of {n}")

    def test_there_are_no_counts_where_the_number_of_answers_is_too_small(self):
        least, most = Percent.read("66").counts(5)
        self.assertGreater(least, most)
