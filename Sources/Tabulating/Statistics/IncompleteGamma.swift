import Glibc

/// The regularised upper incomplete gamma function Q(a, x), and the chi-square distribution's tail by it.
enum IncompleteGamma {
  /// How likely a chi-square is to be at least so large: NIST Digital Library of Mathematical Functions, 8.2.4 with a =
  /// k / 2, x = χ² / 2.
  static func chiSquareTail(_ statistic: Double, degreesOfFreedom: Int) -> Double {
    upper(Double(degreesOfFreedom) / 2, statistic / 2)
  }

  /// Q(a, x) for a > 0 and x ≥ 0, to about 1e-14.
  static func upper(_ a: Double, _ x: Double) -> Double {
    guard x > 0 else { return 1 }
    guard x.isFinite else { return 0 }
    var sign: Int32 = 0
    let factor = exp(a * log(x) - x - lgamma_r(a, &sign))
    return x < a + 1 ? 1 - factor * series(a, x) : factor * continuedFraction(a, x)
  }

  /// γ(a, x) eˣ x⁻ᵃ as the sum of xᵏ / (a (a + 1) … (a + k)): DLMF 8.7.1.
  private static func series(_ a: Double, _ x: Double) -> Double {
    var term = 1 / a
    var sum = term
    var divisor = a
    while term > sum * 1e-17 {
      divisor += 1
      term *= x / divisor
      sum += term
    }
    return sum
  }

  /// Γ(a, x) eˣ x⁻ᵃ as the even part of the continued fraction DLMF 8.9.2, from its front by Lentz's method as Thompson
  /// and Barnett changed it (Journal of Computational Physics 64, 1986, 490–509).
  private static func continuedFraction(_ a: Double, _ x: Double) -> Double {
    var b = x + 1 - a
    var c = Double.infinity
    var d = 1 / b
    var product = d
    for k in 1...100_000 {
      let numerator = -Double(k) * (Double(k) - a)
      b += 2
      d = 1 / (numerator * d + b)
      c = b + numerator / c
      product *= c * d
      if abs(c * d - 1) < 1e-15 { break }
    }
    return product
  }
}
