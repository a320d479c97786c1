import Foundation
import Testing

@testable import Tagging

@Suite struct TagsTests {
  /// Pages begin with `p`; what comes next are their marks.
  private func tags(_ tree: StructureTree, _ record: String) -> Tags {
    Tags(tree, marks: marks(record))
  }

  private func marks(_ record: String) -> [[LeafMark]] {
    var pages: [[LeafMark]] = []
    for word in record.split(separator: " ") {
      if word == "p" { pages.append([]) }
      if let mark = LeafMark(word.utf8) { pages[pages.count - 1].append(mark) }
    }
    return pages
  }

  /// What stands in the place of each mark, those that say nothing left out.
  private func operators(_ tree: StructureTree, _ record: String) -> [[String]] {
    tags(tree, record).operators.map { $0.compactMap { $0 } }
  }

  /// The structure of a file of 10 objects whose pages are 101, 102 and so on.
  private func objects(
    _ tree: StructureTree, _ record: String, annotations: [Int: [Tags.Annotation]] = [:], boxes: [Int: String] = [:]
  ) -> Tags.Objects {
    let pages = (1...max(1, marks(record).count)).map { 100 + $0 }
    return tags(tree, record).objects(Tags.Places(first: 10, pages: pages, annotations: annotations, boxes: boxes))
  }

  /// A document with paragraphs of a leaf each.
  private func paragraphs(_ count: Int) -> StructureTree {
    var tree = StructureTree(language: .danish)
    for _ in 0..<count {
      tree.begin(.paragraph)
      _ = tree.addLeaf()
      tree.end()
    }
    return tree
  }

  private let toArtifact = "EMC /Artifact<</Type/Layout>>BDC"

  @Test("a leaf interrupts the artifact that a page begins as")
  func oneLeaf() {
    #expect(operators(paragraphs(1), "p [ b1 e1 ]") == [["EMC /P<</MCID 0>>BDC", toArtifact]])
    let made = objects(paragraphs(1), "p [ b1 e1 ]").bodies
    #expect(made[0].hasPrefix("<</Type/StructTreeRoot/K 13 0 R/ParentTree 11 0 R/ParentTreeNextKey 1/IDTree 12 0 R"))
    #expect(made[4] == "<</S/P/P 13 0 R/Pg 101 0 R/K 0>>")
    #expect(made.last == "[14 0 R]")
  }

  @Test("a leaf that crosses a page is closed at the column's foot and goes on at the next one's head")
  func crossing() {
    let record = "p [ b1 ] p [ e1 b2 e2 ]"
    #expect(
      operators(paragraphs(2), record) == [
        ["EMC /P<</MCID 0>>BDC", toArtifact],
        ["EMC /P<</MCID 0>>BDC", toArtifact, "EMC /P<</MCID 1>>BDC", toArtifact],
      ])
    #expect(
      objects(paragraphs(2), record).bodies.contains(
        "<</S/P/P 13 0 R/Pg 101 0 R/K[0 <</Type/MCR/Pg 102 0 R/MCID 0>>]>>"))
  }

  @Test("a footnote that goes on over a page does not mix with the text that does")
  func footnotes() {
    let second = operators(paragraphs(2), "p [ b1 ] ( b2 ) p [ e1 ] ( e2 )")[1]
    #expect(second == ["EMC /P<</MCID 0>>BDC", toArtifact, "EMC /P<</MCID 1>>BDC", toArtifact])
  }

  /// A paragraph with a link in its middle.
  private func linked() -> StructureTree {
    var tree = StructureTree(language: .danish)
    tree.begin(.paragraph)
    _ = tree.addLeaf()
    tree.begin(.link)
    _ = tree.addLink("Gå til siden")
    tree.end()
    tree.end()
    return tree
  }

  @Test("a link in a paragraph stands between what comes before and after it")
  func nested() {
    let made = objects(linked(), "p [ b1 b2 e2 e1 ]", annotations: [2: [.init(object: 7, page: 1)]])
    #expect(made.bodies[4] == "<</S/P/P 13 0 R/Pg 101 0 R/K[0 15 0 R 16 0 R]>>")
    #expect(made.bodies[5] == "<</S/Link/P 14 0 R/Pg 101 0 R/K[1 <</Type/OBJR/Obj 7 0 R>>]>>")
    #expect(made.bodies[6] == "<</S/Span/P 14 0 R/Pg 101 0 R/K 2>>")
    #expect(made.bodies[7] == "[14 0 R 15 0 R 16 0 R]")
    #expect(made.keys == [7: 1])
    #expect(made.bodies[1] == "<</Nums[0 17 0 R 1 15 0 R ]>>")
  }

  @Test("a link over two lines, on two pages, has all its annotations, each with a number of its own")
  func annotations() {
    let places = [2: [Tags.Annotation(object: 7, page: 1), Tags.Annotation(object: 8, page: 2)]]
    let made = objects(linked(), "p [ b1 b2 ] p [ e2 e1 ]", annotations: places)
    #expect(made.keys == [7: 2, 8: 3])
    #expect(
      made.bodies[5].hasSuffix(
        "/K[1 <</Type/MCR/Pg 102 0 R/MCID 0>> <</Type/OBJR/Obj 7 0 R>> <</Type/OBJR/Obj 8 0 R/Pg 102 0 R>>]>>"))
  }

  @Test("decoration in the middle of a leaf interrupts it, and elsewhere changes nothing")
  func decoration() {
    #expect(
      operators(paragraphs(1), "p [ b1 ba1 ea1 e1 ba2 ea2 ]") == [
        ["EMC /P<</MCID 0>>BDC", toArtifact, "EMC /P<</MCID 1>>BDC", toArtifact]
      ])
  }

  @Test("a text on two pages is two elements where the structure has two, and an artifact where it has not")
  func twice() {
    var tree = StructureTree(language: .danish)
    let leaf = tree.makeLeaf()
    for type in [StructureType.title, .paragraph] {
      tree.begin(type)
      tree.attach(leaf)
      tree.end()
    }
    #expect(
      operators(tree, "p b1 e1 p [ b1 e1 ] p [ b1 e1 ]") == [
        ["EMC /Title<</MCID 0>>BDC", toArtifact], ["EMC /P<</MCID 0>>BDC", toArtifact], [],
      ])
    #expect(objects(tree, "p b1 e1 p [ b1 e1 ] p [ b1 e1 ]").bodies.last == "[]")
  }

  @Test("an element without content on a page is left out, but a table's empty cell is not")
  func empty() {
    var tree = paragraphs(1)
    tree.begin(.table)
    tree.begin(.tableRow)
    tree.begin(.tableCell)
    tree.end()
    tree.begin(.tableCell)
    _ = tree.addLeaf()
    tree.end()
    tree.end()
    tree.end()
    let made = objects(tree, "p [ b2 e2 ]").bodies
    #expect(!made.contains { $0.contains("/S/P/") })
    #expect(made.count { $0.contains("/S/TD") } == 2)
  }

  @Test("a drawing says where it is, unless it is on two pages")
  func boxes() {
    var tree = StructureTree(language: .danish)
    tree.begin(.figure, alternative: "Et diagram")
    _ = tree.addLeaf()
    tree.end()
    let box = "/A<</O/Layout/BBox[1 2 3 4]>>"
    #expect(objects(tree, "p [ b1 e1 ]", boxes: [1: "1 2 3 4"]).bodies.contains { $0.contains(box) })
    #expect(!objects(tree, "p [ b1 ] p [ e1 ]", boxes: [1: "1 2 3 4"]).bodies.contains { $0.contains(box) })
  }

  @Test("marks that are nonsense mark nothing, and what is left is marked all the same")
  func nonsense() {
    let record = "p e9 b1 ] ) ( b1 bx b99999999999 p q [ e1 e1 b7 ba e2"
    #expect(operators(paragraphs(1), record)[0].first == "EMC /P<</MCID 0>>BDC")
  }

  @Test("text for PDF is plain figures")
  func strings() {
    #expect(PDFText.string("Å{\\}") == "<FEFF00C5007B005C007D>")
  }
}
