import type { EngineWording } from "../../message.ts";

/** How each item model speaks in English, by model and template. */
export const models: EngineWording["models"] = {
  "leader-of-force": {
    stem: "According to the article, who leads {force}?",
  },
  "role-of-person": {
    stem: "Which role does the article give {person}?",
  },
  "match-roles": {
    stem: "Match each person with the role the article gives him. One role stays unused.",
    role: "leads {force}",
  },
  "leader-named": {
    stem: "For which of these does the article name a leader?",
  },
  "name-leader": {
    stem: "According to the article, who leads {force}? Give his last name.",
  },
  "name-force": {
    stem: "According to the article, which force or unit does {person} lead?",
  },
  "who-said": {
    stem: "In the article, who said that {clause}?",
  },
  "statement-by": {
    stem: "According to the article, which of these points did {source} make?",
  },
  "who-said/name": {
    stem: "One speaker said that {clause}. What is his last name?",
  },
  "who-said/complete": {
    stem: "Who said what? Complete the statement.",
    statement: "In the article, {gap-1} said that {a}, and {gap-2} said that {b}.",
  },
  "listed-units": {
    stem: "Does the article's list of units include each of these?",
  },
  "select-listed-units": {
    stem: "Which of these does the article list in {paragraph}? Select {count}.",
  },
  "missing-unit": {
    stem: "The article lists {count} units. Among them are {units}. Which one is missing here?",
  },
  "complete-list": {
    stem: "Complete the statement from the article.",
    statement: "Among those that the article lists are {known} and {gap-1}.",
  },
  "help-beside-units": {
    stem: "Which of these does the article mention as giving help besides the listed units?",
  },
  "only-in-quotation": {
    stem: "Which of these is mentioned only inside a quotation?",
    "only-quoted": "Only the words of {speaker} mention {it}",
    "own-text": "The article's own text mentions {it}",
  },
  "sort-forces": {
    stem: "How does the article present each of these? Match them. One place stays unused.",
    "to-listed": "Named in the list",
    "to-help": "Named as help besides the list",
    "to-quoted": "Named in a quotation alone",
    "to-partner": "Named as a partner in earlier battles",
    "to-led": "Named with its leader",
    quoted: "Only the words of {speaker} mention {unit}",
    partner: "The article names {unit} as partners in earlier battles",
  },
  "start-month": {
    stem: "According to the article, since which month has {it} been running?",
  },
  "phase-number": {
    "entered-phase": "By the article's own text, which phase did {it} recently enter?",
    "entered-phase-number":
      "By the article's own text, {it} recently entered a new phase. Type the number of that phase.",
    "entered-phase-why": "The article's own text speaks of the {ordinal} phase",
    "ended-phase": "Which stage has ended, as {source} said?",
    "ended-phase-number": "{Source} spoke of a stage that has ended. Type the number of that stage.",
    "ended-phase-why": "{Source} spoke of the {ordinal} stage",
  },
  "year-of-battles": {
    stem: "In which year does the article place {event}?",
    "stem-number": "In which year does the article place {event}? Type the year.",
    "in-year": "The article places {event} in {year}",
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
    whose: "In the article, who says that {matter} {account}? (“Phase” and “stage” are read as the same.)",
  },
  "complete-accounts": {
    stem: "Two accounts differ. Complete the statement. (“Phase” and “stage” are read as the same.)",
    statement: "By {a}, {matter} {gap-1}; {b} says that it {gap-2}.",
  },
  "complete-times": {
    stem: "Complete the statement from the article's own text.",
    statement: "{It} has been running since {gap-1} and recently entered its {gap-2} phase.",
  },
  "complete-leaders": {
    stem: "Complete the statement from the article.",
    statement: "{gap-1} leads {a}, and {gap-2} leads {b}.",
  },
  "whose-voice": {
    stem: "Who, if anybody, says in the article that {clause}?",
  },
  "match-voices": {
    stem: "Match each statement with whose word it is. One answer stays unused.",
  },
  "rests-on-speaker": {
    stem: "Which of these points rest on the word of a named speaker? Select {count}.",
  },
  "true-false-not-given": {
    stem: "According to the article, is this true, false or not given? {Statement}.",
  },
  "match-aims": {
    stem: "Match each aim with where the article states it. One place stays unused.",
    "stem-with-term":
      "Match each aim with where the article states it. One place stays unused. ({Term}: {meaning}.)",
    place: "{source}, {paragraph}",
  },
  "what-was-found": {
    stem: "Which of these did {speaker} say were found? Select {count}.",
  },
  "left-open": {
    stem: "Which of these questions does the article leave open?",
  },
  "left-open/set": {
    stem: "Does the article leave each of these questions open?",
  },
  "left-open/select": {
    stem: "Which of these questions does the article leave open? Select {count}.",
  },
  "leaders-set": {
    stem: "Does the article name a leader for each of these?",
  },
  "statement-by/set": {
    stem: "In the article, are these points made by {source}?",
  },
  "statement-by/select": {
    stem: "According to the article, which of these points did {source} make? Select {count}.",
  },
  "slot-value": {
    stem: "{Question}",
  },
  "how-many": {
    lists: "How many units are in the article's list? Type a number.",
    "lists-why": "The article lists {count} units: {members}",
    "names-place": "How many places does {subject} name? Type a number.",
    "names-place-why": "{Subject} names {members}",
    "reports-found": "How many kinds of things did {subject} say were found? Type a number.",
    "reports-found-why": "{Subject} names {members}",
  },
  "goes-beyond": {
    stem: "Which of these points goes beyond what the article and its speakers say?",
    beyond: "{Answer}",
  },
  "places-named": {
    stem: "Which of these places does {speaker} name? Select {count}.",
  },
  "name-place": {
    stem: "{Speaker} names {count} places. Among them are {places}. Which one is missing here?",
  },
  "without-name": {
    stem: "Which of these does the article leave without a name?",
    named: "The article gives the name: {name}",
    unnamed: "The article gives {it} no name",
  },
  "order-of-sources": {
    stem: "Put these {count} sources in the order in which the article reports them, first to last.",
    "quoted-in": "The article quotes {source}",
    "reported-in": "The article reports the words of {source}",
  },
};
