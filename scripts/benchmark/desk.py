"""A document as files for all three programs, in a folder of its own, and a paragraph in its middle that can be changed."""

import shutil
from pathlib import Path

from . import folder
from .content import Paragraph
from .document import document
from .htmlsource import HTMLSource
from .typstsource import TypstSource

LOOKS = Path(__file__).parent / "sources"
CHANGES = ["Stadig", "Ofte", "Nu", "Her", "Igen", "Også", "Måske", "Sjældent", "Dengang", "Først"]


class Desk:
    """The sources of one document."""

    def __init__(self, place, name, chapters, respondents=1200, municipalities=0):
        self.document = document(name, chapters, respondents, municipalities)
        self.folder = place / name
        self.typst = place / f"{name}-typst"
        self.html = place / f"{name}-html"
        self._changes = 0
        folder.write(self.document, self.folder)
        self.typst.mkdir(parents=True)
        shutil.copy(LOOKS / "report.typ", self.typst)
        if municipalities:
            self.editions = [self.typst / f"{name}.typ" for name, _ in self.document.survey.municipalities]
            for path in self.editions:
                path.write_text(TypstSource(self.document, path.stem).write(), encoding="utf-8")
            return
        self.html.mkdir()
        shutil.copy(LOOKS / "report.css", self.html)
        self.main = self.typst / "main.typ"
        self.page = self.html / "main.html"
        for name, text in HTMLSource(self.document).write().items():
            (self.html / name).write_text(text, encoding="utf-8")
        self.main.write_text(TypstSource(self.document).write(), encoding="utf-8")

    def change(self):
        """Another word at the beginning of a paragraph in the middle, in all three sources."""
        chapter = self.document.chapters[len(self.document.chapters) // 2]
        middle = len(chapter.blocks) // 2
        paragraph = next(block for block in chapter.blocks[middle:] if isinstance(block, Paragraph))
        if self._changes:
            paragraph.text = paragraph.text[1:]
        first, second = divmod(self._changes, len(CHANGES))
        words = CHANGES[second] if not first else f"{CHANGES[first]} {CHANGES[second].lower()}"
        paragraph.text = [f"{words} er det sådan. ", *paragraph.text]
        self._changes += 1
        (self.folder / f"chapters/{chapter.id}.md").write_text(folder.chapter(chapter), encoding="utf-8")
        self.main.write_text(TypstSource(self.document).write(), encoding="utf-8")
        self.page.write_text(HTMLSource(self.document).write()["main.html"], encoding="utf-8")
