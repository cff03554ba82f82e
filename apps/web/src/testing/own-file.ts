/** A word that is in every key and feedback of a teacher's file, and in nothing that is asked. */
export const ownCanary = "canary8462";
/** The same for a number. */
export const ownNumber = 846284628462;

type Row = [interaction: string, stem: string, part: string, text: string, right?: string];

const columns = "Question,Interaction,Stem,Part,Text,Right,Feedback";
const names = ["Ann", "Bob", "Cid", "Dee"];

/** Rows of which those at the given places are right. */
const marked = (interaction: string, stem: string, part: string, right: (at: number) => boolean): Row[] =>
  names.map((name, at) => [interaction, stem, part, name, right(at) ? "yes" : "no"]);

/**
 * A teacher's file with a question of every interaction, as a table.
 *
 * @param first which of four names is right, or comes first; two files then differ only in their keys.
 */
export function ownFile(first = 0): string {
  const turned = names.map((_, at) => names[(at + first) % names.length] ?? "");
  const rows: Row[] = [
    ...marked("choice", "Who keeps the lamp?", "option", (at) => at === first),
    ...marked("true-false-set", "Who was there?", "statement", (at) => at === first),
    ...marked(
      "multiple-response",
      "Which two rowed?",
      "option",
      (at) => at === first || at === (first + 1) % 4,
    ),
    ...names.map((name, at): Row => ["match", "Who sat where?", "pair", name, `Place of ${turned[at]}`]),
    ...names.map((name): Row => ["order", "Who came when?", "place", name, String(turned.indexOf(name) + 1)]),
    ["text-entry", "Who wrote it down?", "spelling", `${ownCanary} the clerk`],
    ["number-entry", "How many boats?", "number", "", String(ownNumber + first)],
    ["inline-choice", "Complete it.", "text with gaps", "The lamp is kept by {gap-1}."],
    ...marked("inline-choice", "Complete it.", "gap-1", (at) => at === first),
  ];
  const cells = rows.map(([interaction, stem, part, text, right = ""]) =>
    [stem, interaction, stem, part, text, right, `${ownCanary} why`].map((cell) => `"${cell}"`).join(","),
  );
  return [columns, ...cells].join("\n");
}

/** Forty questions whose right option comes first, as in many files. */
export const ownChoices = (): string =>
  Array.from(
    { length: 40 },
    (_, at) => `Who has number ${at}? {=right ${at} ~b ${at} ~c ${at} ~d ${at}}`,
  ).join("\n\n");
