import "server-only";
import { exportQuiz, type Format, type QuizExport } from "@wellread/formats";
import type { QuizToWrite } from "./quiz-to-write";

/** A file of a quiz: its name, what it is, and what it holds. */
export type QuizFile = { name: string; media: string; body: string | Uint8Array<ArrayBuffer> };

/** Everything that a quiz is in one format. */
export const writeQuiz = (quiz: QuizToWrite, format: Format): Promise<QuizExport> =>
  Promise.resolve(exportQuiz(quiz.questions, { format, ...licenceOf(quiz), ...quiz }, quiz.presentations));

/** Ours are for everybody. A teacher's own are not for us to license, and a package has one licence for all. */
const licenceOf = ({ questions }: QuizToWrite) =>
  questions.some((question) => "proven" in question) ? {} : { licence: "MIT" };

/**
 * One file of a quiz in a format; null if the format has fewer.
 *
 * @param number from 1: the quiz itself. Others stand beside it, as a page of keys does.
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
