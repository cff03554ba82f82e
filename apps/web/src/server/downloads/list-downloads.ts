import "server-only";
import { formats, type ExportReport, type Format, type LossCode, type Substitute } from "@wellread/formats";
import type { QuestionId } from "@wellread/content";
import type { QuizToWrite } from "./quiz-to-write";
import { writeQuiz } from "./write-download";

/** What becomes of questions, in codes: what they become, what they lose or why they stay behind, and to what it is held. */
type Why = { as: Substitute | null; why: readonly LossCode[]; limit: number | undefined };

/** Questions, by their numbers in the quiz, that share a fate. */
export type Fate = Why & { numbers: number[] };

/** What a quiz becomes in one format. */
export type QuizInFormat = {
  format: Format;
  /** How many files there are. */
  files: number;
  /** How many of the questions come along. */
  carried: number;
  outOf: number;
  /** What is lost of the file as a whole. */
  ofFile: readonly LossCode[];
  leftOut: Fate[];
  /** Taken along as something else, or without a part of what they hold. */
  changed: Fate[];
};

type Row = Why & { question: QuestionId };

function groupFates(rows: readonly Row[], order: readonly QuestionId[]): Fate[] {
  const alike = Map.groupBy(rows, ({ as, why, limit }) => JSON.stringify([as, why, limit]));
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    const numbers = group.map(({ question }) => order.indexOf(question) + 1).toSorted((a, b) => a - b);
    return first === undefined ? [] : [{ numbers, as: first.as, why: first.why, limit: first.limit }];
  });
}

function changedIn({ carried, mapped }: ExportReport): Row[] {
  return [
    ...carried.flatMap(({ question, lost }) =>
      lost.length === 0 ? [] : [{ question, as: null, why: lost, limit: undefined }],
    ),
    ...mapped.map(({ question, as, lost }) => ({ question, as, why: lost, limit: undefined })),
  ];
}

async function describe(quiz: QuizToWrite, format: Format): Promise<QuizInFormat> {
  const { files, report } = await writeQuiz(quiz, format);
  const order = quiz.presentations.map(({ question }) => question);
  const leftOut = report.leftOut.map(({ question, reason, limit }) => ({
    question,
    as: null,
    why: [reason],
    limit,
  }));
  return {
    format,
    files: files.length,
    carried: order.length - leftOut.length,
    outOf: order.length,
    ofFile: report.ofFile,
    leftOut: groupFates(leftOut, order),
    changed: groupFates(changedIn(report), order),
  };
}

/** What a quiz becomes in every format that it can be written in. */
export const listDownloads = (quiz: QuizToWrite): Promise<QuizInFormat[]> =>
  Promise.all(formats.map((format) => describe(quiz, format)));
