import contextlib
import io
import unittest
from pathlib import Path
from tempfile import TemporaryDirectory

from synthesis.command import main

from .surveys import WITH_BASES, WITH_BASES_SHARES, WITH_BASES_TARGETS


class CommandTests(unittest.TestCase):
    def setUp(self):
        folder = TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        code_book = "form: shares\n" + WITH_BASES
        texts = {"prøve.yaml": code_book, "prøve.csv": WITH_BASES_SHARES, "targets.yaml": WITH_BASES_TARGETS}
        for name, text in texts.items():
            (self.folder / name).write_text(text, encoding="utf-8")

    def run_command(self, *words):
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            status = main([str(self.folder / "prøve.yaml"), str(self.folder / "targets.yaml"), *words])
        return status, out.getvalue(), err.getvalue()

    def test_both_files_are_written_and_the_report_says_what_is_in_them(self):
        status, out, err = self.run_command("--output", str(self.folder / "ny"))
        self.assertEqual((status, err), (0, ""))
        written = sorted(path.name for path in (self.folder / "ny").iterdir())
        self.assertEqual(written, ["prøve-syntetisk.csv", "prøve-syntetisk.yaml"])
        self.assertIn("prøve-syntetisk: 200 respondents, 4 of 5 questions", out)
        self.assertIn("proevet  n 200: ja 120 (60), nej 80 (40)", out)
        self.assertIn("uoplyst  no share of meget", out)
        self.assertIn("region  nord 67 (33.5)", out)

    def test_files_that_are_not_what_would_be_made_are_found(self):
        self.assertEqual(self.run_command("--check")[0], 1)
        self.assertEqual(self.run_command()[0], 0)
        self.assertEqual(self.run_command("--check"), (0, "", ""))
        data = self.folder / "prøve-syntetisk.csv"
        data.write_text(data.read_text(encoding="utf-8").replace("kommune", "region", 1), encoding="utf-8")
        status, _, err = self.run_command("--check")
        self.assertEqual(status, 1)
        self.assertIn("prøve-syntetisk.csv is not what would be made", err)

    def test_a_fault_is_said_and_nothing_is_written(self):
        (self.folder / "targets.yaml").write_text("margin: 1\n", encoding="utf-8")
        status, out, err = self.run_command("--output", str(self.folder / "ny"))
        self.assertEqual((status, out), (1, ""))
        self.assertIn("targets.yaml:1:1: `margin` is no key here\n  did you mean `margins`?", err)
        self.assertFalse((self.folder / "ny").exists())

    def test_an_option_that_does_not_exist_is_an_error_of_the_command_line(self):
        with self.assertRaises(SystemExit) as caught:
            self.run_command("--chek")
        self.assertEqual(caught.exception.code, 2)
