import CMarkdown

/// A node of cmark's tree. It lives as long as its document.
struct CMarkNode {
  let pointer: OpaquePointer

  var children: [CMarkNode] {
    var nodes: [CMarkNode] = []
    var next = cmark_node_first_child(pointer)
    while let node = next {
      nodes.append(CMarkNode(pointer: node))
      next = cmark_node_next(node)
    }
    return nodes
  }

  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  var endColumn: Int { Int(cmark_node_get_end_column(pointer)) }

  /// cmark numbers its kinds of node so that these bits tell an inline from a block.
  var isInline: Bool { UInt32(cmark_node_get_type(pointer).rawValue) & 0xC000 == 0xC000 }

  /// The paragraph, heading or table cell that an inline stands in; nil for a block.
  var surroundingBlock: CMarkNode? {
    guard isInline else { return nil }
    var next = cmark_node_parent(pointer).map(CMarkNode.init)
    while let node = next, node.isInline { next = cmark_node_parent(node.pointer).map(CMarkNode.init) }
    return next
  }

  /// `paragraph`, `text`, `table_cell` …
  var typeName: String {
    switch cmark_node_get_type(pointer) {
    // cmark has no names for these two.
    case CMARK_NODE_FOOTNOTE_DEFINITION: "footnote_definition"
    case CMARK_NODE_FOOTNOTE_REFERENCE: "footnote_reference"
    default: String(cString: cmark_node_get_type_string(pointer))
    }
  }

  var literal: String { Self.string(cmark_node_get_literal(pointer)) }
  var url: String { Self.string(cmark_node_get_url(pointer)) }
  var title: String { Self.string(cmark_node_get_title(pointer)) }

  private static func string(_ bytes: UnsafePointer<CChar>?) -> String { bytes.map { String(cString: $0) } ?? "" }
}
