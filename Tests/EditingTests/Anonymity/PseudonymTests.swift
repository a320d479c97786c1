import Testing

@testable import Editing

@Suite struct PseudonymTests {
  @Test(
    "knows a name that tells no name by its number or letter",
    arguments: [
      ("Informant 7", "informant 7"), ("Informant 7, kommunal topleder", "informant 7"), ("Topleder B", "topleder b"),
      ("K7", "k7"), ("Leder (R-12)", "r-12"), ("Informant 7, kvinde, 54 år", "informant 7"),
    ])
  func names(text: String, name: String) {
    #expect(AttributionWording(text: text, traits: []).pseudonym == name)
  }

  @Test(
    "takes no class of people for one of them",
    arguments: ["Kommunal topleder", "Kvinde, 50-59 år", "Mand, 54 år", "Woman, 54 years", "Leder i en A-kasse", ""])
  func classes(text: String) {
    #expect(AttributionWording(text: text, traits: []).pseudonym == nil)
  }
}
