import type { Interaction } from "@wellread/content";
import { renderEach, type Renderers } from "./exporter.ts";
import type { Item, ItemOf } from "./item.ts";
import type { Labels } from "./words/index.ts";
import { writeFigure } from "./range-figures.ts";

/** A question for paper: what stands there, and what the key says. */
export interface PaperQuestion {
  readonly id: string;
  readonly stem: string;
  /** That it is not proven, of a teacher's own question; of the others nothing. */
  readonly remark: string;
  /** A statement with gaps, or nothing. */
  readonly statement: string;
  /** Lines to be answered one by one, each with room for its answer; `marks` are what to choose from beside it. */
  readonly prompts: readonly { readonly text: string; readonly marks: readonly string[] }[];
  /** Lettered. */
  readonly choices: readonly string[];
  /** Whether an answer is written out. */
  readonly typed: boolean;
  readonly key: readonly { readonly answer: string; readonly feedback: string }[];
}

type Body = Omit<PaperQuestion, "id" | "stem" | "remark">;
const nothing = { statement: "", prompts: [], choices: [], typed: false };

type Layouts = { [I in Interaction]: (item: ItemOf<I>, labels: Labels) => Body };

/** The letter of a choice: A to Z, which is more than any question shows. */
export function letterOf(index: number): string {
  return String.fromCodePoint(65 + index);
}

const layouts: Layouts = {
  choice: layOutChoices,
  "true-false-set": ({ options }, { yes, no }) => ({
    ...nothing,
    prompts: options.map(({ text }) => ({ text, marks: [yes, no] })),
    key: options.map(({ text, right, feedback }) => ({ answer: `${text}: ${right ? yes : no}`, feedback })),
  }),
  "multiple-response": layOutChoices,
  match: ({ pairs, targets }) => ({
    ...nothing,
    prompts: pairs.map(({ source }) => ({ text: source, marks: [] })),
    choices: targets,
    key: pairs.map(({ source, target, feedback }) => ({
      answer: `${source} → ${letterOf(targets.indexOf(target))}. ${target}`,
      feedback,
    })),
  }),
  order: ({ ordered, shown }) => ({
    ...nothing,
    prompts: shown.map((text) => ({ text, marks: [] })),
    key: ordered.map(({ text, feedback }, index) => ({ answer: `${index + 1}. ${text}`, feedback })),
  }),
  "text-entry": ({ answer }) => ({
    ...nothing,
    typed: true,
    key: [{ answer: [...answer.spellings, ...answer.noted].join(" / "), feedback: answer.feedback }],
  }),
  "number-entry": ({ range, explanation }, labels) => ({
    ...nothing,
    typed: true,
    key: [{ answer: labels.range(writeFigure(range.from), writeFigure(range.to)), feedback: explanation }],
  }),
  "inline-choice": ({ pieces }, { gap }) => {
    const gaps = pieces.filter((piece) => typeof piece !== "string");
    const numbered = pieces.map((piece) =>
      typeof piece === "string" ? piece : `${gap} (${gaps.indexOf(piece) + 1})`,
    );
    return {
      ...nothing,
      statement: numbered.join(""),
      prompts: gaps.map(({ options }, index) => ({
        text: `(${index + 1})`,
        marks: options.map(({ text }) => text),
      })),
      key: gaps.flatMap(({ options }, index) =>
        options
          .filter(({ right }) => right)
          .map(({ text, feedback }) => ({ answer: `(${index + 1}) ${text}`, feedback })),
      ),
    };
  },
};

function layOutAs<I extends Interaction>(interaction: I, item: ItemOf<I>, labels: Labels): Body {
  return layouts[interaction](item, labels);
}

/** Lays a question out for paper. */
export function layOutItem(item: Item, labels: Labels): PaperQuestion {
  const { id, stem, proven } = item;
  return { id, stem, remark: proven ? "" : labels.notProven, ...layOutAs(item.interaction, item, labels) };
}

function layOutChoices({ options }: ItemOf<"choice" | "multiple-response">): Body {
  return {
    ...nothing,
    choices: options.map(({ text }) => text),
    key: options.flatMap(({ text, right, feedback }, index) =>
      right ? [{ answer: `${letterOf(index)}. ${text}`, feedback }] : [],
    ),
  };
}

/** For formats that people read: every interaction, laid out. */
export const renderPaperQuestions: Renderers<PaperQuestion> = renderEach((item, { labels }) =>
  layOutItem(item, labels),
);
