"""YAML whose values know the line they stand on.

Every scalar is text: what `yes`, `no` and `1` mean is decided by whoever asks, as in Trykklar itself.
"""

from .faults import Fault, nearest
from .percents import whole

try:
    import yaml
except ModuleNotFoundError as missing:
    raise SystemExit("synthesise: Python's YAML reader is missing: run scripts/setup") from missing


class Text(str):
    """A scalar."""

    place = "?"


class Items(list):
    """A sequence."""

    place = "?"


class Record(dict):
    """A mapping."""

    place = "?"

    def fault(self, key, message, remedy=None):
        return Fault(getattr(self.get(key), "place", self.place), message, remedy)

    def allow(self, *known):
        """Reports a key that nobody knows."""
        for key in self:
            if key not in known:
                raise Fault(key.place, f"`{key}` is no key here", nearest(key, known))

    def text(self, key, default=None):
        value = self.get(key, default)
        if not isinstance(value, str) or not value:
            raise self.fault(key, f"`{key}` is missing or no text")
        return value

    def label(self):
        """A reader's text, or a text a language; the identifier where there is none."""
        value = self.get("label", self.text("id"))
        texts = list(value.values()) if isinstance(value, Record) else [value]
        if not texts or not all(isinstance(text, Text) for text in texts):
            raise self.fault("label", "`label` is a text, or a text a language")
        return value

    def whole(self, key):
        """A whole number that is not negative; None where the key is absent."""
        value = self.get(key)
        if value is None:
            return None
        number = whole(value) if isinstance(value, Text) else None
        if number is None:
            raise self.fault(key, f"`{key}` is a whole number")
        return number

    def yes(self, key, default):
        value = self.get(key)
        if value is None:
            return default
        if not isinstance(value, Text) or value.lower() not in _YES + _NO:
            raise self.fault(key, f"`{key}` is `yes` or `no`")
        return value.lower() in _YES

    def record(self, key):
        """A mapping; an empty one where the key is absent."""
        value = self.get(key, Record())
        if not isinstance(value, Record):
            raise self.fault(key, f"`{key}` is a mapping")
        return value

    def records(self, key):
        """A list of mappings; an empty one where the key is absent."""
        value = self.get(key, Items())
        if not isinstance(value, Items) or not all(isinstance(item, Record) for item in value):
            raise self.fault(key, f"`{key}` is a list of records")
        return value

    def texts(self, key):
        """A list of texts, or a single one; an empty list where the key is absent."""
        value = self.get(key, Items())
        value = [value] if isinstance(value, Text) else value
        if not isinstance(value, list) or not all(isinstance(item, Text) for item in value):
            raise self.fault(key, f"`{key}` is a text or a list of texts")
        return value


_YES, _NO = ("yes", "ja", "true"), ("no", "nej", "false")


def read(path):
    """The mapping that a file holds."""
    try:
        with open(path, encoding="utf-8-sig") as file:
            root = yaml.compose(file, Loader=yaml.BaseLoader)
    except (OSError, UnicodeError) as error:
        raise Fault(path, f"the file cannot be read: {error}") from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f"{path}:{mark.line + 1}:{mark.column + 1}" if mark else path
        raise Fault(place, f"no YAML: {getattr(error, 'problem', None) or error}") from error
    except RecursionError as error:
        raise Fault(path, "the file is nested too deeply") from error
    if not isinstance(root, yaml.MappingNode):
        raise Fault(path, "the file is a mapping of keys")
    return _value(root, path, set())


def _value(node, path, seen):
    place = f"{path}:{node.start_mark.line + 1}:{node.start_mark.column + 1}"
    # A second visit is an alias. Refusing them refuses what never ends, too.
    if id(node) in seen:
        raise Fault(place, "anchors and aliases are not read here", "write the value again")
    seen.add(id(node))
    if isinstance(node, yaml.ScalarNode):
        value = Text(node.value)
    elif isinstance(node, yaml.SequenceNode):
        value = Items(_value(item, path, seen) for item in node.value)
    else:
        value = Record()
        for key, item in node.value:
            name = _value(key, path, seen)
            if not isinstance(name, Text):
                raise Fault(name.place, "a key is a text")
            if name in value:
                raise Fault(name.place, f"`{name}` is given twice")
            value[name] = _value(item, path, seen)
    value.place = place
    return value
