/// What a place is called in texts, in each language.
public struct PlaceNames: Sendable, Hashable {
  public var danish: Edition.Names
  public var english: Edition.Names

  public func names(in language: Language) -> Edition.Names {
    switch language {
    case .danish: danish
    case .english: english
    }
  }
}
