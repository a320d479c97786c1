import Harness
import Testing

@testable import Checking

@Suite struct PrivateContactTests {
  private let check = PrivateContact()

  @Test(
    "finds telephone numbers and e-mail addresses",
    arguments: [
      "12 34 56 78", "+45 12 34 56 78", "+4512345678", "+45 1234 5678", "0045 12345678", "12-34-56-78",
      "+46 70 123 45 67", "anne.vang@ballerup.dk", "AV_1+x@mail.ballerup-kommune.dk", "søren@københavn.dk",
    ])
  func finds(_ contact: String) {
    let found = expectFaults(check, in: SmallReport.chapter("Skriv til ⟦private-contact⟧\(contact), gerne i dag.\n"))
    #expect(found.first?.length == contact.unicodeScalars.count)
  }

  @Test(
    "finds figures that a word announces as a telephone number",
    arguments: [
      "tlf. ⟦private-contact⟧12345678", "Mobil: ⟦private-contact⟧1234 5678", "(telefon ⟦private-contact⟧123 45 678)",
    ])
  func announced(_ text: String) { expectFaults(check, in: SmallReport.chapter(text + "\n")) }

  @Test(
    "leaves alone ISBNs, years, amounts, dates, hours and other numbers",
    arguments: [
      "ISBN 978-87-970954-6-1", "ISBN 9788797095461", "2018 2019", "2019-2020", "12.345.678 kr.", "12 345 678 kr.",
      "12345678", "1234 5678", "CVR-nr. 12 34 56 78", "CVR 12345678", "30-04-2020", "kl. 10-12 14-16",
      "+10 000 000 kr.",
      "doi.org/10.1000/12-34-56-78", "01 12 34 56 78 90", "1,12 34 56 78", "1456 København K", "CO2",
      "KIT@ (Foreningen)",
      "@coi", "a@b", "20 30 40", "12.34.56.78",
    ])
  func innocent(_ text: String) { expectFaults(check, in: SmallReport.chapter("Tekst \(text) og mere.\n")) }

  @Test("finds a number that a line end divides, and one in a footnote or a link")
  func places() {
    expectFaults(
      check,
      in: SmallReport.chapter(
        """
        Ring på ⟦private-contact⟧12 34
        56 78.[^1] Eller **⟦private-contact⟧22 33 44 55**.

        Skriv ⟦private-contact⟧[til mig](mailto:anne@vang.dk?subject=Hej) eller [⟦private-contact⟧bo@vang.dk](mailto:bo@vang.dk).

        [^1]: Eller ⟦private-contact⟧ib@vang.dk

        """))
  }

  @Test("finds them in quotes, people and records")
  func lists() {
    expectFaults(
      check,
      in: SmallReport.with([
        "quotes.yaml": "- {id: a, text: ⟦private-contact⟧Ring på 12 34 56 78., who: kommunal}\n",
        "people.yaml": "people: [{id: ⟦private-contact⟧anne, title: \"direktør, anne@vang.dk\"}]\n",
        "findings/drift.md": Sample.record("title: Drift\nid: ⟦private-contact⟧drift\nlead: Skriv til drift@vang.dk"),
      ]))
  }

  @Test("leaves alone the publisher's own, however it is written")
  func publisher() {
    expectFaults(
      check,
      in: SmallReport.chapter(
        "Ring på 12 34 56 78 eller +45 12345678, eller skriv til COI@coi.dk.\n",
        [
          "report.yaml": SmallReport.reportYAML.replacing(
            "  short-name: COI", with: "  short-name: COI\n  phone: +45 12 34 56 78\n  email: coi@coi.dk")
        ]))
  }
}
