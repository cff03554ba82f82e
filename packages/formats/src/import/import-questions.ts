import { makeOwnQuestion, type OwnQuestion, type QuestionId } from "@wellread/content";
import { checkDraft } from "./check-draft.ts";
import type { Change, FoundQuestion } from "./found-question.ts";
import { ImportFault } from "./import-fault.ts";
import type { ImportFormat } from "./import-format.ts";
import { importLimits } from "./import-limits.ts";
import { fateOf, type ImportProblem } from "./import-problem.ts";
import { makeContent, dropsGeneral } from "./make-content.ts";
import { readFile } from "./read-file.ts";

/** What a file gave. Every question of the file is either among the questions or named by a problem. */
export interface ImportedQuestions {
  /** In the order of the file, marked as not proven. */
  readonly questions: readonly OwnQuestion[];
  readonly problems: readonly ImportProblem[];
}

/**
 * Reads a teacher's questions from a file of another tool. It never throws on what the bytes are: whatever cannot be
 * read is a problem with its line, and one bad question does not lose the others. Time and memory are bounded by
 * {@link importLimits}. Pure: the same bytes give the same questions, with the same ids.
 *
 * @param format where it is known; else the content tells.
 */
export function importQuestions(bytes: Uint8Array, format?: ImportFormat): ImportedQuestions {
  const questions = new Map<QuestionId, OwnQuestion>();
  const problems: ImportProblem[] = [];
  try {
    for (const found of readFile(bytes, format)) {
      take(found, questions, problems);
      if (questions.size > importLimits.questions) throw tooMany("too_many_questions", "questions", found);
      if (problems.length > importLimits.problems) throw tooMany("too_many_problems", "problems", found);
    }
    if (questions.size + problems.length === 0) throw new ImportFault("no_questions");
  } catch (fault) {
    if (!(fault instanceof ImportFault)) throw fault;
    problems.push(describe(fault));
  }
  return { questions: [...questions.values()].slice(0, importLimits.questions), problems };
}

function tooMany(
  code: "too_many_questions" | "too_many_problems",
  limit: "questions" | "problems",
  { place, file }: FoundQuestion,
): ImportFault {
  return new ImportFault(code, { place, detail: String(importLimits[limit]), file });
}

function take(
  found: FoundQuestion,
  questions: Map<QuestionId, OwnQuestion>,
  problems: ImportProblem[],
): void {
  const { read, place, format } = found;
  try {
    if (read instanceof ImportFault) throw read;
    checkDraft(read.draft);
    const question = makeOwnQuestion(makeContent(read.draft), { format, line: place.line });
    if (questions.has(question.id)) throw new ImportFault("question_twice");
    questions.set(question.id, question);
    const dropped: readonly Change[] = dropsGeneral(read.draft) ? [{ code: "general_dropped" }] : [];
    problems.push(
      ...[...read.changes, ...dropped].map((change) => describe(new ImportFault(change.code, change), found)),
    );
  } catch (fault) {
    if (!(fault instanceof ImportFault)) throw fault;
    problems.push(describe(fault, found));
  }
}

const longestName = 80;

function describe({ code, place, detail, file }: ImportFault, found?: FoundQuestion): ImportProblem {
  return {
    code,
    fate: fateOf(code),
    line: place?.line ?? found?.place.line ?? 1,
    column: place?.column ?? found?.place.column ?? 1,
    file: shorten(found?.file ?? file),
    question: shorten(found?.name ?? ""),
    detail: shorten(detail),
  };
}

/** In one line, without control characters, cut between characters. */
function shorten(text: string): string {
  const line = text
    .slice(0, 4 * longestName)
    .replaceAll(/[\s\p{Cc}\p{Cf}\p{Cs}]+/gu, " ")
    .trim();
  const letters = Array.from(line);
  return letters.length <= longestName ? line : `${letters.slice(0, longestName - 1).join("")}…`;
}
