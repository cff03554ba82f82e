import type { PartOutcome, Response, ResponseOf } from "@wellread/assessment";
import type {
  Feedback,
  Interaction,
  ParagraphId,
  PublicAskedQuestion,
  PublicAskedQuestionOf,
} from "@wellread/content";
import { answerRules } from "./interactions/answer-rules";
import type { AnswerLine, KeyPart, Part } from "./interactions/rules";
import type { KeyedResult, ShownFeedback } from "./question-result.server";

const linesAs = <I extends Interaction>(
  interaction: I,
  question: PublicAskedQuestionOf<I>,
  response: ResponseOf<I>,
): AnswerLine[] => answerRules[interaction].lines(question, response);

/** An answer in the words of its question, line by line; none for no answer. */
export const answerLines = (question: PublicAskedQuestion, response: Response | null): AnswerLine[] => {
  if (response?.interaction !== question.interaction) return [];
  return linesAs(question.interaction, question, response);
};

/** Each feedback text once: the reason why one answer is wrong can be the reason why another is right. */
export const distinctFeedback = <F extends Feedback>(found: readonly F[]): F[] => [
  ...new Map(found.map((one) => [one.text, one])).values(),
];

/** One part of an answer beside the right one, with whether it is right and why. */
export type AnswerPart = Omit<Part, "feedback"> & { outcome: PartOutcome | undefined; why: ShownFeedback[] };

const partsAs = <I extends Interaction>(
  interaction: I,
  question: PublicAskedQuestionOf<I>,
  key: ResponseOf<I>,
  response: ResponseOf<I> | null,
): Part[] | undefined => answerRules[interaction].parts?.(question, key, response);

/** How the parts of an answer are explained one by one; undefined where the answer has no parts. */
export const answerParts = ({
  question,
  key,
  response,
  score,
  feedback: found,
}: KeyedResult): AnswerPart[] | undefined =>
  partsAs(question.interaction, question, key, response)?.map(({ feedback, ...part }) => ({
    ...part,
    outcome: score.parts[part.id],
    why: distinctFeedback(feedback.flatMap((id) => found[id] ?? [])),
  }));

const keyPartsAs = <I extends Interaction>(interaction: I, key: ResponseOf<I>): KeyPart[] =>
  answerRules[interaction].keyParts(key);

const keyPartsOf = (key: Response): KeyPart[] => keyPartsAs(key.interaction, key);

/** Why, for an answer without parts: first about what was answered, then about what is right. */
export const wholeFeedback = ({ response, key, feedback }: KeyedResult): ShownFeedback[] => {
  const parts = [...(response ? keyPartsOf(response) : []), ...keyPartsOf(key)];
  // What is said of a typed answer has an id of its own; that of an option is the option's.
  const ids = ["answer", ...parts.map((part) => part.feedback)];
  return distinctFeedback(ids.flatMap((id) => feedback[id] ?? []));
};

/** The paragraphs that a question's answer rests on, each with whether what it says was missed. */
const questionParagraphs = ({ key, score, feedback }: KeyedResult): Map<string, "right" | "missed"> => {
  const found = new Map<string, "right" | "missed">();
  for (const { part, feedback: id } of keyPartsOf(key)) {
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
  questions: readonly KeyedResult[],
): ParagraphTally[] => {
  const found = questions.map(questionParagraphs);
  const count = (paragraph: string, is: "right" | "missed"): number =>
    found.filter((one) => one.get(paragraph) === is).length;
  return paragraphs
    .map(({ id, kind }) => ({ paragraph: id, kind, right: count(id, "right"), missed: count(id, "missed") }))
    .filter(({ kind, right, missed }) => kind === "body" || right + missed > 0)
    .map(({ paragraph, right, missed }) => ({ paragraph, right, missed }));
};
