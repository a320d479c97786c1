import Editing
import Model

/// The chain as a graph in Graphviz' language: an arrow from each claim to what it stands on.
struct EvidenceGraph {
  let chain: EvidenceChain
  /// Where each quote was said, by the quote's identifier.
  let passages: [String: TranscriptPassage]

  var text: String {
    let claims = chain.recommendations + chain.findings
    var nodes: [String] = []
    var arrows: [String] = []
    var drawn = Set<String>()
    func node(_ id: String, _ label: String, shape: String) {
      guard drawn.insert(id).inserted else { return }
      nodes.append("  \(Self.quoted(id)) [shape=\(shape), label=\(Self.quoted(label))];")
    }
    for claim in claims {
      let shape = claim.address.scheme == .finding ? "box" : "house"
      node(claim.address.description, "\(claim.name)\n\(claim.title)", shape: shape)
    }
    for claim in claims {
      for ground in claim.grounds {
        let id = ground.address.description
        let words = [ground.attribution, ground.words].compactMap { $0 }.joined(separator: ": ")
        node(id, words, shape: "ellipse")
        arrows.append("  \(Self.quoted(claim.address.description)) -> \(Self.quoted(id));")
        guard let source = ground.source, ground.address.scheme != .cite else { continue }
        let work = Address(.cite, source.id).description
        node(work, source.id, shape: "note")
        let passage = ground.address.scheme == .quote ? passages[ground.address.target] : nil
        let label = (passage?.place ?? source.page).map { " [label=\(Self.quoted($0))]" } ?? ""
        let arrow = "  \(Self.quoted(id)) -> \(Self.quoted(work))\(label);"
        if !arrows.contains(arrow) { arrows.append(arrow) }
      }
    }
    return (["digraph evidence {", "  rankdir=LR;"] + nodes + arrows + ["}"]).joined(separator: "\n")
  }

  /// A quoted string of the DOT language: a quotation mark and a line end are written with a backslash, and so is a backslash, which
  /// would otherwise begin one of its escapes.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
