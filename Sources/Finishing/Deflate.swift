import CDeflate

/// Compresses as PDF's `FlateDecode` reads it (RFC 1950), by libdeflate.
final class Deflate {
  private let compressor = libdeflate_alloc_compressor(6)

  deinit { if let compressor { libdeflate_free_compressor(compressor) } }

  /// - Returns: nil when there is no memory for it.
  func compress(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    guard let compressor else { return nil }
    return bytes.withUnsafeBytes { source in
      let most = libdeflate_zlib_compress_bound(compressor, source.count)
      let result = [UInt8](unsafeUninitializedCapacity: most) { target, filled in
        filled = libdeflate_zlib_compress(compressor, source.baseAddress, source.count, target.baseAddress, most)
      }
      return result.isEmpty ? nil : result
    }
  }
}
