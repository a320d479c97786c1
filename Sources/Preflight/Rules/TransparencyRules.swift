/// What can be seen through, where the standard wants none of it (ISO 15930-1, 6.15: PDF/X-1a).
struct TransparencyRules {
  func check(_ content: PageContent, _ list: inout FindingList) {
    let groups = content.groups { $0.isTransparent && !$0.isUnseen ? $0.words : nil }
    for (words, group) in groups {
      list.add(
        "transparency", on: content.page, group.first.box,
        "\(words) is transparent, and PDF/X-1a allows none of it\(group.more)",
        remedy: "flatten it, or send the printer PDF/X-4")
    }
    if groups.isEmpty, content.usesGroups {
      list.add(
        "transparency", on: content.page, "the page has a transparency group, and PDF/X-1a allows none",
        remedy: "flatten it, or send the printer PDF/X-4")
    }
  }
}
