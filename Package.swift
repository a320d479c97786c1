// swift-tools-version: 6.0
import PackageDescription

/// The house: each room is a target, and a report walks through them from top to bottom.
/// A room may import the rooms above it and none below.
let package = Package(
  name: "trykklar",
  products: [
    .library(
      name: "TrykklarKit",
      targets: [
        "Model", "Platform", "Reading", "Tabulating", "Editing", "Quoting", "Checking", "Spelling", "Comparing",
        "Tagging", "Manuscript", "Finishing", "Typesetting", "Prepress", "Preflight", "Publishing", "Importing",
      ]),
    .executable(name: "trykklar", targets: ["trykklar"]),
  ],
  dependencies: [],
  targets: [
    .systemLibrary(
      name: "CMarkdown", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),

    .target(name: "Model"),
    .target(name: "Platform", dependencies: ["Model"]),
    .target(name: "Reading", dependencies: ["Model", "Platform", "CMarkdown", "CYAML"]),
    .target(name: "Importing", dependencies: ["Model", "Platform", "Reading", "CYAML", "CExpat"]),
    .target(name: "Tabulating", dependencies: ["Model"]),
    .target(name: "Editing", dependencies: ["Model", "Tabulating"]),
    .target(name: "Quoting", dependencies: ["Model"]),
    .target(name: "Checking", dependencies: ["Model", "Tabulating", "Editing", "Quoting"]),
    .target(name: "Spelling", dependencies: ["Model", "Platform"]),
    .target(name: "Comparing", dependencies: ["Model", "Editing", "Checking"]),
    .target(name: "Tagging", dependencies: ["Model"]),
    .target(name: "Manuscript", dependencies: ["Model", "Editing", "Tagging"]),
    .target(name: "Finishing", dependencies: ["Model", "Tagging", "CDeflate"]),
    .target(name: "Typesetting", dependencies: ["Model", "Platform", "Tagging", "Finishing"]),
    .target(name: "Prepress", dependencies: ["Model", "Platform"]),
    .target(name: "Preflight", dependencies: ["Model", "Platform"]),
    .target(
      name: "Publishing",
      dependencies: [
        "Model", "Platform", "Reading", "Tabulating", "Editing", "Quoting", "Checking", "Spelling", "Comparing",
        "Tagging", "Manuscript", "Typesetting", "Prepress", "Preflight",
      ]),
    .executableTarget(name: "trykklar", dependencies: ["Publishing", "Platform", "Importing", "Preflight"]),

    .target(name: "Harness", dependencies: ["Publishing", "Platform"], path: "Tests/Harness"),
    .testTarget(name: "ModelTests", dependencies: ["Model", "Harness"], resources: [.copy("Fixtures")]),
    .testTarget(name: "PlatformTests", dependencies: ["Platform", "Harness"]),
    .testTarget(name: "ReadingTests", dependencies: ["Reading", "Harness"]),
    .testTarget(
      name: "ImportingTests", dependencies: ["Importing", "Publishing", "Harness"], resources: [.copy("Fixtures")]),
    .testTarget(name: "TabulatingTests", dependencies: ["Tabulating", "Harness"], resources: [.copy("Fixtures")]),
    .testTarget(name: "EditingTests", dependencies: ["Editing", "Harness"]),
    .testTarget(name: "QuotingTests", dependencies: ["Quoting", "Harness"], resources: [.copy("Fixtures")]),
    .testTarget(name: "CheckingTests", dependencies: ["Checking", "Harness"]),
    .testTarget(name: "SpellingTests", dependencies: ["Spelling", "Harness"]),
    .testTarget(name: "ComparingTests", dependencies: ["Comparing", "Harness"]),
    .testTarget(name: "TaggingTests", dependencies: ["Tagging", "Harness"]),
    .testTarget(name: "FinishingTests", dependencies: ["Finishing", "Tagging", "Harness"]),
    .testTarget(name: "ManuscriptTests", dependencies: ["Manuscript", "Harness"]),
    .testTarget(name: "PrepressTests", dependencies: ["Prepress", "Platform", "Harness"]),
    .testTarget(
      name: "TypesettingTests", dependencies: ["Typesetting", "Platform", "Harness"], resources: [.copy("Logs")]),
    .testTarget(name: "PreflightTests", dependencies: ["Preflight", "Platform", "Harness"]),
    .testTarget(name: "PublishingTests", dependencies: ["Publishing", "Preflight", "Platform", "Harness", "trykklar"]),
  ],
  swiftLanguageModes: [.v6]
)
