import { type AskData, choice, en, explained, option, status } from "./forms.ts";

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
        "In ¶1, the writer says that the seventh phase was recently entered; in ¶2, Inad said that the stage was over",
      ),
      explained(
        option(
          "both-entered",
          "The writer and Inad: recently entered.",
          "by juma-inad: will-of-victory newly-in 7",
          "swapped-speaker",
        ),
        "In ¶1, the writer says that the seventh phase was recently entered; in ¶2, Inad said that the stage was over",
      ),
      explained(
        option(
          "both-over",
          "The writer and Inad: already over.",
          "by article: stage-seven state over",
          "claim-as-fact",
        ),
        "In ¶1, the writer says that the seventh phase was recently entered; in ¶2, Inad said that the stage was over",
      ),
    ],
  ),
  choice(
    {
      id: "inad-on-the-stage",
      topics: ["phases"],
      sort: "substance",
      level: "understand",
      facts: ["C4", "C7"],
    },
    "What does Inad say about the seventh stage?",
    [
      option("is-over", "It began a week ago and is over.", [
        "stage-seven started-in week-before",
        "stage-seven state over",
      ]),
      option(
        "goes-on",
        "It began three days ago and goes on.",
        "stage-seven started-in three-days-before",
        "shifted-time",
      ),
      option(
        "entered",
        "It was entered recently.",
        "by juma-inad: will-of-victory newly-in 7",
        "swapped-speaker",
      ),
      option("still", "It began a week ago and goes on.", "stage-seven state going-on", "swapped-part"),
      option("eighth", "It was followed by an eighth stage.", "stage-eight follows stage-seven"),
    ],
  ),
  status(
    { id: "stage-going-on", topics: ["phases"], facts: ["C7"], siblingOf: "inad-on-the-stage" },
    option(
      "going-on",
      "Inad says that the seventh stage is still going on.",
      "stage-seven state going-on",
      "swapped-part",
    ),
  ),
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
    "What is “Will of Victory”, as Inad explains it?",
    [
      option("series", "a series of operations begun after “the war”", [
        "will-of-victory made-of series",
        "will-of-victory followed the-war",
      ]),
      option(
        "battle",
        "a large battle for the areas up to the border",
        "will-of-victory made-of one-battle",
        "swapped-part",
      ),
      option("units", "a body under which units act together", "units act-under one-umbrella"),
      option("plan", "a plan for the return of those who fled", "will-of-victory plans after-time"),
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
  status(
    { id: "stopped-after-seventh", topics: ["phases"], facts: ["C24"] },
    option(
      "stopped",
      "At the time of the article, no operations were being carried out.",
      "work state stopped",
      "swapped-part",
    ),
  ),
  choice(
    {
      id: "inad-on-the-work",
      topics: ["phases", "outcomes"],
      sort: "substance",
      level: "understand",
      facts: ["C10"],
      given: ["forces found weapons", "forces found hideouts"],
    },
    "Inad tells of weapons and hideouts that were found. What does he then say about the work?",
    [
      option("continues", "It is going on.", "work state going-on"),
      option("stopped", "It has been brought to an end.", "work state stopped", "swapped-part"),
      option("paused", "It has been paused for a while.", "work state paused", "swapped-part"),
      option("police", "It has been handed to the police.", "work handed-to police"),
    ],
  ),
  {
    id: "latest-phase",
    topics: ["phases"],
    sort: "detail",
    level: "remember",
    facts: ["C4"],
    interaction: "number-entry",
    stem: en("The operations recently entered a new phase. Which one? Type its number in figures."),
    asserts: "will-of-victory entered-phase 7",
  },
  choice(
    {
      id: "missing-on-phases",
      topics: ["phases", "words"],
      sort: "source",
      level: "analyse",
      facts: ["C4"],
      answer: { is: "unstated" },
    },
    "Which question about the phases does the article leave unanswered?",
    [
      option("earlier", "What was done in the sixth phase?", "earlier-phases did what"),
      option("latest", "Which phase is the latest?", "will-of-victory newly-in 7"),
      option("over", "Who says that the seventh stage is over?", "by juma-inad: stage-seven state over"),
      option("july", "When did the operations begin?", "will-of-victory started-in 2019-07"),
    ],
  ),
  status(
    {
      id: "which-war",
      topics: ["phases"],
      facts: ["C6"],
      given: ["battles fought-in 2017"],
      sort: "conclusion",
      level: "analyse",
    },
    option(
      "war",
      "When Inad speaks of the war, he means the battles of 2017.",
      "the-war same-as earlier-battles",
      undefined,
      "Inad speaks of “the war” without a date",
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
      option("may", "in May 2019", "will-of-victory started-in 2019-05", "shifted-time"),
      option("july", "in July 2019", "will-of-victory started-in 2019-07"),
      option("september", "in September 2019", "will-of-victory started-in 2019-09", "shifted-time"),
    ],
  ),
  choice(
    {
      id: "no-calendar-day",
      topics: ["phases", "words"],
      sort: "source",
      level: "analyse",
      facts: ["C4", "C7"],
      given: ["stage-seven state over"],
    },
    "What keeps a reader from finding out on which day the seventh stage ended?",
    [
      option(
        "counts-back",
        "Inad counts back from a day that is not given.",
        "stage-seven counted-from day-of-speaking",
      ),
      option(
        "still-on",
        "Inad says that the stage has not ended yet.",
        "stage-seven state going-on",
        "swapped-part",
      ),
      option(
        "entered",
        "Inad says that it was recently entered, and no more.",
        "by juma-inad: will-of-victory newly-in 7",
        "swapped-speaker",
      ),
      option("two-days", "Inad and the writer name two different days.", "accounts name two-days"),
    ],
  ),

  {
    id: "year-of-battles",
    topics: ["phases"],
    sort: "detail",
    level: "remember",
    facts: ["C15"],
    given: ["isis scattered-after defeats", "forces won battles"],
    interaction: "number-entry",
    stem: en("In which year did ISIS lose the battles after which its members scattered? Type the year."),
    asserts: "earlier-battles in-year 2017",
  },
];
