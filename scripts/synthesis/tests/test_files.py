"""What the two files say, and what is said about files that are wrong."""

from pathlib import Path
from tempfile import TemporaryDirectory

import yaml
from synthesis import yamlfile
from synthesis.faults import Fault

from .harness import SurveyTest
from .surveys import MULTIPLE, MULTIPLE_SHARES, MULTIPLE_TARGETS, WITH_BASES, WITH_BASES_SHARES, WITH_BASES_TARGETS


class FileTests(SurveyTest):
    def test_the_files_themselves_say_that_the_answers_are_made_up(self):
        finished = self.make(WITH_BASES, WITH_BASES_SHARES, WITH_BASES_TARGETS)
        self.assertEqual(list(finished.rows[0])[0], "syntetisk")
        self.assertEqual({row["syntetisk"] for row in finished.rows}, {"1"})
        self.assertTrue(finished.made.code_book.startswith("# SYNTETISKE SVAR."))
        self.assertIs(finished.code_book["synthetic"], True)
        self.assertIn("opdigtede", finished.code_book["note"]["da"])
        self.assertIn("made up", finished.code_book["note"]["en"])
        self.assertEqual(finished.code_book["title"]["en"], "Prøve (synthetic answers)")

    def test_the_code_book_describes_the_data(self):
        surveys = (WITH_BASES, WITH_BASES_SHARES, WITH_BASES_TARGETS), (MULTIPLE, MULTIPLE_SHARES, MULTIPLE_TARGETS)
        for survey in surveys:
            finished = self.make(*survey)
            described = {"syntetisk": {"1"}}
            for group in finished.code_book["groups"]:
                described[group["id"]] = {value.get("code", value["id"]) for value in group["values"]}
            for question in finished.code_book["questions"]:
                ids = [answer["id"] for answer in question["answers"]]
                if question.get("kind") == "multiple":
                    described |= {f"{question['id']}_{id}": {"0", "1"} for id in ids}
                else:
                    described[question["id"]] = set(ids)
            self.assertEqual(list(finished.rows[0]), list(described))
            for column, cells in described.items():
                self.assertLessEqual({row[column] for row in finished.rows}, cells | {""}, column)
            self.assertEqual(finished.code_book["form"], "answers")
            self.assertEqual(finished.code_book["data"], "prøve-syntetisk.csv")

    def test_what_yaml_could_take_for_something_else_is_quoted(self):
        book = """\
respondents: 50
title: 'No: # "1"'
questions:
  - {id: no, wording: "a: b", answers: [{id: yes}, {id: "007"}]}
"""
        finished = self.make(book, "question,answer,share\nno,yes,50\n", "{}")
        self.assertEqual(finished.code_book["title"]["da"], 'No: # "1" (syntetiske svar)')
        question = yaml.load(finished.made.code_book, yaml.BaseLoader)["questions"][0]
        self.assertEqual([question["id"], *(answer["id"] for answer in question["answers"])], ["no", "yes", "007"])
        self.assertIn('id: "no"', finished.made.code_book)

    def test_the_same_files_give_the_same_bytes_and_another_seed_others(self):
        first, second = (self.make(WITH_BASES, WITH_BASES_SHARES, WITH_BASES_TARGETS).made for _ in range(2))
        self.assertEqual((first.data, first.code_book), (second.data, second.code_book))
        other = self.make(WITH_BASES, WITH_BASES_SHARES, WITH_BASES_TARGETS + "seed: 2\n").made
        self.assertNotEqual(first.data, other.data)

    def test_a_question_more_leaves_the_answers_to_the_others_alone(self):
        before = self.make(WITH_BASES, WITH_BASES_SHARES, WITH_BASES_TARGETS)
        after = self.make(
            WITH_BASES.replace("  - id: uo", "  - {id: ny, wording: W, answers: [{id: ja}, {id: nej}]}\n  - id: uo"),
            WITH_BASES_SHARES + "ny;ja;;31;;;;\n", WITH_BASES_TARGETS,
        )
        self.assertShare(after, "31", "ny", "ja")
        self.assertEqual([{**row, "ny": ""} for row in after.rows], [{**row, "ny": ""} for row in before.rows])

    def test_published_shares_are_read_as_trykklar_reads_them(self):
        shares = "\ufeff" + MULTIPLE_SHARES.replace(",", ";").replace("75", "76,0").replace("\n", "\r\n")
        finished = self.make(MULTIPLE, shares, MULTIPLE_TARGETS)
        self.assertShare(finished, "76.0", "emner_klima", "1")
        book = WITH_BASES.replace("andres", "øvriges")
        shares = WITH_BASES_SHARES.replace("andres", "øvriges").encode("cp1252")
        self.assertShare(self.make(book, shares, WITH_BASES_TARGETS), "40.8", "hvad", "øvriges")


class FaultTests(SurveyTest):
    def fault(self, place, message, book=WITH_BASES, shares=WITH_BASES_SHARES, targets=WITH_BASES_TARGETS):
        self.assertFault(place, message, book, shares, targets)

    def test_a_mistake_in_the_shares_is_said_with_its_line(self):
        self.fault("prøve.csv:5", "did you mean `eget`?", shares=WITH_BASES_SHARES.replace("hvad;eget;;", "hvad;egt;;"))
        self.fault("prøve.csv:2", "`hva` is no question", shares="question,answer,share\nhva,eget,1\n")
        self.fault("prøve.csv:2", "no percentage", shares="question,answer,share\nhvad,eget,101\n")
        self.fault("prøve.csv:2", "no group", shares="question,answer,share,group\nhvad,eget,1,region\n")
        self.fault("prøve.csv:2", "did you mean `nord`?", shares="question,answer,share,group\nhvad,eget,1,region=nrd\n")
        self.fault("prøve.csv:2", "2 cells", shares="question,answer,share\nhvad,eget\n")
        self.fault("prøve.csv:1", "did you mean `answer`?", shares="question,anwser,share\n")
        self.fault("prøve.csv:2", "no CSV", shares='question,answer,share\n"hvad"x,eget,1\n')

    def test_a_mistake_in_the_targets_is_said_with_its_place(self):
        margins = "variables: [{id: r, values: [{id: nord}, {id: syd}]}]\nmargins:\n"
        self.fault("targets.yaml:3:22", "did you mean `nord`?", targets=margins + "  - {of: r, counts: {nrd: 1}}\n")
        self.fault("targets.yaml:3:21", "add up to 3", targets=margins + "  - {of: r, counts: {nord: 3}}\n")
        self.fault("targets.yaml:3:22", "add up to 80", targets=margins + "  - {of: r, percent: {nord: 50, syd: 30}}\n")
        self.fault("targets.yaml:3:10", "no background variable", targets=margins + "  - {of: rr, counts: {nord: 3}}\n")
        self.fault("targets.yaml:4:5", "here are 1 of `nord`, and 200", targets=margins + (
            "  - {of: r, counts: {nord: 200}}\n  - {of: [r, sektor], counts: {nord: {region: 1}, syd: {region: 199}}}\n"
        ))
        self.fault("targets.yaml:1:1", "did you mean `margins`?", targets="margin: []\n")
        self.fault("targets.yaml:1:23", "from 0 to less than 1", targets="variation: {strength: 1}\n")

    def test_a_mistake_in_the_code_book_is_said_with_its_place(self):
        self.fault("prøve.yaml:23:11", "has no `jo`", book=WITH_BASES.replace("base: proevet.ja", "base: proevet.jo"))
        self.fault("prøve.yaml:3:14", "whole number", book=WITH_BASES.replace("respondents: 200", "respondents: to"))
        self.fault("prøve.yaml:13:3", "there twice", book=WITH_BASES.replace("id: mening", "id: hvad"))
        self.fault("prøve.yaml", "all shares are published", shares="question,answer,share\n")

    def test_yaml_that_would_never_end_is_refused(self):
        for text in ("a: &a [*a]\n", "a: &a 1\nb: *a\n", "[" * 500, "a: [1\n", "- 1\n", "a: 1\na: 2\n", "\x01: 1\n"):
            with self.subTest(text=text[:20]), TemporaryDirectory() as folder:
                path = Path(folder) / "x.yaml"
                path.write_text(text, encoding="utf-8")
                with self.assertRaises(Fault):
                    yamlfile.read(path)
