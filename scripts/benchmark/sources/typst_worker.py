"""Compiles Typst sources one after another in one process, with Inter alone, loaded once. Prints what it took as JSON, in seconds.

usage: typst_worker.py FONTS [--again] SOURCE OUTPUT [SOURCE OUTPUT]…     --again: one source, changed by a word and compiled again
"""

import json
import sys
import time

start = time.perf_counter()
import typst  # noqa: E402

imported = time.perf_counter()
fonts_folder, *files = sys.argv[1:]
again = files[0] == "--again"
files = files[again:]
fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[fonts_folder])
loaded = time.perf_counter()
compiler = typst.Compiler(font_paths=fonts, root=files[0].rsplit("/", 1)[0])
times = []
for source, output in zip(files[::2], files[1::2]):
    begun = time.perf_counter()
    compiler.compile(input=source, output=output, pdf_standards="ua-1")
    times.append(time.perf_counter() - begun)
if again:
    source, output = files
    text = open(source, encoding="utf-8").read()
    place = text.index("I samtalerne", len(text) // 2)
    open(source, "w", encoding="utf-8").write(text[:place] + "Også i" + text[place + 1 :])
    begun = time.perf_counter()
    compiler.compile(input=source, output=output, pdf_standards="ua-1")
    times.append(time.perf_counter() - begun)
    open(source, "w", encoding="utf-8").write(text)
print(json.dumps({"import": imported - start, "fonts": loaded - imported, "compile": times}))
