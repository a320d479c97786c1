import Model

/// What the cells of each column of a CSV file are read as.
struct AnswerColumns {
  /// A column whose cells are codes.
  struct Coded {
    enum Owner {
      case question(String)
      case variable(String)
      /// An answer to a multiple question: the question's place in `multiple`, and the answer's bit. The codes are 0 and 1.
      case choice(question: Int, bit: UInt64)
    }

    var owner: Owner
    /// The place in a row.
    var column: Int
    var codes: [String]
    var labels: [LocalizedText] = []
    var table: CodeTable

    init(_ owner: Owner, _ column: Int, _ codes: [String], _ labels: [LocalizedText] = []) {
      self.owner = owner
      self.column = column
      self.codes = codes
      self.labels = labels
      table = CodeTable(codes)
    }
  }

  private(set) var coded: [Coded] = []
  /// The multiple questions' identifiers.
  private(set) var multiple: [String] = []
  private(set) var weight: Int?
  /// Columns that the code book names and the file does not have.
  private(set) var missing: [Located<String>] = []

  init(_ survey: Survey, _ head: CSVHead) {
    var places: [String: Int] = [:]
    for (place, name) in head.names.enumerated() where places[name] == nil { places[name] = place }
    func find(_ column: Located<String>) -> Int? {
      if let place = places[column.value] { return place }
      missing.append(column)
      return nil
    }
    for variable in survey.variables {
      guard let column = find(variable.column) else { continue }
      coded.append(
        Coded(.variable(variable.id.value), column, variable.values.map(\.code), variable.values.map(\.label)))
    }
    for question in survey.questions where question.kind == .single {
      guard let column = find(question.column) else { continue }
      coded.append(
        Coded(.question(question.id.value), column, question.answers.map(\.code), question.answers.map(\.label)))
    }
    for question in survey.questions where question.kind == .multiple {
      let columns = question.answers.prefix(AnswerTable.mostMultipleAnswers).map { $0.column.flatMap(find) }
      for (place, column) in columns.enumerated() {
        guard let column else { continue }
        coded.append(Coded(.choice(question: multiple.count, bit: 1 << UInt64(place)), column, ["0", "1"]))
      }
      if columns.contains(where: { $0 != nil }) { multiple.append(question.id.value) }
    }
    weight = survey.weightColumn.flatMap(find)
  }
}
