import type { EngineWording } from "../../message.ts";
import { englishLintWords } from "./lint-words.ts";
import { models } from "./models.ts";
import { words } from "./words.ts";

/** English templates that several models share: bare options, and feedback. */
const shared: EngineWording["shared"] = {
  plain: "{it}",
  headed: "{It}",
  leads: "{Person} leads {force}",
  listed: "The article lists {unit}",
  "not-listed": "The article mentions {unit}, but not in the list",
  "says-so": "{Source} said that {clause}",
  "own-text-says": "The writer says that {clause}",
  account: "{Source} says that it {account}",
  since: "{It} has been running since {month}",
  entered: "{It} recently entered its {ordinal} phase",
  stated: "{Statement}",
  "slot-answer": "{Answer}",
  "ask-status": "{stem} “{it}”",
  "ask-tells": "{Paragraph} says that {clause}",
  "ask-reports": "In {paragraph}, {source} said that {clause}",
  "ask-sense": "That is its sense in {paragraph}",
  "ask-said": "{Paragraph} answers this, on {matter}",
  "ask-unanswered": "No paragraph answers this, so another source is needed",
  "ask-open": "No paragraph answers this",
  "ask-not-listed": "The list in {paragraph} does not name {unit}",
  "ask-right-true": "Right, it is true",
  "ask-right-false": "Right, it is false",
  "ask-right-not-given":
    "Right, it is not given: no paragraph says that it is so, and none that it is otherwise",
  "ask-is-true": "It is true",
  "ask-is-false": "It is false",
  "ask-is-not-given": "It is not given: no paragraph says that it is so, and none that it is otherwise",
  "ask-elsewhere": "That is in {paragraph}, about {matter}",
  "ask-no-sense": "The word does not mean this here",
  "ask-unsaid": "No paragraph says so",
  "ask-swapped-speaker": "In {paragraph}, {source} said this",
  "ask-aim-as-result": "{Paragraph} gives this as an aim, not as something reached",
  "ask-some-as-all": "{Paragraph} says this of some, not of all",
  "ask-claim-as-fact": "In {paragraph}, this rests on the word of {source}",
  "ask-belief-as-fact": "{Paragraph} says that this was believed, not that it was so",
  "ask-invitation-as-visit": "{Paragraph} says that this can be done, not that it was done",
  "ask-shifted-time": "{Paragraph} puts it at another time: {clause}",
  "ask-turned-cause": "{Paragraph} has it the other way round: {clause}",
  "ask-swapped-part": "{Paragraph} says otherwise: {clause}",
  "ask-denied": "{Paragraph} says the opposite: {clause}",
  "ask-other-sense": "The word can mean this elsewhere, but not in this article",
  names: "{Speaker} names {it}",
  "not-there": "{Speaker} does not mention {it}",
};

const engine: EngineWording = {
  locale: "en",
  models,
  shared,
  words,
  monthOfYear: "{month} {year}",
  list: { separator: ", ", last: " and " },
};

/** The engine in English. */
export const english = { engine, lint: englishLintWords };
