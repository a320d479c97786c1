import Model

// What can only be seen on the rendered sheet.

extension InkSheet {
  /// Square millimetres of too much ink that a press does not mind: the measuring window of the Ghent Workgroup's specifications.
  private static let allowedArea = 15.0

  /// Is anywhere more ink than paper takes? What lies outside the bleed, such as crop marks, is cut off before it is seen.
  func checkInk(_ preset: PrintPreset, _ list: inout FindingList) {
    let distance = preset.bleed.millimetres / page.unit
    let (x, y) = pixels(page.trimmed.grown(by: distance))
    let limit = Int((Double(preset.totalInk) * 2.55).rounded(.up)) + 2
    let found = heaviest(x, y, over: limit)
    let area = Double(found.count) * pixelArea
    guard area >= Self.allowedArea else { return }
    let place = point(found.x, found.y)
    list.add(
      "too-much-ink", on: page, Box(around: [place]),
      "the inks add up to \((Double(found.most) / 2.55).whole) %, and \(preset.totalInk) % is the most (over \(area.tenths) mm²)",
      remedy: "use fewer inks, or convert with the printer's ICC profile")
  }

  /// Does colour that reaches the trim go on to the bleed's edge?
  ///
  /// Along each side, the picture is looked at half a millimetre inside the trim and just inside the bleed's edge. Where the first is painted and
  /// the second is paper, over two millimetres or more, the bleed is missing.
  func checkBleed(_ preset: PrintPreset, _ list: inout FindingList) {
    let trim = page.trimmed
    let unit = 1 / page.unit
    // On a coarse picture of a large sheet the bleed is too few pixels to say anything.
    guard preset.bleed > 0, pixelSide < preset.bleed / 4 else { return }
    let inner = max(0.5, pixelSide * 1.2).millimetres * unit
    let outer = (preset.bleed - max(0.5, pixelSide * 1.2)).millimetres * unit
    let sides: [(name: String, from: Point, to: Point, inward: Point)] = [
      ("left", Point(x: trim.left, y: trim.bottom), Point(x: trim.left, y: trim.top), Point(x: 1, y: 0)),
      ("right", Point(x: trim.right, y: trim.bottom), Point(x: trim.right, y: trim.top), Point(x: -1, y: 0)),
      ("lower", Point(x: trim.left, y: trim.bottom), Point(x: trim.right, y: trim.bottom), Point(x: 0, y: 1)),
      ("upper", Point(x: trim.left, y: trim.top), Point(x: trim.right, y: trim.top), Point(x: 0, y: -1)),
    ]
    for side in sides {
      if let gap = unpainted(side.from, side.to, side.inward, inner, outer) {
        list.add(
          "unpainted-bleed", on: page, Box(around: [gap.from, gap.to]),
          "colour ends at the \(side.name) edge of the trimmed page, over \(gap.length.tenths) mm, instead of going on into the bleed",
          remedy: "paint it \(preset.bleed.tenths) mm beyond the trim")
      }
    }
  }

  /// The longest stretch of a side where paint ends at the trim; nil of less than two millimetres.
  private func unpainted(
    _ from: Point, _ to: Point, _ inward: Point, _ inner: Double, _ outer: Double
  ) -> (from: Point, to: Point, length: Double)? {
    let length = abs(to.x - from.x) + abs(to.y - from.y)
    let lengthMM = (length * page.unit).inMillimetres
    let steps = min(20_000, (lengthMM / pixelSide).whole)
    guard steps > 8 else { return nil }
    func along(_ step: Int) -> Point {
      let part = (Double(step) + 0.5) / Double(steps)
      return Point(x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part)
    }
    func ink(_ point: Point, _ distance: Double) -> Int {
      self.ink(at: Point(x: point.x + inward.x * distance, y: point.y + inward.y * distance))
    }
    var best: (start: Int, count: Int) = (0, 0)
    var run = 0
    // The corners belong to the other sides as well.
    for step in 2..<(steps - 2) {
      let point = along(step)
      run = ink(point, inner) > 12 && ink(point, -outer) <= 5 ? run + 1 : 0
      if run > best.count { best = (step - run + 1, run) }
    }
    let missing = Double(best.count) * lengthMM / Double(steps)
    guard missing >= 2 else { return nil }
    return (along(best.start), along(best.start + best.count - 1), missing)
  }
}
