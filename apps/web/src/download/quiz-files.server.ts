import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import { type Presentation, questionsOf, type QuizTopic, regradeQuestion } from "@wellread/assessment";
import type { AskedQuestion, QuestionId } from "@wellread/content";
import {
  exportQuiz,
  type ExportReport,
  type Format,
  formats,
  type LossCode,
  type QuizExport,
  quizTitle,
  type Substitute,
} from "@wellread/formats";
import { withKeyShown } from "@/attempt/regraded-attempt.server";
import { assembleForTopic } from "@/attempt/start.server";
import { getDatabase } from "@/database/database";
import { identifyPage, type OwnerOrPage } from "@/identity/identity";
import { findAssignment } from "@/model/assignment-rows";
import type { AttemptError, Outcome } from "@/model/attempt";
import { findArticle, loadBank } from "@/model/banks";
import type { QuizAddress } from "@/model/quiz-address";
import { findRegrades, inForce } from "@/model/regrades";
import { passageFor, type PassageChoice, usualPassage } from "./passage-choice.server";

/** A quiz to be written as a file: the questions with their keys, and how each is shown. */
export type QuizToWrite = {
  title: string;
  locale: string;
  /** The article's id. */
  article: string;
  /** Used in the files and their names. */
  seed: string;
  questions: readonly AskedQuestion[];
  presentations: readonly Presentation[];
  /** Which retelling of the article goes along. */
  reading: PassageChoice;
};

/**
 * The quiz of an assignment with the keys that it is scored by now, for anyone who manages it; null whether it does not exist or belongs to
 * somebody else. Of per-student variants, the one that the teacher sees.
 *
 * @param owner left out by pages: the browser that the page is rendered for.
 * @param reading left out where it goes by where the class reads.
 */
export async function assignmentQuiz(
  id: string,
  owner: OwnerOrPage = identifyPage(),
  reading?: PassageChoice,
): Promise<QuizToWrite | null> {
  const database = await getDatabase();
  const held = await findAssignment(database, id, await owner, "manage");
  if (held === null) return null;
  const { quiz, settings, code } = held.assignment;
  const bank = await loadBank(database, quiz.bank);
  const regrades = inForce(await findRegrades(database, held.assignment.id));
  const questions = questionsOf(bank, quiz).map((question) => regradeQuestion(question, regrades));
  return {
    title: settings.title,
    locale: quiz.locale,
    article: quiz.article,
    // Files are passed on, so their names contain the join code, which students have anyway.
    seed: code,
    reading: reading ?? usualPassage(settings.reading),
    questions,
    presentations: quiz.presentations.map((presentation) => {
      const question = questions.find((one) => one.id === presentation.question);
      return question === undefined ? presentation : withKeyShown({ question, presentation }).presentation;
    }),
  };
}

/** How many letters of a question are enough to recognise it. */
const most = 100;

function shorten(stem: string): string {
  const letters = Array.from(stem.replaceAll(/\s+/g, " "));
  return letters.length <= most ? letters.join("") : `${letters.slice(0, most).join("").trimEnd()}…`;
}

/** How each question of a quiz begins, in the order in which a file has them. */
export function listQuestionStems({
  questions,
  presentations,
}: QuizToWrite): { id: QuestionId; beginning: string }[] {
  const stems = new Map(questions.map(({ id, stem }) => [id, stem]));
  return presentations.map(({ question }) => ({
    id: question,
    beginning: shorten(stems.get(question) ?? ""),
  }));
}

/** A file of a quiz: its name, media type and content. */
export type QuizFile = { name: string; media: string; body: string | Uint8Array<ArrayBuffer> };

/** A quiz in one format, with all of its files. */
const writeQuiz = (quiz: QuizToWrite, format: Format): Promise<QuizExport> =>
  Promise.resolve(
    exportQuiz(
      quiz.questions,
      { format, ...licenceOf(quiz), ...quiz, passage: passageFor(quiz.article, quiz.reading) },
      quiz.presentations,
    ),
  );

/** Our questions are free for everybody. We cannot license a teacher's own, and a package has one licence for all. */
const licenceOf = ({ questions }: QuizToWrite) =>
  questions.some((question) => "proven" in question) ? {} : { licence: "MIT" };

/**
 * One file of a quiz in a format; null if the format has fewer files.
 *
 * @param number from 1, which is the quiz itself; others accompany it, such as a page of keys.
 */
export async function writeDownload(
  quiz: QuizToWrite,
  format: Format,
  number: number,
): Promise<QuizFile | null> {
  const { files, mediaType } = await writeQuiz(quiz, format);
  const file = files[number - 1];
  if (file === undefined) return null;
  return {
    name: file.path,
    media: mediaType,
    body: "text" in file ? file.text : new Uint8Array(file.bytes),
  };
}

/** How questions are converted, in codes: what they become, what they lose or why they are left out, and the limit that they exceed. */
type Change = { as: Substitute | null; why: readonly LossCode[]; limit: number | undefined };

/** Questions, by their numbers in the quiz, that are converted in the same way. */
export type ConversionNote = Change & { numbers: number[] };

/** How a quiz is converted to one format. */
export type QuizInFormat = {
  format: Format;
  /** How many files there are. */
  files: number;
  /** How many of the questions the format carries. */
  carried: number;
  outOf: number;
  /** What the file as a whole loses. */
  ofFile: readonly LossCode[];
  /** The reading that goes along, and where it stands. */
  passage: ExportReport["passage"];
  leftOut: ConversionNote[];
  /** Carried as another kind of question, or without a part of their content. */
  changed: ConversionNote[];
};

type Row = Change & { question: QuestionId };

function groupNotes(rows: readonly Row[], order: readonly QuestionId[]): ConversionNote[] {
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
    passage: report.passage,
    leftOut: groupNotes(leftOut, order),
    changed: groupNotes(changedIn(report), order),
  };
}

/** How a quiz is converted to every format that it can be written in. */
export async function listDownloads(quiz: QuizToWrite): Promise<QuizInFormat[]> {
  const downloads: QuizInFormat[] = [];
  for (const format of formats) {
    downloads.push(await describe(quiz, format));
    // All of them are five times what a request may keep others waiting for.
    await nextTurn();
  }
  return downloads;
}

/**
 * A quiz on a topic as its start page draws it. Its key is no secret, as the bank is public and a quiz outside an
 * assignment is open book.
 */
export function topicQuiz(
  article: string,
  topic: QuizTopic,
  address: QuizAddress,
  reading: PassageChoice = usualPassage(),
): Outcome<QuizToWrite, AttemptError["code"]> {
  const folder = findArticle(article)?.folder;
  if (folder === undefined) return { ok: false, error: { code: "article_not_found" } };
  const choice = assembleForTopic({ article: folder.article.id, topic, ...address });
  if (!choice.ok) return choice;
  const { quiz, bank } = choice.value;
  const about = folder.wording[bank.locale]?.name ?? article;
  return {
    ok: true,
    value: {
      title: quizTitle({ topic, article: about, locale: bank.locale }),
      locale: bank.locale,
      article: bank.article,
      seed: quiz.seed,
      questions: bank.questions,
      presentations: quiz.presentations,
      reading,
    },
  };
}
