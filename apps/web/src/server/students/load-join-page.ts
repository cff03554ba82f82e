import "server-only";
import type { AssignmentSettings } from "@wellread/assessment";
import type { AssignmentOutcome } from "@/server/assignments/assignment-error";
import { closeOverdue } from "@/server/assignments/close-overdue";
import type { StoredAssignment } from "@/server/assignments/stored-assignment";
import { releasedWhen } from "@/server/attempts/released-when";
import { retentionDays } from "@/server/attempts/retention";
import { writeTime } from "@/server/attempts/stored-attempt";
import { getDatabase, type Database } from "@/server/database/database";
import { readPageAddress, readPageSecret } from "@/server/identity/page-identity";
import { ownerOf, type Secret } from "@/server/identity/secret";
import { countStudents } from "./count-students";
import { findStudent } from "./find-student";
import { joinViewSchema, type JoinView, type KnownStudent } from "./join-view";
import { lookUpCode } from "./look-up-code";
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

/** What `/a/<code>` shows a browser; refused where no assignment has the code, or too many wrong ones were tried. */
export async function openJoinPage(
  code: string,
  secret: Secret | null,
  address: string,
): Promise<AssignmentOutcome<JoinView, "assignment_not_found" | "too_many_requests">> {
  const database = await getDatabase();
  const looked = await lookUpCode(database, code, { owner: secret && ownerOf(secret), address });
  if (!looked.ok) return looked;
  const assignment = looked.value;
  const now = Date.now();
  const students = await countStudents(database, assignment.id);
  const value = joinViewSchema.parse({
    id: assignment.id,
    code: assignment.code,
    ...publicSettings(assignment.settings),
    releasedWhen: releasedWhen({ ...newcomer, settings: assignment.settings, now }),
    questions: assignment.quiz.presentations.length,
    keptDays: retentionDays,
    refusal: joinRefusal(assignment, students, now),
    student: await findKnown(database, assignment, secret, now),
  });
  return { ok: true, value };
}

/** The same for a page, of the browser that it is rendered for, at the address that asks for it. */
export const openPage = async (code: string): ReturnType<typeof openJoinPage> =>
  openJoinPage(code, await readPageSecret(), await readPageAddress());

/** What `/a/<code>` shows a browser; null where it is refused. */
export async function loadJoinPage(code: string, secret: Secret | null): Promise<JoinView | null> {
  const opened = await openJoinPage(code, secret, "");
  return opened.ok ? opened.value : null;
}
