import { makeOwnQuestion, type OwnQuestion, type QuestionId } from "@wellread/content";
import { readCsvQuestions } from "../csv/read-csv.ts";
import { readGift } from "../gift/read-gift.ts";
import { checkDraft } from "./check-draft.ts";
import type { Change, FoundQuestion } from "./draft.ts";
import { fateOf, ImportFault, type ImportProblem } from "./import-problem.ts";
import { dropsGeneral, makeContent } from "./make-content.ts";
import { decodeText, foreignBytes, foreignText, type ImportFormat, importLimits } from "./source-file.ts";
import { unpack } from "./unpack.ts";
import { type Labels, wordsOf } from "../words/index.ts";
import { readPackage, readXmlQuestions } from "./xml-questions.ts";

type Container = "zip" | "xml" | "csv" | "gift";

/** Which kind of file may hold a format. */
const containers = {
  gift: ["gift"],
  "moodle-xml": ["xml"],
  qti22: ["zip", "xml"],
  qti30: ["zip", "xml"],
  csv: ["csv"],
} as const satisfies Record<ImportFormat, readonly Container[]>;

/**
 * Reads a file question by question, in the format that is asked for or that its content tells.
 *
 * @throws {ImportFault} where it can be read no further; what came before stands.
 */
function* readFile(
  bytes: Uint8Array,
  format: ImportFormat | undefined,
  labels: Labels,
): Iterable<FoundQuestion> {
  if (isZip(bytes)) {
    const files = unpack(bytes);
    check("zip", format);
    yield* readPackage(files, { format, labels });
    return;
  }
  throwIf(foreignBytes(bytes));
  const text = decodeText(bytes);
  throwIf(foreignText(text));
  const container = format === "gift" || format === "csv" ? format : detect(text);
  check(container, format);
  if (container === "xml") yield* readXmlQuestions(text, { format, labels });
  else if (container === "csv") yield* readCsvQuestions(text);
  else yield* readGift(text, labels);
}

function check(container: Container, format: ImportFormat | undefined): void {
  if (format === undefined) return;
  const allowed: readonly Container[] = containers[format];
  if (!allowed.includes(container)) throw new ImportFault("unknown_format", { detail: format });
}

function throwIf(fault: ImportFault | undefined): void {
  if (fault !== undefined) throw fault;
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/** Looks no further than it must: the first character tells XML, the first line a table. */
function detect(text: string): Container {
  if (/^\s*</.test(text)) return "xml";
  // A table may begin with what is for a spreadsheet, and with rows of nothing.
  const start = text.slice(0, 2000).replace(/^\uFEFF?(?:sep=.[\r\n])?[,;\s]*/i, "");
  const [header = ""] = start.split(/\r|\n/, 1);
  if (/\b(?:question|interaction)\b/i.test(header) && /\bstem\b/i.test(header) && /[,;\t]/.test(header))
    return "csv";
  if (text.includes("{")) return "gift";
  throw new ImportFault("unknown_format");
}

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
 * @param locale of what the file leaves to be said: the two options of a statement, and what is asked of a text with gaps.
 * @param most how many questions are read at the most, for whoever has use for few: the rest of the file costs nothing.
 * @param onRead told after each question, whether or not it could be taken, how many there were so far. How many the file
 *   has is known at its end alone.
 */
export function importQuestions(
  bytes: Uint8Array,
  format?: ImportFormat,
  locale?: string,
  most: number = importLimits.questions,
  onRead?: (count: number) => void,
): ImportedQuestions {
  const { labels } = wordsOf(locale);
  const questions = new Map<QuestionId, OwnQuestion>();
  const problems: ImportProblem[] = [];
  const bound = Math.min(most, importLimits.questions);
  let text = 0;
  let count = 0;
  try {
    for (const found of readFile(bytes, format, labels)) {
      const question = take(found, questions, problems);
      count += 1;
      onRead?.(count);
      if (question !== undefined) {
        text += lengthOf(question);
        if (text > importLimits.text) {
          questions.delete(question.id);
          throw tooMany("too_much_text", importLimits.text, found);
        }
      }
      if (questions.size > bound) throw tooMany("too_many_questions", bound, found);
      if (problems.length > importLimits.problems)
        throw tooMany("too_many_problems", importLimits.problems, found);
    }
    if (questions.size + problems.length === 0) throw new ImportFault("no_questions");
  } catch (fault) {
    if (!(fault instanceof ImportFault)) throw fault;
    problems.push(describe(fault));
  }
  return { questions: [...questions.values()].slice(0, bound), problems };
}

function tooMany(
  code: "too_many_questions" | "too_much_text" | "too_many_problems",
  limit: number,
  { place, file }: FoundQuestion,
): ImportFault {
  return new ImportFault(code, { place, detail: String(limit), file });
}

/** How many code units of text stand in something. */
function lengthOf(value: unknown): number {
  if (typeof value === "string") return value.length;
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce<number>((sum, part) => sum + lengthOf(part), 0);
}

/** The question that was found, if it can be taken; what is wrong with it, or different, joins the problems. */
function take(
  found: FoundQuestion,
  questions: Map<QuestionId, OwnQuestion>,
  problems: ImportProblem[],
): OwnQuestion | undefined {
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
    return question;
  } catch (fault) {
    if (!(fault instanceof ImportFault)) throw fault;
    problems.push(describe(fault, found));
    return undefined;
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
