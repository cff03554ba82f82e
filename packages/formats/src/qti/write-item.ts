import { textDirection } from "@wellread/content";
import { element, type Element } from "../element.ts";
import type { QuizInfo } from "../exporter.ts";
import type { Item } from "../item.ts";
import { shortenTitle } from "../shorten-title.ts";
import { declareOutcome } from "./declarations.ts";
import { inDialect, type Dialect } from "./dialect.ts";
import { writeFeedback } from "./feedback.ts";
import type { ItemParts } from "./item-parts.ts";

/** An item of its own file: what every interaction has around it. */
export function writeItem(
  { id, stem }: Item,
  { responses, outcomes, body, rules, feedback }: ItemParts,
  { locale }: QuizInfo,
  dialect: Dialect,
): Element {
  const direction = textDirection(locale) === "rtl" ? { dir: "rtl" } : {};
  const root = element(
    "assessmentItem",
    [
      ...responses,
      declareOutcome("SCORE", "float", { start: 0 }),
      declareOutcome("MAXSCORE", "float", { start: 1 }),
      ...outcomes,
      element("itemBody", body, direction),
      element("responseProcessing", rules),
      ...writeFeedback(feedback, dialect),
    ],
    {
      identifier: id,
      title: shortenTitle(stem),
      adaptive: "false",
      timeDependent: "false",
      "xml:lang": locale,
    },
  );
  return inDialect(root, dialect);
}
