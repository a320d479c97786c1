import Model
import Tabulating

extension EditionScope {
  /// Whom a report's numbers are about: the edition that it has been picked for, beside those that it is compared with.
  public init(_ report: Report) {
    let filters = report.editions.map { ($0.id.value, $0.filter) }
    let language = report.metadata.language
    let isPlace = report.isDividedByPlace
    let everybody = isPlace ? Terms.wholeCountry : Terms.everybody
    let side = { (edition: Edition) in Side(edition, isAmongPlaces: isPlace, everybody, language) }
    self.init(
      filter: report.edition?.filter ?? [], others: Dictionary(filters, uniquingKeysWith: { first, _ in first }),
      own: report.edition.map(side),
      comparedWith: (report.edition?.comparedWith ?? []).compactMap { name in
        if let other = report.editions.first(where: { $0.id.value == name.value }) {
          return side(other)
        }
        return name.value == Edition.national
          ? side(Edition(id: Located(Edition.national, at: name.location))) : nil
      }, everybody: everybody)
  }
}

extension EditionScope.Side {
  /// What charts call an edition: its short name; everybody is the country among places.
  fileprivate init(_ edition: Edition, isAmongPlaces: Bool, _ everybody: LocalizedText, _ language: Language) {
    let country = Geography.country.names(in: language)
    let names = edition.names ?? country
    let isEverybody = edition.filter.isEmpty && names == country
    let label = isEverybody ? everybody : LocalizedText(names.short)
    self.init(
      id: edition.id.value, label: label,
      place: isEverybody && !isAmongPlaces ? nil : names.place.map { LocalizedText($0) },
      isEverybody: edition.filter.isEmpty)
  }
}

extension Report {
  /// Whether the edition's filter is a place.
  fileprivate var isDividedByPlace: Bool {
    let filter = edition?.filter ?? []
    return filter.contains { condition in
      surveys.contains { !($0.variable(condition.variable)?.places() ?? [:]).isEmpty }
    }
  }
}
