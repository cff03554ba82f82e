import type { Interaction, Question, QuestionOf } from "@wellread/content";

/** One line of a question as a reviewer reads it. */
export interface Row {
  /** ✓ the key, ✗ a false statement, a place in the order, or nothing. */
  readonly mark: string;
  readonly text: string;
  /** The key of its feedback. */
  readonly part: string;
}

const check = (right: boolean, wrong = "") => (right ? "✓" : wrong);

const rows: { [I in Interaction]: (question: QuestionOf<I>) => Row[] } = {
  choice: ({ options, key }) => options.map(({ id, text }) => ({ mark: check(id === key), text, part: id })),
  "true-false-set": ({ options, key }) =>
    options.map(({ id, text }) => ({ mark: check(key.includes(id), "✗"), text, part: id })),
  "multiple-response": ({ options, key }) =>
    options.map(({ id, text }) => ({ mark: check(key.includes(id)), text, part: id })),
  match: matchRows,
  order: ({ options, key }) =>
    options
      .map(({ id, text }) => ({ mark: String(key.indexOf(id) + 1), text, part: id }))
      .toSorted((a, b) => Number(a.mark) - Number(b.mark)),
  "text-entry": ({ options, key, refused }) => [
    ...options.map((entry) => ({ mark: check(entry.id === key), text: spellings(entry), part: entry.id })),
    ...refused.map((text) => ({ mark: "✗", text: `${text} (another name)`, part: "refused" })),
  ],
  "number-entry": ({ key }) => [{ mark: "✓", text: String(key), part: "right" }],
  "inline-choice": ({ options, key }) =>
    options.flatMap((gap) =>
      gap.options.map(({ id, text }) => ({
        mark: check(id === key[gap.id]),
        text: `{${gap.id}} ${text}`,
        part: `${gap.id}/${id}`,
      })),
    ),
};

function rowsAs<I extends Interaction>(interaction: I, question: QuestionOf<I>): Row[] {
  return rows[interaction](question);
}

/** A question's options with the key marked, and entries for feedback that belongs to no option. */
export function questionRows(question: Question): Row[] {
  const own = rowsAs(question.interaction, question);
  const shown = new Set(own.map(({ part }) => part));
  const others = Object.keys(question.feedback).filter((part) => !shown.has(part));
  return [...own, ...others.map((part) => ({ mark: "", text: `[${part}]`, part }))];
}

function matchRows({ options, key }: QuestionOf<"match">): Row[] {
  const texts = new Map(options.targets.map(({ id, text }) => [id, text]));
  const used = new Set(Object.values(key));
  return [
    ...options.sources.map(({ id, text }) => {
      const target = key[id];
      return { mark: "✓", text: `${text} → ${target === undefined ? "?" : texts.get(target)}`, part: id };
    }),
    ...options.targets
      .filter(({ id }) => !used.has(id))
      .map(({ id, text }) => ({ mark: "", text: `… → ${text} (unused)`, part: id })),
  ];
}

function spellings({ text, aliases, noted }: QuestionOf<"text-entry">["options"][number]): string {
  const also = aliases.length === 0 ? "" : ` (also ${aliases.join(", ")})`;
  return noted.length === 0 ? text + also : `${text}${also} (with a note: ${noted.join(", ")})`;
}
