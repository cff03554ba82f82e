import type { ResponseOf } from "@wellread/assessment";
import type { Interaction, Option, PublicAskedQuestionOf } from "@wellread/content";
import type { ComponentType } from "react";
import type { Go } from "@/attempt/destination";

/** What every control gets: the question, the answer so far, and a callback for an answer that no form field holds. */
export type ControlProps<I extends Interaction> = {
  question: PublicAskedQuestionOf<I>;
  response: ResponseOf<I> | undefined;
  onAnswer: (response: ResponseOf<I>) => void;
};

/** The answer a form holds, not yet checked against the response schema; null when it holds none. */
export type Draft = Record<string, unknown> | null;

/** How much of a question has an answer, whether right or not. */
export type Completeness = "answered" | "partly" | "unanswered";

/** How the form of a question is read. */
export type FormRules<I extends Interaction> = {
  /** Field names of the control; one that ends in a full stop stands for all that begin with it. */
  fieldNames: readonly string[];
  readForm: (form: URLSearchParams, go: Go) => Draft;
  completeness: (question: PublicAskedQuestionOf<I>, response: ResponseOf<I>) => Completeness;
  /** Whether the answer is typed into a single field: there are no options. */
  isTyped: boolean;
  /** Whether an answer can be partly right. */
  hasParts: boolean;
};

/** One line of an answer in words: plain, a range of numbers, one thing matched with another, or a statement judged. */
export type AnswerLine =
  | { text: string; readAs?: ReadAs }
  | { from: string; to: string }
  | { source: string; target: string }
  | { statement: string; value: boolean };

/** How a number was read that others would read as another one, because of its comma or full stop. */
type ReadAs = { kind: "asWhole" | "asDecimal"; number: string };

/** What was given or is right in one part: words, a place in an order, a judgement, or whether it was picked. */
export type PartValue = { text: string } | { place: number } | { judged: boolean } | { picked: boolean };

/** One part of an answer beside the right one. */
export type Part = {
  id: string;
  /** What the part is about; none where the question itself is. */
  item: string | undefined;
  yours: PartValue | undefined;
  right: PartValue;
  /** Ids of the feedback that says why. */
  feedback: readonly string[];
};

/** A part of the right answer, and where its feedback is. */
export type KeyPart = { part: string; feedback: string };

/** An answer beside the right one, to be drawn. */
export type DrawingProps<I extends Interaction> = {
  question: PublicAskedQuestionOf<I>;
  response: ResponseOf<I> | null;
  answer: ResponseOf<I>;
};

/** How an answer is put into words and explained. */
export type AnswerRules<I extends Interaction> = {
  lines: (question: PublicAskedQuestionOf<I>, response: ResponseOf<I>) => AnswerLine[];
  /** Whether the order of the lines is a part of the answer. */
  isOrdered: boolean;
  /** The parts that are explained one by one; undefined where an answer has no parts. */
  parts:
    | ((question: PublicAskedQuestionOf<I>, key: ResponseOf<I>, response: ResponseOf<I> | null) => Part[])
    | undefined;
  /** Whether the parts say everything; where they do not, the whole answers stand side by side before them. */
  partsSayAll: boolean;
  keyParts: (key: ResponseOf<I>) => KeyPart[];
  Drawing: ComponentType<DrawingProps<I>> | undefined;
};

type QuestionProps<I extends Interaction> = { question: PublicAskedQuestionOf<I> };

/** How a question is laid out to be read. */
export type PrintRules<I extends Interaction> = {
  /** The space in which the question is answered on paper. */
  Paper: ComponentType<QuestionProps<I>>;
  /** What follows the stem: the options, or the sentence with gaps; nothing where the answer is typed. */
  Body: ComponentType<QuestionProps<I>>;
  /** The options, and the ids of those that the key picks; null where the key is more than a choice of options. */
  rightOptions: (
    question: PublicAskedQuestionOf<I>,
    key: ResponseOf<I>,
  ) => { options: readonly Option[]; right: readonly string[] } | null;
};
