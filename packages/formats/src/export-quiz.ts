import { createRandom, type Presentation, presentQuestion, seedSchema } from "@wellread/assessment";
import type { AskedQuestion, QuestionId, ReadingLevel } from "@wellread/content";
import type { Entry, Exporter, ExportFile, Refusal } from "./exporter.ts";
import { exporters, type Format } from "./formats.ts";
import { prepareItem } from "./item.ts";
import type { LossCode, Substitute } from "./loss.ts";
import type { Passage, PassagePlace } from "./passage.ts";
import { wordsOf } from "./words/index.ts";

/** What an export is to be. */
export interface ExportOptions {
  readonly format: Format;
  readonly title: string;
  readonly locale: string;
  /** The article's id. */
  readonly article: string;
  readonly seed: string;
  /**
   * The moment of the export, in milliseconds since 1970. Anki lets a deck update an earlier import only if it is the
   * later one; no other format tells the time. Without it, a fixed moment long ago.
   */
  readonly now?: number;
  /**
   * What the questions are licensed under, in a word ("MIT"), for the formats with a field for it: `cc`, `qti22`, `qti30` and
   * `h5p`. Without it they say nothing, as a teacher's own questions are not for others to license.
   */
  readonly licence?: string;
  /**
   * What students are to read before or beside the questions: `passageOf` makes one of a reading. Without it nothing goes along, as
   * for a class that reads the article itself.
   */
  readonly passage?: Passage | undefined;
}

const longAgo = Date.UTC(2020, 0, 1);

/** What became of the file and of each question. Every question is in exactly one of the last three. */
export interface ExportReport {
  /** What the file loses as a whole; empty where nothing is. */
  readonly ofFile: readonly LossCode[];
  /** The passage that goes along: its level, and where it stands. Null where none was given, or the format has no place for it. */
  readonly passage: { readonly level: ReadingLevel; readonly place: PassagePlace } | null;
  /** As it is; `lost` says what of it, its feedback or its scoring stays behind, and is empty where nothing does. */
  readonly carried: readonly { question: QuestionId; lost: readonly LossCode[] }[];
  /** As something else that the format knows, and what is lost by it. */
  readonly mapped: readonly { question: QuestionId; as: Substitute; lost: readonly LossCode[] }[];
  readonly leftOut: readonly Refusal[];
}

/** A quiz in one format: its files (the first is the quiz, others stand beside it) and what became of its questions. */
export interface QuizExport {
  readonly files: readonly ExportFile[];
  /** The first file's name. */
  readonly name: string;
  readonly mediaType: string;
  readonly report: ExportReport;
}

/**
 * As `exportQuiz`, with the exporters that are handed over and no others: `exportQuizWith({ gift }, …)` brings a page what
 * GIFT needs, not what every format needs. Throws as `exportQuiz`.
 */
export function exportQuizWith<Available extends Format>(
  available: Readonly<Record<Available, Exporter>>,
  questions: readonly AskedQuestion[],
  options: ExportOptions & { readonly format: Available },
  presentations?: readonly Presentation[],
): QuizExport {
  const { format, title, locale, article } = options;
  const seed = seedSchema.parse(options.seed);
  const { labels } = wordsOf(locale);
  const shown = presentations ?? questions.map((question) => presentQuestion(question, seed));
  const entries = shown.map((presentation): Entry => {
    const question = questions.find(({ id }) => id === presentation.question);
    if (question === undefined) throw new RangeError(`no question ${presentation.question} to present`);
    return { question, presentation, item: prepareItem(question, presentation, labels) };
  });
  const exporter = available[format];
  const quiz = {
    title,
    locale,
    article,
    seed,
    labels,
    now: options.now ?? longAgo,
    baseName: `${article}-${seed}`,
    identifier: identify(article, seed, shown),
    licence: options.licence ?? "",
    passage: options.passage,
  };
  const { files, refusals } = exporter.write(
    entries.filter(({ item }) => exporter.support[item.interaction].carry !== "left-out"),
    quiz,
  );
  const name = `${quiz.baseName}.${exporter.extension}`;
  return {
    files,
    name,
    mediaType: exporter.mediaType,
    report: reportOn(exporter, entries, refusals, options.passage),
  };
}

/** A seed draws a quiz of each topic, so the article and the seed alone are several quizzes. */
function identify(article: string, seed: string, shown: readonly Presentation[]): string {
  const asked = shown.map(({ question }) => question).join(" ");
  return `quiz-${article}-${seed}-${createRandom("quiz", asked)
    .int(2 ** 32)
    .toString(36)}`;
}

function reportOn(
  exporter: Exporter,
  entries: readonly Entry[],
  refusals: readonly Refusal[],
  passage: Passage | undefined,
): ExportReport {
  const place = exporter.passagePlace;
  const fates = entries.map(({ item }) => ({
    question: item.id,
    support: exporter.support[item.interaction],
    refusal: refusals.find(({ question }) => question === item.id),
    own: exporter.loses(item),
  }));
  const taken = fates.filter(({ refusal }) => refusal === undefined);
  return {
    ofFile: passage !== undefined && place === null ? [...exporter.ofFile, "no_passage"] : exporter.ofFile,
    passage: passage === undefined || place === null ? null : { level: passage.level, place },
    carried: taken.flatMap(({ question, support, own }) =>
      support.carry === "native" ? [{ question, lost: [...support.lost, ...own] }] : [],
    ),
    mapped: taken.flatMap(({ question, support, own }) =>
      support.carry === "mapped" ? [{ question, as: support.as, lost: [...support.lost, ...own] }] : [],
    ),
    leftOut: fates.flatMap(({ question, support, refusal }) =>
      support.carry === "left-out" ? [{ question, reason: support.lost[0] }] : (refusal ?? []),
    ),
  };
}

/**
 * Writes questions, with their keys, in one format. Without presentations each is drawn by the seed, as in a quiz of
 * that seed. Pure: the same arguments give the same bytes.
 *
 * Throws a `RangeError` where a presentation belongs to none of the questions, and a `ZodError` on a bad seed.
 */
export function exportQuiz(
  questions: readonly AskedQuestion[],
  options: ExportOptions,
  presentations?: readonly Presentation[],
): QuizExport {
  return exportQuizWith(exporters, questions, options, presentations);
}
