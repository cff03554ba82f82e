import type { EngineWording } from "../../message.ts";
import { models } from "./models.ts";
import { shared } from "./shared.ts";
import { words } from "./words.ts";

/** The engine in English. */
export const en: EngineWording = {
  locale: "en",
  models,
  shared,
  words,
  monthOfYear: "{month} {year}",
  list: { separator: ", ", last: " and " },
};
