import Model
import Platform

// Files.
extension KnownErrors {
  static let missingFile: Known = { error, places in
    guard let match = error.message.firstMatch(of: /LaTeX Error: File `(.+?)' not found\.?/) else { return nil }
    let name = String(match.1)
    let parts = [".sty", ".cls", ".def", ".ldf", ".clo", ".fd", ".cfg", ".enc"]
    if name == "\(places.className).cls" {
      return Said(
        "missing-theme", "`\(name)`, the theme's class, is not in its folder",
        remedy: "name another theme, or give the class the name of the folder")
    }
    if parts.contains(where: name.hasSuffix) {
      return Said(
        "missing-tex-file", "`\(name)`, which the theme needs, is not installed",
        remedy: Packages.remedy(Packages.package(ofTeXFile: name)))
    }
    return Said(
      "missing-file", "`\(places.original(of: name))` is not there",
      remedy: "put it there, or take it out of the report")
  }

  static let missingPicture: Known = { error, places in
    let unknown =
      /(?:File `(.+?)' not found: using draft|Cannot determine size of graphic in (\S+)|Unknown graphics extension: (\S+?)\.?$)/
    guard let match = error.message.firstMatch(of: unknown) else { return nil }
    if let ending = match.3 {
      return Said(
        "unusable-picture", "`\(ending)` is not a kind of picture that can be printed",
        remedy: "convert the picture to JPEG, PNG or PDF")
    }
    let name = String(match.1 ?? match.2 ?? "")
    return Said(
      "missing-file", "`\(places.original(of: name))`, a picture, is not there",
      remedy: "put the picture there, or take it out of the report")
  }

  static let damagedPicture: Known = { error, places in
    guard let match = error.message.firstMatch(of: /pdfTeX error:?.*?\(file (.+?)\): (.+)/) else { return nil }
    let name = Files.name(of: String(match.1))
    guard ["jpg", "jpeg", "png", "pdf"].contains(name.split(separator: ".").last?.lowercased() ?? "") else {
      return nil
    }
    return Said(
      "damaged-picture",
      "`\(places.original(of: name))` cannot be read: the file is damaged, or not what its name says",
      remedy: "open the picture in a program for pictures, and export it anew", line: places.line(containing: name))
  }

  static let missingMetrics: Known = { error, _ in
    if let match = error.message.firstMatch(of: /Font \S+?=(\S+) .*not loadable/) {
      return Said(
        "missing-metrics", "`\(match.1)`, a font that the theme uses, is not among those that theme.yaml lists",
        remedy: "add the face to `fonts` in theme.yaml, or correct its name in the theme's .fd file")
    }
    guard let match = error.message.firstMatch(of: /pdfTeX error:?.*?\(file (\S+?\.(?:pfb|otf|ttf|enc|vf|tfm|map))\)/)
    else { return nil }
    return Said(
      "missing-metrics", "`\(match.1)`, part of a font that the theme uses, cannot be read",
      remedy: "add the face to `fonts` in theme.yaml, or correct its name in the theme's .fd file")
  }

  static let refusedFile: Known = { error, _ in
    guard let match = error.message.firstMatch(of: /I can't (?:find|write on) file `(.+?)'/) else { return nil }
    return Said(
      "refused-file", "`\(match.1)` may not be used: TeX reads and writes only its own folder",
      remedy: "take it out of the theme")
  }
}

// What is too much for TeX.
extension KnownErrors {
  static let tooDeep: Known = { error, _ in
    guard error.message.contains("Too deeply nested") else { return nil }
    return Said(
      "nested-too-deep", "a list stands in a list too many times", remedy: "use at most four levels; fewer read better")
  }

  static let oversized: Known = { error, _ in
    let signs = ["Dimension too large.", "Arithmetic overflow.", "Number too big."]
    guard signs.contains(error.message) else { return nil }
    return Said(
      "oversized-measure", "a measure is larger than TeX can count: 5.7 metres",
      remedy: "look for a picture, a table or a chart that is far too large")
  }

  static let capacity: Known = { error, _ in
    guard let match = error.message.firstMatch(of: /TeX capacity exceeded, sorry \[(.+?)=(\d+)\]/) else { return nil }
    let endless = ["input stack size", "parameter stack size", "grouping levels", "semantic nest size", "save size"]
    if endless.contains(String(match.1)) {
      return Said("tex-capacity", "something contains itself without end (TeX's \(match.1))", remedy: lookOrReport)
    }
    return Said(
      "tex-capacity", "this is more than TeX can hold at once (its \(match.1) is \(match.2))",
      remedy: "divide the table, the figure or the paragraph that stands here")
  }

  static let badMeasure: Known = { error, _ in
    let signs = ["Missing number, treated as zero.", "Illegal unit of measure (pt inserted)."]
    guard signs.contains(error.message) else { return nil }
    return Said("bad-measure", "a number or a length is missing, or has no unit", remedy: lookOrReport)
  }

  static let emptyList: Known = { error, _ in
    guard error.message.contains("perhaps a missing \\item") else { return nil }
    return Said("empty-list", "a list has no items", remedy: "give the list an item, or take it out")
  }

  static let tooManyCells: Known = { error, _ in
    guard error.message.hasPrefix("Extra alignment tab has been changed") else { return nil }
    return Said(
      "too-many-cells", "a row has more cells than the table has columns", remedy: "take a cell out of the row")
  }

  static let stopped: Known = { error, _ in
    guard error.message.hasPrefix("Emergency stop") else { return nil }
    return Said("tex-stopped", "TeX came to the end of the text before the end of the report", remedy: lookOrReport)
  }
}
