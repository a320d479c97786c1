/// What a colour's numbers mean (ISO 32000-1, 8.6).
indirect enum ColourSpace: Hashable, Sendable {
  case gray, rgb, cmyk
  case calibratedGray, calibratedRGB, lab
  /// By a profile, with so many components.
  case profile(Int)
  case indexed(ColourSpace)
  /// One ink, or several, by name, and what they are made of where they are not there.
  case inks([String], alternate: ColourSpace)
  case pattern
  case unknown

  /// Reads a colour space; a name may be one of the resources'.
  init(_ node: PDFNode, _ resources: PDFNode, depth: Int = 6) {
    guard depth > 0 else {
      self = .unknown
      return
    }
    if let name = node.name {
      self = Self.device(name) ?? Self.named(name, resources, depth)
      return
    }
    let items = node.items
    func other(_ index: Int) -> ColourSpace {
      items.indices.contains(index) ? ColourSpace(items[index], resources, depth: depth - 1) : .unknown
    }
    switch items.first?.name {
    case "CalGray": self = .calibratedGray
    case "CalRGB": self = .calibratedRGB
    case "Lab": self = .lab
    case "ICCBased": self = .profile(items.count > 1 ? items[1]["N"].integer ?? 0 : 0)
    case "Indexed", "I": self = .indexed(other(1))
    case "Separation": self = .inks(items.count > 1 ? [items[1].name ?? ""] : [], alternate: other(2))
    case "DeviceN": self = .inks(items.count > 1 ? items[1].items.compactMap(\.name) : [], alternate: other(2))
    case "Pattern": self = .pattern
    case let name?: self = Self.device(name) ?? .unknown
    case nil: self = .unknown
    }
  }

  private static func named(_ name: String, _ resources: PDFNode, _ depth: Int) -> ColourSpace {
    let node = resources["ColorSpace"][name]
    return node.isNull ? .unknown : ColourSpace(node, resources, depth: depth - 1)
  }

  private static func device(_ name: String) -> ColourSpace? {
    switch name {
    case "DeviceGray", "G": .gray
    case "DeviceRGB", "RGB": .rgb
    case "DeviceCMYK", "CMYK": .cmyk
    case "Pattern": .pattern
    default: nil
    }
  }

  /// Whether its colours are light: red, green and blue, or those of a measuring instrument.
  var isLight: Bool {
    switch self {
    case .rgb, .calibratedRGB, .lab, .profile(3): true
    case .indexed(let base): base.isLight
    default: false
    }
  }

  /// Whether its colours are cyan, magenta, yellow and black without a profile.
  var isPlainCMYK: Bool {
    switch self {
    case .cmyk: true
    case .indexed(let base): base.isPlainCMYK
    default: false
    }
  }

  /// Whether its colours are red, green and blue without a profile.
  var isPlainRGB: Bool {
    switch self {
    case .rgb: true
    case .indexed(let base): base.isPlainRGB
    default: false
    }
  }

  /// Whether it says what its colours are by a profile or a white point.
  var isCalibrated: Bool {
    switch self {
    case .calibratedGray, .calibratedRGB, .lab, .profile: true
    case .indexed(let base): base.isCalibrated
    case .inks(_, let alternate): alternate.isCalibrated
    default: false
    }
  }

  /// Inks beyond those of every press.
  var spotInks: [String] {
    switch self {
    case .inks(let names, _): names.filter { !["Cyan", "Magenta", "Yellow", "Black", "None", "All"].contains($0) }
    case .indexed(let base): base.spotInks
    default: []
    }
  }

  /// What it is called in a finding.
  var words: String {
    switch self {
    case .gray: "grey"
    case .rgb: "RGB"
    case .cmyk: "CMYK"
    case .calibratedGray: "calibrated grey"
    case .calibratedRGB: "calibrated RGB"
    case .lab: "Lab"
    case .profile(1): "grey with a profile"
    case .profile(3): "RGB with a profile"
    case .profile(4): "CMYK with a profile"
    case .profile: "a profile of its own"
    case .indexed(let base): "indexed \(base.words)"
    case .inks(let names, _): "the ink\(names.count == 1 ? "" : "s") \(names.joined(separator: ", "))"
    case .pattern: "a pattern"
    case .unknown: "an unknown colour space"
    }
  }

  /// The colour that holds until another is set.
  var initial: [Double] {
    switch self {
    case .cmyk, .profile(4): [0, 0, 0, 1]
    case .rgb, .calibratedRGB, .lab, .profile(3): [0, 0, 0]
    case .inks(let names, _): names.map { _ in 1 }
    default: [0]
    }
  }
}

/// A colour that something is painted in.
struct Colour: Hashable, Sendable {
  var space: ColourSpace = .gray
  var components: [Double] = [0]
  /// The pattern's name, where the space is a pattern.
  var pattern: String?

  /// Whether nothing is seen of it on white paper.
  var isWhite: Bool {
    switch space {
    case .gray, .calibratedGray, .profile(1), .rgb, .calibratedRGB, .profile(3):
      !components.isEmpty && components.allSatisfy { $0 >= 0.985 }
    case .cmyk, .profile(4), .inks: !components.isEmpty && components.allSatisfy { $0 <= 0.015 }
    case .lab: (components.first ?? 0) >= 98.5
    default: false
    }
  }

  /// Whether it is black with other inks under it.
  var isRichBlack: Bool {
    space.isPlainCMYK && components.count == 4 && components[3] >= 0.9
      && components[0] + components[1] + components[2] > 0.05
  }
}
