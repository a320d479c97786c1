"""The side-by-side benchmark: one content, written for Trykklar, Typst and WeasyPrint, and the time each takes."""
