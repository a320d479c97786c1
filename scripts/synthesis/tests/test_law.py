"""A law: what was once counted among real people can be made up again."""

from synthesis.randomness import Stream

from .harness import SurveyTest, printed

_GROUPS = {"sektor": ["kommune", "region", "stat"], "koen": ["m", "k"]}


class LawTests(SurveyTest):
    def test_every_share_and_base_that_people_really_gave_comes_out(self):
        for seed in range(12):
            with self.subTest(seed=seed):
                self.hold(Stream("law", seed))

    def hold(self, stream):
        people = self.people(stream)
        book, rows, shares = self.published(people)
        counts = {
            name: {value: sum(person[name] == value for person in people) for value in values}
            for name, values in _GROUPS.items()
        }
        margins = "".join(f"  - {{of: {name}, counts: {flow(count)}}}\n" for name, count in counts.items())
        finished = self.make(book, shares, f"margins:\n{margins}variation: {{by: [sektor, koen]}}\n")
        self.assertEqual(finished.left_out, {})
        for question in ("a", "b", "c"):
            self.assertEqual(len(finished.answering(question)), sum(question in person for person in people))
        for question, answer, group, share in rows:
            self.assertShare(finished, share, question, answer, **group)
        for person in finished.rows:
            self.assertEqual(person["b"] != "", person["a"] in ("a0", "a1"))
            self.assertEqual(person["c"] != "", person["a"] == "a0" and person["b"] == "b0")

    def people(self, stream):
        """People who answer `a`; `b` is asked of those who said a0 or a1, `c` of those who said a0 and b0."""
        people = []
        for _ in range(300 + stream.below(500)):
            person = {name: values[stream.below(len(values))] for name, values in _GROUPS.items()}
            person["a"] = f"a{min(stream.below(4), stream.below(4))}"
            if person["a"] in ("a0", "a1"):
                person["b"] = f"b{min(stream.below(3), stream.below(3))}"
                if (person["a"], person["b"]) == ("a0", "b0"):
                    person["c"] = f"c{stream.below(2)}"
            people.append(person)
        return people

    def published(self, people):
        """A code book, the shares that it says of everyone and of sectors, and these as CSV."""
        book, rows = f"title: T\nrespondents: {len(people)}\ngroups:\n", []
        for name, values in _GROUPS.items():
            book += f"  - {{id: {name}, label: L, values: {[{'id': value} for value in values]}}}\n".replace("'", "")
        book += "questions:\n"
        for question, base in (("a", ""), ("b", "base: a.a0+a1, "), ("c", "base: [a.a0, b.b0], ")):
            asked = [person for person in people if question in person]
            answers = sorted({person[question] for person in asked})
            listed = str([{"id": answer} for answer in answers]).replace("'", "")
            book += f"  - {{id: {question}, wording: W, {base}n: {len(asked)}, answers: {listed}}}\n"
            # One share of a group is published of each question, as reports do.
            for group in ({}, {"sektor": "region"}):
                members = [person for person in asked if all(person[key] == value for key, value in group.items())]
                for answer in answers if not group else answers[:1]:
                    count = sum(person[question] == answer for person in members)
                    rows.append((question, answer, group, printed(count, len(members), "1")))
        lines = ["question,answer,group,share,n"]
        for question, answer, group, share in rows:
            lines.append(f"{question},{answer},{','.join(f'{key}={value}' for key, value in group.items())},{share},")
        return book, rows, "\n".join(lines) + "\n"


def flow(counts):
    return "{" + ", ".join(f"{key}: {count}" for key, count in counts.items()) + "}"
