// swift-format-ignore-file
// Written by scripts/explanations from the checks' doc comments and docs/faults.md. Do not edit it here.

extension Explanation {
  /// The checks' pages, by code.
  public static let checks: [Explanation] = [
    .ambiguousReference,
    .baseMismatch,
    .brokenSum,
    .circularEvidence,
    .coarsePicture,
    .doubleSpace,
    .droppedNegation,
    .duplicateId,
    .emptyChapter,
    .findingWithoutEvidence,
    .headingLevelJump,
    .impossibleShares,
    .inexactPhrase,
    .joinedSpeakers,
    .linkableQuotes,
    .longSentence,
    .malformedDoi,
    .malformedEvidence,
    .malformedIsbn,
    .malformedUrl,
    .misquotation,
    .missingAlternativeText,
    .missingComparison,
    .missingValue,
    .misspelledName,
    .mixedPercent,
    .mixedQuotationMarks,
    .mixedRangeDash,
    .namedPersonWithoutName,
    .overgeneralisedFinding,
    .percentForPercentagePoints,
    .placementCycle,
    .privateContact,
    .pullQuoteWithoutBody,
    .quoteWithoutSource,
    .recommendationWithoutFinding,
    .regionsOfAnotherTime,
    .repeatedQuote,
    .shownTwice,
    .spaceBeforeStop,
    .spacedRange,
    .staleNumber,
    .unattributedQuote,
    .unboundNumber,
    .uncitedWork,
    .unknownChartData,
    .unknownReference,
    .unnamedEdition,
    .unreadablePhrase,
    .unsafeAttribution,
    .unshownEvidence,
    .unshownRecord,
    .unshownReference,
    .unsupportedDifference,
    .untranslatedQuote,
    .withheldValue,
    .wrongCheckDigit,
  ]

  /// Lines about what other rooms find, by code.
  static let faults: [Explanation] = [
    .addressTooLong,
    .ambiguousDecimal,
    .ambiguousSeparator,
    .annotationInPrint,
    .answerOutsideBase,
    .attachmentInPdfa,
    .badFontName,
    .badMeasure,
    .badPictureName,
    .bitmapFont,
    .brokenTable,
    .captionWithoutTable,
    .changedMeanwhile,
    .changedOutput,
    .circularBase,
    .circularTheme,
    .coarseLineArt,
    .codeBlock,
    .colourNotInStandard,
    .conflictingDecimals,
    .controlCharacter,
    .csvQuotation,
    .damagedPdf,
    .damagedPicture,
    .differentDivisions,
    .differentInputs,
    .differentTools,
    .disclosureLeak,
    .doubleEdition,
    .doublePart,
    .duplicateAnswer,
    .duplicateChapter,
    .duplicateCode,
    .duplicateColumn,
    .duplicateEdition,
    .duplicateFootnote,
    .duplicateKey,
    .duplicateLabel,
    .duplicatePreset,
    .duplicateQuestion,
    .duplicateRow,
    .duplicateWeight,
    .emptyAddress,
    .emptyList,
    .emptyRow,
    .encryptedPdf,
    .endlessContent,
    .endlessParagraph,
    .figureWithoutAlt,
    .fileTooLarge,
    .filteredNational,
    .folderNotEmpty,
    .fontWithoutUnicode,
    .footnoteInFootnote,
    .footnoteRepeated,
    .forbiddenAction,
    .frontMatter,
    .fullDisk,
    .glyphWithoutUnicode,
    .goneFromProject,
    .headerWithoutScope,
    .headingLevel,
    .hiddenText,
    .imageInSentence,
    .importConflict,
    .incompleteFigure,
    .invalidUtf8,
    .javascript,
    .linkInPrint,
    .linkOutsideStructure,
    .linkWithoutDescription,
    .lostCell,
    .lostContent,
    .lostOutput,
    .lowContrast,
    .lowResolution,
    .malformedEdition,
    .malformedFormula,
    .malformedGroup,
    .malformedMemory,
    .malformedProject,
    .malformedValue,
    .malformedWaiver,
    .memoryLimit,
    .mismatchedEnvironment,
    .misplacedElement,
    .missingChapter,
    .missingCharacter,
    .missingColumn,
    .missingDesignValue,
    .missingDictionary,
    .missingDocumentTitle,
    .missingEdition,
    .missingEncoding,
    .missingFile,
    .missingFolder,
    .missingFont,
    .missingFontShape,
    .missingHyphenation,
    .missingKey,
    .missingLanguage,
    .missingLetters,
    .missingMetrics,
    .missingOutputIntent,
    .missingParentTree,
    .missingPart,
    .missingPdfa,
    .missingPdfua,
    .missingPdfx,
    .missingProfile,
    .missingProgram,
    .missingSkeleton,
    .missingSpace,
    .missingTexFile,
    .missingTheme,
    .missingThemeCommand,
    .missingTrapped,
    .missingTrimBox,
    .missingWeight,
    .misspelledWord,
    .mixedTrim,
    .negativeWeight,
    .nestedArtifact,
    .nestedTooDeep,
    .noCache,
    .noCodedSelection,
    .noPages,
    .noParts,
    .noRepository,
    .noRows,
    .noSuchEdition,
    .noWorkingFolder,
    .notAFile,
    .notAPicture,
    .notAProject,
    .notRendered,
    .notUtf8,
    .noteWithoutId,
    .openComment,
    .orphanContent,
    .outOfMemory,
    .outOfRange,
    .outputIsFolder,
    .overfullLine,
    .overfullPage,
    .oversizedGrid,
    .oversizedMeasure,
    .pageMultiple,
    .pathOutside,
    .phraseWithShare,
    .pictureOnTheWeb,
    .prepressFailed,
    .projectTooLarge,
    .protectedCheck,
    .rawHtml,
    .refusedFile,
    .refusedPdf,
    .repeatedContent,
    .reportNotInRevision,
    .revisionTooLarge,
    .rgbColour,
    .richBlackText,
    .secondDocument,
    .shareOutOfRange,
    .sizeLimit,
    .skippedHeading,
    .smallBleed,
    .sourceWithoutText,
    .spellingFailed,
    .spotColour,
    .tabOrder,
    .texCapacity,
    .texCrashed,
    .texError,
    .texNotStarted,
    .texStopped,
    .textAfterComment,
    .themeError,
    .themeFault,
    .themeWarning,
    .thinLine,
    .timeLimit,
    .titleNotShown,
    .titledEvidence,
    .tooFewPixels,
    .tooLargeForFootnote,
    .tooManyAnswers,
    .tooManyCells,
    .tooManyChosen,
    .tooManyColumns,
    .tooManyRows,
    .tooManyWaivers,
    .tooMuchInk,
    .tooNewPdf,
    .transcriptsNotIgnored,
    .translationDiffers,
    .transparency,
    .truetypeFont,
    .unattributedSelection,
    .unbalancedBraces,
    .unclearConsent,
    .unclosedArgument,
    .undeclaredSynthetic,
    .undefinedColour,
    .undefinedReference,
    .unembeddableFont,
    .unembeddedFont,
    .unescapedSign,
    .unevenTable,
    .unfinishedEdition,
    .unfinishedPages,
    .unfitTrim,
    .unkeptTex,
    .unknownAnchor,
    .unknownAnswer,
    .unknownCallout,
    .unknownCheck,
    .unknownColumn,
    .unknownCommand,
    .unknownEdition,
    .unknownEditionData,
    .unknownEncoding,
    .unknownFace,
    .unknownFile,
    .unknownFontFamily,
    .unknownFootnote,
    .unknownGroup,
    .unknownKey,
    .unknownOption,
    .unknownPlaceholder,
    .unknownPreset,
    .unknownQuestion,
    .unknownRevision,
    .unknownScheme,
    .unknownStructureType,
    .unknownTheme,
    .unknownThemeKey,
    .unknownThemeValue,
    .unknownTranslation,
    .unknownTrim,
    .unknownVariable,
    .unlistedChapter,
    .unmadeFont,
    .unmarkedContent,
    .unmarkedSynthetic,
    .unmatchedSelection,
    .unpaintedBleed,
    .unpatchableFile,
    .unplannedValue,
    .unreadableFile,
    .unreadableFont,
    .unreadableManifest,
    .unreadablePdf,
    .unreadableRevision,
    .unreadableSource,
    .unsettledPages,
    .unshownCharacter,
    .unsupportedCharacter,
    .unsupportedMarkup,
    .untaggedPdf,
    .untranslated,
    .unusableKey,
    .unusablePicture,
    .unusableProfile,
    .unusedFootnote,
    .unusedVariable,
    .unusedWaiver,
    .unwritableFile,
    .unwritableOutput,
    .unwritableTemporaryFolder,
    .waiverWithoutReason,
    .whiteOverprint,
    .wrongBox,
    .wrongFieldCount,
    .wrongIdentifier,
    .wrongNumber,
    .wrongOutputIntent,
    .wrongPeriod,
    .wrongTrim,
    .wrongType,
    .wrongUseOfScheme,
    .yamlKey,
    .yamlMerge,
    .yamlSyntax,
    .yamlTooDeep,
    .yamlTooLarge,
  ]
}

extension Explanation {
  private static let ambiguousReference = Explanation(
    "ambiguous-reference", .error,
    #"A link to a section could mean several."#,
    [
      Section("What it finds", #"A link to a section by its title, where several chapters have a section of that title."#),
      Section("Why it matters", #"""
        The link leads to the first of them. When that is the wrong one, nobody notices: the page says *afsnit 2.1*, and there is a
        section 2.1.
        """#),
      Section("Example", #"""
        ```markdown
        Se [](section:metode).
        ```
        where two chapters have `## Metode`.
        """#),
      Section("How to mend it", #"Give the section that is meant an identifier of its own, `## Metode {#metode-interview}`, and use that in the link."#),
    ])
}

extension Explanation {
  private static let baseMismatch = Explanation(
    "base-mismatch", .error,
    #"The answers of the groups are not as many as the answers of all."#,
    [
      Section("What it finds", #"""
        A question in a survey of published shares where every value of a background variable has its `n`, and they do not add up to
        the question's `n`; and a group that has two different `n` in the rows of one question.
        """#),
      Section("Why it matters", #"""
        A note that says n = 608 and then divides it into 418 and 44 has been copied from another figure. The reader who adds up
        cannot know which of the numbers is wrong, and doubts them all.
        """#),
      Section("Example", #"""
        ```
        question,answer,group,share,n
        fagomraade,klima,politiker=kommune,68,418
        fagomraade,klima,politiker=region,66,44
        ```
        where the code book says `n: 608`.
        """#),
      Section("How to mend it", #"""
        Find the right numbers in the source. If it contradicts itself, leave out the `n` that cannot be right and say so in the row's
        `note`.
        """#),
    ])
}

extension Explanation {
  private static let brokenSum = Explanation(
    "broken-sum", .error,
    #"Facts that should add up do not."#,
    [
      Section("What it finds", #"A sum in `facts.yaml` whose parts are not its total. The addition is exact: 0.1 and 0.2 are 0.3."#),
      Section("Why it matters", #"""
        A reader who adds up the regions and gets another number than the country's stops trusting the rest. One of the numbers is
        wrong, or something is counted twice.
        """#),
      Section("Example", #"""
        ```yaml
        facts:
          - {id: interviews, value: 24}
          - {id: statslige, value: 5}
          - {id: kommunale, value: 14}
        sums:
          - {total: interviews, parts: [statslige, kommunale]}
        ```
        """#),
      Section("How to mend it", #"""
        Find the number that is wrong in its source, or the part that is missing, and correct it. If the numbers were rounded and do
        not add up for that reason, the sum does not hold: remove it and say so in a note.
        """#),
    ])
}

extension Explanation {
  private static let circularEvidence = Explanation(
    "circular-evidence", .error,
    #"A finding stands on itself."#,
    [
      Section("What it finds", #"A finding whose `evidence` names the finding itself, or another that in the end stands on it."#),
      Section("Why it matters", #"A claim that is proved by itself is not proved. Each of the findings looks supported, and none of them is."#),
      Section("Example", #"`findings/drift.md` with `evidence: [finding:tid]`, and `findings/tid.md` with `evidence: [finding:drift]`."#),
      Section("How to mend it", #"Decide which of them follows from the other, and take the finding out of the other's `evidence`."#),
    ])
}

extension Explanation {
  private static let coarsePicture = Explanation(
    "coarse-picture", .warning,
    #"A picture has too few pixels for its size in print."#,
    [
      Section("What it finds", #"""
        A JPEG or PNG with fewer than 200 pixels an inch at the size at which it is printed. Covers' and chapters' pictures fill a
        frame and are cut to it, so there the height counts too. A PDF is drawn, not made of pixels.
        """#),
      Section("Why it matters", #"On paper the pixels can be seen: edges get steps, and faces go soft. Printers ask for 300 and refuse what is under 200."#),
      Section("Example", #"""
        ```markdown
        ![Rådhuset i Vejle](images/raadhus.jpg?width=full)
        ```
        where the picture is 800 pixels wide; across the page it needs 1339.
        """#),
      Section("How to mend it", #"""
        Ask for the picture as the camera took it; a picture from a website has been made small. Enlarging it in a program adds
        pixels and no detail. Otherwise print it smaller, with `?width=text`.
        """#),
    ])
}

extension Explanation {
  private static let doubleSpace = Explanation(
    "double-space", .note,
    #"There are two spaces where one belongs."#,
    [
      Section("What it finds", #"""
        Two spaces or more between words, in prose and in titles, leads, notes and quotes. Code is left alone, and so are the spaces at a
        line's end.
        """#),
      Section("Why it matters", #"The page shows one; a heading in the reader's list of contents, a search and a comparison with last year's text see two."#),
      Section("Example", #"""
        ```markdown
        Innovation  tager tid.
        ```
        """#),
      Section("How to mend it", #"Delete one."#),
    ])
}

extension Explanation {
  private static let droppedNegation = Explanation(
    "dropped-negation", .warning,
    #"What a quote leaves out turns it round."#,
    [
      Section("What it finds", #"""
        An omission or a bracket in place of *ikke*, *aldrig*, *uden*, *ingen*, *hverken*, *næppe*, *not*, *never* or their like, at most
        three words from the quoted ones and in the same sentence. A bracket that holds a negation itself is let through.
        """#),
      Section("Why it matters", #"*Vi har […] haft tid* is not what somebody meant who said *Vi har ikke haft tid*, however well the omission is marked."#),
      Section("Example", #"""
        ```yaml
        - id: tid
          text: Vi har […] haft tid.
          source: transcripts/samtale-7.txt
        ```
        """#),
      Section("How to mend it", #"Quote the negation too, or leave out more."#),
    ])
}

extension Explanation {
  private static let duplicateId = Explanation(
    "duplicate-id", .error,
    #"Two things of one kind have one identifier."#,
    [
      Section("What it finds", #"""
        Two records of a kind with the same `id`; persons and voices are one kind here, since a quote's `who` may be either. Two tables
        with the same identifier. A section with a given identifier, `{#tid}`, that another section has too.
        """#),
      Section("Why it matters", #"A link or a placement finds the first of the two. The second stands in the folder, and nobody sees it."#),
      Section("Example", #"""
        ```yaml
        - id: tid
          text: Der er aldrig tid nok.
        - id: tid
          text: Tiden er knap.
        ```
        """#),
      Section("How to mend it", #"Give one of the two another identifier, and look through the links to see which of them was meant."#),
    ])
}

extension Explanation {
  private static let emptyChapter = Explanation(
    "empty-chapter", .warning,
    #"A chapter has nothing to read."#,
    [
      Section("What it finds", #"A chapter with nothing under its title, or with headings only. A lead is something to read."#),
      Section("Why it matters", #"It takes a page and a line in the table of contents, and leads to nothing."#),
      Section("Example", #"""
        ```markdown
        ---
        title: Metode
        ---
        ```
        """#),
      Section("How to mend it", #"Write it, or remove it from `chapters` in `report.yaml` until it is written."#),
    ])
}

extension Explanation {
  private static let findingWithoutEvidence = Explanation(
    "finding-without-evidence", .warning,
    #"A finding does not say what it stands on."#,
    [
      Section("What it finds", #"A finding without `evidence`, or with an empty list."#),
      Section("Why it matters", #"A finding is the study's claim. Without quotes, figures, facts or works under it, a reader has only the author's word."#),
      Section("Example", #"""
        ```yaml
        title: Driften vinder
        lead: De små forbedringer trives.
        ```
        """#),
      Section("How to mend it", #"""
        List what the finding rests on: `evidence: [quote:drift-1, fact:interviews]`. If there is nothing to list, it is an opinion
        and belongs in prose.
        """#),
    ])
}

extension Explanation {
  private static let headingLevelJump = Explanation(
    "heading-level-jump", .warning,
    #"A heading skips a level."#,
    [
      Section("What it finds", #"""
        A `####` right under a `##`, and a chapter whose first heading is not a `##`. Headings in records are all of one level and are
        not looked at.
        """#),
      Section("Why it matters", #"""
        Those who read with a screen reader move about by heading levels, and a level that is missing sounds like a section that is
        missing. PDF/UA does not allow it (ISO 14289-1, 7.4.2).
        """#),
      Section("Example", #"""
        ```markdown
        ## Hvad vi spurgte om

        #### Udvælgelse
        ```
        """#),
      Section("How to mend it", #"Use the level right below the heading above. If the smaller heading was chosen for its looks, choose those in the theme."#),
    ])
}

extension Explanation {
  private static let impossibleShares = Explanation(
    "impossible-shares", .warning,
    #"Shares of one whole that cannot all be right."#,
    [
      Section("What it finds", #"""
        A question with one answer each, in a survey of published shares, whose shares add up to more than 100 per cent, or to less
        though all are known, omitted answers included; and a published sum that is not the sum of its parts. What rounding can do
        is allowed for: half a unit of the last figure for each share.
        """#),
      Section("Why it matters", #"""
        One of the numbers is from another figure, another base or another year, or the source itself is wrong. The reader sees a
        bar that is longer than the whole.
        """#),
      Section("Example", #"""
        ```
        question,answer,group,share,n
        genbrug,foerste,,24,
        genbrug,tilpasset,,53,
        genbrug,kopi,,17,
        genbrug,ved-ikke,,17,
        ```
        """#),
      Section("How to mend it", #"""
        Correct the share that is wrong. If the source has it so, say it in the question's `note`, which is printed under the figure, or
        in the row's: then it is no longer reported.
        """#),
    ])
}

extension Explanation {
  private static let inexactPhrase = Explanation(
    "inexact-phrase", .warning,
    #"A phrase is not wrong, but another one is nearer to the value."#,
    [
      Section("What it finds", #"""
        A link to a value whose words have the value on the right side but outside the limits of the phrase: *knap halvdelen* (*just
        under half*) is said of 45 to 50 %, *tre ud af fire* (*three in four*) of 74 to 76 %, *mere end otte ud af ti* (*more than
        eight in ten*) of 80 to 90 %. And *tre ud af fire* where no more than twenty answered and it is not the count: readers take it
        for one.
        """#),
      Section("Why it matters", #"""
        A reader who meets *knap halvdelen* thinks of 48 %, not of 41. No authority gives the limits; these follow from naming the
        nearest fraction that is spoken, which a report can defend.
        """#),
      Section("Example", #"""
        ```markdown
        [Knap halvdelen](value:politikere.deling.ja) har delt deres erfaringer.
        ```
        where the share is 41 %.
        """#),
      Section("How to mend it", #"Write one of the phrases or the number that the message gives."#),
    ])
}

extension Explanation {
  private static let joinedSpeakers = Explanation(
    "joined-speakers", .warning,
    #"An omission joins two speakers' words."#,
    [
      Section("What it finds", #"A quote whose transcript has the words before an omission under one speaker's label and those after it under another's."#),
      Section("Why it matters", #"A quote is one person's. What the interviewer asked, or somebody else answered, becomes the words of whoever is named."#),
      Section("Example", #"""
        ```yaml
        - id: tid
          text: Har I tid nok? […] Nej, aldrig.
          source: transcripts/samtale-7.txt
        ```
        """#),
      Section("How to mend it", #"Quote one of them, or make it two quotes. Where the transcript's labels are wrong, correct them there."#),
    ])
}

extension Explanation {
  private static let linkableQuotes = Explanation(
    "linkable-quotes", .error, protectsPeople: true,
    #"Quotes that are safe one by one expose whoever speaks when they are put together."#,
    [
      Section("What it finds", #"""
        Quotes and interviews by the same person, or under the same pseudonym, whose attributions together fit fewer people than
        `smallest-crowd` in `people.yaml`. The same quote in two editions counts as well, and so does a quote that only one of a set of
        editions can have, because the others leave it out.
        """#),
      Section("Why it matters", #"""
        *Kommunal topleder* fits fourteen and *Topleder, Region Nordjylland* fits three. Whoever sees that both are Informant 7 has two
        left. A style, an anecdote or a number by which readers know a voice again is enough.
        """#),
      Section("Example", #"""
        ```yaml
        - {id: tid, text: …, who: informant-7, attribution: Kommunal topleder}
        - {id: drift, text: …, who: informant-7, attribution: "Topleder, Region Nordjylland"}
        ```
        """#),
      Section("How to mend it", #"""
        Say the same under all that one person says. `attribution: auto` under each does so, and takes the finest wording that is safe
        for all of them together.
        """#),
    ])
}

extension Explanation {
  private static let longSentence = Explanation(
    "long-sentence", .note,
    #"A sentence is too long to be read in one go."#,
    [
      Section("What it finds", #"""
        A sentence of more than 40 words in the report's own words; what somebody said is left alone. A link without words counts as one. An
        abbreviation's stop ends no sentence, and neither does that of *3. kvartal*; a colon does where a capital follows.
        """#),
      Section("Why it matters", #"Who reads has to keep the beginning in mind until the end. `trykklar stats` shows what long sentences make of a chapter's LIX."#),
      Section("Example", #"""
        ```markdown
        Når politikerne, som …, og når …, så er det …, fordi …, selv om …
        ```
        """#),
      Section("How to mend it", #"Put a stop where the first thought ends."#),
    ])
}

extension Explanation {
  private static let malformedDoi = Explanation(
    "malformed-doi", .error,
    #"A DOI is not one."#,
    [
      Section("What it finds", #"""
        A `doi` of a work that is not `10.`, four to nine figures, a slash and a name (ISO 26324), with `https://doi.org/` or `doi:` before
        it or not.
        """#),
      Section("Why it matters", #"The reference list makes a link of it, and the link leads nowhere."#),
      Section("Example", #"""
        ```yaml
        doi: doi.org/1O.1080/14719037
        ```
        """#),
      Section("How to mend it", #"Copy it from the article's first page or from crossref.org."#),
    ])
}

extension Explanation {
  private static let malformedEvidence = Explanation(
    "malformed-evidence", .error,
    #"A line of a finding's evidence points at nothing that could be evidence."#,
    [
      Section("What it finds", #"""
        A line of `evidence` that is no address, that has options, or whose address is of a kind that proves nothing: a section, a
        recommendation, a list.
        """#),
      Section("Why it matters", #"The line is left out of the page, and a finding that seems well supported in the file has less under it in print."#),
      Section("Example", #"""
        ```yaml
        evidence:
          - drift-1
          - section:klima
        ```
        """#),
      Section("How to mend it", #"""
        Write the kind before the identifier: `quote:drift-1`. Evidence is a quote, a figure, a table, a case, an interview, a value, a
        work, or another finding.
        """#),
    ])
}

extension Explanation {
  private static let malformedIsbn = Explanation(
    "malformed-isbn", .error,
    #"An ISBN is not one."#,
    [
      Section("What it finds", #"An `isbn` of the report or of a work that is not thirteen figures beginning with 978 or 979, with hyphens or spaces between."#),
      Section("Why it matters", #"Libraries and bookshops find a publication by its ISBN. One that they cannot read finds nothing."#),
      Section("Example", #"""
        ```yaml
        isbn:
          electronic: 87-970954-6-1
        ```
        """#),
      Section("How to mend it", #"Write it as the publisher gives it, all thirteen figures. One of ten figures, from before 2007, has a form of thirteen."#),
    ])
}

extension Explanation {
  private static let malformedUrl = Explanation(
    "malformed-url", .error,
    #"A web address is not one."#,
    [
      Section("What it finds", #"""
        A `url` of a work that does not begin with `https://` or `http://` and go on with a host's name, or that has a space in it; and a DOI
        in its place.
        """#),
      Section("Why it matters", #"The reference list makes a link of it, and the link leads nowhere."#),
      Section("Example", #"""
        ```yaml
        url: www.coi.dk/rapporter
        ```
        """#),
      Section("How to mend it", #"Copy it from the browser's address line."#),
    ])
}

extension Explanation {
  private static let misquotation = Explanation(
    "misquotation", .error,
    #"A quote is not what was said."#,
    [
      Section("What it finds", #"""
        A verbatim quote whose `source` is a transcript that does not have its words. A quote may leave something out with `[…]`, `(…)`
        or `...`, put a word in or another in its place with `[word]`, and begin with a capital; white space, quotation marks, dashes and
        commas are the author's own. All words between two omissions must be one speaker's.
        """#),
      Section("Why it matters", #"Who is quoted has said it, word for word, to readers who trust the quotation marks. One word can turn it round."#),
      Section("Example", #"""
        ```yaml
        - id: tid
          text: Der er ikke tid nok.
          source: transcripts/samtale-7.txt
        ```
        where the transcript says *Der er aldrig tid nok.*
        """#),
      Section("How to mend it", #"Write what was said, mark what is left out or put in, or say `rendering: paraphrase`."#),
    ])
}

extension Explanation {
  private static let missingAlternativeText = Explanation(
    "missing-alternative-text", .error,
    #"A picture has no words for those who cannot see it."#,
    [
      Section("What it finds", #"""
        A figure without `alt`, a photo with nothing between its brackets, a portrait without `portrait-alt` and a chapter's picture
        without `picture-alt`.
        """#),
      Section("Why it matters", #"""
        The law on accessibility of public bodies' websites and apps covers the documents that they publish (EN 301 549, 10.1.1.1).
        Without the text a screen reader says *graphic*, and the listener is left with that.
        """#),
      Section("Example", #"""
        ```markdown
        ![](images/raadhus.jpg "Foto: Trykklar")
        ```
        """#),
      Section("How to mend it", #"""
        Say what a person who cannot see the picture must know: of a chart what it shows, of a photo what matters about it here. One
        or two sentences are enough; do not begin with *Billede af*.
        """#),
    ])
}

extension Explanation {
  private static let missingComparison = Explanation(
    "missing-comparison", .error,
    #"A sentence compares an edition with another, and there is nothing to compare."#,
    [
      Section("What it finds", #"""
        A link with `?as=comparison` where the edition has no `compared-with`, or there are no editions; where the survey does not know
        whom the edition is about; where its shares were published, so that differences cannot be tested; and an address that is no share
        or names an edition itself.
        """#),
      Section("Why it matters", #"The sentence would end where the comparison should begin."#),
      Section("Example", #"""
        ```markdown
        Det er [](value:politikere.forny.enig?as=comparison).
        ```
        in the national edition, which is compared with nothing.
        """#),
      Section("How to mend it", #"Put the sentence into `> [!EDITION …]` for the editions that are compared, or give the edition `compared-with`."#),
    ])
}

extension Explanation {
  private static let missingValue = Explanation(
    "missing-value", .error,
    #"A sentence prints a value whose number is not known."#,
    [
      Section("What it finds", #"""
        A link to a value that the data do not have, because its source does not give it; where the data have only words for it (a
        `phrase`), a link with other words than these; and a value that cannot be worked out, such as a fact that is divided by nought.
        """#),
      Section("Why it matters", #"""
        A table can say *..* and a note can explain it. A sentence with two dots in it, or with a number that nobody knows, is a
        mistake that reaches the reader.
        """#),
      Section("Example", #"""
        ```markdown
        [Tre ud af fire](value:politikere.forny.helt-enig) er helt enige.
        ```
        where the share of `helt-enig` is empty in the CSV.
        """#),
      Section("How to mend it", #"""
        Find the number in the source and put it into the data, or leave the sentence out. Where the source has words only, write
        these, or leave the brackets empty.
        """#),
    ])
}

extension Explanation {
  private static let misspelledName = Explanation(
    "misspelled-name", .warning,
    #"A name is written otherwise than `report.yaml` lists it."#,
    [
      Section("What it finds", #"""
        A name that is listed under `names`, with other capitals, spaces or hyphens, or with a letter wrong (two in a long name): *Center For
        Offentlig Innovation*, *Sønderborg kommune*. A genitive and other endings (*Sønderborg Kommunes*), a name in capitals throughout, and
        another name that is listed too are right. Web addresses and code are left alone.
        """#),
      Section("Why it matters", #"A name is the one word in a report that its bearer reads. Written in two ways it is not found by who searches."#),
      Section("Example", #"""
        ```yaml
        names: [Sønderborg Kommune]
        ```
        ```markdown
        I Sønderborg kommune er ansvaret delt.
        ```
        """#),
      Section("How to mend it", #"Write it as it is listed. If another name is meant, list that one as well."#),
    ])
}

extension Explanation {
  private static let mixedPercent = Explanation(
    "mixed-percent", .warning,
    #"Per cent is written in more than one way."#,
    [
      Section("What it finds", #"""
        `%`, *procent*, *percent* or *pct* behind a figure in a text where the report also writes *pct.* (in English *per cent*), which is
        what the tool writes for a value; and different forms side by side where it writes neither. Tables, where `%` saves space, and
        what somebody said are left alone. So is *procent* after a number in letters.
        """#),
      Section("Why it matters", #"All forms are right, and a report that has several looks as if nobody had read it from end to end."#),
      Section("Example", #"""
        ```markdown
        Det siger [](value:politikere.ansvar.ja), og 12 % er i tvivl.
        ```
        """#),
      Section("How to mend it", #"Write `pct.`, in English `per cent`; or bind the number and leave the brackets empty."#),
    ])
}

extension Explanation {
  private static let mixedQuotationMarks = Explanation(
    "mixed-quotation-marks", .warning,
    #"Quotation marks of another kind than the report's, or one that has no partner."#,
    [
      Section("What it finds", #"""
        Marks typed as “…” or „…“ in a report that has »…«, and the other way round, or «…» with the points outwards; inner marks (‘…’,
        ›…‹) likewise. And a text with a mark that opens and nothing that closes it, or the reverse, which is also what an odd number of
        typewriter's marks (`"`) is. An English text has English marks. One message a text.
        """#),
      Section("Why it matters", #"""
        Typewriter's marks become those that `quotation-marks` in `report.yaml` asks for; other marks stay as they are typed, so a text
        that came from Word prints two kinds. The same kind must be used throughout (Retskrivningsordbogen § 58). Of an odd number,
        every mark after the one that is missing turns the wrong way.
        """#),
      Section("Example", #"""
        ```markdown
        Hun kalder det ”et nødvendigt onde”, og han siger "ja, tak.
        ```
        """#),
      Section("How to mend it", #"Type `"` at both ends: it becomes the right mark. Inches are `″`."#),
    ])
}

extension Explanation {
  private static let mixedRangeDash = Explanation(
    "mixed-range-dash", .warning,
    #"Some ranges of numbers have a hyphen and some a dash."#,
    [
      Section("What it finds", #"Ranges with a hyphen, *10-20 pct.*, in a report that also has ranges with a dash, *2019–2026*. What somebody said is left alone."#),
      Section("Why it matters", #"""
        Both are right (Retskrivningsordbogen § 57), and a report has one of them. The tool itself writes a dash, in the pages of a
        reference, for instance.
        """#),
      Section("Example", #"""
        ```markdown
        I 2019–2020 svarede 10-20 pct. nej.
        ```
        """#),
      Section("How to mend it", #"Write the dash: `10–20 pct.`"#),
    ])
}

extension Explanation {
  private static let namedPersonWithoutName = Explanation(
    "named-person-without-name", .error,
    #"A person who agreed to be named or listed has no name."#,
    [
      Section("What it finds", #"A person in `people.yaml` with `consent: named` or `consent: listed` and no `name`."#),
      Section("Why it matters", #"The list of those interviewed leaves the person out, and a quote has only a title under it."#),
      Section("Example", #"""
        ```yaml
        people:
          - {id: anne-vang, organisation: Ballerup Kommune, consent: named}
        ```
        """#),
      Section("How to mend it", #"Add the name. If the person did not agree to be named, remove `consent`: then nothing about the person is printed."#),
    ])
}

extension Explanation {
  private static let overgeneralisedFinding = Explanation(
    "overgeneralised-finding", .warning,
    #"A finding speaks of all of them and stands on a few."#,
    [
      Section("What it finds", #"""
        A finding whose title or lead says *toplederne*, *politikerne* or the like, all of them, while its evidence is nothing but what
        fewer than three people said, or people of one sector where those interviewed are of several. Figures, tables, works and numbers
        from surveys are evidence of another kind; with one of them the finding is left alone.
        """#),
      Section("Why it matters", #"Two people are not *toplederne*. It is the first thing that a reader who disagrees will look for."#),
      Section("Example", #"""
        ```yaml
        title: Toplederne vil af med puljerne
        evidence: [quote:puljer-1, quote:puljer-2]
        ```
        """#),
      Section("How to mend it", #"Say whom it holds for (*flere af toplederne*, *de kommunale topledere*), or add the evidence that there is."#),
    ])
}

extension Explanation {
  private static let percentForPercentagePoints = Explanation(
    "percent-for-percentage-points", .warning,
    #"A difference between two shares is given in per cent."#,
    [
      Section("What it finds", #"""
        *Steget med 5 pct.*, *5 pct. højere*, *a rise of 5 per cent* where two shares in the same sentence, or two that the paragraph is bound to,
        differ by 5. A change that is also true in per cent (from 100 pct. to 95 pct.) is left alone.
        """#),
      Section("Why it matters", #"""
        From 40 pct. to 45 pct. is 5 percentage points, and 12.5 per cent. Who reads 5 pct. is told of another change than the one
        that was found.
        """#),
      Section("Example", #"""
        ```markdown
        Andelen er steget med 5 pct., fra 40 pct. til 45 pct.
        ```
        """#),
      Section("How to mend it", #"Write *procentpoint* (*percentage points*), or work out what the change is in per cent."#),
    ])
}

extension Explanation {
  private static let placementCycle = Explanation(
    "placement-cycle", .error,
    #"A record is placed inside itself."#,
    [
      Section("What it finds", #"A placement of a record in its own prose, or in the prose of a record that is placed in it."#),
      Section("Why it matters", #"The page would never end. What is built leaves the inner one out."#),
      Section("Example", #"""
        ```markdown
        ![](finding:drift)
        ```
        in `findings/drift.md`.
        """#),
      Section("How to mend it", #"Point at it with a link instead of placing it."#),
    ])
}

extension Explanation {
  private static let privateContact = Explanation(
    "private-contact", .error, protectsPeople: true,
    #"A telephone number or an e-mail address stands in the report."#,
    [
      Section("What it finds", #"""
        An e-mail address, or a telephone number, in prose, in a quote, in what is known about people, and in the titles, leads, notes and
        captions of records. The publisher's own, as `report.yaml` gives them, may stand anywhere.

        A telephone number is four groups of two figures (*12 34 56 78*), anything after *+45* or *0045*, and eight figures after a word
        such as *tlf.* or *mobil*. Years, amounts, ISBNs and the number of a company are none.
        """#),
      Section("Why it matters", #"Those who were interviewed gave their time, not their address, and what is printed cannot be called back (GDPR, article 5)."#),
      Section("Example", #"""
        ```yaml
        people:
          - {id: anne-vang, name: Anne Vang, title: "direktør, tlf. 12 34 56 78"}
        ```
        """#),
      Section("How to mend it", #"Remove it. What readers may use to get in touch is the publisher's `phone` and `email` in `report.yaml`."#),
    ])
}

extension Explanation {
  private static let pullQuoteWithoutBody = Explanation(
    "pull-quote-without-body", .warning,
    #"A pull quote shows words that the body has not."#,
    [
      Section("What it finds", #"""
        A verbatim quote placed with `?as=pull` whose words stand nowhere in the body: neither in prose nor in a quote that is placed without
        `?as=pull`. A paraphrase is the author's own and is let through.
        """#),
      Section("Why it matters", #"A pull quote draws readers into the text, and they look for it there: for what it answered, and for what was said next."#),
      Section("Example", #"""
        ```markdown
        ![](quote:tid?as=pull)
        ```
        and no `![](quote:tid)`.
        """#),
      Section("How to mend it", #"Place the quote in the body too, `![](quote:tid)`, or instead."#),
    ])
}

extension Explanation {
  private static let quoteWithoutSource = Explanation(
    "quote-without-source", .warning,
    #"A quote does not say where it was said."#,
    [
      Section("What it finds", #"A quote without `source`."#),
      Section("Why it matters", #"Nobody can look up whether it was said, or whether it was said like that: neither a reader nor the next author."#),
      Section("Example", #"""
        ```yaml
        - id: tid
          text: Der er aldrig tid nok.
          who: kommunal
        ```
        """#),
      Section("How to mend it", #"""
        Add `source` with the identifier of a work in `sources.yaml`, or with a transcript's file, `transcripts/samtale-7.txt`. A
        transcript is private: nothing of it is printed.
        """#),
    ])
}

extension Explanation {
  private static let recommendationWithoutFinding = Explanation(
    "recommendation-without-finding", .warning,
    #"A recommendation does not say which findings it rests on."#,
    [
      Section("What it finds", #"A recommendation without `rests-on`, or with an empty list."#),
      Section("Why it matters", #"Those who are asked to do something ask why. The answer is a finding, and the page leads to it."#),
      Section("Example", #"""
        ```yaml
        title: Sæt folk og tid fri
        for: Direktioner
        ```
        """#),
      Section("How to mend it", #"List the identifiers of the findings: `rests-on: [drift, styring]`."#),
    ])
}

extension Explanation {
  private static let regionsOfAnotherTime = Explanation(
    "regions-of-another-time", .warning,
    #"Denmark has another number of regions than the report says, or another set of them."#,
    [
      Section("What it finds", #"""
        *landets fem regioner*, *de fem regioner* (*the five regions*) in a report that is dated 2027 or later, or has a survey
        fielded then; *landets fire regioner*, *de fire regioner* in a report where everything is earlier; and a survey fielded
        in 2027 or later whose respondents are divided by a region that is no more. A sentence that says which time it is about
        is left alone: *de daværende fem regioner*, *fra 2027 har landets fire regioner …*. So is *de fire regioner, der …*,
        which is some of them, and what is quoted.
        """#),
      Section("Why it matters", #"""
        On 1 January 2027 Region Hovedstaden and Region Sjælland became Region Østdanmark. A text that was copied from last year's
        report is wrong from then on, and answers that were given in one region cannot be divided between the two that were
        there before.
        """#),
      Section("Example", #"""
        ```markdown
        Spørgeskemaet blev i foråret 2027 sendt til landets fem regioner.
        ```
        """#),
      Section("How to mend it", #"""
        Write the right number, or say which time is meant. A survey of 2026 keeps its five regions; to compare it with later
        ones, add the two up: `region=hovedstaden+sjælland`.
        """#),
    ])
}

extension Explanation {
  private static let repeatedQuote = Explanation(
    "repeated-quote", .warning,
    #"A quote's words stand in the body twice."#,
    [
      Section("What it finds", #"""
        Two records in `quotes.yaml` with the same words, or one with words of the other, that the body shows both; and a quote of five
        words or more that the prose has as well. A quote that is placed twice is `shown-twice`; a pull quote repeats the body by its nature.
        """#),
      Section("Why it matters", #"Readers take it for two people who say the same, and count it twice."#),
      Section("Example", #"""
        ```yaml
        - {id: tid, text: Der er aldrig tid nok., who: kommunal}
        - {id: tid-igen, text: Der er aldrig tid nok., who: kommunal}
        ```
        """#),
      Section("How to mend it", #"Place one of them, and point at it with a link from the other place; or place one with `?as=pull`."#),
    ])
}

extension Explanation {
  private static let shownTwice = Explanation(
    "shown-twice", .warning,
    #"A record stands on the pages more than once."#,
    [
      Section("What it finds", #"""
        A second placement of a figure, a quote, a finding or any other record. Lists may stand wherever they help, and a quote may stand
        once in the body and once as a pull quote of it.
        """#),
      Section("Why it matters", #"A figure has one number and one place that links lead to. Readers who meet the same quote again wonder whether it is another."#),
      Section("Example", #"""
        ```markdown
        ![](quote:tid)
        ```
        in two chapters.
        """#),
      Section("How to mend it", #"Keep the placement where readers need it most, and point at it with a link from the other place."#),
    ])
}

extension Explanation {
  private static let spaceBeforeStop = Explanation(
    "space-before-stop", .warning,
    #"There is a space before a stop or a comma."#,
    [
      Section("What it finds", #"""
        A space before `.`, `,`, `;`, `:`, `?` or `!`. Points that stand for something left out (` …`, ` ...`) are left alone, and so are
        decimals (` ,5`), names such as *.NET* and ratios (`1 : 10`).
        """#),
      Section("Why it matters", #"""
        A line can end at the space, and then the next begins with the comma. In Danish and English no sign of the sentence stands
        apart from its word.
        """#),
      Section("Example", #"""
        ```markdown
        Innovation tager tid , og tid er der ikke.
        ```
        """#),
      Section("How to mend it", #"Delete the space."#),
    ])
}

extension Explanation {
  private static let spacedRange = Explanation(
    "spaced-range", .warning,
    #"A range of numbers has spaces around its dash."#,
    [
      Section("What it finds", #"""
        *2019 – 2026*, *10 - 20 pct.*: two numbers of which the second is larger, with a dash or a hyphen between spaces. Ends of more than
        a number (*1. maj – 3. juni*) are left alone, and so are sums, telephone numbers and what stands in code.
        """#),
      Section("Why it matters", #"""
        A dash between spaces is a pause in the sentence; one that means *from … to* stands close (Retskrivningsordbogen §§ 55
        and 57). With spaces, a line can end in the middle of the range.
        """#),
      Section("Example", #"""
        ```markdown
        Undersøgelsen gælder 2019 – 2026.
        ```
        """#),
      Section("How to mend it", #"Take the spaces away: `2019–2026`."#),
    ])
}

extension Explanation {
  private static let staleNumber = Explanation(
    "stale-number", .error,
    #"Words in the prose say another number than the value they stand for."#,
    [
      Section("What it finds", #"""
        A link to a value whose words are not true of it. A number must be the value, rounded to the decimals that are written: *76
        pct.*, *76,3 pct.* and *0,76* of 76.32 %, not *76,4 pct.* What says on which side a number is must have it there: *knap
        halvdelen* (*just under half*) is not said of 51 %, nor of 49.7 % that is printed *50 pct.* A fraction must at least be the
        nearest that is spoken. Words after a number that is no share are not read: *24 interview*.
        """#),
      Section("Why it matters", #"Numbers change while a report is written. The sentence that nobody remembered is the one that a journalist reads."#),
      Section("Example", #"""
        ```markdown
        Vi talte med [fire](value:regionale) regioner.
        ```
        where the fact `regionale` is 5.
        """#),
      Section("How to mend it", #"""
        Write one of the phrases or the number that the message gives, and read the sentence again: it may have to change too. Empty
        brackets, `[](value:regionale)`, never go stale.
        """#),
    ])
}

extension Explanation {
  private static let unattributedQuote = Explanation(
    "unattributed-quote", .error,
    #"A quote does not say who speaks."#,
    [
      Section("What it finds", #"""
        A quote without `who`, and one without `attribution` whose `who` is a person that may not be named under it. A quote that was
        imported needs neither before a page shows it.
        """#),
      Section("Why it matters", #"A reader weighs words by who says them. Words that nobody says read as the report's own."#),
      Section("Example", #"""
        ```yaml
        - id: tid
          text: Der er aldrig tid nok.
          source: soeges2020
        ```
        """#),
      Section("How to mend it", #"""
        Add `who` with the identifier of a person or a voice in `people.yaml`. For somebody who may not be named under a quote, add
        `attribution: auto`, which takes the finest wording that fits people enough, or make a voice that several could have.
        """#),
    ])
}

extension Explanation {
  private static let unboundNumber = Explanation(
    "unbound-number", .warning,
    #"A number that looks like a finding is typed by hand."#,
    [
      Section("What it finds", #"""
        A figure in prose, in a title, a lead or a note that is bound to no value and looks as if it came from data: a percentage, a
        share in words (*tre ud af fire*, *halvdelen*), an *n*, a size with a unit, a count of people or organisations. Small numbers
        in letters (*to kommuner*) only where a value says the same. Years, dates, pages, paragraphs of the law and whatever stands
        in quotation marks are left alone.
        """#),
      Section("Why it matters", #"A number that is typed is right on the day it is typed. When the data change, nothing changes it."#),
      Section("Example", #"""
        ```markdown
        Spørgeskemaet viser, at 74 pct. tager ansvar.
        ```
        """#),
      Section("How to mend it", #"""
        Link the number to its value: `[74 pct.](value:politikere.ansvar.ja)`. Where there is none, put the number into `facts.yaml`
        with its source, and link it to that. `trykklar bind` writes the links that leave no doubt.
        """#),
    ])
}

extension Explanation {
  private static let uncitedWork = Explanation(
    "uncited-work", .warning,
    #"A work in the reference list is cited nowhere."#,
    [
      Section("What it finds", #"""
        An entry of `sources.yaml` that no link cites, that is no finding's evidence, and that no quote, figure, case, fact or survey names
        as its source.
        """#),
      Section("Why it matters", #"Harvard style lists what is cited and nothing else. A reader who looks for what the work is used for looks in vain."#),
      Section("Example", #"""
        ```yaml
        - {id: bourgon2017, type: book, title: The New Synthesis, year: 2017}
        ```
        where no chapter has `[](cite:bourgon2017)`.
        """#),
      Section("How to mend it", #"Cite it where it is used, or delete the entry."#),
    ])
}

extension Explanation {
  private static let unknownChartData = Explanation(
    "unknown-chart-data", .error,
    #"A figure asks for what the code book does not have."#,
    [
      Section("What it finds", #"""
        A survey, a question, an answer, a variable or a group in `figures.yaml` that no code book has; an answer or a group to
        highlight that the chart does not show; and a `value` that does not exist.
        """#),
      Section("Why it matters", #"The bar is not there, and nobody sees that it is missing."#),
      Section("Example", #"""
        ```yaml
        - id: involveret
          title: De fleste har været med
          chart: bars
          question: politikere.involvret
        ```
        """#),
      Section("How to mend it", #"Write the name as the code book has it; the message gives the nearest."#),
    ])
}

extension Explanation {
  private static let unknownReference = Explanation(
    "unknown-reference", .error,
    #"Something points at a part of the report that is not there."#,
    [
      Section("What it finds", #"""
        An address in prose, in a link or in a placement, that names nothing; and in the lists a `who`, `source`, `sector`,
        `person`, `evidence`, `rests-on`, `total` or part of a sum whose identifier nothing has. In an edition also a link to what only
        other editions have.
        """#),
      Section("Why it matters", #"""
        A reader who is told to look at a figure looks for it. A quote whose source is missing cannot be verified, and a sum with a part
        that is missing is not checked at all.
        """#),
      Section("Example", #"""
        ```markdown
        Det fremgår af [](figure:udvlag).
        ```
        """#),
      Section("How to mend it", #"""
        Correct the identifier, or add what it is meant to name. Identifiers are the names of files in `findings/`,
        `recommendations/`, `cases/`, `interviews/` and `chapters/`, and the `id` of everything in the lists.
        """#),
    ])
}

extension Explanation {
  private static let unnamedEdition = Explanation(
    "unnamed-edition", .error,
    #"A text asks for a form of the edition's name that nobody has given."#,
    [
      Section("What it finds", #"`[](edition:place)` in an edition that is not a region or a municipality and whose `names` do not say `place`."#),
      Section("Why it matters", #"""
        *I*, *på* or *blandt*: only somebody who knows the language can say which. Without the form the name stands alone, and the
        sentence has a hole.
        """#),
      Section("Example", #"""
        ```markdown
        Topledere [](edition:place) mener, at …
        ```
        in an edition about the sector *staten*.
        """#),
      Section("How to mend it", #"Write `names: {name: Staten, place: i staten}` for the edition in `editions.yaml`."#),
    ])
}

extension Explanation {
  private static let unreadablePhrase = Explanation(
    "unreadable-phrase", .error,
    #"Words that stand for a value cannot be held against it."#,
    [
      Section("What it finds", #"""
        A link to a value whose words are no number and no phrase that is known: *mange*, *en del*; or that say more than the phrase:
        *tre ud af fire politikere*. Of a number that is no share, words may go on after it: *24 interview*.
        """#),
      Section("Why it matters", #"""
        A link promises that the words are checked. Words that nobody can check would go to print with that promise, whatever the
        value becomes: that is why it is an error.
        """#),
      Section("Example", #"""
        ```markdown
        [Temmelig mange](value:politikere.ansvar.ja) tager ansvar.
        ```
        """#),
      Section("How to mend it", #"""
        Write one of the phrases or the number that the message gives, and nothing else between the brackets; what belongs to the
        sentence goes outside: `[Tre ud af fire](value:politikere.ansvar.ja) politikere`. Words without a number need no link.
        """#),
    ])
}

extension Explanation {
  private static let unsafeAttribution = Explanation(
    "unsafe-attribution", .error, protectsPeople: true,
    #"An attribution exposes whoever speaks."#,
    [
      Section("What it finds", #"""
        A quote or an interview without a name, whose attribution fits fewer people than `smallest-crowd` in `people.yaml` (3 unless it
        says otherwise): of those interviewed, or of those who could have been where `roles` counts them. What the words stand beside
        is counted in: a case from the speaker's own place, and an edition that quotes only some.
        """#),
      Section("Why it matters", #"""
        People spoke because their names would not be printed. An attribution that fits one of those interviewed is a name to all who
        know the field, and one that fits two is a name to the other.
        """#),
      Section("Example", #"""
        ```yaml
        - id: drift-1
          text: Innovationen går for fuld kraft.
          who: informant-7
          attribution: Regional topleder, Region Nordjylland
        ```
        """#),
      Section("How to mend it", #"""
        Say less: *Regional topleder*. `attribution: auto` takes the finest wording of those that `attributions` in `people.yaml` lists
        and that fit people enough. Where the place is at fault, show the quote elsewhere.
        """#),
    ])
}

extension Explanation {
  private static let unshownEvidence = Explanation(
    "unshown-evidence", .warning,
    #"A finding stands on something that no page shows."#,
    [
      Section("What it finds", #"A line of a shown finding's `evidence` that names a quote, figure, table, case, interview or finding that no chapter places."#),
      Section("Why it matters", #"Readers cannot turn to it. It is left out of the list under the finding, which then seems to stand on less than it does."#),
      Section("Example", #"""
        ```yaml
        evidence: [quote:drift-1]
        ```
        where no chapter has `![](quote:drift-1)`.
        """#),
      Section("How to mend it", #"Place it where it is spoken of, or take the line away."#),
    ])
}

extension Explanation {
  private static let unshownRecord = Explanation(
    "unshown-record", .warning,
    #"A record is in the folder, and no page shows it."#,
    [
      Section("What it finds", #"""
        A finding, recommendation, case, interview, quote or figure that no chapter places, directly or inside another record. What a
        shown finding stands on is reported at the finding. Quotes whose themes are counted, and quotes that were imported, are left
        alone: they are material to count and to choose from.
        """#),
      Section("Why it matters", #"Somebody wrote it to be read. More often than not, the placement was forgotten, or lost when a chapter was rewritten."#),
      Section("Example", #"""
        `findings/klima.md`, where no chapter has `![](finding:klima)`. An overview, `![](list:findings)`, shows only what stands on a
        page.
        """#),
      Section("How to mend it", #"Place it with an image in a paragraph of its own, or delete it."#),
    ])
}

extension Explanation {
  private static let unshownReference = Explanation(
    "unshown-reference", .error,
    #"A link leads to something that stands on no page."#,
    [
      Section("What it finds", #"A link to a figure, a table, a quote or another record that the report has, but that no chapter places."#),
      Section("Why it matters", #"What is not shown has no number and no page: there is nothing to write between the brackets, and nowhere to go."#),
      Section("Example", #"""
        ```markdown
        Se [](figure:syntese).
        ```
        where no chapter has `![](figure:syntese)`.
        """#),
      Section("How to mend it", #"""
        Place the record with an image in a paragraph of its own, or take the link away. A table is shown where the record is in
        which it stands.
        """#),
    ])
}

extension Explanation {
  private static let unsupportedDifference = Explanation(
    "unsupported-difference", .error,
    #"Words claim a difference between an edition and another that the test does not support."#,
    [
      Section("What it finds", #"""
        A link with `?as=comparison` whose words say more, less or the same where the test at the survey's level says otherwise; that say
        none of these; or that hold a figure, which nothing would hold against the data.
        """#),
      Section("Why it matters", #"""
        Of five regions one always has the largest share. That it has more than the others is only true when chance could hardly have
        made it so.
        """#),
      Section("Example", #"""
        ```markdown
        Det er [flere end i resten af landet](value:politikere.forny.enig?as=comparison).
        ```
        in a region with 42 % of 50, where the country has 40 % of 600.
        """#),
      Section("How to mend it", #"Leave the brackets empty: the tool writes what holds in each edition, with the other's number."#),
    ])
}

extension Explanation {
  private static let untranslatedQuote = Explanation(
    "untranslated-quote", .error,
    #"An imported quote is shown in the language it was spoken in."#,
    [
      Section("What it finds", #"""
        A quote that was imported, that a page of a translation shows, and that nobody has translated. Imported quotes that no page shows
        need no translation; of all others reading says that they lack one.
        """#),
      Section("Why it matters", #"Readers of a translation read it because they do not read the original."#),
      Section("Example", #"`![](quote:tid)` in an English edition, where `quotes.en.yaml` has no `tid`."#),
      Section("How to mend it", #"""
        Write its `text` in the translation, or place it with `only:` in editions of its own language. An edition with
        `untranslated: true` shows it as it is.
        """#),
    ])
}

extension Explanation {
  private static let withheldValue = Explanation(
    "withheld-value", .warning, protectsPeople: true,
    #"A sentence says a number that must not be shown."#,
    [
      Section("What it finds", #"""
        A link to a value that disclosure control withholds in this edition: too few answered, or the number could be used to work out
        how few did elsewhere. Readers see two dots, whatever stands between the brackets, and a footnote says why.
        """#),
      Section("Why it matters", #"A figure can have a gap. A sentence about a number that nobody sees says nothing, and says it to everybody in the region."#),
      Section("Example", #"""
        ```markdown
        I [](edition:short) har [](value:politikere.ansvar.ja) taget ansvar.
        ```
        in the edition about a region from which three answered.
        """#),
      Section("How to mend it", #"Keep the sentence to editions that can show it, with `> [!EDITION …]` or `only`, or leave the value out."#),
    ])
}

extension Explanation {
  private static let wrongCheckDigit = Explanation(
    "wrong-check-digit", .error,
    #"The last figure of an ISBN does not fit the others."#,
    [
      Section("What it finds", #"An `isbn` of the report or of a work, of thirteen figures, whose check figure is wrong (ISO 2108)."#),
      Section("Why it matters", #"""
        The check figure is there to catch a slip of the finger. Somewhere in the number there is one, and a library's system turns the
        number down.
        """#),
      Section("Example", #"""
        ```yaml
        isbn:
          electronic: 978-87-970954-6-2
        ```
        """#),
      Section("How to mend it", #"Compare all figures with the ISBN as it was given out: the fault is as likely in another figure as in the last."#),
    ])
}

extension Explanation {
  private static let addressTooLong = Explanation(
    fault: "address-too-long", #"A link or an image has an address of thousands of characters."#,
    remedy: #"Shorten the address."#)
  private static let ambiguousDecimal = Explanation(
    fault: "ambiguous-decimal", #"A number in a CSV file, such as 1.234, may have decimals or thousands, and no other number tells which."#,
    remedy: #"Write the numbers without separators between thousands, or with one more decimal."#)
  private static let ambiguousSeparator = Explanation(
    fault: "ambiguous-separator", #"The columns of a CSV file may be divided by commas or by semicolons."#,
    remedy: #"Use one of the two all through the file."#)
  private static let annotationInPrint = Explanation(
    fault: "annotation-in-print", #"A page for print has a comment or a field on it."#,
    remedy: #"Remove comments, fields and annotations."#)
  private static let answerOutsideBase = Explanation(
    fault: "answer-outside-base", #"Somebody answered a question that the code book says they were not asked."#,
    remedy: #"Mend the data, or the question's `base`."#)
  private static let attachmentInPdfa = Explanation(
    fault: "attachment-in-pdfa", #"A file that says it is PDF/A-2 has a file attached that is no PDF."#,
    remedy: #"Leave it out, or state PDF/A-3."#)
  private static let badFontName = Explanation(
    fault: "bad-font-name", #"A theme's font has a name that no file can have."#,
    remedy: #"Change `fonts` in the theme's `theme.yaml`."#)
  private static let badMeasure = Explanation(
    fault: "bad-measure", #"TeX found a number or a length that is missing or has no unit."#,
    remedy: #"Look whether anything is unusual at the place; else report it as a fault of the theme."#)
  private static let badPictureName = Explanation(
    fault: "bad-picture-name", #"A picture has a name that TeX cannot be given."#,
    remedy: #"Report it as a fault of Trykklar."#)
  private static let bitmapFont = Explanation(
    fault: "bitmap-font", #"A font is of Type 3, whose letters are mostly pictures."#,
    remedy: #"Use an OpenType or Type 1 font."#)
  private static let brokenTable = Explanation(
    fault: "broken-table", #"A table's head and the line of hyphens below it differ in their number of columns."#,
    remedy: #"Give both as many columns."#)
  private static let captionWithoutTable = Explanation(
    fault: "caption-without-table", #"A table's title has no table after it."#,
    remedy: #"Put it in the paragraph right before the table."#)
  private static let changedMeanwhile = Explanation(
    fault: "changed-meanwhile", #"A file changed while an import worked, or leads out of the report folder."#,
    remedy: #"Save it, and import again."#)
  private static let changedOutput = Explanation(
    fault: "changed-output", #"A file is not the one that its part has made, or not there."#,
    remedy: #"Fetch all files of the part, or build it again."#)
  private static let circularBase = Explanation(
    fault: "circular-base", #"A question's base leads back to the question itself."#,
    remedy: #"Name the question that decided who was asked."#)
  private static let circularTheme = Explanation(
    fault: "circular-theme", #"A theme builds on itself, by way of others or at once."#,
    remedy: #"Remove one `base`."#)
  private static let coarseLineArt = Explanation(
    fault: "coarse-line-art", #"A picture in black and white has so few pixels that its edges show steps."#,
    remedy: #"Put it in larger, or as vectors."#)
  private static let codeBlock = Explanation(
    fault: "code-block", #"Lines are indented by four spaces, or stand between ```` ``` ````, and so are program code."#,
    remedy: #"Remove the indentation."#)
  private static let colourNotInStandard = Explanation(
    fault: "colour-not-in-standard", #"Something is painted in a colour that PDF/X-1a does not allow."#,
    remedy: #"Convert it to plain CMYK or grey."#)
  private static let conflictingDecimals = Explanation(
    fault: "conflicting-decimals", #"A CSV file writes some numbers with a decimal comma and others with a point."#,
    remedy: #"Write all the file's numbers alike."#)
  private static let controlCharacter = Explanation(
    fault: "control-character", #"A text file holds a zero byte."#,
    remedy: #"Save the file as UTF-8 text."#)
  private static let csvQuotation = Explanation(
    fault: "csv-quotation", #"A quotation mark in a CSV file is never closed, or something stands after it."#,
    remedy: #"Close it, and double the quotation marks that are part of the text."#)
  private static let damagedPdf = Explanation(
    fault: "damaged-pdf", #"A PDF is damaged, though much of it can be read."#,
    remedy: #"Make the PDF again."#)
  private static let damagedPicture = Explanation(
    fault: "damaged-picture", #"A picture's file cannot be read as what it is called."#,
    remedy: #"Open the picture and save it again as JPEG, PNG or PDF."#)
  private static let differentDivisions = Explanation(
    fault: "different-divisions", #"Parts that are to be joined are of runs that were divided otherwise."#,
    remedy: #"Build all parts with the same folders, options and N."#)
  private static let differentInputs = Explanation(
    fault: "different-inputs", #"Parts that are to be joined were built of different files."#,
    remedy: #"Build the parts again from one state of the report."#)
  private static let differentTools = Explanation(
    fault: "different-tools", #"Parts that are to be joined were built with different versions of Trykklar, TeX, theme or fonts."#,
    remedy: #"Build the parts again with the same on all machines."#)
  private static let disclosureLeak = Explanation(
    fault: "disclosure-leak", #"What is shown of a survey gives away a number about too few people."#,
    remedy: #"Show fewer groups of them, or join groups in the code book."#)
  private static let doubleEdition = Explanation(
    fault: "double-edition", #"A part of a run has an edition that belongs to another."#,
    remedy: #"Build that part again."#)
  private static let doublePart = Explanation(
    fault: "double-part", #"A part of a divided run is there twice."#,
    remedy: #"Leave one of the two out."#)
  private static let duplicateAnswer = Explanation(
    fault: "duplicate-answer", #"The same answer stands twice."#,
    remedy: #"Remove one."#)
  private static let duplicateChapter = Explanation(
    fault: "duplicate-chapter", #"`report.yaml` lists a chapter twice."#,
    remedy: #"Remove one."#)
  private static let duplicateCode = Explanation(
    fault: "duplicate-code", #"Two answers or values of a code book have the same code."#,
    remedy: #"Give one another code."#)
  private static let duplicateColumn = Explanation(
    fault: "duplicate-column", #"Two columns of a CSV file have the same name, or two questions the same column."#,
    remedy: #"Give one another name."#)
  private static let duplicateEdition = Explanation(
    fault: "duplicate-edition", #"Two editions have the same identifier."#,
    remedy: #"Give one another `id`."#)
  private static let duplicateFootnote = Explanation(
    fault: "duplicate-footnote", #"A footnote is defined twice."#,
    remedy: #"Remove one, or give it another name."#)
  private static let duplicateKey = Explanation(
    fault: "duplicate-key", #"A record in YAML gives a key twice."#,
    remedy: #"Keep one of the two."#)
  private static let duplicateLabel = Explanation(
    fault: "duplicate-label", #"TeX was given the same label twice."#,
    remedy: #"Report it as a fault of Trykklar."#)
  private static let duplicatePreset = Explanation(
    fault: "duplicate-preset", #"`printers.yaml` has two presets of one name."#,
    remedy: #"Give one another `name`."#)
  private static let duplicateQuestion = Explanation(
    fault: "duplicate-question", #"Two questions of a survey have the same identifier."#,
    remedy: #"Give one another `id`."#)
  private static let duplicateRow = Explanation(
    fault: "duplicate-row", #"Two rows of published shares say the same of the same."#,
    remedy: #"Remove one."#)
  private static let duplicateWeight = Explanation(
    fault: "duplicate-weight", #"Two files of a family are the same cut of it."#,
    remedy: #"Add one file a cut; another weight is a family of its own."#)
  private static let emptyAddress = Explanation(
    fault: "empty-address", #"A link or an image has nothing between its parentheses, or no identifier after its scheme."#,
    remedy: #"Write what it points at."#)
  private static let emptyList = Explanation(
    fault: "empty-list", #"A list came to TeX without items."#,
    remedy: #"Give the list an item, or take it out."#)
  private static let emptyRow = Explanation(
    fault: "empty-row", #"A CSV file has a row with nothing in it."#,
    remedy: #"Delete the row."#)
  private static let encryptedPdf = Explanation(
    fault: "encrypted-pdf", #"A PDF is encrypted, with a password or without one."#,
    remedy: #"Save it without a password and without restrictions."#)
  private static let endlessContent = Explanation(
    fault: "endless-content", #"A PDF's content is more, or deeper, than is read."#,
    remedy: #"Make the PDF again; a report's pages hold far less."#)
  private static let endlessParagraph = Explanation(
    fault: "endless-paragraph", #"A text goes on for two hundred kilobytes without an empty line."#,
    remedy: #"Put an empty line between paragraphs."#)
  private static let figureWithoutAlt = Explanation(
    fault: "figure-without-alt", #"A figure in a tagged PDF has no alternative text."#,
    remedy: #"Say in words what it shows, or make an Artifact of it."#)
  private static let fileTooLarge = Explanation(
    fault: "file-too-large", #"A file is larger than any report's file is."#,
    remedy: #"Divide the file, or leave out what the report does not need."#)
  private static let filteredNational = Explanation(
    fault: "filtered-national", #"The edition `national` is about everybody, and has a filter."#,
    remedy: #"Give the edition another `id`."#)
  private static let folderNotEmpty = Explanation(
    fault: "folder-not-empty", #"`trykklar new` was given a folder with something in it."#,
    remedy: #"Name a new or an empty folder."#)
  private static let fontWithoutUnicode = Explanation(
    fault: "font-without-unicode", #"A font does not say which letters its glyphs are."#,
    remedy: #"Embed it with ToUnicode."#)
  private static let footnoteInFootnote = Explanation(
    fault: "footnote-in-footnote", #"A footnote refers to a footnote."#,
    remedy: #"Put the text into the first."#)
  private static let footnoteRepeated = Explanation(
    fault: "footnote-repeated", #"One footnote is referred to very many times."#,
    remedy: #"Put its text into the prose."#)
  private static let forbiddenAction = Explanation(
    fault: "forbidden-action", #"A PDF starts programs, sounds or films, or sends forms."#,
    remedy: #"Take the actions out."#)
  private static let frontMatter = Explanation(
    fault: "front-matter", #"The front matter of a Markdown file is opened and never closed."#,
    remedy: #"Put a line `---` after the last key."#)
  private static let fullDisk = Explanation(
    fault: "full-disk", #"There is no room on the disk."#,
    remedy: #"Make room, or name another folder."#)
  private static let glyphWithoutUnicode = Explanation(
    fault: "glyph-without-unicode", #"A font does not say which letter one of the glyphs that are used is."#,
    remedy: #"Add it to the font's ToUnicode."#)
  private static let goneFromProject = Explanation(
    fault: "gone-from-project", #"A record was imported once, and the project has it no more."#,
    remedy: #"Delete the record if nobody needs it."#)
  private static let headerWithoutScope = Explanation(
    fault: "header-without-scope", #"A header cell of a table does not say whether it is of a row or of a column."#,
    remedy: #"Give it the attribute Scope."#)
  private static let headingLevel = Explanation(
    fault: "heading-level", #"A heading is `#`, which is the chapter's title, or deeper than `####`."#,
    remedy: #"Use `##` to `####`."#)
  private static let hiddenText = Explanation(
    fault: "hidden-text", #"Text is in a PDF and cannot be seen: invisible, white on white, or off the sheet."#,
    remedy: #"Take it out, or let it be seen."#)
  private static let imageInSentence = Explanation(
    fault: "image-in-sentence", #"An image stands in a sentence."#,
    remedy: #"Put an empty line before and after it; to point at something, leave out the `!`."#)
  private static let importConflict = Explanation(
    fault: "import-conflict", #"Something has changed both in the project and in the report."#,
    remedy: #"Compare the two, and write here what is right; what is here stays."#)
  private static let incompleteFigure = Explanation(
    fault: "incomplete-figure", #"A figure lacks what its kind of chart needs, or has what does not go together."#,
    remedy: #"Add or remove the key that the message names."#)
  private static let invalidUtf8 = Explanation(
    fault: "invalid-utf8", #"TeX was given a character that is not written in UTF-8."#,
    remedy: #"Save the file as UTF-8."#)
  private static let javascript = Explanation(
    fault: "javascript", #"A PDF has a program in it."#,
    remedy: #"Take it out."#)
  private static let linkInPrint = Explanation(
    fault: "link-in-print", #"A page for print has links."#,
    remedy: #"Leave links out of the file for the printer."#)
  private static let linkOutsideStructure = Explanation(
    fault: "link-outside-structure", #"A link or a field is not in the structure tree, so a screen reader passes it by."#,
    remedy: #"Put it into an element Link, by OBJR and StructParent."#)
  private static let linkWithoutDescription = Explanation(
    fault: "link-without-description", #"A link or a field does not say in words where it leads."#,
    remedy: #"Describe it in Contents."#)
  private static let lostCell = Explanation(
    fault: "lost-cell", #"A row of a table has more cells than the table has columns."#,
    remedy: #"Widen the table's head, or write `|` for a bar in the text."#)
  private static let lostContent = Explanation(
    fault: "lost-content", #"An element of the structure tree claims content that the page does not have."#,
    remedy: #"Take its number out of the structure tree."#)
  private static let lostOutput = Explanation(
    fault: "lost-output", #"A file that a build had made was removed by somebody before the build had ended."#,
    remedy: #"Build again, and leave the output folder alone until the end."#)
  private static let lowContrast = Explanation(
    fault: "low-contrast", #"Two of a theme's colours that meet on a page stand out too little from each other to be read (WCAG 2.1)."#,
    remedy: #"Make the colour that the message names darker, or the other one lighter."#)
  private static let lowResolution = Explanation(
    fault: "low-resolution", #"A picture has fewer dots an inch, at the size it is printed at, than the printer asks for."#,
    remedy: #"Use the original picture, show it smaller, or, where there is no better one and the printer agrees, lower `minimum-resolution` in the report's printers.yaml."#)
  private static let malformedEdition = Explanation(
    fault: "malformed-edition", #"An edition's line cannot be read, or its identifier cannot be one."#,
    remedy: #"Write `> [!EDITION nordjylland, region-*]`, or mend the `id`."#)
  private static let malformedFormula = Explanation(
    fault: "malformed-formula", #"A fact's arithmetic cannot be read."#,
    remedy: #"Mend it where the message points."#)
  private static let malformedGroup = Explanation(
    fault: "malformed-group", #"A row of published shares has a group that cannot be read."#,
    remedy: #"Write `variable=value`, or leave it empty for all."#)
  private static let malformedMemory = Explanation(
    fault: "malformed-memory", #"`transcripts/imports.yaml`, which an import remembers by, is not as Trykklar wrote it."#,
    remedy: #"Restore it; if it is deleted, whatever differs from the project is taken for edited by hand."#)
  private static let malformedProject = Explanation(
    fault: "malformed-project", #"The project's XML cannot be read."#,
    remedy: #"Export the project again."#)
  private static let malformedValue = Explanation(
    fault: "malformed-value", #"What stands after `value:` is no value's address."#,
    remedy: #"Write `value:fact` or `value:survey.question.answer`."#)
  private static let malformedWaiver = Explanation(
    fault: "malformed-waiver", #"A comment begins as a waiver and cannot be read as one."#,
    remedy: #"Write `<!-- trykklar: allow CODE: because … -->`, in YAML `# trykklar: allow CODE: because …`."#)
  private static let memoryLimit = Explanation(
    fault: "memory-limit", #"TeX needed more memory than it may have."#,
    remedy: #"Divide the table, the figure or the chapter that stands at the place."#)
  private static let mismatchedEnvironment = Explanation(
    fault: "mismatched-environment", #"TeX found the end of something that was not begun."#,
    remedy: #"Report it as a fault of the theme or of Trykklar."#)
  private static let misplacedElement = Explanation(
    fault: "misplaced-element", #"An element of the structure tree stands where it means nothing, such as a cell outside a row."#,
    remedy: #"Put it where it belongs."#)
  private static let missingChapter = Explanation(
    fault: "missing-chapter", #"`report.yaml` lists a chapter that has no file."#,
    remedy: #"Make the file, or remove the line."#)
  private static let missingCharacter = Explanation(
    fault: "missing-character", #"A font of the theme lacks a character."#,
    remedy: #"Write it with other characters, or add it to the theme's symbols."#)
  private static let missingColumn = Explanation(
    fault: "missing-column", #"A CSV file lacks a column that its code book, or its form, needs."#,
    remedy: #"Add the column, or mend the code book."#)
  private static let missingDesignValue = Explanation(
    fault: "missing-design-value", #"Neither a theme nor one that it builds on says a colour, a measure or a size of type that the class needs."#,
    remedy: #"Add it, or build on a theme that has it."#)
  private static let missingDictionary = Explanation(
    fault: "missing-dictionary", #"hunspell has no dictionary of the report's language."#,
    remedy: #"Install the Debian package that the message names."#)
  private static let missingDocumentTitle = Explanation(
    fault: "missing-document-title", #"A PDF has no title in its metadata."#,
    remedy: #"Give it one (dc:title)."#)
  private static let missingEdition = Explanation(
    fault: "missing-edition", #"A part of a run lacks an edition that it should have."#,
    remedy: #"Build that part again."#)
  private static let missingEncoding = Explanation(
    fault: "missing-encoding", #"An encoding that the theme's fonts need is not in the theme's folder."#,
    remedy: #"Copy it from the theme `coi`."#)
  private static let missingFile = Explanation(
    fault: "missing-file", #"A file that something names is not there."#,
    remedy: #"Make the file, or mend its name."#)
  private static let missingFolder = Explanation(
    fault: "missing-folder", #"A report folder that was named on the command line is not there, or is no folder."#,
    remedy: #"Name the folder that holds `report.yaml`."#)
  private static let missingFont = Explanation(
    fault: "missing-font", #"A font file that the theme needs is not on the machine."#,
    remedy: #"Install the package that the message names."#)
  private static let missingFontShape = Explanation(
    fault: "missing-font-shape", #"The theme lacks a font in bold or italics that a text needs."#,
    remedy: #"Add it to the theme's fonts."#)
  private static let missingHyphenation = Explanation(
    fault: "missing-hyphenation", #"TeX cannot hyphenate the report's language."#,
    remedy: #"Install `texlive-lang-european`."#)
  private static let missingKey = Explanation(
    fault: "missing-key", #"A record lacks a key that it must have."#,
    remedy: #"Add the key."#)
  private static let missingLanguage = Explanation(
    fault: "missing-language", #"A PDF does not say which language it is in."#,
    remedy: #"Set its language, such as `da-DK`."#)
  private static let missingLetters = Explanation(
    fault: "missing-letters", #"A font lacks letters or marks that Danish is written with."#,
    remedy: #"Take a face that has them."#)
  private static let missingMetrics = Explanation(
    fault: "missing-metrics", #"TeX lacks the measures of a font."#,
    remedy: #"Build again; if it stays, run `trykklar doctor`."#)
  private static let missingOutputIntent = Explanation(
    fault: "missing-output-intent", #"A PDF does not say for which paper, or which screen, its colours are."#,
    remedy: #"Add an output intent with an ICC profile."#)
  private static let missingParentTree = Explanation(
    fault: "missing-parent-tree", #"A page's content does not lead back to its elements."#,
    remedy: #"Enter it in the parent tree."#)
  private static let missingPart = Explanation(
    fault: "missing-part", #"A part of a divided run is not there."#,
    remedy: #"Build it, or name the folder that it was built into."#)
  private static let missingPdfa = Explanation(
    fault: "missing-pdfa", #"A PDF does not say that it is PDF/A-2a."#,
    remedy: #"State it in the metadata once it is true."#)
  private static let missingPdfua = Explanation(
    fault: "missing-pdfua", #"A PDF does not say that it is PDF/UA-1."#,
    remedy: #"State it in the metadata once it is true."#)
  private static let missingPdfx = Explanation(
    fault: "missing-pdfx", #"A PDF does not say that it is the PDF/X that is wanted."#,
    remedy: #"Export it as that standard."#)
  private static let missingProfile = Explanation(
    fault: "missing-profile", #"A colour profile that a PDF must hold is not there."#,
    remedy: #"For screens, install `icc-profiles-free`. For print, use `FOGRA39`, or the path of an ICC file in the report folder or on the machine."#)
  private static let missingProgram = Explanation(
    fault: "missing-program", #"A program that building needs is not installed."#,
    remedy: #"Install the package that the message names."#)
  private static let missingSkeleton = Explanation(
    fault: "missing-skeleton", #"Trykklar's own skeleton for new reports is not found."#,
    remedy: #"Set `TRYKKLAR_TEMPLATES` to the folder `Templates` of Trykklar."#)
  private static let missingSpace = Explanation(
    fault: "missing-space", #"Words of a PDF are parted by their places alone, so that they are read aloud as one."#,
    remedy: #"Export it with spaces as characters."#)
  private static let missingTexFile = Explanation(
    fault: "missing-tex-file", #"A file of TeX Live or of the theme is not found."#,
    remedy: #"Install the package that the message names, or add the file to the theme."#)
  private static let missingTheme = Explanation(
    fault: "missing-theme", #"The theme's folder is not there."#,
    remedy: #"Mend `theme` in `report.yaml`."#)
  private static let missingThemeCommand = Explanation(
    fault: "missing-theme-command", #"A theme lacks a command or an environment that reports are written in."#,
    remedy: #"Define it; `Templates/README.md` says what it does."#)
  private static let missingTrapped = Explanation(
    fault: "missing-trapped", #"A PDF for print does not say whether it is trapped."#,
    remedy: #"Set Trapped to False in its information."#)
  private static let missingTrimBox = Explanation(
    fault: "missing-trim-box", #"A page does not say where it is trimmed."#,
    remedy: #"State a TrimBox."#)
  private static let missingWeight = Explanation(
    fault: "missing-weight", #"A family that is added lacks one of its four cuts."#,
    remedy: #"Add that file as well."#)
  private static let misspelledWord = Explanation(
    fault: "misspelled-word", #"The dictionary does not know a word that a page prints; only `check --spelling` asks."#,
    remedy: #"Correct it, or write it into `words.txt` (of a translation `words.en.txt`), a word a line."#)
  private static let mixedTrim = Explanation(
    fault: "mixed-trim", #"The pages of a PDF for print have different sizes."#,
    remedy: #"Give all pages one size."#)
  private static let negativeWeight = Explanation(
    fault: "negative-weight", #"A respondent has a weight below nought."#,
    remedy: #"Mend the data."#)
  private static let nestedArtifact = Explanation(
    fault: "nested-artifact", #"An Artifact stands within tagged content, or tagged content in an Artifact."#,
    remedy: #"End the one before the other begins."#)
  private static let nestedTooDeep = Explanation(
    fault: "nested-too-deep", #"Lists or quotations stand in each other more than forty deep."#,
    remedy: #"Write it in fewer levels."#)
  private static let noCache = Explanation(
    fault: "no-cache", #"The machine has no folder for a user's own fonts."#,
    remedy: #"Set HOME."#)
  private static let noCodedSelection = Explanation(
    fault: "no-coded-selection", #"The project holds no coded passage of a text."#,
    remedy: #"Export it with its sources and its coding."#)
  private static let noPages = Explanation(
    fault: "no-pages", #"TeX made no page."#,
    remedy: #"Report it as a fault of the theme."#)
  private static let noParts = Explanation(
    fault: "no-parts", #"A folder whose parts are to be joined has none."#,
    remedy: #"Name the folders that parts were built into with `--output`."#)
  private static let noRepository = Explanation(
    fault: "no-repository", #"A folder is in no git repository that can be read."#,
    remedy: #"Name two folders instead of a revision."#)
  private static let noRows = Explanation(
    fault: "no-rows", #"A CSV file has nothing under its head line."#,
    remedy: #"Write the rows, or remove the survey."#)
  private static let noSuchEdition = Explanation(
    fault: "no-such-edition", #"The command line names an edition that is not made."#,
    remedy: #"See `trykklar editions`."#)
  private static let noWorkingFolder = Explanation(
    fault: "no-working-folder", #"No folder for TeX to work in could be made."#,
    remedy: #"Make room in the folder for temporary files."#)
  private static let notAFile = Explanation(
    fault: "not-a-file", #"A path leads to a folder, a pipe or a device."#,
    remedy: #"Name an ordinary file."#)
  private static let notAPicture = Explanation(
    fault: "not-a-picture", #"A picture's file is no JPEG, PNG or PDF."#,
    remedy: #"Save the picture as one of them."#)
  private static let notAProject = Explanation(
    fault: "not-a-project", #"The file that is imported is no REFI-QDA project."#,
    remedy: #"Export the whole project, as a file that ends in `.qdpx`."#)
  private static let notRendered = Explanation(
    fault: "not-rendered", #"A page could not be rendered, so its inks and its bleed are not known."#,
    remedy: #"Open the page in another program, and make the PDF again."#)
  private static let notUtf8 = Explanation(
    fault: "not-utf8", #"A text file is not UTF-8."#,
    remedy: #"Save the file as UTF-8."#)
  private static let noteWithoutId = Explanation(
    fault: "note-without-id", #"A note in the structure tree has no ID of its own."#,
    remedy: #"Give each note an ID."#)
  private static let openComment = Explanation(
    fault: "open-comment", #"A comment that is never closed hides the rest of the file."#,
    remedy: #"Close it with `-->`."#)
  private static let orphanContent = Explanation(
    fault: "orphan-content", #"Content is marked, and no element of the structure tree holds it."#,
    remedy: #"Let an element refer to its number (MCID)."#)
  private static let outOfMemory = Explanation(
    fault: "out-of-memory", #"There is no memory left to read a file."#,
    remedy: #"Close other programs, or divide the file."#)
  private static let outOfRange = Explanation(
    fault: "out-of-range", #"A measure in `printers.yaml` is larger or smaller than any printer takes."#,
    remedy: #"Choose a number within the bounds that the message gives."#)
  private static let outputIsFolder = Explanation(
    fault: "output-is-folder", #"A folder has the name that the PDF should have."#,
    remedy: #"Give the output another name, or move the folder away."#)
  private static let overfullLine = Explanation(
    fault: "overfull-line", #"A line is too long for its column, and words stick out."#,
    remedy: #"Reword it, or divide a long word."#)
  private static let overfullPage = Explanation(
    fault: "overfull-page", #"Something is too high for its page."#,
    remedy: #"Make it smaller, or divide it."#)
  private static let oversizedGrid = Explanation(
    fault: "oversized-grid", #"A theme's columns or lines need more room than its page has."#,
    remedy: #"Make one of them smaller."#)
  private static let oversizedMeasure = Explanation(
    fault: "oversized-measure", #"A measure is larger than TeX can work with."#,
    remedy: #"Report it as a fault of the theme."#)
  private static let pageMultiple = Explanation(
    fault: "page-multiple", #"The number of pages cannot be folded as the preset asks."#,
    remedy: #"Add blank pages where they belong."#)
  private static let pathOutside = Explanation(
    fault: "path-outside", #"A path or a symbolic link leads out of the report folder."#,
    remedy: #"Copy the file into the report folder."#)
  private static let phraseWithShare = Explanation(
    fault: "phrase-with-share", #"A published share has both a number and a phrase."#,
    remedy: #"Keep the number; a phrase stands where no number is known."#)
  private static let pictureOnTheWeb = Explanation(
    fault: "picture-on-the-web", #"A picture is an address on the web."#,
    remedy: #"Save it in `images/` and write `![…](images/…)`."#)
  private static let prepressFailed = Explanation(
    fault: "prepress-failed", #"Little CMS, Ghostscript or pdfTeX could not turn colours or pictures into inks."#,
    remedy: #"Look at the colour profile and at the pictures; open a picture and save it again."#)
  private static let projectTooLarge = Explanation(
    fault: "project-too-large", #"A project, or a file in it, is larger than is read."#,
    remedy: #"Export less of it."#)
  private static let protectedCheck = Explanation(
    fault: "protected-check", #"`checks` or a waiver would silence a check that protects people."#,
    remedy: #"Remove the line, and mend what the check finds."#)
  private static let rawHtml = Explanation(
    fault: "raw-html", #"HTML stands in the text."#,
    remedy: #"Write it in Markdown, or `\<` for the sign itself."#)
  private static let refusedFile = Explanation(
    fault: "refused-file", #"TeX was asked for a file outside its own folder."#,
    remedy: #"Take it out of the theme."#)
  private static let refusedPdf = Explanation(
    fault: "refused-pdf", #"A PDF did not pass its preflight, and was set aside so that it can be looked at."#,
    remedy: #"Mend what the errors name, and build again; do not send it to a printer."#)
  private static let repeatedContent = Explanation(
    fault: "repeated-content", #"Two pieces of content have one number, or two elements claim one piece."#,
    remedy: #"Number them one by one, and let one element have each."#)
  private static let reportNotInRevision = Explanation(
    fault: "report-not-in-revision", #"The revision has no such folder."#,
    remedy: #"Name the folder as it was called then: `REVISION:FOLDER`."#)
  private static let revisionTooLarge = Explanation(
    fault: "revision-too-large", #"The folder held more in that revision than is read."#,
    remedy: #"Name two folders instead."#)
  private static let rgbColour = Explanation(
    fault: "rgb-colour", #"Something in a PDF for print is painted in red, green and blue."#,
    remedy: #"Convert it to CMYK or grey, through the printer's ICC profile."#)
  private static let richBlackText = Explanation(
    fault: "rich-black-text", #"Small black text has other inks under the black."#,
    remedy: #"Set it in 100 % black alone."#)
  private static let secondDocument = Explanation(
    fault: "second-document", #"`---` begins a second document in a YAML file."#,
    remedy: #"Remove the line."#)
  private static let shareOutOfRange = Explanation(
    fault: "share-out-of-range", #"A published share is below 0 or above 100."#,
    remedy: #"Mend the row."#)
  private static let sizeLimit = Explanation(
    fault: "size-limit", #"The PDF became larger than it may be."#,
    remedy: #"Save the pictures smaller."#)
  private static let skippedHeading = Explanation(
    fault: "skipped-heading", #"A level of headings is left out."#,
    remedy: #"Let headings go one level down at a time, from H1."#)
  private static let smallBleed = Explanation(
    fault: "small-bleed", #"A page's bleed is not stated, or smaller than the printer wants."#,
    remedy: #"Let colour and pictures go on beyond the trim, and state a BleedBox."#)
  private static let sourceWithoutText = Explanation(
    fault: "source-without-text", #"A source of the project is a picture, a sound or a film without a text."#,
    remedy: #"Nothing, unless it should have had a transcript."#)
  private static let spellingFailed = Explanation(
    fault: "spelling-failed", #"hunspell did not answer as it should."#,
    remedy: #"Try again; if it stays so, see that the program and its dictionary are from the same Debian."#)
  private static let spotColour = Explanation(
    fault: "spot-colour", #"Something takes an ink of its own."#,
    remedy: #"Convert it to CMYK, unless the printer knows of the ink."#)
  private static let tabOrder = Explanation(
    fault: "tab-order", #"The tab key does not follow the text on a page."#,
    remedy: #"Set the page's Tabs to S."#)
  private static let texCapacity = Explanation(
    fault: "tex-capacity", #"Something is more than TeX can hold at once."#,
    remedy: #"Divide the table, the figure or the paragraph at the place."#)
  private static let texCrashed = Explanation(
    fault: "tex-crashed", #"TeX ended in the middle of its work."#,
    remedy: #"Build again; if it stays, report it."#)
  private static let texError = Explanation(
    fault: "tex-error", #"TeX stopped at something that Trykklar has no words for."#,
    remedy: #"Look whether anything is unusual at the place; else report it."#)
  private static let texNotStarted = Explanation(
    fault: "tex-not-started", #"TeX could not be started."#,
    remedy: #"Run `trykklar doctor`."#)
  private static let texStopped = Explanation(
    fault: "tex-stopped", #"TeX came to the end of the text before the end of the report."#,
    remedy: #"Report it as a fault of the theme or of Trykklar."#)
  private static let textAfterComment = Explanation(
    fault: "text-after-comment", #"Text in one line with a comment that begins the line would be lost."#,
    remedy: #"Put the comment on a line of its own."#)
  private static let themeError = Explanation(
    fault: "theme-error", #"The theme itself says that something is wrong."#,
    remedy: #"Do what the message says."#)
  private static let themeFault = Explanation(
    fault: "theme-fault", #"The theme fails before it has seen a word of the report."#,
    remedy: #"Mend it in the theme."#)
  private static let themeWarning = Explanation(
    fault: "theme-warning", #"The theme warns of something."#,
    remedy: #"Do what the message says."#)
  private static let thinLine = Explanation(
    fault: "thin-line", #"A line is thinner than a press holds."#,
    remedy: #"Make it thicker, or leave it out."#)
  private static let timeLimit = Explanation(
    fault: "time-limit", #"TeX took longer than it may."#,
    remedy: #"Give it longer with `--time-limit`, or divide what stands at the place."#)
  private static let titleNotShown = Explanation(
    fault: "title-not-shown", #"A reader's window shows the file's name instead of its title."#,
    remedy: #"Set DisplayDocTitle to true."#)
  private static let titledEvidence = Explanation(
    fault: "titled-evidence", #"An evidence block has a title."#,
    remedy: #"Write the title as a heading above the block."#)
  private static let tooFewPixels = Explanation(
    fault: "too-few-pixels", #"A picture has too few pixels for its printed size."#,
    remedy: #"Put it in with more pixels, or show it smaller."#)
  private static let tooLargeForFootnote = Explanation(
    fault: "too-large-for-footnote", #"A footnote holds more than text and lists."#,
    remedy: #"Move the rest into the chapter."#)
  private static let tooManyAnswers = Explanation(
    fault: "too-many-answers", #"A question with several answers has more of them than can be counted."#,
    remedy: #"Make two questions of it."#)
  private static let tooManyCells = Explanation(
    fault: "too-many-cells", #"A row came to TeX with more cells than its table has columns."#,
    remedy: #"Take a cell out of the row."#)
  private static let tooManyChosen = Explanation(
    fault: "too-many-chosen", #"A respondent chose more answers than the question allows."#,
    remedy: #"Mend the data, or the question's `at-most`."#)
  private static let tooManyColumns = Explanation(
    fault: "too-many-columns", #"A CSV file has more columns than can be read."#,
    remedy: #"Leave out those that the code book does not name."#)
  private static let tooManyRows = Explanation(
    fault: "too-many-rows", #"A CSV file has more rows than can be counted."#,
    remedy: #"Divide the survey."#)
  private static let tooManyWaivers = Explanation(
    fault: "too-many-waivers", #"A file has more than two hundred waivers."#,
    remedy: #"Turn the check off in `checks` of `report.yaml`."#)
  private static let tooMuchInk = Explanation(
    fault: "too-much-ink", #"More ink comes together in one place than the paper takes."#,
    remedy: #"Use fewer inks, or convert with the printer's ICC profile."#)
  private static let tooNewPdf = Explanation(
    fault: "too-new-pdf", #"A PDF has parts that are newer than the standard that is wanted."#,
    remedy: #"Save it as PDF 1.4, or send the printer PDF/X-4."#)
  private static let transcriptsNotIgnored = Explanation(
    fault: "transcripts-not-ignored", #"An import writes what people said in confidence, and version control would keep it."#,
    remedy: #"Add a line `/transcripts/` to `.gitignore`, and `/people.yaml` unless all who can read it may know who was interviewed."#)
  private static let translationDiffers = Explanation(
    fault: "translation-differs", #"A translated text points at other things than the original, or more or less often."#,
    remedy: #"Point at the same things as often."#)
  private static let transparency = Explanation(
    fault: "transparency", #"Something is transparent, and PDF/X-1a allows none of it."#,
    remedy: #"Flatten it, or send the printer PDF/X-4."#)
  private static let truetypeFont = Explanation(
    fault: "truetype-font", #"A font has TrueType outlines, of which pdfTeX cannot embed a part."#,
    remedy: #"Take the family's files with PostScript outlines (.otf)."#)
  private static let unattributedSelection = Explanation(
    fault: "unattributed-selection", #"The project does not say whose an imported quote is: of no case, or of several."#,
    remedy: #"Add `who` to those that the report shows."#)
  private static let unbalancedBraces = Explanation(
    fault: "unbalanced-braces", #"A brace came to TeX without its partner."#,
    remedy: #"Report it as a fault of Trykklar."#)
  private static let unclearConsent = Explanation(
    fault: "unclear-consent", #"A case's consent is none that Trykklar knows, and is taken for none."#,
    remedy: #"Write `named`, `listed` or `anonymous` in the project, or in `people.yaml`."#)
  private static let unclosedArgument = Explanation(
    fault: "unclosed-argument", #"TeX did not find where something ends."#,
    remedy: #"Look for an empty line where one paragraph is wanted."#)
  private static let undeclaredSynthetic = Explanation(
    fault: "undeclared-synthetic", #"A CSV file says that answers are made up, and its code book does not."#,
    remedy: #"Add `synthetic` to the code book."#)
  private static let undefinedColour = Explanation(
    fault: "undefined-colour", #"A colour is of another kind than the output intent."#,
    remedy: #"Convert it to the output intent's colours."#)
  private static let undefinedReference = Explanation(
    fault: "undefined-reference", #"TeX was pointed at something that is not there."#,
    remedy: #"Report it as a fault of Trykklar."#)
  private static let unembeddableFont = Explanation(
    fault: "unembeddable-font", #"A font says that its licence forbids to embed it in a PDF."#,
    remedy: #"Ask the foundry for a licence that allows it, or take another family."#)
  private static let unembeddedFont = Explanation(
    fault: "unembedded-font", #"A font is not in the PDF, so that another machine sets the text in another font."#,
    remedy: #"Embed it."#)
  private static let unescapedSign = Explanation(
    fault: "unescaped-sign", #"A sign came to TeX as a command."#,
    remedy: #"Write it in another way for now, and report it."#)
  private static let unevenTable = Explanation(
    fault: "uneven-table", #"The rows of a table in a tagged PDF have different numbers of cells."#,
    remedy: #"Give each row as many cells, or state ColSpan and RowSpan."#)
  private static let unfinishedEdition = Explanation(
    fault: "unfinished-edition", #"An edition was not made in its part, because something was wrong or it was interrupted."#,
    remedy: #"Mend what was said there, and build that part again."#)
  private static let unfinishedPages = Explanation(
    fault: "unfinished-pages", #"The pages that pdfTeX has set could not be finished: their marks, or the file, are not what Trykklar reads."#,
    remedy: #"If the theme is your own, leave the marks of `coi-tags.sty` and `\pdfoutput` as they are; otherwise report it as a fault of Trykklar."#)
  private static let unfitTrim = Explanation(
    fault: "unfit-trim", #"A printer's page has other proportions than A4, so text would be cut off."#,
    remedy: #"Choose a size such as A5, or have the printer trim A4."#)
  private static let unkeptTex = Explanation(
    fault: "unkept-tex", #"TeX's files could not be kept."#,
    remedy: #"Name another folder to keep them in."#)
  private static let unknownAnchor = Explanation(
    fault: "unknown-anchor", #"`*name` in YAML stands for nothing."#,
    remedy: #"Put the value in quotation marks if it only begins with an asterisk."#)
  private static let unknownAnswer = Explanation(
    fault: "unknown-answer", #"A row has an answer that the code book does not know."#,
    remedy: #"Write its code, or add the answer to the code book."#)
  private static let unknownCallout = Explanation(
    fault: "unknown-callout", #"A box has a name that no box has."#,
    remedy: #"Use one of those that the message lists."#)
  private static let unknownCheck = Explanation(
    fault: "unknown-check", #"`checks` or a waiver names a code that is no check's."#,
    remedy: #"Use a code that `trykklar explain` lists."#)
  private static let unknownColumn = Explanation(
    fault: "unknown-column", #"A CSV file has a column that nothing reads, or lacks one that something names."#,
    remedy: #"Mend the name."#)
  private static let unknownCommand = Explanation(
    fault: "unknown-command", #"TeX met a command that the theme does not have."#,
    remedy: #"Add it to the theme; `Templates/README.md` says what a theme provides."#)
  private static let unknownEdition = Explanation(
    fault: "unknown-edition", #"A text names an edition that `editions.yaml` does not have."#,
    remedy: #"Mend the name."#)
  private static let unknownEditionData = Explanation(
    fault: "unknown-edition-data", #"An edition's filter or rule names a survey, a variable or a value that is not there."#,
    remedy: #"Mend the name."#)
  private static let unknownEncoding = Explanation(
    fault: "unknown-encoding", #"A CSV file is neither UTF-8 nor Windows-1252."#,
    remedy: #"Save the file as UTF-8."#)
  private static let unknownFace = Explanation(
    fault: "unknown-face", #"A family of a theme names a face that the theme does not list."#,
    remedy: #"Add it to `faces`, or name one of them."#)
  private static let unknownFile = Explanation(
    fault: "unknown-file", #"A file or a folder has a name that no report reads."#,
    remedy: #"Mend its name, or move it out of the report folder."#)
  private static let unknownFontFamily = Explanation(
    fault: "unknown-font-family", #"A theme uses a family that has not been added on this machine."#,
    remedy: #"Add it with `trykklar font add`."#)
  private static let unknownFootnote = Explanation(
    fault: "unknown-footnote", #"The text refers to a footnote that is not defined."#,
    remedy: #"Write `[^name]: …`."#)
  private static let unknownGroup = Explanation(
    fault: "unknown-group", #"A row, or a code book, names a group that is not there."#,
    remedy: #"Mend the name."#)
  private static let unknownKey = Explanation(
    fault: "unknown-key", #"A record has a key that it cannot have."#,
    remedy: #"Mend the name; `docs/format.md` lists all keys."#)
  private static let unknownOption = Explanation(
    fault: "unknown-option", #"What stands after `?` in an address is no option of it."#,
    remedy: #"Use one of those that the message lists."#)
  private static let unknownPlaceholder = Explanation(
    fault: "unknown-placeholder", #"Braces in an edition's words hold a name that nothing is put in the place of."#,
    remedy: #"Use one of those that the message lists."#)
  private static let unknownPreset = Explanation(
    fault: "unknown-preset", #"`--preset` names no printer's preset of the report or of Trykklar."#,
    remedy: #"Use one of those that the message lists."#)
  private static let unknownQuestion = Explanation(
    fault: "unknown-question", #"A row names a question that the code book does not have."#,
    remedy: #"Mend the name."#)
  private static let unknownRevision = Explanation(
    fault: "unknown-revision", #"What is compared with is neither a folder nor a revision."#,
    remedy: #"Name a folder, a branch, a tag or a commit; in CI, fetch it first."#)
  private static let unknownScheme = Explanation(
    fault: "unknown-scheme", #"What stands before `:` in an address is no part of a report."#,
    remedy: #"Use one of those that the message lists."#)
  private static let unknownStructureType = Explanation(
    fault: "unknown-structure-type", #"The structure tree has an element of a type that no reader knows."#,
    remedy: #"Map it to a standard type in the RoleMap."#)
  private static let unknownTheme = Explanation(
    fault: "unknown-theme", #"A report is to be set in a theme that is not there, or a theme to build on one."#,
    remedy: #"Use one of those that the message lists, or the path of a folder with a `theme.yaml`."#)
  private static let unknownThemeKey = Explanation(
    fault: "unknown-theme-key", #"The theme was given a key that it does not know."#,
    remedy: #"Add the key to the theme."#)
  private static let unknownThemeValue = Explanation(
    fault: "unknown-theme-value", #"A key of the theme has a value that it does not know."#,
    remedy: #"Choose one that it knows."#)
  private static let unknownTranslation = Explanation(
    fault: "unknown-translation", #"A translation has a record, a key or a row that the original lacks."#,
    remedy: #"Mend the name, or remove it."#)
  private static let unknownTrim = Explanation(
    fault: "unknown-trim", #"`trim` in `printers.yaml` is no page size that is known by name."#,
    remedy: #"Use `A4`, or `{width: 210, height: 297}` in millimetres."#)
  private static let unknownVariable = Explanation(
    fault: "unknown-variable", #"A row, or an address, names a background variable that the code book does not have."#,
    remedy: #"Mend the name."#)
  private static let unlistedChapter = Explanation(
    fault: "unlisted-chapter", #"A chapter's file is not listed in `report.yaml`, so no page shows it."#,
    remedy: #"Add it to `chapters`, or delete the file."#)
  private static let unmadeFont = Explanation(
    fault: "unmade-font", #"A font could not be made for TeX."#,
    remedy: #"See whether the font file is whole."#)
  private static let unmarkedContent = Explanation(
    fault: "unmarked-content", #"Something on a page is neither tagged nor an artifact."#,
    remedy: #"Tag it, or mark it as an Artifact."#)
  private static let unmarkedSynthetic = Explanation(
    fault: "unmarked-synthetic", #"A row of made-up answers is not marked as such."#,
    remedy: #"Write 1 in the column `synthetic`."#)
  private static let unmatchedSelection = Explanation(
    fault: "unmatched-selection", #"A coded passage is not what its name says: its positions count something else than characters, or its text has changed."#,
    remedy: #"Export the project again, its texts as UTF-8 without a byte-order mark."#)
  private static let unpaintedBleed = Explanation(
    fault: "unpainted-bleed", #"Colour ends at the trim instead of going on into the bleed."#,
    remedy: #"Paint it beyond the trim."#)
  private static let unpatchableFile = Explanation(
    fault: "unpatchable-file", #"An import cannot add to a file without changing something else in it."#,
    remedy: #"Mend what `trykklar check` finds in it; write its lists with a line `- …` for each record."#)
  private static let unplannedValue = Explanation(
    fault: "unplanned-value", #"A number is shown that nobody has looked at for what it gives away."#,
    remedy: #"Report it as a fault of Trykklar."#)
  private static let unreadableFile = Explanation(
    fault: "unreadable-file", #"A file is there and cannot be read."#,
    remedy: #"Let yourself read it."#)
  private static let unreadableFont = Explanation(
    fault: "unreadable-font", #"A file is no OpenType font, or a damaged one."#,
    remedy: #"Take the file as the foundry delivers it."#)
  private static let unreadableManifest = Explanation(
    fault: "unreadable-manifest", #"The manifest of a part of a run cannot be read, or is none."#,
    remedy: #"Build that part again."#)
  private static let unreadablePdf = Explanation(
    fault: "unreadable-pdf", #"A file is no PDF, or one that cannot be read."#,
    remedy: #"Make the PDF again."#)
  private static let unreadableRevision = Explanation(
    fault: "unreadable-revision", #"Git cannot read the revision."#,
    remedy: #"Do what git's message says."#)
  private static let unreadableSource = Explanation(
    fault: "unreadable-source", #"A source of the project has no text that can be read, so its quotes are not imported."#,
    remedy: #"Export the project again, with its texts."#)
  private static let unsettledPages = Explanation(
    fault: "unsettled-pages", #"Page numbers still move after the last pass."#,
    remedy: #"Shorten or lengthen a text near a page's end."#)
  private static let unshownCharacter = Explanation(
    fault: "unshown-character", #"No font of the theme has a character."#,
    remedy: #"Write it with other characters, or add it to the theme's symbols."#)
  private static let unsupportedCharacter = Explanation(
    fault: "unsupported-character", #"TeX does not know a character."#,
    remedy: #"Write it with other characters, or add it to the theme's symbols."#)
  private static let unsupportedMarkup = Explanation(
    fault: "unsupported-markup", #"Markdown that has no place in a report."#,
    remedy: #"Write it in another way."#)
  private static let untaggedPdf = Explanation(
    fault: "untagged-pdf", #"A PDF is not tagged, so a screen reader has to guess its order."#,
    remedy: #"Export it with tags."#)
  private static let untranslated = Explanation(
    fault: "untranslated", #"A text has no translation into the language of an edition that shows it."#,
    remedy: #"Translate it, or write `untranslated: yes` in `editions.yaml`."#)
  private static let unusableKey = Explanation(
    fault: "unusable-key", #"A key means nothing beside the others."#,
    remedy: #"Remove it, or do what the message says."#)
  private static let unusablePicture = Explanation(
    fault: "unusable-picture", #"A picture cannot be printed."#,
    remedy: #"Save it again as JPEG, PNG or PDF."#)
  private static let unusableProfile = Explanation(
    fault: "unusable-profile", #"A colour profile is no ICC output profile of four inks."#,
    remedy: #"Ask the printer for the profile of its paper."#)
  private static let unusedFootnote = Explanation(
    fault: "unused-footnote", #"A footnote is defined and never referred to."#,
    remedy: #"Refer to it, or remove it."#)
  private static let unusedVariable = Explanation(
    fault: "unused-variable", #"A project's variable is no key of a person."#,
    remedy: #"Call it as in `docs/import.md` if it should be one."#)
  private static let unusedWaiver = Explanation(
    fault: "unused-waiver", #"A waiver covers nothing that its check finds, in any edition."#,
    remedy: #"Remove it."#)
  private static let unwritableFile = Explanation(
    fault: "unwritable-file", #"A file of the report could not be written."#,
    remedy: #"Let yourself write it."#)
  private static let unwritableOutput = Explanation(
    fault: "unwritable-output", #"The output could not be written."#,
    remedy: #"Name another folder with `--output`."#)
  private static let unwritableTemporaryFolder = Explanation(
    fault: "unwritable-temporary-folder", #"The folder for temporary files cannot be written."#,
    remedy: #"Set `TMPDIR` to a folder that can."#)
  private static let waiverWithoutReason = Explanation(
    fault: "waiver-without-reason", #"A waiver does not say why."#,
    remedy: #"Go on after the code: `: because …`."#)
  private static let whiteOverprint = Explanation(
    fault: "white-overprint", #"Something white in a PDF for print overprints, and so vanishes."#,
    remedy: #"Turn overprinting off for what is white."#)
  private static let wrongBox = Explanation(
    fault: "wrong-box", #"A page's boxes do not lie in each other as they must, or one is missing."#,
    remedy: #"Mend the box that the message names."#)
  private static let wrongFieldCount = Explanation(
    fault: "wrong-field-count", #"A row of a CSV file has more or fewer fields than its head."#,
    remedy: #"Mend the row; quote fields that hold the separator."#)
  private static let wrongIdentifier = Explanation(
    fault: "wrong-identifier", #"An identifier has other characters than lower-case letters, digits and hyphens."#,
    remedy: #"Mend it."#)
  private static let wrongNumber = Explanation(
    fault: "wrong-number", #"A cell is no number."#,
    remedy: #"Mend the cell."#)
  private static let wrongOutputIntent = Explanation(
    fault: "wrong-output-intent", #"A PDF's output intent is not for a press with four inks, or there are several."#,
    remedy: #"Embed the printer's profile, such as FOGRA39."#)
  private static let wrongPeriod = Explanation(
    fault: "wrong-period", #"A survey's period ends before it begins."#,
    remedy: #"Swap `from` and `to`."#)
  private static let wrongTrim = Explanation(
    fault: "wrong-trim", #"A page has another size than the preset wants."#,
    remedy: #"Set the report in that size, or choose another preset."#)
  private static let wrongType = Explanation(
    fault: "wrong-type", #"A value is of another kind than its key."#,
    remedy: #"Write what the message says."#)
  private static let wrongUseOfScheme = Explanation(
    fault: "wrong-use-of-scheme", #"Something is placed that can only be pointed at, or the other way."#,
    remedy: #"Leave out the `!`, or put one before it."#)
  private static let yamlKey = Explanation(
    fault: "yaml-key", #"A key in YAML is no text."#,
    remedy: #"Write a text before the colon."#)
  private static let yamlMerge = Explanation(
    fault: "yaml-merge", #"`<<` in YAML takes over something that is no record."#,
    remedy: #"Write `<<: *name`, where `&name` stands before a record."#)
  private static let yamlSyntax = Explanation(
    fault: "yaml-syntax", #"A file is not YAML at the place."#,
    remedy: #"Do what the message says."#)
  private static let yamlTooDeep = Explanation(
    fault: "yaml-too-deep", #"A YAML file is nested too deep."#,
    remedy: #"Write it in fewer levels."#)
  private static let yamlTooLarge = Explanation(
    fault: "yaml-too-large", #"A YAML file stands for more values than a report can have."#,
    remedy: #"Divide the file."#)
}
