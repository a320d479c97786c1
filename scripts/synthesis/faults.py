"""What is wrong with an author's file."""

import difflib


class Fault(Exception):
    """A mistake in a file: where it is, what is wrong, and what to do about it."""

    def __init__(self, place, message, remedy=None):
        super().__init__(f"{place}: {message}" + (f"\n  {remedy}" if remedy else ""))


def nearest(word, known):
    """A remedy: the known word that is most like `word`, or all that there are."""
    known = [str(each) for each in known]
    near = difflib.get_close_matches(str(word), known, 1)
    if near:
        return f"did you mean `{near[0]}`?"
    return "known are " + ", ".join(known) if known else None
