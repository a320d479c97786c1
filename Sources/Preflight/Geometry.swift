/// A point or a length pair in PDF units.
struct Point: Hashable, Sendable {
  var x: Double
  var y: Double
}

/// A rectangle with its sides along the axes, y upwards, in PDF units (1/72 inch).
struct Box: Hashable, Sendable {
  var left: Double
  var bottom: Double
  var right: Double
  var top: Double

  init(left: Double, bottom: Double, right: Double, top: Double) {
    self.left = left
    self.bottom = bottom
    self.right = right
    self.top = top
  }

  /// The smallest box around points; nil of none, and of points that are nowhere.
  init?(around points: [Point]) {
    guard let first = points.first else { return nil }
    self.init(left: first.x, bottom: first.y, right: first.x, top: first.y)
    for point in points {
      left = min(left, point.x)
      right = max(right, point.x)
      bottom = min(bottom, point.y)
      top = max(top, point.y)
    }
    guard (left + right + bottom + top).isFinite else { return nil }
  }

  var width: Double { right - left }
  var height: Double { top - bottom }
  var centre: Point { Point(x: (left + right) / 2, y: (bottom + top) / 2) }

  func intersection(_ other: Box) -> Box? {
    let box = Box(
      left: max(left, other.left), bottom: max(bottom, other.bottom), right: min(right, other.right),
      top: min(top, other.top))
    return box.width >= 0 && box.height >= 0 ? box : nil
  }

  func union(_ other: Box) -> Box {
    Box(
      left: min(left, other.left), bottom: min(bottom, other.bottom), right: max(right, other.right),
      top: max(top, other.top))
  }

  /// The box grown on all sides.
  func grown(by distance: Double) -> Box {
    Box(left: left - distance, bottom: bottom - distance, right: right + distance, top: top + distance)
  }

  func contains(_ other: Box, tolerance: Double = 0.05) -> Bool {
    left <= other.left + tolerance && bottom <= other.bottom + tolerance && right >= other.right - tolerance
      && top >= other.top - tolerance
  }

  func contains(_ point: Point) -> Bool {
    left <= point.x && point.x <= right && bottom <= point.y && point.y <= top
  }
}

/// An affine map, as `cm` has it: x' = ax + cy + e, y' = bx + dy + f.
struct Matrix: Hashable, Sendable {
  var a = 1.0
  var b = 0.0
  var c = 0.0
  var d = 1.0
  var e = 0.0
  var f = 0.0

  static let identity = Matrix()

  /// First this, then the other.
  func then(_ other: Matrix) -> Matrix {
    Matrix(
      a: a * other.a + b * other.c, b: a * other.b + b * other.d, c: c * other.a + d * other.c,
      d: c * other.b + d * other.d, e: e * other.a + f * other.c + other.e, f: e * other.b + f * other.d + other.f)
  }

  func apply(_ point: Point) -> Point { Point(x: a * point.x + c * point.y + e, y: b * point.x + d * point.y + f) }

  /// The box around what a box becomes.
  func apply(_ box: Box) -> Box? {
    Box(around: [
      apply(Point(x: box.left, y: box.bottom)), apply(Point(x: box.right, y: box.bottom)),
      apply(Point(x: box.left, y: box.top)), apply(Point(x: box.right, y: box.top)),
    ])
  }

  /// How long a unit along x becomes.
  var xScale: Double { (a * a + b * b).squareRoot() }
  /// How long a unit along y becomes.
  var yScale: Double { (c * c + d * d).squareRoot() }
}

extension Double {
  /// Millimetres as PDF units.
  var millimetres: Double { self * 72 / 25.4 }
  /// PDF units as millimetres.
  var inMillimetres: Double { self * 25.4 / 72 }
}
