import Glibc

/// The standard normal distribution.
enum Normal {
  /// How likely it is to be further from 0 than z, either way.
  static func twoSided(_ z: Double) -> Double { erfc(abs(z) / 2.0.squareRoot()) }

  /// What lies above so much of it; nil unless `probability` is between 0 and 1.
  ///
  /// A first guess with an error under 4.5e-4 (M. Abramowitz, I. Stegun, Handbook of Mathematical Functions, 1964,
  /// 26.2.23), then Halley's method on the C library's `erfc`, which triples the correct figures each time.
  static func quantile(_ probability: Double) -> Double? {
    guard probability > 0, probability < 1 else { return nil }
    let tail = min(probability, 1 - probability)
    let t = (-2 * log(tail)).squareRoot()
    var z =
      t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
    for _ in 0..<3 {
      let density = exp(-z * z / 2) / (2 * Double.pi).squareRoot()
      let step = (tail - erfc(z / 2.0.squareRoot()) / 2) / density
      z -= step / (1 + z * step / 2)
    }
    return probability < 0.5 ? -z : z
  }
}
