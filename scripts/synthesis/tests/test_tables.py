import unittest

from synthesis.randomness import Stream
from synthesis.tables import Limit, fill


def random_table(stream, rows, columns):
    return [[stream.below(30) for _ in range(columns)] for _ in range(rows)]


class TableTests(unittest.TestCase):
    def filled(self, true, limits, stream):
        rows, columns = [sum(line) for line in true], [sum(column) for column in zip(*true)]
        factors = [[700 + stream.below(600) for _ in columns] for _ in rows]
        table, distance = fill(rows, columns, factors, limits, Stream("swaps"))
        self.assertEqual([sum(line) for line in table], rows)
        self.assertEqual([sum(column) for column in zip(*table)], columns)
        self.assertGreaterEqual(min(cell for line in table for cell in line), 0)
        return table, distance

    def test_the_margins_hold_whatever_is_wanted(self):
        stream = Stream("margins")
        for _ in range(100):
            self.filled(random_table(stream, 1 + stream.below(8), 1 + stream.below(5)), [], stream)

    def test_a_table_without_factors_is_in_proportion(self):
        table, _ = fill([100, 200], [30, 120, 150], [[1] * 3] * 2, [], Stream("swaps"))
        self.assertEqual(table, [[10, 40, 50], [20, 80, 100]])

    def test_a_factor_makes_its_cell_larger(self):
        table, _ = fill([100, 100], [100, 100], [[3, 1], [1, 1]], [], Stream("swaps"))
        self.assertGreater(table[0][0], 60)

    def test_limits_that_some_table_keeps_are_kept(self):
        stream = Stream("limits")
        for _ in range(100):
            true = random_table(stream, 2 + stream.below(7), 2 + stream.below(3))
            limits = []
            for _ in range(4):
                rows = frozenset(row for row in range(len(true)) if stream.below(2))
                columns = frozenset([stream.below(len(true[0]))])
                total = sum(true[row][column] for row in rows for column in columns)
                limits.append(Limit(rows, columns, total, total + stream.below(2)))
            table, distance = self.filled(true, limits, stream)
            for limit in limits:
                total = sum(table[row][column] for row in limit.rows for column in limit.columns)
                self.assertTrue(limit.least <= total <= limit.most)
            self.assertEqual(distance, 0)

    def test_a_limit_that_cannot_be_kept_is_approached_and_said(self):
        limit = Limit(frozenset([0]), frozenset([0]), 9, 9)
        table, distance = fill([5, 5], [5, 5], [[1, 1], [1, 1]], [limit], Stream("swaps"))
        self.assertEqual((table, distance), ([[5, 0], [0, 5]], 4))


class StreamTests(unittest.TestCase):
    def test_the_numbers_are_the_same_for_ever(self):
        stream = Stream("seed", "column")
        self.assertEqual([stream.below(1000) for _ in range(5)], [250, 44, 917, 178, 207])

    def test_other_names_begin_another_stream(self):
        self.assertNotEqual(Stream("a", "bc").shuffled(range(50)), Stream("ab", "c").shuffled(range(50)))

    def test_shuffling_loses_nobody(self):
        self.assertEqual(sorted(Stream("a").shuffled(range(50))), list(range(50)))
