import type { ResponseOf } from "@wellread/assessment";
import type { Interaction } from "@wellread/content";
import type { QuestionResult } from "@/server/attempts/result-view";

/** A part of the right answer, and where its feedback is. */
type KeyPart = { part: string; feedback: string };

const same = (ids: readonly string[]): KeyPart[] => ids.map((part) => ({ part, feedback: part }));

const keyParts: { [I in Interaction]: (key: ResponseOf<I>) => KeyPart[] } = {
  choice: ({ option }) => same([option]),
  "true-false-set": ({ values }) => same(Object.keys(values)),
  "multiple-response": ({ options }) => same(options),
  match: ({ pairs }) => same(Object.keys(pairs)),
  order: ({ options }) => same(options),
  "text-entry": () => [{ part: "answer", feedback: "right" }],
  "number-entry": () => [{ part: "answer", feedback: "right" }],
  "inline-choice": ({ gaps }) =>
    Object.entries(gaps).map(([gap, option]) => ({ part: gap, feedback: `${gap}/${option}` })),
};

const readAs = <I extends Interaction>(interaction: I, key: ResponseOf<I>): KeyPart[] =>
  keyParts[interaction](key);

/** The paragraphs that a question's answer rests on, each with whether what it says was missed. */
export const questionParagraphs = ({
  key,
  score,
  feedback,
}: QuestionResult): Map<string, "right" | "missed"> => {
  const found = new Map<string, "right" | "missed">();
  for (const { part, feedback: id } of readAs(key.interaction, key)) {
    const missed = score.parts[part] !== "right";
    const { paragraphs } = feedback[id] ?? feedback["answer"] ?? { paragraphs: [] };
    for (const paragraph of paragraphs)
      found.set(paragraph, missed || found.get(paragraph) === "missed" ? "missed" : "right");
  }
  return found;
};
