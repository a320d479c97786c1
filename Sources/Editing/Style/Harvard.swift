import Model

/// Citations and the reference list in Harvard style: author and year in the text, the whole in the list.
struct Harvard: Sendable {
  private let style: HouseStyle
  private var terms: Terms { style.terms }
  /// *a*, *b* … after the year of works that would otherwise be cited alike.
  private let suffixes: [String: String]
  /// In the list's order.
  let works: [CitedWork]

  init(_ works: [CitedWork], _ style: HouseStyle) {
    self.style = style
    let terms = style.terms
    self.works = works.sorted { a, b in
      let (x, y) = (Self.sortName(a), Self.sortName(b))
      if x != y { return Collation.precedes(x, y) }
      if a.year != b.year { return (a.year ?? "9999") < (b.year ?? "9999") }
      return Collation.precedes(a.title, b.title)
    }
    var suffixes: [String: String] = [:]
    let groups = Dictionary(grouping: self.works) { Self.shortAuthors($0, terms) + "|" + ($0.year ?? "") }
    for group in groups.values where group.count > 1 {
      for (index, work) in group.enumerated() where index < 26 {
        suffixes[work.id.value] = String(UnicodeScalar(UInt8(97 + index)))
      }
    }
    self.suffixes = suffixes
  }

  /// *Bourgon 2017*
  func short(_ work: CitedWork) -> String {
    Self.shortAuthors(work, terms) + HouseStyle.noBreakSpace + year(work)
  }

  /// *(Bourgon 2017, s. 12)*
  func citation(_ work: CitedWork, page: String?) -> String {
    "(" + short(work) + (page.map { ", " + pages($0) } ?? "") + ")"
  }

  /// *s. 12*, *pp. 12–14*
  func pages(_ pages: String) -> String {
    let isSeveral = pages.contains { ["-", "–", ","].contains($0) }
    return (isSeveral ? terms.pages : terms.page) + HouseStyle.noBreakSpace + pages.replacing("-", with: "–")
  }

  /// The work as the list gives it.
  func entry(_ work: CitedWork) -> [ResolvedInline] {
    let place = work.id.location
    var inlines: [ResolvedInline] = []
    func add(_ text: String) { inlines.append(ResolvedInline(.text(style.polished(text)), at: place)) }
    func addItalic(_ text: String) {
      inlines.append(ResolvedInline(.emphasis([ResolvedInline(.text(style.polished(text)), at: place)]), at: place))
    }

    let authors = fullAuthors(work)
    let isPart = work.kind == .article || work.kind == .chapter
    if authors.isEmpty {
      addItalic(work.title)
      add(" (\(year(work)))")
    } else {
      add("\(authors) (\(year(work))): ")
      if isPart { add(style.quoted(work.title)) } else { addItalic(work.title) }
    }
    if let container = work.container {
      add(work.kind == .chapter ? ". \(terms.inWork) " : ", ")
      addItalic(container)
    }
    if let volume = work.volume { add(", \(volume)" + (work.issue.map { "(\($0))" } ?? "")) }
    if let pages = work.pages { add(", " + self.pages(pages)) }
    let publisher = [work.place, work.publisher].compactMap { $0 }.joined(separator: ": ")
    if !publisher.isEmpty { add(". " + publisher) }
    if let isbn = work.isbn?.value { add(". ISBN" + HouseStyle.noBreakSpace + isbn) }
    add(".")
    if let link = work.link {
      add(" ")
      inlines.append(
        ResolvedInline(.webLink(url: link.url, [ResolvedInline(.text(link.shown), at: place)]), at: place))
      if let accessed = work.accessed {
        let date = style.date(accessed)
        // English months have a capital wherever they stand.
        let isLowered = accessed.day == nil && terms.language == .danish
        add(" (\(terms.accessed) \(isLowered ? date.lowercased() : date))")
      }
      add(".")
    }
    return inlines
  }
}

extension Harvard {
  private func year(_ work: CitedWork) -> String {
    (work.year ?? terms.noYear) + (suffixes[work.id.value] ?? "")
  }

  private func fullAuthors(_ work: CitedWork) -> String {
    let names = work.authors.map { author in
      switch author {
      case .organisation(let name): name
      case .person(let family, let given): given.map { "\(family), \($0)" } ?? family
      }
    }
    return Self.joined(names, terms)
  }

  private static func shortAuthors(_ work: CitedWork, _ terms: Terms) -> String {
    let names = work.authors.map(\.shortName)
    switch names.count {
    case 0: return work.title
    case 1, 2: return joined(names, terms)
    default: return "\(names[0]) \(terms.others)"
    }
  }

  private static func joined(_ names: [String], _ terms: Terms) -> String {
    guard let last = names.last else { return "" }
    return names.count == 1 ? last : names.dropLast().joined(separator: ", ") + " \(terms.and) \(last)"
  }

  private static func sortName(_ work: CitedWork) -> String { work.authors.first?.shortName ?? work.title }
}

extension CitedWork {
  /// Where it is on the web: the DOI if there is one.
  fileprivate var link: (url: String, shown: String)? {
    if let doi = doi?.value {
      let bare = doi.replacing("https://doi.org/", with: "").replacing("doi:", with: "")
      return ("https://doi.org/\(bare)", "doi.org/\(bare)")
    }
    return url.map { link in
      let shown = link.value.split(separator: "://", maxSplits: 1).last.map(String.init) ?? link.value
      return (link.value, shown)
    }
  }
}

extension CitedWork.Author {
  fileprivate var shortName: String {
    switch self {
    case .organisation(let name): name
    case .person(let family, _): family
    }
  }
}
