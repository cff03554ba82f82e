/** What a page may cost that imports so much, and why it costs that. */
export interface SizeCeiling {
  readonly imported: string;
  readonly from: string;
  /** In bytes, minified by Vite and gzipped, with all that the import pulls in. */
  readonly ceiling: number;
  readonly reason: string;
}

/** About a tenth above what was measured: a new dependency or a module that no longer falls away breaks it. */
export const sizeCeilings: readonly SizeCeiling[] = [
  {
    imported: "publicBank",
    from: "@wellread/content/public-questions/will-of-victory",
    ceiling: 45_000,
    reason:
      "74 questions are 10 kB; the rest is zod, which checks them when the page loads; the bare JSON is an entry too",
  },
  {
    imported: "reading",
    from: "@wellread/content/reading/will-of-victory",
    ceiling: 33_500,
    reason:
      "both levels are 4 kB; the rest is zod, which checks them when the page loads; the bare JSON is an entry too",
  },
  {
    imported: "bank",
    from: "@wellread/content/questions/will-of-victory",
    ceiling: 65_000,
    reason:
      "keys, reasons and proofs more than double the public questions; only a page without a server needs them",
  },
  {
    imported: "publicQuestionSchema",
    from: "@wellread/content",
    ceiling: 31_000,
    reason: "zod's core and its discriminated unions: what it costs to check questions that come from an API",
  },
  {
    imported: "toJsonLd",
    from: "@wellread/content",
    ceiling: 1_000,
    reason: "a plain function: no schema is checked, so zod falls away",
  },
  {
    imported: "scoreResponse",
    from: "@wellread/assessment",
    ceiling: 11_000,
    reason:
      "eight scorers; two thirds are how typed answers are read: names, numbers in words, and the words that a slip would make of one another; no schema is checked, so zod falls away",
  },
  {
    imported: "assembleQuiz",
    from: "@wellread/assessment",
    ceiling: 23_000,
    reason: "the search for questions that go together, and zod's core",
  },
  {
    imported: "measureClass",
    from: "@wellread/assessment",
    ceiling: 45_500,
    reason:
      "statistics read scores, corrections and typed answers; they are for a teacher's page, so may be larger",
  },
  {
    imported: "exportQuizWith, gift",
    from: "@wellread/formats",
    ceiling: 31_500,
    reason:
      "GIFT itself is 2 kB, and the words of all formats in a language come together, 2.5 kB; the seed's schema brings zod's core",
  },
  {
    imported: "exportQuizWith, kahoot",
    from: "@wellread/formats",
    ceiling: 35_500,
    reason: "the same, and fflate, as a workbook is a zip",
  },
  {
    imported: "exportQuiz",
    from: "@wellread/formats",
    ceiling: 85_000,
    reason:
      "every format, with the styles and scripts that some of their files hold; SCORM's player is a ninth of it",
  },
  {
    imported: "importQuestions",
    from: "@wellread/formats/import",
    ceiling: 91_000,
    reason:
      "parsers of XML (saxes) and of HTML with its table of entities (htmlparser2), and the schema of own questions",
  },
];
