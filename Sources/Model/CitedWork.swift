/// A work in the reference list.
public struct CitedWork: Record {
  public enum Kind: String, CaseIterable, Sendable { case book, report, article, chapter, web, law }

  public enum Author: Sendable, Hashable {
    case person(family: String, given: String?)
    case organisation(String)
  }

  public var id: Located<String>
  public var kind: Kind
  public var authors: [Author]
  public var year: String?
  public var title: String
  /// The journal, or the book that the chapter stands in.
  public var container: String?
  public var publisher: String?
  public var place: String?
  public var pages: String?
  public var volume: String?
  public var issue: String?
  public var doi: Located<String>?
  public var url: Located<String>?
  public var accessed: ReportDate?
  public var isbn: Located<String>?

  public init(
    id: Located<String>, kind: Kind, authors: [Author] = [], year: String? = nil, title: String,
    container: String? = nil, publisher: String? = nil, place: String? = nil, pages: String? = nil,
    volume: String? = nil, issue: String? = nil, doi: Located<String>? = nil, url: Located<String>? = nil,
    accessed: ReportDate? = nil, isbn: Located<String>? = nil
  ) {
    self.id = id
    self.kind = kind
    self.authors = authors
    self.year = year
    self.title = title
    self.container = container
    self.publisher = publisher
    self.place = place
    self.pages = pages
    self.volume = volume
    self.issue = issue
    self.doi = doi
    self.url = url
    self.accessed = accessed
    self.isbn = isbn
  }
}
