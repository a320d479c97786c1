"""Random numbers that are the same in every run."""

import hashlib

_MASK = (1 << 64) - 1


class Stream:
    """SplitMix64 (S. Vigna), begun from names, so that what is drawn for one question does not depend on the others."""

    def __init__(self, *names):
        digest = hashlib.sha256("\0".join(str(name) for name in names).encode()).digest()
        self._state = int.from_bytes(digest[:8], "big")

    def below(self, bound):
        """A whole number from 0, less than `bound`."""
        self._state = (self._state + 0x9E3779B97F4A7C15) & _MASK
        z = self._state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & _MASK
        return ((z ^ (z >> 31)) * bound) >> 64

    def shuffled(self, items):
        """The items in random order (Fisher and Yates)."""
        items = list(items)
        for last in range(len(items) - 1, 0, -1):
            other = self.below(last + 1)
            items[last], items[other] = items[other], items[last]
        return items
