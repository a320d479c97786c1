import Editing
import Model

extension ManuscriptWriter {
  /// Two by two fields around a centre.
  mutating func matrix(_ matrix: FourFieldMatrix, at place: SourceLocation) {
    add(.begin("fourfield", Options().text("centre", text(matrix.centre, at: place))), at: place)
    for field in matrix.fields { add(titled("field", field, at: place)) }
    add(.end("fourfield"))
  }

  /// Steps that follow one another, as arrows.
  mutating func phases(_ phases: [TitledText], at place: SourceLocation) {
    add(.begin("phases"), at: place)
    for phase in phases { add(titled("phase", phase, at: place)) }
    add(.end("phases"))
  }

  /// Two domains and what they share.
  mutating func overlap(_ domains: OverlappingDomains, at place: SourceLocation) {
    add(.begin("overlap"), at: place)
    for domain in [domains.first, domains.both, domains.second] { add(titled("domain", domain, at: place)) }
    add(.end("overlap"))
  }

  private mutating func titled(_ command: StaticString, _ words: TitledText, at place: SourceLocation) -> LaTeX {
    .command(command, Options(), text(words.title, at: place), text(words.text, at: place))
  }
}
