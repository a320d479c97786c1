import Foundation
import Harness
import Testing

@testable import Model

@Suite struct GeographyTests {
  @Test("the municipalities and their regions are those of the register")
  func register() throws {
    let file = try #require(Bundle.module.url(forResource: "kommuner", withExtension: "csv", subdirectory: "Fixtures"))
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map { row in
      row.split(separator: ",").map(String.init)
    }
    #expect(Geography.municipalities.count == 98)
    let regions = Dictionary(
      Geography.regions.map { ($0.code ?? "", $0.names.danish.name) }, uniquingKeysWith: { first, _ in first })
    let ours = Geography.municipalities.map { [$0.code, $0.name, $0.regionCode, regions[$0.regionCode] ?? ""] }
    #expect(ours == rows)
  }

  @Test(
    "there are five regions until 2026 and four from 2027",
    arguments: [("2006-12-31", 0), ("2007", 5), ("2026-12-31", 5), ("2027", 4), ("2027-01-01", 4), ("2031-06", 4)])
  func number(date: String, count: Int) throws {
    #expect(Geography.regions(on: try #require(ReportDate(iso: date))).count == count)
  }

  @Test("a survey keeps the regions of the day on which people were first asked")
  func fieldPeriod() throws {
    let period = FieldPeriod(from: try #require(ReportDate(iso: "2026-11")), to: ReportDate(iso: "2027-02"))
    #expect(Geography.regions(in: period).map(\.names.danish.short).contains("Hovedstaden"))
    let later = FieldPeriod(from: try #require(ReportDate(iso: "2027-01")))
    #expect(
      Geography.regions(in: later).map(\.names.danish.short) == [
        "Nordjylland", "Midtjylland", "Syddanmark", "Østdanmark",
      ]
    )
  }

  @Test("the new region has no code, and every other region has one")
  func codes() {
    #expect(Geography.regions.filter { $0.code == nil }.map(\.names.danish.name) == ["Region Østdanmark"])
  }

  @Test("old regions are summed to the new one, and the new one is never divided")
  func sums() throws {
    let new = try #require(Geography.regions.last)
    let (old, later) = (try #require(ReportDate(iso: "2026")), try #require(ReportDate(iso: "2027")))
    #expect(Geography.parts(of: new, on: old)?.map(\.code) == ["1084", "1085"])
    #expect(Geography.parts(of: new, on: later) == [new])
    let capital = try #require(Geography.region(code: "1084"))
    #expect(Geography.parts(of: capital, on: later) == nil)
    #expect(Geography.parts(of: new, on: try #require(ReportDate(iso: "2005"))) == nil)
  }

  @Test("regions make another region only when they are exactly those that were merged into it")
  func madeOf() throws {
    let regions = Geography.regions
    #expect(Geography.region(madeOf: [regions[4], regions[3]]) == regions[5])
    #expect(Geography.region(madeOf: [regions[0]]) == regions[0])
    #expect(Geography.region(madeOf: [regions[0], regions[3]]) == nil)
    #expect(Geography.region(madeOf: []) == nil)
  }

  @Test("every municipality lies in a region, and those of two lie in one from 2027")
  func regionOfMunicipality() throws {
    let (old, later) = (try #require(ReportDate(iso: "2026")), try #require(ReportDate(iso: "2027")))
    var counts: [String: Int] = [:]
    for municipality in Geography.municipalities {
      #expect(Geography.region(of: municipality, on: old)?.code == municipality.regionCode)
      counts[try #require(Geography.region(of: municipality, on: later)).names.danish.short, default: 0] += 1
    }
    #expect(counts == ["Nordjylland": 11, "Midtjylland": 19, "Syddanmark": 22, "Østdanmark": 46])
  }

  @Test(
    "a code is read with its noughts and without",
    arguments: [("0851", "Aalborg"), ("851", "Aalborg"), ("0101", "København"), ("101", "København")])
  func municipalityCodes(code: String, name: String) {
    #expect(Geography.municipality(code: code)?.name == name)
  }

  @Test("a region's code is the register's or Statistikbanken's", arguments: ["1081", "081", "81"])
  func regionCodes(code: String) { #expect(Geography.region(code: code)?.names.danish.short == "Nordjylland") }

  @Test("what is no code finds nothing", arguments: ["", "0", "1", "000", "86", "1086", "411", "08510", "8510", "x85"])
  func noCodes(code: String) {
    #expect(Geography.region(code: code) == nil)
    #expect(Geography.municipality(code: code) == nil)
  }

  @Test(
    "a place is found by its names, however they are spelled",
    arguments: [
      ("Region Nordjylland", "Region Nordjylland"), ("nordjylland", "Region Nordjylland"),
      ("Ålborg", "Aalborg Kommune"), ("Aalborg Kommune", "Aalborg Kommune"), ("Høje Taastrup", "Høje-Taastrup Kommune"),
      ("Nordfyns", "Nordfyns Kommune"), ("Capital Region of Denmark", "Region Hovedstaden"),
    ])
  func names(written: String, name: String) {
    #expect(Geography.place(named: written)?.names.danish.name == name)
  }
}

@Suite struct PlaceNamesTests {
  private func names(_ code: String, _ language: Language = .danish) throws -> Edition.Names {
    let place =
      Geography.municipality(code: code)?.names ?? Geography.region(code: code)?.names
    return try #require(place).names(in: language)
  }

  @Test("Danish names keep the grammar that each place has")
  func danish() throws {
    #expect(try names("1081") == Edition.Names("Region Nordjylland", short: "Nordjylland", place: "i Nordjylland"))
    #expect(try names("1081").genitive == "Region Nordjyllands")
    #expect(try names("1084").place == "i Region Hovedstaden")
    #expect(try names("0851") == Edition.Names("Aalborg Kommune", short: "Aalborg", place: "i Aalborg"))
    #expect(try names("0101").name == "Københavns Kommune")
    #expect(try names("0400").name == "Bornholms Regionskommune")
    #expect(try names("0400").genitive == "Bornholms Regionskommunes")
    #expect(
      try names("0820") == Edition.Names("Vesthimmerlands Kommune", short: "Vesthimmerland", place: "i Vesthimmerland"))
  }

  @Test("one is on an island that is a whole municipality, and in all other places but a few")
  func prepositions() throws {
    let on = Geography.municipalities.compactMap(\.names.danish.place).filter { $0.hasPrefix("på ") }
    #expect(
      Set(on) == [
        "på Bornholm", "på Læsø", "på Fanø", "på Samsø", "på Ærø", "på Langeland", "på Mors", "på Frederiksberg",
        "på Stevns", "på Nordfyn",
      ])
    // The municipality is not the whole island.
    #expect(try names("0360").place == "i Lolland Kommune")
  }

  @Test("English names have the article that a sentence needs")
  func english() throws {
    #expect(try names("1081", .english).name == "the North Denmark Region")
    #expect(try names("1081", .english).genitive == "the North Denmark Region’s")
    #expect(try names("0101", .english).name == "Copenhagen Municipality")
    #expect(try names("0825", .english).place == "on Læsø")
  }

  @Test(
    "the genitive is an s, and an apostrophe alone after s, x and z",
    arguments: [
      ("Aalborg", "Aalborgs"), ("Horsens", "Horsens’"), ("Zerlax", "Zerlax’"), ("Fritz", "Fritz’"), ("", "’"),
    ])
  func genitive(name: String, genitive: String) { #expect(name.genitive(in: .danish) == genitive) }
}

@Suite struct GeographicVariableTests {
  private let place = Place(file: "surveys/s.yaml")

  private func variable(_ values: [(code: String, label: String)]) -> BackgroundVariable {
    BackgroundVariable(
      id: Located("v", at: place), label: LocalizedText("V"), column: Located("v", at: place),
      values: values.enumerated().map { index, value in
        .init(id: Located("v\(index)", at: place), label: LocalizedText(value.label), code: value.code)
      })
  }

  @Test("a variable whose codes are all regions' or municipalities' is geography")
  func codes() {
    let places = variable([("851", "A"), ("0101", "B")]).places()
    #expect(places.mapValues(\.names.danish.short) == ["v0": "Aalborg", "v1": "København"])
  }

  @Test("so is one that names places in most of its labels; a label that names none is no place")
  func labels() {
    let places = variable([("1", "Region Sjælland"), ("2", "Nordjylland"), ("9", "Uoplyst")]).places()
    #expect(places.mapValues(\.names.danish.name) == ["v0": "Region Sjælland", "v1": "Region Nordjylland"])
  }

  @Test("a few labels that could be places among others are none")
  func others() {
    #expect(variable([("1", "Sjælland"), ("2", "Fyn"), ("3", "Lolland-Falster"), ("4", "Bornholm")]).places().isEmpty)
    #expect(variable([("81", "81 år"), ("82", "82 år"), ("90", "90 år")]).places().isEmpty)
    #expect(variable([]).places().isEmpty)
  }

  @Test("a region that did not exist any more is no place, and one that answers can be summed to is")
  func dated() {
    let values = variable([("1", "Region Hovedstaden"), ("2", "Region Østdanmark"), ("3", "Region Nordjylland")])
    #expect(Set(values.places(on: ReportDate(year: 2026)).keys) == ["v0", "v1", "v2"])
    #expect(Set(values.places(on: ReportDate(year: 2027)).keys) == ["v1", "v2"])
  }
}
