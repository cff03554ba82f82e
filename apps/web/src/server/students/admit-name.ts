import "server-only";
import { nicknameSchema, nicknameSkeleton, type AssignmentSettings } from "@wellread/assessment";
import { refused, type AssignmentOutcome } from "@/server/assignments/assignment-error";
import type { Database } from "@/server/database/database";

/** A name and what it is compared by; both null for who goes by a number. */
export type AdmittedName = { nickname: string | null; skeleton: string | null };

type NameError = "name_required" | "name_invalid" | "name_not_listed" | "name_taken";

/** Whether somebody else in the assignment has a name that looks like this one. */
async function isTaken(database: Database, assignment: string, skeleton: string, but?: string) {
  let same = database
    .selectFrom("students")
    .select("id")
    .where("assignment", "=", assignment)
    .where("skeleton", "=", skeleton);
  if (but !== undefined) same = same.where("id", "!=", but);
  return (await same.executeTakeFirst()) !== undefined;
}

/**
 * Checks a name: well formed, free in the assignment, and on the list where there is one (it is then spelt as on the list).
 *
 * @param but the student whose name it is already.
 */
export async function admitName(
  database: Database,
  assignment: string,
  { nameRequired, allowedNames }: Pick<AssignmentSettings, "nameRequired" | "allowedNames">,
  text: string | undefined,
  but?: string,
): Promise<AssignmentOutcome<AdmittedName, NameError>> {
  if (text === undefined || text.trim() === "") {
    const isNeeded = nameRequired || allowedNames.length > 0;
    return isNeeded ? refused("name_required") : { ok: true, value: { nickname: null, skeleton: null } };
  }
  const parsed = nicknameSchema.safeParse(text);
  if (!parsed.success) return refused("name_invalid");
  const skeleton = nicknameSkeleton(parsed.data);
  const listed = allowedNames.find((name) => nicknameSkeleton(name) === skeleton);
  if (allowedNames.length > 0 && listed === undefined) return refused("name_not_listed");
  if (await isTaken(database, assignment, skeleton, but)) return refused("name_taken");
  return { ok: true, value: { nickname: listed ?? parsed.data, skeleton } };
}
