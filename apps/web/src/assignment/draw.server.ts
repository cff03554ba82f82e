import "server-only";
import {
  assembleQuiz,
  assignmentBlueprint,
  type AssignmentSettings,
  countDiffering,
  type Quiz,
  quizTopicOf,
  type Seed,
  type SettingsChange,
  type TopicSelection,
  topicSelectionSchema,
} from "@wellread/assessment";
import type { Bank } from "@wellread/content";
import { type Database, getDatabase } from "@/database/database";
import { defaultLocale, siteMessages } from "@/i18n/messages";
import { identifyPage, type OwnerOrPage } from "@/identity/identity";
import { type AssignmentOutcome, nameTopics, refused, type StoredAssignment } from "@/model/assignment";
import { findAssignment } from "@/model/assignment-rows";
import { findArticle, loadBank } from "@/model/banks";

/** A quiz for an assignment, and the bank it is from. */
export type AssembledAssignment = { quiz: Quiz; bank: Bank };

/** Chooses the questions of an assignment from a bank; all of them if there are fewer than were asked for. */
function assembleFrom(
  bank: Bank,
  settings: AssignmentSettings,
  seed: Seed,
): AssignmentOutcome<Quiz, "not_enough_questions"> {
  const first = assembleQuiz(bank, assignmentBlueprint(settings), seed);
  if (first.ok) return { ok: true, value: first.quiz };
  const { available } = first.error;
  if (available === 0) return refused("not_enough_questions", { available });
  const fewer = assembleQuiz(bank, assignmentBlueprint({ ...settings, questions: available }), seed);
  return fewer.ok ? { ok: true, value: fewer.quiz } : refused("not_enough_questions", { available });
}

/** The same from the current bank. */
export function assembleAssignment(
  settings: AssignmentSettings,
  seed: Seed,
): AssignmentOutcome<AssembledAssignment, "article_not_found" | "not_enough_questions"> {
  const bank = findArticle(settings.article)?.bank;
  if (bank === undefined) return refused("article_not_found");
  const assembled = assembleFrom(bank, settings, seed);
  return assembled.ok ? { ok: true, value: { quiz: assembled.value, bank } } : assembled;
}

/**
 * Whether the questions differ from those that the seed draws by the settings, as the teacher has swapped or removed
 * some. Own questions do not count, as they stay whatever is drawn.
 */
export async function isEdited(
  database: Database,
  { quiz, settings }: Pick<StoredAssignment, "quiz" | "settings">,
): Promise<boolean> {
  const drawn = assembleFrom(await loadBank(database, quiz.bank), settings, quiz.seed);
  const own = new Set<string>(quiz.own.map(({ id }) => id));
  const asked = quiz.presentations.map(({ question }) => question).filter((id) => !own.has(id));
  return !drawn.ok || drawn.value.presentations.map(({ question }) => question).join() !== asked.join();
}

/** Of how many places of a quiz, how many differ from student to student. */
export type Variety = { differing: number; of: number };

/**
 * How many places of an assignment differ, or would differ, if each student were given other questions on the same
 * facts: counted among the present questions if they would stay, or else among those that would be drawn. Null for
 * anyone who does not manage it.
 *
 * @param owner left out by pages: the browser that the page is rendered for.
 */
export async function loadVariety(id: string, owner: OwnerOrPage = identifyPage()): Promise<Variety | null> {
  const database = await getDatabase();
  const held = await findAssignment(database, id, await owner, "manage");
  if (held === null) return null;
  const { quiz, settings, frozenAt } = held.assignment;
  const bank = await loadBank(database, quiz.bank);
  const stays =
    settings.variant === "per-student" || frozenAt !== null || (await isEdited(database, held.assignment));
  const varied = stays ? null : assembleFrom(bank, { ...settings, variant: "per-student" }, quiz.seed);
  const looked = varied?.ok ? varied.value : quiz;
  return { differing: countDiffering(bank, looked), of: quiz.presentations.length };
}

/** The title of an assignment on these topics if its teacher has chosen none. */
export const defaultTitle = (topics: TopicSelection): string =>
  nameTopics(
    { topic: quizTopicOf(topics) ?? null, topics },
    (topic) => siteMessages.shell.quizTopic[topic],
    defaultLocale,
  );

/** Changes a title that nobody chose along with the topics. */
export function withDefaultTitle(settings: AssignmentSettings, requested: SettingsChange): SettingsChange {
  const topics = topicSelectionSchema.safeParse(requested.topics);
  const isChosen = requested.title !== undefined || settings.title !== defaultTitle(settings.topics);
  return !topics.success || isChosen ? requested : { ...requested, title: defaultTitle(topics.data) };
}
