/// A numbered drawing or picture with a title.
public struct Figure: Record {
  public enum Content: Sendable {
    case matrix(FourFieldMatrix)
    case picture(Located<String>)
  }

  public var id: Located<String>
  public var title: String
  /// What a person who cannot see it must know.
  public var alternative: String?
  public var note: String?
  public var source: Located<String>?
  public var page: String?
  public var content: Content

  public init(
    id: Located<String>, title: String, alternative: String? = nil, note: String? = nil,
    source: Located<String>? = nil, page: String? = nil, content: Content
  ) {
    self.id = id
    self.title = title
    self.alternative = alternative
    self.note = note
    self.source = source
    self.page = page
    self.content = content
  }
}

/// Two by two fields around a centre, in reading order.
public struct FourFieldMatrix: Sendable {
  public struct Field: Sendable {
    public var title: String
    public var text: String?

    public init(title: String, text: String? = nil) {
      self.title = title
      self.text = text
    }
  }

  public var centre: String?
  public var fields: [Field]

  public init(centre: String? = nil, fields: [Field]) {
    self.centre = centre
    self.fields = fields
  }
}
