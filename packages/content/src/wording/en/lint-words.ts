import type { LintWords } from "../../lint/rule.ts";

const split = (words: string): string[] => words.trim().split(/\s+/);

/** What the lints must know of English. */
export const englishLintWords: LintWords = {
  stopWords: new Set(
    split(`
    a an the this that these those there here it its he him his she her hers they them their theirs we us our you your i
    me my one ones each other another such same own
    and or but nor so if than then as while because
    of in on at by for from to into onto up down out over under about after before between during with within without
    through upto off again
    is are was were be been being am do does did doing done has have had having can could will would shall should may
    might must
    who whom whose what which when where why how
    not no yes
    article article's
  `),
  ),
  suffixes: [
    ["ies", "y"],
    ["sses", "ss"],
    ["ings", ""],
    ["ing", ""],
    ["ers", ""],
    ["er", ""],
    ["eed", "eed"],
    ["ied", "y"],
    ["ed", ""],
    ["ss", "ss"],
    ["us", "us"],
    ["is", "is"],
    ["es", ""],
    ["s", ""],
    ["e", ""],
  ],
  stemChanges: [
    [/([bdgmnprt])\1$/u, "$1"],
    [/(?<=...)e$/u, ""],
  ],
  absoluteWords: split(`
    always never all only every none must everyone everybody everything nobody nothing anyone anything entirely
    completely totally absolutely usually often some somewhat sometimes many several few frequently rarely seldom
    generally typically normally commonly mostly most probably possibly perhaps
  `),
  absoluteOpenings: ["no"],
  amountQuestions: ["how many", "how few", "how often"],
  aggregates: [
    /\b(?:all|none|neither|either|both|any|two|some|each) of (?:the above|these|those|them|the others|the options)\b/iu,
    /\b(?:all|none|both|neither) (?:the )?above\b/iu,
    /^(?:both|neither|all|none|either)$/iu,
    /\b(?:both |either |neither )?[A-E] (?:and|or|nor) [A-E]\b/u,
    /\bthe other (?:options|answers|two|three)\b/iu,
  ],
  negations: [/\b(?:not|except|excepting)\b/iu, /n['’]t\b/iu, /\bleast likely\b/iu, /\bnever\b/iu],
  loaded: {
    beginnings: ["liberat", "exterminat", "eradicat", "purg", "terroris", "terroriz"],
    phrases: ["good results"],
  },
  ruledOutStems: [
    /\bwh(?:ich|at) (?:numbered )?paragraphs?\b/iu,
    /\bin the order in which the (?:article|text|writer)\b/iu,
    /\b(?:inside|only in|within) (?:a|the) quotations?\b/iu,
    /\bhow many (?:units|places|things|kinds|names|people|speakers|areas|cells|hideouts|weapons|phases)\b/iu,
    /\bif anybody\b|\bif anyone\b/iu,
    /\b(?:spelt|spelled|spelling)\b/iu,
    /\bwhich one is missing\b/iu,
    /\bleave(?:s)? (?:open|without a name)\b/iu,
  ],
  questionWords: split("who whom whose what which when where why how"),
  instructionVerbs: split(`
    match put select choose complete pick sort order arrange decide judge mark write type enter give name fill drag say
    find tell read
  `),
  speakerWords: split(
    "who whom whose speaker speakers source sources voice voices quotation quotations quoted",
  ),
  reportingVerbs: split("said says stated states"),
  speakerPronouns: split("he she they"),
  sourceWords: split("article article’s"),
  limitingWords: split("or can could may might believed trying aim goal purpose main mainly recently"),
  timeWords: split(`
    now today yesterday tomorrow recently lately soon ago daily weekly monthly yearly
    day days week weeks month months year years hour hours
  `),
  openings: {
    question: split("who whom whose what which when where why how whether"),
    preposition: split(
      "in on at by for from into after before between during with within without through since until",
    ),
    infinitive: ["to"],
    clause: split("that because if although while"),
  },
  articles: split("a an the"),
  conjunctions: split("and or"),
  months: split("january february march april may june july august september october november december"),
  numbers: Object.fromEntries([
    ...split(`
      zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
      eighteen nineteen
    `).map((word, n) => [word, n]),
    ...split("ten twenty thirty forty fifty sixty seventy eighty ninety").map((word, n) => [
      word,
      10 * (n + 1),
    ]),
    ...split("dozen hundred thousand million").flatMap((word, n) => {
      const value = [12, 100, 1000, 1_000_000][n];
      return [
        [word, value],
        [`${word}s`, value],
      ];
    }),
    ...split("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth").map(
      (word, n) => [word, n + 1],
    ),
  ]),
  ordinalEndings: ["st", "nd", "rd", "th"],
  amountWords: split("when many much year month day date number numbered"),
  personWords: split("who whom whose person"),
  agreement: { one: split("is was has does"), several: split("are were have do") },
  pluralEndings: ["s"],
  syllables: {
    area: 3,
    areas: 3,
    hideout: 2,
    hideouts: 2,
    idea: 3,
    ideas: 3,
    people: 2,
    reporter: 3,
    reporters: 3,
    safety: 2,
    something: 2,
    sometimes: 2,
    somewhere: 2,
    someone: 2,
    statement: 2,
    statements: 2,
    video: 3,
  },
};
