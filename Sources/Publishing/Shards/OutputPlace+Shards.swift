import Platform

extension OutputPlace {
  /// Removes manifests that are right no longer when a part of a run is made here: that of a whole run, which `merge` writes anew, and
  /// those of parts of another division. Those of the other parts stay, for they may be made at this moment.
  func removeOutdatedManifests() {
    guard let shard else { return }
    for (name, other) in shardManifests where other.count != shard.count { Files.remove(Files.join(folder, name)) }
    var whole = self
    whole.shard = nil
    Files.remove(whole.manifest)
  }

  /// The manifests of parts, of this profile, by name.
  var shardManifests: [(name: String, shard: Shard)] {
    let head = "manifest\(profile.suffix)-"
    return Files.names(in: folder).compactMap { name in
      guard name.hasPrefix(head), name.hasSuffix(".json") else { return nil }
      let words = name.dropFirst(head.count).dropLast(5).split(separator: "-", omittingEmptySubsequences: false)
      guard words.count == 3, words[1] == "of" else { return nil }
      return Shard("\(words[0])/\(words[2])").map { (name, $0) }
    }
  }
}
