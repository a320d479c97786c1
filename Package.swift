// swift-tools-version: 6.0
import PackageDescription

/// The house: each room is a target, and a report walks through them from top to bottom.
/// A room may import the rooms above it and none below.
let package = Package(
  name: "trykklar",
  products: [
    .library(
      name: "TrykklarKit",
      targets: ["Model", "Reading", "Tabulating", "Editing", "Checking", "Manuscript", "Typesetting", "Publishing"]),
    .executable(name: "trykklar", targets: ["trykklar"]),
  ],
  dependencies: [],
  targets: [
    .systemLibrary(
      name: "CMarkdown", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),

    .target(name: "Model"),
    .target(name: "Reading", dependencies: ["Model", "CMarkdown", "CYAML"]),
    .target(name: "Tabulating", dependencies: ["Model"]),
    .target(name: "Editing", dependencies: ["Model", "Tabulating"]),
    .target(name: "Checking", dependencies: ["Model", "Tabulating", "Editing"]),
    .target(name: "Manuscript", dependencies: ["Model", "Editing"]),
    .target(name: "Typesetting", dependencies: ["Model"]),
    .target(
      name: "Publishing",
      dependencies: ["Model", "Reading", "Tabulating", "Editing", "Checking", "Manuscript", "Typesetting"]),
    .executableTarget(name: "trykklar", dependencies: ["Publishing"]),

    .target(name: "Harness", dependencies: ["Publishing"], path: "Tests/Harness"),
    .testTarget(name: "ModelTests", dependencies: ["Model", "Harness"], resources: [.copy("Fixtures")]),
    .testTarget(name: "ReadingTests", dependencies: ["Reading", "Harness"]),
    .testTarget(name: "TabulatingTests", dependencies: ["Tabulating", "Harness"], resources: [.copy("Fixtures")]),
    .testTarget(name: "EditingTests", dependencies: ["Editing", "Harness"]),
    .testTarget(name: "CheckingTests", dependencies: ["Checking", "Harness"]),
    .testTarget(name: "ManuscriptTests", dependencies: ["Manuscript", "Harness"]),
    .testTarget(name: "TypesettingTests", dependencies: ["Typesetting", "Harness"], resources: [.copy("Logs")]),
    .testTarget(name: "PublishingTests", dependencies: ["Publishing", "Harness", "trykklar"]),
  ],
  swiftLanguageModes: [.v6]
)
