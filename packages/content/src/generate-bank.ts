import type { ArticleFolder } from "./article-folder.ts";
import { type Bank, bankSchema, type PublicBank, publicBankSchema } from "./bank.ts";
import type { Candidate } from "./candidate.ts";
import type { Ask } from "./ask.ts";
import { combinations } from "./combinations.ts";
import { findEnemies } from "./knowledge/enemies.ts";
import { type Knowledge, learn } from "./knowledge/knowledge.ts";
import { findCues } from "./lint/ask-rules.ts";
import { questionRules } from "./lint/lint-bank.ts";
import type { LintContext } from "./lint/rule.ts";
import type { Speaker } from "./message.ts";
import { proposeAsk, wordAsks } from "./models/asks.ts";
import { itemModels } from "./models/index.ts";
import { phraseQuestion } from "./phrasing.ts";
import { prove } from "./prover.ts";
import { toPublicQuestion } from "./public-question.ts";
import type { OptionId, Question, QuestionOf } from "./question.ts";
import { stableId } from "./stable-id.ts";
import { engineWording, lintWordsOf } from "./wording/index.ts";

/**
 * Leaves out of a choice's pool the distractors that make a quality rule fire (too short beside the key, an odd
 * shape, a word shared with the key alone), as long as enough remain for a presentation. What the rules still
 * find then is a fault of the wording.
 */
export function trimPool(question: Question, context: LintContext): Question {
  if (question.interaction !== "choice" || question.sequence === "natural") return question;
  const trimmed = descend(question, context);
  return faults(trimmed, context) < faults(question, context) ? trimmed : question;
}

/** Takes away the distractor whose absence mends most, of equals the one least like the key in length. */
function descend(question: QuestionOf<"choice">, context: LintContext): QuestionOf<"choice"> {
  if (faults(question, context) === 0 || question.options.length - 1 <= question.draw.distractors)
    return question;
  const key = question.options.find((option) => option.id === question.key)?.text.length ?? 0;
  const unlike = (text: string): number => Math.abs(text.length - key);
  const [best] = question.options
    .filter((option) => option.id !== question.key)
    .toSorted((a, b) => unlike(b.text) - unlike(a.text))
    .map((option) => without(option.id, question))
    .map((candidate) => ({ candidate, faults: faults(candidate, context) }))
    .toSorted((a, b) => a.faults - b.faults);
  return best ? descend(best.candidate, context) : question;
}

function faults(question: Question, context: LintContext): number {
  return questionRules.flatMap((rule) => rule.check(question, context)).length;
}

function without(id: OptionId, question: QuestionOf<"choice">): QuestionOf<"choice"> {
  const { [id]: _, ...feedback } = question.feedback;
  return {
    ...question,
    options: question.options.filter((option) => option.id !== id),
    feedback,
    proof: { ...question.proof, claims: question.proof.claims.filter((claim) => claim.part !== id) },
  };
}

/** A candidate that was not emitted, and why. */
export interface Unproven {
  readonly model: string;
  readonly of: readonly string[];
  readonly reason: string;
}

/** A candidate under the id that its question gets. */
interface Proposal {
  readonly id: string;
  readonly model: string;
  readonly candidate: Candidate;
}

/** What is asked of an article: by the asks of its folder, or by the item models where it has none. */
function proposeAll(folder: ArticleFolder, knowledge: Knowledge): Proposal[] {
  if (hasAsks(folder))
    return asksOf(folder).map((ask) => ({
      id: askedId(folder, ask),
      model: ask.sort,
      candidate: proposeAsk(ask, knowledge),
    }));
  return Object.entries(itemModels).flatMap(([model, propose]) =>
    propose(knowledge).map((candidate) => ({ id: questionId(folder, model, candidate), model, candidate })),
  );
}

const asksOf = ({ asks = [] }: ArticleFolder): readonly Ask[] => asks;
const hasAsks = (folder: ArticleFolder): boolean => asksOf(folder).length > 0;

/** Every proven question of an article folder in one locale, and the candidates that could not be proven. */
export function generateQuestions(
  folder: ArticleFolder,
  locale: string,
): { questions: Question[]; unproven: Unproven[] } {
  const knowledge = learn(folder);
  const speaker = speakerFor(folder, locale);
  const questions: Question[] = [];
  const unproven: Unproven[] = [];
  for (const { id, model, candidate } of proposeAll(folder, knowledge)) {
    const proven = prove(candidate, knowledge);
    if (proven.ok) questions.push(phraseQuestion(candidate, id, { model, speaker, knowledge, proven }));
    else unproven.push({ model, of: candidate.of, reason: proven.reason });
  }
  return { questions: distinct(questions), unproven };
}

/**
 * The bank of an article folder in one locale: of its asks or, where it has none, of what item models find. The same folder and
 * wording give the same bank. Siblings are enemies, and so are two questions where one tells the other's key.
 *
 * @throws if an ask cannot be proven: its data are at fault. What a model proposes may fail.
 */
export function generateBank(folder: ArticleFolder, locale: string): Bank {
  const { questions, unproven } = generateQuestions(folder, locale);
  const [fault] = hasAsks(folder) ? unproven : [];
  if (fault) throw new Error(`${fault.of.join()} cannot be proven: ${fault.reason}`);
  return toBank(hasAsks(folder) ? questions : trimPools(questions, folder, locale), folder, locale);
}

function trimPools(questions: readonly Question[], folder: ArticleFolder, locale: string): Question[] {
  const bank = toBank(questions, folder, locale);
  const wording = speakerFor(folder, locale).article;
  const context = { bank, folder, wording, words: lintWordsOf(locale) };
  return questions.map((question) => trimPool(question, context));
}

/** The questions that ask the same as others, each ask with its siblings. */
function findSiblings(folder: ArticleFolder): string[][] {
  const byRoot = Map.groupBy(asksOf(folder), (ask) => ask.siblingOf ?? ask.id);
  return [...byRoot.values()]
    .filter((same) => same.length > 1)
    .map((same) => same.map((ask) => askedId(folder, ask)));
}

/** From the ask alone, so that another wording, option or sort does not change it. */
function askedId(folder: ArticleFolder, ask: Ask): string {
  return `q-${stableId([folder.article.id, "ask", ask.id].join("|"))}`;
}

function toBank(questions: readonly Question[], folder: ArticleFolder, locale: string): Bank {
  const siblings = findSiblings(folder);
  const apart = [
    ...findEnemies(questions, folder),
    ...siblings.flatMap((same) => combinations(same, 2)),
    ...findCues(questions, lintWordsOf(locale)),
  ];
  return bankSchema.parse({
    article: folder.article.id,
    locale,
    sourceSha256: folder.article.sourceSha256,
    version: stableId(JSON.stringify(questions)),
    questions,
    enemies: [...new Map(apart.map((pair) => [pair.toSorted().join(), pair])).values()],
    siblings,
  });
}

/** The same bank without keys, each question with its whole pool of options in an order that tells nothing. */
export function toPublicBank(bank: Bank): PublicBank {
  return publicBankSchema.parse({
    article: bank.article,
    locale: bank.locale,
    sourceSha256: bank.sourceSha256,
    version: bank.version,
    questions: bank.questions.map(toPublicQuestion),
  });
}

/** From facts and model alone, so that a changed wording does not change it. */
function questionId(folder: ArticleFolder, model: string, candidate: Candidate): string {
  return `q-${stableId([folder.article.id, model, ...candidate.of].join("|"))}`;
}

function speakerFor(folder: ArticleFolder, locale: string): Speaker {
  const engine = engineWording[locale];
  const article = folder.wording[locale];
  if (!engine || !article) throw new Error(`${folder.article.id} has no wording in "${locale}"`);
  return { engine, article, asks: wordAsks(folder, locale) };
}

function distinct(questions: Question[]): Question[] {
  const ids = new Set<string>();
  for (const question of questions) {
    if (ids.has(question.id)) throw new Error(`two questions share ${question.id} (${question.model})`);
    ids.add(question.id);
  }
  return questions;
}
