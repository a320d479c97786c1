import Harness
import Testing

@Suite struct BlockLaTeXTests {
  @Test("writes headings")
  func headings() {
    expectLaTeX(
      "## Innovation *tager* tid {#tid}\n\n### Æ & ø\n\n#### I linjen\n",
      is: """
        \\sectionheading[number=1.1, label=section:tid]{Innovation \\emph{tager} tid}
        \\subsectionheading[number=1.1.1, label=section:.e6.-.f8.]{Æ \\& ø}
        \\subsubsectionheading[label=section:i-linjen]{I linjen}
        """)
  }

  @Test("writes paragraphs line for line with an empty line after each")
  func paragraphs() {
    expectLaTeX(
      "Én linje\nog en til.\n\nNyt afsnit.  \n[Klamme] her.\n",
      is: """
        Én linje
        og en til.

        Nyt afsnit.\\\\{}[Klamme] her.
        """)
  }

  @Test("writes lists, and keeps a bracket from being an item's sign")
  func lists() {
    expectLaTeX(
      "- [a]\n- *b*\n  - c\n\n1. d\n\n3. e\n\n   f\n\nx\n\n3. g\n",
      is: """
        \\begin{itemize}
        \\item{} [a]
        \\item{} \\emph{b}

        \\begin{itemize}
        \\item{} c
        \\end{itemize}
        \\end{itemize}
        \\begin{enumerate}
        \\item{} d
        \\item{} e

        f

        \\end{enumerate}
        x

        \\begin{enumerate}[start=3]
        \\item{} g
        \\end{enumerate}
        """)
  }

  @Test("writes quotations, boxes and breaks")
  func boxes() {
    expectLaTeX(
      "> Ord.\n\n> [!DEFINITION] Hvad er *det*?\n> Det er [det].\n\n> [!SUMMARY]\n> Kort.\n\n---\n",
      is: """
        \\begin{blockquotation}
        Ord.

        \\end{blockquotation}
        \\begin{callout}[type=definition, title={Hvad er \\emph{det}?}, name={Definition}]
        Det er [det].

        \\end{callout}
        \\begin{callout}[type=summary, name={Sammenfatning}]
        Kort.

        \\end{callout}
        \\thematicbreak{}
        """)
  }

  @Test("writes tables, with the width shared out")
  func tables() {
    expectLaTeX(
      "Table: Svar i % {#svar}\n\n| Hvem | I alt |\n|---|--:|\n| A & B | 1 \\| 2 |\n| | *x* |\n\nTekst.\n\n| Alene |\n|:-:|\n",
      is: """
        \\begin{reporttable}[name={Tabel}, number=1, title={Svar i \\%}, label=table:svar, columns={left:0.500,right:0.500}, height=100pt]
        \\tablehead{Hvem & I alt}
        \\tablerow{A \\& B & 1 | 2}
        \\tablerow{ & \\emph{x}}
        \\end{reporttable}
        Tekst.

        \\begin{reporttable}[columns={centre:0.999}, height=40pt]
        \\tablehead{Alene}
        \\end{reporttable}
        """)
  }

  @Test(
    "writes quotes",
    arguments: [
      (
        "![](quote:tid)",
        "style=display, rendering=verbatim, attribution={Kommunal topleder}, origin={s.~21}, label=quote:tid",
        "»Vi har ikke tid.«"
      ),
      (
        "![](quote:tid?as=pull)",
        "style=pull, rendering=verbatim, attribution={Kommunal topleder}, origin={s.~21}, label=quote:tid",
        "»Vi har ikke tid.«"
      ),
      ("![](quote:om)", "style=display, rendering=paraphrase, label=quote:om", "Det gik."),
    ])
  func quotes(_ prose: String, _ options: String, _ text: String) {
    expectLaTeX(
      prose, is: "\\begin{reportquote}[\(options)]\n\(text)\n\\end{reportquote}",
      with: [
        "quotes.yaml":
          "- {id: tid, text: Vi har ikke tid., who: k, page: 21}\n- {id: om, text: Det gik., rendering: paraphrase}\n",
        "people.yaml": "voices: [{id: k, attribution: Kommunal topleder}]\n",
      ])
  }

  @Test("writes findings and what they are based on")
  func finding() {
    expectLaTeX(
      "![](finding:drift)\n\n![](quote:a)\n",
      is: """
        \\begin{finding}[number=1, name={Opmærksomhedspunkt}, tag={Smertensbarn}, title={Driften [presser]}, lead={En \\& to}, label=finding:drift]
        Punktet.

        \\subsubsectionheading{Mere}
        \\recordnote{Bygger på}{citatet side~\\pagecrossref{quote:a}}
        \\end{finding}
        \\begin{reportquote}[style=display, rendering=verbatim, label=quote:a]
        »A.«
        \\end{reportquote}
        """,
      with: [
        "findings/drift.md":
          "---\ntitle: Driften [presser]\ntag: Smertensbarn\nlead: En & to\nevidence: [quote:a]\n---\n\nPunktet.\n\n## Mere\n",
        "quotes.yaml": "- {id: a, text: A.}\n",
      ])
  }

  @Test("writes recommendations and what they rest on")
  func recommendation() {
    expectLaTeX(
      "![](finding:a)\n\n![](recommendation:b)\n",
      is: """
        \\begin{finding}[number=1, name={Opmærksomhedspunkt}, title={A}, label=finding:a]
        \\end{finding}
        \\begin{recommendation}[number=1, name={Anbefaling}, for={Kommuner}, title={B}, label=recommendation:b]
        Gør det.

        \\recordnote{Hviler på}{\\crossref{finding:a}{opmærksomhedspunkt~1}}
        \\end{recommendation}
        """,
      with: [
        "findings/a.md": "---\ntitle: A\n---\n",
        "recommendations/b.md": "---\ntitle: B\nfor: Kommuner\nrests-on: [a]\n---\n\nGør det.\n",
      ])
  }

  @Test("writes cases with their phases and source")
  func `case`() {
    expectLaTeX(
      "![](case:x)\n",
      is: """
        \\begin{case}[name={Case}, place={KL, Vejle, 2019}, title={X}, lead={L}, label=case:x]
        \\begin{casephase}[kind=before, title={Før}]
        Sådan.

        \\end{casephase}
        \\begin{casephase}[kind=now, title={I dag}]
        Sådan.

        \\end{casephase}
        \\recordnote{Kilde}{\\citation{cite:oecd}{OECD~2020}, s.~4}
        \\end{case}
        """,
      with: [
        "cases/x.md":
          "---\ntitle: X\nplace: Vejle\norganisation: KL\nperiod: 2019\nlead: L\nsource: oecd\npage: 4\n---\n\n> [!BEFORE]\n> Sådan.\n\n> [!NOW] I dag\n> Sådan.\n",
        "sources.yaml": "- {id: oecd, type: report, title: R, authors: [OECD], year: 2020}\n",
      ])
  }

  @Test("writes interviews as question and answer")
  func interview() {
    expectLaTeX(
      "![](interview:y)\n",
      is: """
        \\begin{interview}[name={Interview}, title={Y}, person={Ida}, role={leder}, lead={L}, label=interview:y]
        Først.

        \\question{Hvorfor \\& hvordan?}
        Derfor.

        \\end{interview}
        """,
      with: [
        "interviews/y.md":
          "---\ntitle: Y\nname: Ida\nrole: leder\nlead: L\n---\n\nFørst.\n\n## Hvorfor & hvordan?\n\nDerfor.\n"
      ])
  }

  @Test("writes figures")
  func figures() {
    expectLaTeX(
      "![](figure:m)\n",
      is: """
        \\begin{reportfigure}[name={Figur}, number=1, title={Fire felter}, label=figure:m, alt={Alt}]
        \\begin{fourfield}[centre={Midten}]
        \\field{a}{1}
        \\field{b}{}
        \\field{c}{}
        \\field{d}{}
        \\end{fourfield}
        \\figurenote{Note}{Egen.}
        \\figuresource{Kilde}{\\citation{cite:oecd}{OECD~u.å.}, s.~11}
        \\end{reportfigure}
        """,
      with: [
        "figures.yaml":
          "- {id: m, title: Fire felter, chart: matrix, centre: Midten, alt: Alt, note: Egen., source: oecd, page: 11, fields: [{title: a, text: \"1\"}, {title: b}, {title: c}, {title: d}]}\n",
        "sources.yaml": "- {id: oecd, type: report, title: R, authors: [OECD]}\n",
      ])
  }

  @Test("writes people and overviews")
  func lists2() {
    expectLaTeX(
      "![](list:people)\n\n![](list:recommendations)\n\n![](recommendation:b)\n",
      is: """
        \\begin{personlist}
        \\persongroup{Staten}
        \\person{Ida}{direktør, KL}
        \\end{personlist}
        \\begin{overview}
        \\overviewentry[number=1, name={Anbefaling}, tag={Alle}, label=recommendation:b]{B}{Led}
        \\end{overview}
        \\begin{recommendation}[number=1, name={Anbefaling}, for={Alle}, title={B}, lead={Led}, label=recommendation:b]
        \\end{recommendation}
        """,
      with: [
        "people.yaml":
          "people: [{id: i, name: Ida, title: direktør, organisation: KL, sector: s, consent: named}]\nsectors: [{id: s, title: Staten}]\n",
        "recommendations/b.md": "---\ntitle: B\nfor: Alle\nlead: Led\n---\n",
      ])
  }

  @Test("writes the reference list")
  func references() {
    expectLaTeX(
      "![](list:references)\n",
      is: """
        \\begin{referencelist}
        \\reference{cite:a}{Bo (2019): \\emph{Titel}. \\weblink{https://a.dk/b\\_c}{a.dk/b\\_c}.}
        \\end{referencelist}
        """,
      with: [
        "sources.yaml": "- {id: a, type: web, title: Titel, authors: [Bo], year: 2019, url: \"https://a.dk/b_c\"}\n"
      ])
  }
}
