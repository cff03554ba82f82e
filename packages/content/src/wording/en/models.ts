import type { EngineWording } from "../../message.ts";

/** How each item model speaks in English, by model and template. */
export const models: EngineWording["models"] = {
  "match-roles": {
    stem: "Match each person with the role the article gives him. One role stays unused.",
    role: "leads {force}",
  },
  "name-leader": {
    stem: "According to the article, who leads {force}? Give his last name.",
  },
  "listed-units": {
    stem: "Does the article’s list of units include each of these?",
  },
  "start-month": {
    stem: "According to the article, since which month has {it} been running?",
  },
  "phase-number": {
    "entered-phase": "Which phase did {it} recently enter, as the writer says?",
    "entered-phase-number":
      "As the writer says, {it} recently entered a new phase. Type the number of that phase.",
    "entered-phase-why": "The writer speaks of the {ordinal} phase",
    "ended-phase": "Which stage has ended, as {source} said?",
    "ended-phase-number": "{Source} spoke of a stage that has ended. Type the number of that stage.",
    "ended-phase-why": "{Source} spoke of the {ordinal} stage",
  },
  "order-events": {
    stem: "Put these events in the order in which they happened, first to last.",
    event: "{When}",
  },
  "differing-accounts": {
    how: "What do {a} and {b} say of {matter}? (“Phase” and “stage” are read as the same.)",
    differ: "{A}: it {x}. {B}: it {y}.",
    agree: "Both {a} and {b}: it {x}.",
    "differ-why": "{A} says that it {x}; {b} says that it {y}",
  },
  "complete-accounts": {
    stem: "Two accounts differ. Complete the statement. (“Phase” and “stage” are read as the same.)",
    statement: "By {a}, {matter} {gap-1}; {b} says that it {gap-2}.",
  },
  "complete-times": {
    stem: "Complete what the writer says.",
    statement: "{It} has been running since {gap-1} and recently entered its {gap-2} phase.",
  },
  "complete-leaders": {
    stem: "Complete the statement from the article.",
    statement: "{gap-1} leads {a}, and {gap-2} leads {b}.",
  },
  "true-false-not-given": {
    stem: "According to the article, is this true, false or not given? {Statement}.",
  },
  "what-was-found": {
    stem: "Which of these did {speaker} say were found? Select {count}.",
  },
  "slot-value": {
    stem: "{Question}",
  },
  "goes-beyond": {
    stem: "Which of these points goes beyond what the article and its speakers say?",
    beyond: "{Answer}",
  },
  "places-named": {
    stem: "Which of these places does {speaker} name? Select {count}.",
  },
};
