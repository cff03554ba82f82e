import type { ItemGap, ItemOf } from "../item.ts";
import { besideExplanation } from "../say-once.ts";

const named: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const toHtml = (text: string) => text.replaceAll(/[&<>]/g, (character) => named[character] ?? "");

/** The text of an embedded-answers question: each gap a menu with its weights and feedback, in HTML. */
export function writeCloze({ stem, pieces, shuffled, explanation }: ItemOf<"inline-choice">): string {
  const statement = pieces.map((piece) =>
    typeof piece === "string"
      ? escapeWords(piece)
      : writeGap(besideExplanation(piece.options, explanation), shuffled),
  );
  return `<p>${escapeWords(stem)}</p><p>${statement.join("")}</p>`;
}

/** Words between gaps: a brace of theirs must not look like a gap's. */
function escapeWords(text: string): string {
  return toHtml(text).replaceAll("{", "&#123;").replaceAll("}", "&#125;");
}

function writeGap(options: ItemGap["options"], shuffled: boolean): string {
  const answers = options.map(({ text, right, feedback }) =>
    [right ? "=" : "%0%", escapePart(text), feedback === "" ? "" : `#${escapePart(feedback)}`].join(""),
  );
  return `{1:MULTICHOICE${shuffled ? "_S" : ""}:${answers.join("~")}}`;
}

/**
 * Moodle undoes references in a gap once, and takes what comes of it for HTML: so HTML is escaped twice. What would end a part
 * of a gap is a reference, whose own `#` Moodle tells by what stands before it. A backslash would undo what follows it.
 */
const inGap: Readonly<Record<string, string>> = {
  "&": "&amp;amp;",
  "<": "&amp;lt;",
  ">": "&amp;gt;",
  "\\": "&amp;#92;",
  "~": "&#126;",
  "#": "&#35;",
  "}": "&#125;",
};

function escapePart(text: string): string {
  return text.replaceAll(/[&<>\\~#}]/g, (character) => inGap[character] ?? "");
}
