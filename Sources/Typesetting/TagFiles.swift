import Platform
import Tagging

/// The files by which TeX and Swift tell each other where the leaves of the structure are and what they are.
enum TagFiles {
  /// What a pass wrote.
  static let record = "\(WorkingFolder.main).tags"
  /// Where drawings are on the page; read by the pass that wrote it, so that it is no reason for another.
  static let places = "\(WorkingFolder.main).places"
  static let operators = "tags-plan.tex"
  static let objects = "tags-tree.tex"

  /// Makes of the last pass's record what the next pass is to do.
  static func plan(_ tree: StructureTree, written: [String: [UInt8]], in folder: WorkingFolder) throws(SystemError) {
    guard let record = written[record] else { return }
    let plan = TagPlan(tree, record: record)
    try Files.write(Array(plan.operators.utf8), to: Files.join(folder.path, operators))
    try Files.write(Array(plan.objects.utf8), to: Files.join(folder.path, objects))
  }
}
