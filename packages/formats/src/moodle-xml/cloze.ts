import type { ItemGap, ItemOf } from "../item.ts";

/** Character references would end an answer of a cloze at their `#`, so only named entities stand in it. */
const named: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const toHtml = (text: string) => text.replaceAll(/[&<>"]/g, (character) => named[character] ?? "");

/** The text of an embedded-answers question: each gap a menu with its weights and feedback, in HTML. */
export function writeCloze({ stem, pieces, shuffled }: ItemOf<"inline-choice">): string {
  const statement = pieces.map((piece) =>
    typeof piece === "string" ? escapeWords(piece) : writeGap(piece, shuffled),
  );
  return `<p>${escapeWords(stem)}</p><p>${statement.join("")}</p>`;
}

/** Words between gaps: a brace of theirs must not look like a gap's. */
function escapeWords(text: string): string {
  return toHtml(text).replaceAll("{", "&#123;").replaceAll("}", "&#125;");
}

function writeGap({ options }: ItemGap, shuffled: boolean): string {
  const answers = options.map(({ text, right, feedback }) =>
    [right ? "=" : "%0%", escapePart(text), feedback === "" ? "" : `#${escapePart(feedback)}`].join(""),
  );
  return `{1:MULTICHOICE${shuffled ? "_S" : ""}:${answers.join("~")}}`;
}

function escapePart(text: string): string {
  return toHtml(text).replaceAll(/[\\#~}/]/g, String.raw`\$&`);
}
