"""The programs that are held side by side, and where each finds its things."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from .running import measure, peak

PROJECT = Path(__file__).resolve().parent.parent.parent
ENVIRONMENT = PROJECT / ".build/bench"
PACKAGES = ["typst==0.15.2", "weasyprint==70.0"]
FONTS = "/usr/share/fonts/opentype/inter"
WORKER = Path(__file__).parent / "sources/typst_worker.py"
KEPT = {"fonts", "families", "formats"}  # what a machine has after its first build


def install():
    """Typst and WeasyPrint in their environment."""
    mark, wanted = ENVIRONMENT / "trykklar-bench.txt", "\n".join(PACKAGES)
    if mark.exists() and mark.read_text(encoding="utf-8") == wanted:
        return
    print("bench: installing " + ", ".join(PACKAGES), file=sys.stderr)
    subprocess.run([sys.executable, "-m", "venv", "--clear", ENVIRONMENT], check=True)
    subprocess.run([ENVIRONMENT / "bin/pip", "install", "--quiet", "--disable-pip-version-check", *PACKAGES], check=True)
    # Bytecode is there from the first run on, as it would be on an author's machine.
    subprocess.run([ENVIRONMENT / "bin/python", "-m", "compileall", "-q", ENVIRONMENT / "lib"], check=False)
    mark.write_text(wanted, encoding="utf-8")


class Trykklar:
    """Trykklar with a cache of its own."""

    def __init__(self, program, place):
        self.program = str(program)
        self.output = place / "output"
        self.cache = place / "cache"
        self.trace = place / "trace"
        self.environment = {**os.environ, "XDG_CACHE_HOME": str(self.cache)}
        self.environment.setdefault("TRYKKLAR_TEMPLATES", str(PROJECT / "Templates"))

    def cold(self):
        """Forgets all but fonts and formats, and the output."""
        shutil.rmtree(self.output, ignore_errors=True)
        for path in (self.cache / "trykklar").glob("*"):
            if path.name not in KEPT:
                shutil.rmtree(path) if path.is_dir() else path.unlink()

    def nothing(self):
        """As on a machine that has never built anything."""
        shutil.rmtree(self.output, ignore_errors=True)
        shutil.rmtree(self.cache, ignore_errors=True)

    def build(self, folder, *options):
        return measure([self.program, "build", *options, "--output", self.output, folder], self.environment)

    def check(self, folder):
        """Swift's own part: everything up to the LaTeX, and the most memory that it took."""
        command = [self.program, "check", str(folder)]
        sample = measure(command, self.environment)
        sample.peak = peak(command, self.environment)
        return sample

    def traced(self, folder, *options):
        """Builds with recorders in front of TeX's programs; each that was started is a folder in `trace`."""
        shutil.rmtree(self.trace, ignore_errors=True)
        self._record()
        return self.traced_again(folder, *options)

    def traced_again(self, folder, *options):
        """The same with the recorders of the last time: to Trykklar others would be another TeX."""
        for run in self.trace.glob("run-*"):
            shutil.rmtree(run)
        environment = {**self.environment, "PATH": f"{self.trace / 'bin'}:{os.environ['PATH']}"}
        measure([self.program, "build", *options, "--output", self.output, folder], environment)
        return sorted(self.trace.glob("run-*"), key=lambda path: path.stat().st_mtime_ns)

    def _record(self):
        shims = self.trace / "bin"
        shims.mkdir(parents=True)
        for name in ("pdftex", "pdflatex", "latex", "etex"):
            if real := shutil.which(name):
                log = self.trace / "run-$$"
                words = f'mkdir "{log}"\nenv -0 >"{log}/environment"\nprintf "%s\\0" {real} "$@" >"{log}/command"\n'
                words += f'cp -a . "{log}/folder"\nexec {real} "$@"\n'
                (shims / name).write_text("#!/bin/sh\n" + words, encoding="utf-8")
                (shims / name).chmod(0o755)

    def bare_pass(self, folder):
        """The last pass of TeX of a build, to be run again by itself in a copy of the folder that the build ran it in."""
        self.cold()
        runs = self.traced(folder)
        if not runs:
            return None
        command = (runs[-1] / "command").read_text(encoding="utf-8").split("\0")[:-1]
        pairs = (runs[-1] / "environment").read_text(encoding="utf-8").split("\0")[:-1]
        kept = str(runs[-1] / "folder")
        environment = dict(pair.split("=", 1) for pair in pairs)
        once = environment.get("PWD", kept)
        environment = {name: value.replace(once, kept) for name, value in environment.items()}
        return lambda: measure([word.replace(once, kept) for word in command], environment, kept)


class Typst:
    """Typst's compiler in Python's binding: a small process that imports it, finds Inter, compiles and writes."""

    def __init__(self, place):
        self.place = place

    def command(self, *words):
        return [ENVIRONMENT / "bin/python", "-I", WORKER, FONTS, *words]

    def cold(self, source):
        return measure(self.command(source, source.with_suffix(".pdf")))

    def again(self, source):
        """Seconds of a second compilation, of a changed text, in the process that has done the first."""
        return json.loads(measure(self.command("--again", source, source.with_suffix(".pdf"))).said)["compile"][-1]

    def many(self, sources, cores):
        """All editions, divided among as many long-lived processes as there are cores, with a thread each."""
        files = [[path for source in sources[core::cores] for path in (source, source.with_suffix(".pdf"))] for core in range(cores)]
        script = self.place / "many.sh"
        commands = (" ".join(map(str, self.command(*part))) for part in files)
        script.write_text("".join(f"{command} >/dev/null &\n" for command in commands) + "wait\n", encoding="utf-8")
        return measure(["sh", script], {**os.environ, "RAYON_NUM_THREADS": "1"})


def weasyprint(source):
    command = [ENVIRONMENT / "bin/weasyprint", "--quiet", "--pdf-variant", "pdf/ua-1", source, source.with_suffix(".pdf")]
    return measure(command)


def pages(file):
    said = subprocess.run(["pdfinfo", file], capture_output=True, text=True).stdout
    return int(re.search(r"^Pages: +(\d+)", said, re.MULTILINE).group(1))


def words(file):
    return len(subprocess.run(["pdftotext", file, "-"], capture_output=True, text=True).stdout.split())
