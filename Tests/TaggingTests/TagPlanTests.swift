import Foundation
import Testing

@testable import Tagging

@Suite struct TagPlanTests {
  private func plan(_ tree: StructureTree, _ record: String) -> TagPlan {
    TagPlan(tree, record: Array(record.split(separator: " ").joined(separator: "\n").utf8))
  }

  private func lines(_ text: String) -> Set<String> { Set(text.split(separator: "\n").map(String.init)) }

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

  @Test("a leaf interrupts the artifact that a page begins as; how nearly all end the theme knows")
  func oneLeaf() {
    let plan = plan(paragraphs(1), "p1 [ b1 e1 ]")
    #expect(
      plan.operators == """
        \\coitag{b1}{EMC /P<</MCID 0>>BDC}

        """)
    #expect(lines(plan.objects).contains("\\coiobject{6}{<</S/P/P \\R{5}/Pg \\G{1}/K 0>>}"))
  }

  @Test("a leaf that crosses a page is closed at the column's foot and goes on at the next one's head")
  func crossing() {
    let plan = plan(paragraphs(2), "p1 [ b1 ] p2 [ e1 b2 e2 ]")
    let operators = lines(plan.operators)
    #expect(operators.contains("\\coitag{cm1}{EMC /Artifact<</Type/Layout>>BDC}"))
    #expect(operators.contains("\\coitag{om2}{EMC /P<</MCID 0>>BDC}"))
    #expect(operators.contains("\\coitag{b2}{EMC /P<</MCID 1>>BDC}"))
    #expect(
      lines(plan.objects).contains(
        "\\coiobject{6}{<</S/P/P \\R{5}/Pg \\G{1}/K[0 <</Type/MCR/Pg \\G{2}/MCID 0>>]>>}"))
  }

  @Test("a footnote that goes on over a page does not mix with the text that does")
  func footnotes() {
    let plan = plan(paragraphs(2), "p1 [ b1 ] ( b2 ) p2 [ e1 ] ( e2 )")
    let operators = lines(plan.operators)
    #expect(operators.contains("\\coitag{om2}{EMC /P<</MCID 0>>BDC}"))
    #expect(operators.contains("\\coitag{of2}{EMC /P<</MCID 1>>BDC}"))
  }

  @Test("a link in a paragraph stands between what comes before and after it")
  func nested() {
    var tree = StructureTree(language: .danish)
    tree.begin(.paragraph)
    let text = tree.addLeaf()
    tree.begin(.link)
    let link = tree.addLink("Gå til siden")
    tree.end()
    tree.end()
    #expect(text == 1 && link == 2)
    let plan = plan(tree, "p1 [ b1 b2 e2 e1 ]")
    let objects = lines(plan.objects)
    #expect(objects.contains("\\coiobject{6}{<</S/P/P \\R{5}/Pg \\G{1}/K[0 \\R{7} \\R{8}]>>}"))
    #expect(
      objects.contains(
        "\\coiobject{7}{<</S/Link/P \\R{6}/Pg \\G{1}/K[1 <</Type/OBJR/Obj \\L{2}>>]>>}"))
    #expect(objects.contains("\\coiobject{8}{<</S/Span/P \\R{6}/Pg \\G{1}/K 2>>}"))
    #expect(objects.contains("\\coiobject{9}{[\\R{6} \\R{7} \\R{8}]}"))
    #expect(objects.contains { $0.contains("100002 \\R{7}") })
  }

  @Test("decoration in the middle of a leaf interrupts it, and elsewhere changes nothing")
  func decoration() {
    let plan = plan(paragraphs(1), "p1 [ b1 ba1 ea1 e1 ba2 ea2 ]")
    let operators = lines(plan.operators)
    #expect(operators.contains("\\coitag{ba1}{EMC /Artifact<</Type/Layout>>BDC}"))
    #expect(operators.contains("\\coitag{ea1}{EMC /P<</MCID 1>>BDC}"))
    #expect(!operators.contains { $0.contains("a2}") })
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
    let plan = plan(tree, "p1 b1 e1 p2 [ b1 e1 ] p3 [ b1 e1 ]")
    #expect(
      lines(plan.operators).contains(
        "\\coitag{b1}{\\coipage{1}{EMC /Title<</MCID 0>>BDC}\\coipage{2}{EMC /P<</MCID 0>>BDC}}"))
    #expect(plan.objects.contains("\\coiobject{10}{[]}"))
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
    let objects = plan(tree, "p1 [ b2 e2 ]").objects
    #expect(!objects.contains("/S/P/"))
    #expect(objects.components(separatedBy: "/S/TD").count == 3)
  }

  @Test("a record that is nonsense makes a plan all the same")
  func nonsense() {
    let record = "e9 b1 ] ) p1 ( b1 bx b99999999999 p q [ e1 e1 b7 ba e2"
    #expect(lines(plan(paragraphs(1), record).operators).contains { $0.hasPrefix("\\coitag{b1}{") })
  }

  @Test("text for PDF has no sign that means anything to TeX")
  func strings() {
    #expect(PDFText.string("Å{\\}") == "<FEFF00C5007B005C007D>")
  }
}
