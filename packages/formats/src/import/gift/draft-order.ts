import type { DraftedBody } from "../drafted-body.ts";
import { ImportFault } from "../import-fault.ts";
import type { Markup } from "../read-markup.ts";
import { readWords } from "./read-answer.ts";

/** How many are shown, and up to five words on which, how they look and what they earn. */
const settings = /^>[ \t]*\d{0,4}(?:[ \t]+[A-Za-z0-9_]{1,40}){0,5}[ \t]*$/;
const mostAnswers = 200;

/** What is to be put in order, as Moodle writes it since 4.4: settings behind a `>`, then a line for each, first to last. */
export function draftOrder(text: string, markup: Markup): DraftedBody {
  const [head = "", ...lines] = text.split(/\r\n|\r|\n/);
  if (!settings.test(head)) throw new ImportFault("malformed_question", { detail: head.slice(0, 80) });
  const shown = lines.filter((line) => line.trim() !== "");
  if (shown.length > mostAnswers) throw new ImportFault("too_many_options", { detail: String(mostAnswers) });
  return {
    body: {
      interaction: "order",
      ordered: shown.map((line) => ({ text: readWords(line, markup), feedback: "" })),
    },
    changes: [],
  };
}
