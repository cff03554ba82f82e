import type { EngineWording } from "../../message.ts";
import { englishLintWords } from "./lint-words.ts";
import { models } from "./models.ts";
import { words } from "./words.ts";

/** English templates that several models share: bare options, and feedback. */
const shared: EngineWording["shared"] = {
  plain: "{it}",
  headed: "{It}",
  "leads-force": "He leads {force}",
  leads: "{Person} leads {force}",
  unled: "The article lists {force} and names no leader",
  listed: "The article lists {unit}",
  "not-listed": "The article mentions {unit}, but not in the list",
  helped: "The article says that {unit} helped, besides the listed units",
  "says-so": "{Source} said that {clause}",
  "speaks-else": "The words of {source} are about other matters",
  "own-text-says": "The article's own text says that {clause}",
  "own-text-else": "The article's own text speaks of other matters",
  account: "{Source} says that it {account}",
  since: "{It} has been running since {month}",
  entered: "{It} recently entered its {ordinal} phase",
  stated: "{Statement}",
  "slot-answer": "{Answer}",
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
