import Model

/// The respondents' answers while they are read, column after column, without a check of bounds on the way.
struct AnswerMatrix: ~Copyable {
  /// What becomes of a column's cells.
  private struct Destination {
    /// The place in a row.
    var column: Int
    /// Where the column begins in `codes`, or the question in `chosen`.
    var start: Int
    /// Of a choice: the answer's bit; 0 of everything else.
    var bit: UInt64
  }

  private let columns: AnswerColumns
  /// Respondents that there is room for.
  private let room: Int
  private let destinations: UnsafeMutableBufferPointer<Destination>
  /// 256 for each column: the place of a code that is a single byte.
  private let places: UnsafeMutablePointer<Int16>
  private let codes: UnsafeMutablePointer<Int16>
  private let chosen: UnsafeMutablePointer<UInt64>

  init(_ columns: AnswerColumns, room: Int) {
    self.columns = columns
    self.room = room
    destinations = .allocate(capacity: columns.coded.count)
    places = .allocate(capacity: 256 * columns.coded.count)
    var count = 0
    for (index, coded) in columns.coded.enumerated() {
      for byte in 0..<256 { (places + 256 * index + byte).initialize(to: coded.table.place(ofByte: UInt8(byte))) }
      var destination = Destination(column: coded.column, start: count * room, bit: 0)
      if case .choice(let question, let bit) = coded.owner {
        (destination.start, destination.bit) = (question * room, bit)
      } else {
        count += 1
      }
      destinations.initializeElement(at: index, to: destination)
    }
    codes = .allocate(capacity: count * room)
    codes.initialize(repeating: CodeTable.empty, count: count * room)
    chosen = .allocate(capacity: columns.multiple.count * room)
    chosen.initialize(repeating: 0, count: columns.multiple.count * room)
  }

  deinit {
    destinations.deallocate()
    places.deallocate()
    codes.deallocate()
    chosen.deallocate()
  }

  /// Reads a row.
  ///
  /// - Parameters:
  ///   - row: a field for each column of the file.
  ///   - respondent: from 0, less than the room.
  ///   - uncommon: the place of a cell that is no code as it stands.
  mutating func read(
    _ row: UnsafeBufferPointer<CSVField>, _ bytes: UnsafeBufferPointer<UInt8>, respondent: Int,
    uncommon: (CSVField, AnswerColumns.Coded) -> Int16
  ) {
    for index in 0..<destinations.count {
      let destination = destinations[index]
      let field = row[destination.column]
      var place =
        switch field.range.count {
        case 0: CodeTable.empty
        case 1: places[256 * index + Int(bytes[field.range.lowerBound])]
        default: columns.coded[index].table.place(of: UnsafeBufferPointer(rebasing: bytes[field.range]))
        }
      if place == CodeTable.unknown { place = uncommon(field, columns.coded[index]) }
      if destination.bit == 0 {
        codes[destination.start + respondent] = place
      } else if place >= 0 {
        chosen[destination.start + respondent] |= AnswerTable.answeredBit | (place == 1 ? destination.bit : 0)
      }
    }
  }

  /// What was read of the first `count` respondents.
  func table(count: Int) -> AnswerTable {
    var table = AnswerTable(count: count, columns: [:])
    for (index, coded) in columns.coded.enumerated() {
      let start = destinations[index].start
      switch coded.owner {
      case .question(let id):
        table.columns[id] = .single(Array(UnsafeBufferPointer(start: codes + start, count: count)))
      case .variable(let id): table.groups[id] = Array(UnsafeBufferPointer(start: codes + start, count: count))
      case .choice: break
      }
    }
    for (index, id) in columns.multiple.enumerated() {
      table.columns[id] = .multiple(Array(UnsafeBufferPointer(start: chosen + index * room, count: count)))
    }
    return table
  }
}
