"""Numbers and percentages as they are printed."""

import re
from dataclasses import dataclass
from fractions import Fraction


def whole(text):
    """A whole number of people; None when the text is none."""
    return int(text) if re.fullmatch("[0-9]{1,9}", text) else None


@dataclass(frozen=True)
class Percent:
    """A percentage with the decimals it was printed with: `76`, `22,7`."""

    units: int
    decimals: int

    @staticmethod
    def read(text):
        """None when the text is no percentage."""
        match = re.fullmatch(r"([0-9]{1,3})(?:[.,]([0-9]{1,6}))?", text)
        if not match:
            return None
        whole, decimals = match[1], match[2] or ""
        percent = Percent(int(whole + decimals), len(decimals))
        return percent if percent.exact <= 100 else None

    @staticmethod
    def of(count, n, decimals):
        """What is printed for `count` of `n`: rounded to the nearest, a half upwards."""
        return Percent((2 * count * 100 * 10**decimals + n) // (2 * n), decimals)

    @property
    def exact(self):
        return Fraction(self.units, 10**self.decimals)

    @property
    def half_unit(self):
        """The most that rounding can have changed it."""
        return Fraction(1, 2 * 10**self.decimals)

    def part(self, n):
        """The part of `n` that it is, not rounded."""
        return self.exact * n / 100

    def counts(self, n):
        """The least and the most of `n` that are printed like this; the least is the greater when there are none."""
        unit = 200 * 10**self.decimals
        least = -(-(2 * self.units - 1) * n // unit)
        most = -(-(2 * self.units + 1) * n // unit) - 1
        return max(least, 0), min(most, n)

    def __str__(self):
        text = str(self.units).rjust(self.decimals + 1, "0")
        return f"{text[:-self.decimals]}.{text[-self.decimals:]}" if self.decimals else text
