import { type AskData, choice, en, explained, option, status, yesNo } from "./forms.ts";

const bothAccounts =
  "In ¶1, the writer says that the seventh phase was recently entered; in ¶2, Inad said that the stage was over";

/** When things happened, in which order, and what the two accounts of the seventh phase say. */
export const phaseAsks: AskData[] = [
  choice(
    {
      id: "two-accounts",
      topics: ["phases", "words"],
      sort: "source",
      level: "analyse",
      facts: ["C4", "C7"],
    },
    "The writer and Inad both speak of the seventh phase, which Inad calls a stage. How do they describe it?",
    [
      option(
        "as-told",
        "The writer: recently entered. Inad: already over.",
        ["by article: will-of-victory newly-in 7", "by juma-inad: stage-seven state over"],
        undefined,
        "The article gives both accounts and does not explain the difference",
      ),
      explained(
        option(
          "swapped",
          "The writer: already over. Inad: recently entered.",
          "by article: stage-seven state over",
          "claim-as-fact",
        ),
        bothAccounts,
      ),
      explained(
        option(
          "both-entered",
          "The writer and Inad: recently entered.",
          "by juma-inad: will-of-victory newly-in 7",
          "swapped-speaker",
        ),
        bothAccounts,
      ),
      explained(
        option(
          "both-over",
          "The writer and Inad: already over.",
          "by article: stage-seven state over",
          "claim-as-fact",
        ),
        bothAccounts,
      ),
    ],
  ),
  {
    id: "phase-in-gaps",
    topics: ["phases"],
    sort: "substance",
    level: "understand",
    facts: ["C4", "C7", "C10"],
    siblingOf: "two-accounts",
    interaction: "inline-choice",
    stem: en("How far have the operations come? Complete the sentence."),
    statement: en(
      "The writer says that the seventh phase {gap-1}; Inad says that it {gap-2}, and that the work {gap-3}.",
    ),
    gaps: [
      [
        option("entered", "had recently begun", "by article: will-of-victory newly-in 7"),
        option("over", "had recently ended", "by article: stage-seven state over", "claim-as-fact"),
        explained(
          option("planned", "was being planned", "will-of-victory plans seven"),
          "¶1 says that the operations had entered it already",
        ),
      ],
      [
        option("is-over", "was over", "by juma-inad: stage-seven state over"),
        option(
          "has-begun",
          "had begun three days ago",
          "stage-seven started-in three-days-before",
          "shifted-time",
        ),
        option("goes-on", "was going on", "stage-seven state going-on", "swapped-part"),
      ],
      [
        option("continues", "goes on", "by juma-inad: work state going-on"),
        option("done", "is done", "work state done", "swapped-part"),
        explained(
          option("waits", "waits for plans", "work waits-for plans"),
          "He says in ¶2 that plans were made and that the work goes on",
        ),
      ],
    ],
  },
  status(
    { id: "over-and-going-on", topics: ["phases"], facts: ["C7", "C10"] },
    option("both", "Inad says that a stage is over and that the work goes on.", [
      "by juma-inad: stage-seven state over",
      "by juma-inad: work state going-on",
    ]),
  ),
  choice(
    {
      id: "what-is-will-of-victory",
      topics: ["phases"],
      sort: "substance",
      level: "understand",
      facts: ["C6"],
    },
    "What is Will of Victory, according to Inad?",
    [
      option("series", "a series of operations after “the war”", [
        "will-of-victory made-of series",
        "will-of-victory followed the-war",
      ]),
      option(
        "battle",
        "a large operation to win “the war”",
        "will-of-victory made-of one-battle",
        "swapped-part",
      ),
      explained(
        option("units", "a force made up of different units", "units act-under one-umbrella"),
        "That units act together is told by the writer, in ¶3. Inad gives the name to a series of operations",
      ),
      explained(
        option("plan", "a plan for peace after “the war”", "will-of-victory plans peace"),
        "Inad speaks of plans, and says that operations followed “the war”",
      ),
    ],
  ),
  {
    id: "three-in-order",
    topics: ["phases"],
    sort: "substance",
    level: "understand",
    facts: ["C3", "C4", "C7", "C15"],
    interaction: "order",
    stem: en("Put these in the order in which they happened, first to last."),
    events: [
      { id: "earlier-battles", text: en("ISIS lost the battles") },
      { id: "operation-start", text: en("The operations began") },
      { id: "stage-start", text: en("The seventh stage began") },
      { id: "stage-end", text: en("The seventh stage ended, as Inad says") },
    ],
  },
  choice(
    {
      id: "both-say",
      topics: ["phases", "people"],
      sort: "source",
      level: "analyse",
      facts: ["C7", "C9", "C10", "C24"],
    },
    "Which of these do both the writer and Inad say?",
    [
      option("goes-on", "The operations are going on.", [
        "by juma-inad: work state going-on",
        "by article: work state going-on",
      ]),
      option("finds", "Weapons have been found.", "by article: forces found weapons", "claim-as-fact"),
      option("over", "The seventh stage is over.", "by article: stage-seven state over", "claim-as-fact"),
      explained(
        option("july", "The operations began in July.", "juma-inad names july"),
        "¶1 says so. Inad does not name the month: he says only that they came after “the war”",
      ),
    ],
  ),
  {
    id: "writer-or-inad",
    topics: ["phases", "people"],
    sort: "source",
    level: "analyse",
    facts: ["C3", "C5a", "C10", "C17", "C24"],
    siblingOf: "both-say",
    interaction: "match",
    stem: en("Who says this? Match them. One answer is not needed."),
    sources: [
      { id: "july-start", text: en("The operations began in July 2019.") },
      { id: "plans-made", text: en("Plans were made.") },
      { id: "work-goes-on", text: en("The work is still going on.") },
      { id: "hideouts-attacked", text: en("Hideouts were attacked.") },
    ],
    options: [
      option("writer", "the writer alone", "? told-by the-writer"),
      option("inad", "Inad alone", "? told-by inad"),
      option("two", "the writer and Inad", ["? told-by inad-too", "? told-by the-two"]),
      option("husseini", "al-Husseini alone", "? told-by al-husseini"),
      option("leaders", "security leaders alone", "? told-by the-leaders"),
    ],
  },
  {
    id: "days-of-the-stage",
    topics: ["phases"],
    sort: "conclusion",
    level: "analyse",
    facts: ["C7"],
    interaction: "number-entry",
    stem: en("How many days did the seventh stage last, if one goes by Inad’s words? Type the number."),
    asserts: "stage-end days-after-the-start 4",
  },
  status(
    { id: "which-war", topics: ["phases"], facts: ["C6"], sort: "conclusion", level: "analyse" },
    option(
      "war",
      "When Inad speaks of “the war”, he means the battles of 2017.",
      "the-war same-as earlier-battles",
      undefined,
      "Inad speaks of “the war” without a date, and the writer, who speaks of 2017, does not link the two",
    ),
  ),
  choice(
    {
      id: "when-begun",
      sequence: "natural",
      topics: ["phases"],
      sort: "detail",
      level: "remember",
      facts: ["C3"],
    },
    "When did the operations called Will of Victory begin?",
    [
      option("2017", "in 2017", "battles fought-in 2017"),
      explained(
        option("july-2017", "in July 2017", "will-of-victory started-in 2017-07", "shifted-time"),
        "The month is right, and the year is that of the battles that ISIS lost, in ¶4",
      ),
      option("july", "in July 2019", "will-of-victory started-in 2019-07"),
    ],
  ),
  choice(
    {
      id: "no-calendar-day",
      topics: ["phases", "words"],
      sort: "source",
      level: "analyse",
      facts: ["C3", "C4", "C7"],
      given: ["stage-seven state over"],
    },
    "What keeps a reader from finding out on which day the seventh stage ended?",
    [
      option(
        "counts-back",
        "Inad counts back from a day that is not given.",
        "stage-seven counted-from day-of-speaking",
      ),
      explained(
        option("only-start", "Inad tells when it began, but not when it ended.", "juma-inad omits stage-end"),
        "He tells both in ¶2: it began “a week ago” and was over “3 days ago”",
      ),
      explained(
        option("month", "Inad names the month of it, but not the day.", "juma-inad names july"),
        "The one month that is named is July, in ¶1, when the operations began",
      ),
      explained(
        option("two-days", "Inad and the writer name two different days.", "accounts name two-days"),
        "The writer names no day: ¶1 says that the phase was recently entered",
      ),
    ],
  ),
  yesNo(
    {
      id: "exact-or-vague",
      topics: ["phases", "outcomes", "words"],
      sort: "source",
      level: "analyse",
      facts: ["C2", "C3", "C15", "C17", "C19"],
    },
    "Does the article give a month, a year or an exact number for this?",
    [
      option("began", "the beginning of the operations", "will-of-victory started-in 2019-07"),
      option("battles", "the battles that ISIS lost", "battles fought-in 2017"),
      explained(
        option("successes", "the successes of the forces", "all: forces record successes", "some-as-all"),
        "¶1 has “several successes”, and spells none of them out",
      ),
      explained(
        option("areas", "the areas that were freed", "freed-areas have-number known"),
        "¶6 has a number of areas, and says neither how many nor which",
      ),
      explained(
        option("hideouts", "the hideouts that were attacked", "attacked-hideouts have-number known"),
        "¶5 says that some were attacked",
      ),
    ],
  ),
  choice(
    {
      id: "seventh-and-daily",
      topics: ["phases", "goals"],
      sort: "conclusion",
      level: "analyse",
      facts: ["C2", "C4", "C24", "C25"],
      answer: { is: "follows", link: "because" },
      given: ["will-of-victory newly-in 7", "work done daily"],
    },
    "The operations have entered a seventh phase and go on every day. What can a reader conclude?",
    [
      option("unfinished", "The phases before did not finish the work.", "earlier-phases left work"),
      explained(
        option(
          "failed",
          "The phases before did not have successes.",
          "not: forces record successes",
          "denied",
        ),
        "The writer credits the forces with several successes, in ¶1. That work is left does not deny them",
      ),
      explained(
        option("last", "The seventh phase will be the last one.", "will-of-victory last-phase 7"),
        "How many phases are planned is told by nobody",
      ),
      option("ended", "The presence of ISIS has been ended.", "forces end isis-presence", "aim-as-result"),
    ],
  ),
];
