import type { PartOutcome, ResponseOf } from "@wellread/assessment";
import type { Feedback, Interaction, Option, ParagraphId, PublicAskedQuestionOf } from "@wellread/content";
import type { QuestionResult } from "./result.server";

/** Each feedback once: why an answer is not right can be just why another is. */
export const distinctFeedback = (found: readonly Feedback[]): Feedback[] => [
  ...new Map(found.map((one) => [one.text, one])).values(),
];

/** What was given or is right in one part: words, a place in an order, a judgement, or whether it was picked. */
export type PartValue = { text: string } | { place: number } | { judged: boolean } | { picked: boolean };

/** One part of an answer beside the right one, with why. */
export type AnswerPart = {
  id: string;
  /** What the part is about; none where the question itself is. */
  item: string | undefined;
  yours: PartValue | undefined;
  right: PartValue;
  outcome: PartOutcome | undefined;
  why: Feedback[];
};

type Parts<I extends Interaction> = (
  question: PublicAskedQuestionOf<I>,
  key: ResponseOf<I>,
  response: ResponseOf<I> | null,
  result: QuestionResult,
) => AnswerPart[];

const words = (options: readonly Option[], id: string | undefined): PartValue | undefined => {
  const option = options.find((one) => one.id === id);
  return option && { text: option.text };
};
const none: PartValue = { text: "" };
const why = ({ feedback }: QuestionResult, ...ids: (string | undefined)[]): Feedback[] =>
  distinctFeedback(ids.flatMap((id) => (id === undefined ? [] : (feedback[id] ?? []))));

const place = (order: readonly string[] | undefined, id: string): PartValue | undefined => {
  const at = order?.indexOf(id) ?? -1;
  return at < 0 ? undefined : { place: at + 1 };
};

/** How an answer falls into parts that are explained one by one; undefined where it is one whole. */
const parts: { [I in Interaction]: Parts<I> | undefined } = {
  choice: undefined,
  "text-entry": undefined,
  "number-entry": undefined,
  "true-false-set": ({ options }, key, response, result) =>
    options.map(({ id, text }) => {
      const judged = response?.values[id];
      return {
        id,
        item: text,
        yours: judged === undefined ? undefined : { judged },
        right: { judged: key.values[id] ?? false },
        outcome: result.score.parts[id],
        why: why(result, id),
      };
    }),
  "multiple-response": ({ options }, key, response, result) =>
    options.map(({ id, text }) => ({
      id,
      item: text,
      yours: { picked: response?.options.includes(id) ?? false },
      right: { picked: key.options.includes(id) },
      outcome: result.score.parts[id],
      why: why(result, id),
    })),
  match: ({ options }, key, response, result) =>
    options.sources.map(({ id, text }) => ({
      id,
      item: text,
      yours: words(options.targets, response?.pairs[id]),
      right: words(options.targets, key.pairs[id]) ?? none,
      outcome: result.score.parts[id],
      why: why(result, id),
    })),
  order: ({ options }, key, response, result) =>
    key.options.map((id) => ({
      id,
      item: options.find((option) => option.id === id)?.text,
      yours: place(response?.options, id),
      right: place(key.options, id) ?? none,
      outcome: result.score.parts[id],
      why: why(result, id),
    })),
  "inline-choice": ({ options }, key, response, result) =>
    options.map(({ id, options: choices }) => {
      const [yours, right] = [response?.gaps[id], key.gaps[id]];
      return {
        id,
        item: undefined,
        yours: words(choices, yours),
        right: words(choices, right) ?? none,
        outcome: result.score.parts[id],
        why: why(result, yours && `${id}/${yours}`, `${id}/${right ?? ""}`),
      };
    }),
};

const partsAs = <I extends Interaction>(
  interaction: I,
  question: PublicAskedQuestionOf<I>,
  key: ResponseOf<I>,
  result: QuestionResult & { response: ResponseOf<I> | null },
): AnswerPart[] | undefined => parts[interaction]?.(question, key, result.response, result);

/** The parts of an answer, for the interactions that have parts; undefined for those that are one whole. */
export const answerParts = (result: QuestionResult): AnswerPart[] | undefined => {
  const { question, key } = result;
  return partsAs(question.interaction, question, key, result);
};

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

const keyPartsAs = <I extends Interaction>(interaction: I, key: ResponseOf<I>): KeyPart[] =>
  keyParts[interaction](key);

/** The paragraphs that a question's answer rests on, each with whether what it says was missed. */
const questionParagraphs = ({ key, score, feedback }: QuestionResult): Map<string, "right" | "missed"> => {
  const found = new Map<string, "right" | "missed">();
  for (const { part, feedback: id } of keyPartsAs(key.interaction, key)) {
    const missed = score.parts[part] !== "right";
    const { paragraphs } = feedback[id] ?? feedback["answer"] ?? { paragraphs: [] };
    for (const paragraph of paragraphs)
      found.set(paragraph, missed || found.get(paragraph) === "missed" ? "missed" : "right");
  }
  return found;
};

/** How many answers that rest on a paragraph were right, and how many were missed. */
export type ParagraphTally = { paragraph: ParagraphId; right: number; missed: number };

/**
 * Counts questions by the paragraphs that they rest on, in the order of the article. The title and the
 * standfirst are there only if a question rests on them.
 */
export const tallyParagraphs = (
  paragraphs: readonly { id: ParagraphId; kind: "title" | "standfirst" | "body" }[],
  questions: readonly QuestionResult[],
): ParagraphTally[] => {
  const found = questions.map(questionParagraphs);
  const count = (paragraph: string, is: "right" | "missed"): number =>
    found.filter((one) => one.get(paragraph) === is).length;
  return paragraphs
    .map(({ id, kind }) => ({ paragraph: id, kind, right: count(id, "right"), missed: count(id, "missed") }))
    .filter(({ kind, right, missed }) => kind === "body" || right + missed > 0)
    .map(({ paragraph, right, missed }) => ({ paragraph, right, missed }));
};
