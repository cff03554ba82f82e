import { type AskData, choice, en, option, status } from "./forms.ts";

/** When things happened, in which order, and what the two accounts of the seventh phase say. */
export const phaseAsks: AskData[] = [
  choice(
    { id: "two-accounts", topics: ["phases", "words"], sort: "source", level: "analyse", facts: ["C4", "C7"] },
    "The article says that the seventh phase began lately; Inad says that the seventh stage is over. How does the article deal with this?",
    [
      option("gives-both", "It gives both and does not explain it.", ["by article: will-of-victory newly-in 7", "by juma-inad: stage-seven state over"]),
      option("eighth", "It says that an eighth phase has begun.", "will-of-victory newly-in 8", "swapped-part"),
      option("mistaken", "It says that Inad mixed up two phases.", "article calls inad-mistaken"),
      option("asks", "It asks a second leader who is right.", "article asks second-leader"),
    ],
  ),
  choice(
    { id: "stage-end", topics: ["phases"], sort: "detail", level: "remember", facts: ["C7"] },
    "When did the seventh stage end, as Inad tells it?",
    [
      option("three-days", "three days before he spoke", "stage-seven ended-in three-days-before"),
      option("week", "a week before he spoke", "stage-seven ended-in week-before", "shifted-time"),
      option("july", "in July of the same year", "will-of-victory started-in 2019-07"),
      option("day", "on the day on which he spoke", "stage-seven ended-in day-of-speaking", "shifted-time"),
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
      { id: "stage-end", text: en("The seventh stage ended, as Inad tells it") },
    ],
  },
  status(
    { id: "stopped-after-seventh", topics: ["phases"], facts: ["C10", "C24"] },
    option("stopped", "The operations stopped once the seventh stage was over.", "work state stopped", "swapped-part"),
  ),
  choice(
    { id: "stage-over-work-on", topics: ["phases"], sort: "conclusion", level: "analyse", facts: ["C7", "C10", "C24"], answer: { is: "follows", link: "because" }, siblingOf: "stopped-after-seventh" },
    "Inad says that the seventh stage has ended and that the work continues. What follows from this?",
    [
      option("not-the-end", "The end of a stage is not the end of the operations.", "stage-end differs-from operation-end"),
      option("eighth", "The eighth stage had begun on the day that he spoke.", "stage-eight state going-on"),
      option("ended", "The operations had stopped by the time that he spoke.", "work state stopped", "swapped-part"),
      option("last", "The stage after the seventh is to be the last one.", "stage-eight is-last yes"),
    ],
  ),
  {
    id: "latest-phase",
    topics: ["phases"],
    sort: "detail",
    level: "remember",
    facts: ["C4"],
    interaction: "number-entry",
    stem: en("The operations lately entered a new phase. Which one? Type its number."),
    asserts: "will-of-victory entered-phase 7",
  },
  choice(
    { id: "missing-on-phases", topics: ["phases", "words"], sort: "source", level: "analyse", facts: ["C4"], answer: { is: "unstated" } },
    "Which question about the phases does the article leave to other sources?",
    [
      option("earlier", "What was done in the phases before the seventh?", "earlier-phases did what"),
      option("latest", "Which phase did the operations enter of late?", "will-of-victory newly-in 7"),
      option("over", "Who says that the seventh stage is over?", "by juma-inad: stage-seven state over"),
      option("july", "In which month did the first phase begin?", "will-of-victory started-in 2019-07"),
    ],
  ),
  status(
    { id: "phase-length", topics: ["phases"], facts: ["C7"], sort: "conclusion", level: "analyse" },
    option("week", "A phase of the operations lasts about a week.", "phases last a-week", undefined, "Inad gives times for the seventh stage alone"),
  ),
  status(
    { id: "which-war", topics: ["phases"], facts: ["C6"], sort: "conclusion", level: "analyse" },
    option("war", "“The war” of which Inad speaks was over by 2018.", "the-war over-by 2018", undefined, "Inad speaks of “the war” without a date"),
  ),
  status(
    { id: "goes-on-daily", topics: ["phases"], facts: ["C24"], siblingOf: "stopped-after-seventh" },
    option("daily", "Something is done in the operations on each day.", "work done daily"),
  ),
  choice(
    { id: "when-begun", topics: ["phases"], sort: "detail", level: "remember", facts: ["C3"] },
    "When did the operations called Will of Victory begin?",
    [
      option("july", "in July 2019", "will-of-victory started-in 2019-07"),
      option("may", "in May 2019", "will-of-victory started-in 2019-05", "shifted-time"),
      option("2017", "at the end of 2017", "will-of-victory started-in 2017-12", "shifted-time"),
      option("week", "a week before Inad spoke", "stage-seven started-in week-before"),
    ],
  ),
  choice(
    { id: "no-calendar-day", topics: ["phases", "words"], sort: "source", level: "analyse", facts: ["C7"] },
    "Why can a reader not find out on which day the seventh stage ended?",
    [
      option("counts-back", "Inad counts back from a day that is not given.", "stage-seven counted-from day-of-speaking"),
      option("still-on", "Inad says that the stage has not ended yet.", "stage-seven state going-on", "swapped-part"),
      option("kept-secret", "Inad keeps the day secret to protect his men.", "day kept secret"),
      option("two-days", "Inad and the writer name two different days.", "accounts name two-days"),
    ],
  ),
  {
    id: "since-and-phase",
    topics: ["phases"],
    sort: "detail",
    level: "remember",
    facts: ["C3", "C4"],
    siblingOf: "when-begun",
    interaction: "inline-choice",
    stem: en("Complete the sentence with what the writer says."),
    statement: en("The operations have been going on since {gap-1} and lately entered their {gap-2} phase."),
    gaps: [
      [
        option("july", "July 2019", "will-of-victory started-in 2019-07"),
        option("january", "January 2019", "will-of-victory started-in 2019-01", "shifted-time"),
        option("march", "March 2019", "will-of-victory started-in 2019-03", "shifted-time"),
      ],
      [
        option("fifth", "fifth", "will-of-victory newly-in 5", "swapped-part"),
        option("seventh", "seventh", "will-of-victory newly-in 7"),
        option("eighth", "eighth", "will-of-victory newly-in 8", "swapped-part"),
      ],
    ],
  },
];
