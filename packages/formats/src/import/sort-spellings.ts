import { labelsOf } from "../labels.ts";
import type { DraftedBody } from "./drafted-body.ts";
import type { Change } from "./found-question.ts";
import { ImportFault } from "./import-fault.ts";
import type { WeighedOption } from "./weigh-options.ts";

/** A star for anything; with a backslash before it, it is a star. */
const anything = "*";

function readStars(text: string): string {
  if (/(?<!\\)\*/.test(text)) throw new ImportFault("wildcard", { detail: text });
  return text.replaceAll(String.raw`\*`, anything);
}

/**
 * Typed answers as Moodle lists them: those with the whole point are right, those with none are wrong and have feedback of
 * their own, and a star is anything else. A right one with the note on a more usual spelling is right with that note.
 */
export function sortSpellings(
  answers: readonly WeighedOption[],
  changes: readonly Change[],
): DraftedBody<"text-entry"> {
  const other = answers.find(({ text }) => text === anything);
  const read = answers
    .filter((answer) => answer !== other)
    .map((answer) => ({ ...answer, text: readStars(answer.text) }));
  const right = read.filter(({ weight }) => weight > 99.99);
  const feedback = right[0]?.feedback ?? "";
  const { otherSpelling } = labelsOf("en");
  const note = feedback === "" ? otherSpelling : `${feedback}. ${otherSpelling}`;
  const isNoted = (answer: WeighedOption) => answer.feedback === note;
  const isPartly = answers.some(({ weight }) => weight > 0 && weight <= 99.99) || (other?.weight ?? 0) > 0;
  return {
    body: {
      interaction: "text-entry",
      spellings: right.filter((answer) => !isNoted(answer)).map(({ text }) => text),
      noted: right.filter(isNoted).map(({ text }) => text),
      feedback,
      rivals: read
        .filter((answer) => !right.includes(answer))
        .map(({ text, feedback: said }) => ({ text, feedback: said })),
      refused: [],
      otherFeedback: other?.feedback ?? "",
    },
    changes: isPartly ? [...changes, { code: "points_changed" }] : changes,
  };
}
