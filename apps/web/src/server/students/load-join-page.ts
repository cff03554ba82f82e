import "server-only";
import type { AssignmentSettings } from "@wellread/assessment";
import { closeOverdue } from "@/server/assignments/close-overdue";
import type { StoredAssignment } from "@/server/assignments/stored-assignment";
import { releasedWhen } from "@/server/attempts/released-when";
import { retentionDays } from "@/server/attempts/retention";
import { writeTime } from "@/server/attempts/stored-attempt";
import { getDatabase, type Database } from "@/server/database/database";
import { readPageSecret } from "@/server/identity/page-identity";
import { ownerOf, type Secret } from "@/server/identity/secret";
import { countStudents } from "./count-students";
import { findByCode } from "./find-by-code";
import { findStudent } from "./find-student";
import { joinViewSchema, type JoinView, type KnownStudent } from "./join-view";
import { joinRefusal } from "./refusal";
import { viewKnownStudent } from "./view-known-student";

const timeOrNull = (time: number | null): string | null => (time === null ? null : writeTime(time));

/** What of the settings anyone with the code may know. The list of names is not among it. */
const publicSettings = ({ allowedNames, opensAt, closesAt, ...settings }: AssignmentSettings) => ({
  title: settings.title,
  article: settings.article,
  topics: settings.topics,
  opensAt: timeOrNull(opensAt),
  closesAt: timeOrNull(closesAt),
  timeZone: settings.timeZone,
  timeLimitMinutes: settings.timeLimitMinutes,
  attempts: settings.attempts,
  counts: settings.counts,
  feedback: settings.feedback,
  late: settings.late,
  partialCredit: settings.partialCredit,
  nameRequired: settings.nameRequired || allowedNames.length > 0,
  namesListed: allowedNames.length > 0,
  reading: settings.reading,
});

/** Somebody who has just started a first attempt. */
const newcomer = {
  isSubmitted: false,
  isPreview: false,
  isClassAtWork: false,
  otherUnderWay: null,
  attemptsStarted: 1,
};

async function findKnown(
  database: Database,
  assignment: StoredAssignment,
  secret: Secret | null,
  now: number,
): Promise<KnownStudent | null> {
  if (secret === null) return null;
  const student = await findStudent(database, assignment.id, ownerOf(secret));
  if (student === null) return null;
  await closeOverdue(database, { assignment: assignment.id }, now);
  return viewKnownStudent(database, assignment, student, secret);
}

/**
 * What `/a/<code>` shows; null where no assignment has the code.
 *
 * @param secret left out by pages: that of the browser that the page is rendered for.
 */
export async function loadJoinPage(
  code: string,
  secret: Secret | null | Promise<Secret | null> = readPageSecret(),
): Promise<JoinView | null> {
  const database = await getDatabase();
  const assignment = await findByCode(database, code);
  if (assignment === null) return null;
  const now = Date.now();
  const students = await countStudents(database, assignment.id);
  return joinViewSchema.parse({
    id: assignment.id,
    code: assignment.code,
    ...publicSettings(assignment.settings),
    releasedWhen: releasedWhen({ ...newcomer, settings: assignment.settings, now }),
    questions: assignment.quiz.presentations.length,
    keptDays: retentionDays,
    refusal: joinRefusal(assignment, students, now),
    student: await findKnown(database, assignment, await secret, now),
  });
}
