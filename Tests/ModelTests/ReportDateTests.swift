import Harness
import Model
import Testing

@Suite struct ReportDateTests {
  @Test("writes what it has read", arguments: ["2020", "2020-04", "2020-04-30", "2024-02-29", "2000-02-29", "0001-01"])
  func roundTrip(_ text: String) {
    #expect(ReportDate(iso: text)?.iso == text)
  }

  @Test(
    "reads nothing else",
    arguments: [
      "", "20", "2020-4", "2020-13", "2020-00", "2020-04-31", "2023-02-29", "1900-02-29", "2020-04-30T12:00",
      "30.4.2020",
      "2020-04-", "-2020", "+020", "０２０２", "2020-٠4", "0000", "2020-04-30-01",
    ])
  func refused(_ text: String) {
    #expect(ReportDate(iso: text) == nil)
  }

  @Test("knows every day of a hundred and fifty years, in order and a day apart")
  func days() throws {
    var last: ReportDate?
    for year in 1900..<2050 {
      for month in 1...12 {
        for day in 1...31 {
          guard let date = ReportDate(year: year, month: month, day: day) else { continue }
          if ReportDate(iso: date.iso) != date { Issue.record("\(date.iso) is not read as it is written") }
          if let last, date.secondsSince1970 - last.secondsSince1970 != 86_400 || !(last < date) {
            Issue.record("\(last.iso) and \(date.iso) are not a day apart")
          }
          last = date
        }
      }
    }
    #expect(try #require(ReportDate(iso: "1970-01-01")).secondsSince1970 == 43_200)
    #expect(try #require(ReportDate(iso: "2020-04-30")).secondsSince1970 == 1_588_248_000)
  }

  @Test("puts a year before its months and a month before its days")
  func order() throws {
    let dates = try ["2020", "2020-04", "2020-04-30", "2020-05"].map { try #require(ReportDate(iso: $0)) }
    #expect(dates.shuffled().sorted() == dates)
  }
}
