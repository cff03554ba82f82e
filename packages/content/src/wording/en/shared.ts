import type { EngineWording } from "../../message.ts";

/** English templates that several models share: bare options, and feedback. */
export const shared: EngineWording["shared"] = {
  plain: "{it}",
  headed: "{It}",
  "leads-force": "He leads {force}",
  leads: "{Person} leads {force}",
  unled: "The article lists {force} and names no leader",
  listed: "The article lists {unit}",
  "not-listed": "The article mentions {unit}, but not in the list",
  helped: "The article names {unit} as help beside the list",
  "says-so": "{Source} said so",
  "speaks-else": "The article reports other words of {source}",
  "own-text-says": "The article's own text says so",
  "own-text-else": "The article's own text says other things",
  account: "{Source} says that it {account}",
  since: "{It} has been running since {month}",
  entered: "{It} recently entered its {ordinal} phase",
  stated: "{Statement}",
  "slot-answer": "{Answer}",
  place: "{Speaker} names {place}",
  "not-there": "{It} does not appear in the article",
};
