/// What the manifest of a part of a run says of the run, so that the parts can be joined.
struct ManifestPart: Sendable, Hashable, Decodable {
  /// `2/8`
  var shard: String
  /// A digest of theme, fonts and what the profile adds; nil where the part has no edition.
  var madeWith: String?
  /// Every edition of the whole run, in its order, and the number of the shard that makes it.
  var division: [Share]
  /// What is to be said of waivers if no other part needs them.
  var unneeded: [Manifest.Note] = []

  struct Share: Sendable, Hashable, Decodable {
    /// Nil where a report has no editions.
    var edition: String?
    var shard: Int

    var id: String { edition ?? "" }
  }

  enum CodingKeys: String, CodingKey {
    case shard, division, unneeded
    case madeWith = "made-with"
  }
}

extension ManifestPart {
  init(_ run: DividedRun, madeWith: String?, _ secrets: Secrets) {
    self.init(
      shard: run.division.shard.description, madeWith: madeWith,
      division: run.division.parts.map { Share(edition: $0.edition.isEmpty ? nil : $0.edition, shard: $0.shard) },
      unneeded: run.unneeded.map { Manifest.Note($0, secrets) })
  }

  var json: JSON {
    .record([
      ("shard", .text(shard)), ("made-with", madeWith.map(JSON.text)),
      (
        "division",
        .list(
          division.map { .record([("edition", $0.edition.map(JSON.text)), ("shard", .integer($0.shard))]) })
      ),
      ("unneeded", .list(unneeded.map(\.json))),
    ])
  }
}
