import "server-only";
import {
  type AssignmentSettings,
  exactName,
  indexNames,
  isLookAlike,
  missingNames,
  nameOutline,
  nicknameSchema,
  suggestNames,
} from "@wellread/assessment";
import type { Database } from "@/database/database";
import { type AssignmentOutcome, refused, requiresName, type StoredAssignment } from "@/model/assignment";

/** A name and the forms in which it is compared; all null for a student who goes by a number. */
export type AdmittedName = { nickname: string | null; exact_name: string | null; outline: string | null };

type NameError = "name_required" | "name_invalid" | "name_not_listed" | "name_taken";

/** What is needed to admit a name. */
export type Admission = {
  assignment: string;
  settings: Pick<AssignmentSettings, "nameRequired" | "allowedNames">;
  /** The student who has the name already. */
  student?: string;
  /** Whether only listed names may be given; the list does not bind the teacher. */
  isBound: boolean;
};

/**
 * Whether somebody else in the assignment has the name. A name on the teacher's list is a separate person, whatever
 * looks like it; any other must not be mistaken for one that is taken.
 */
async function isTaken(
  database: Database,
  { assignment, student }: Admission,
  name: string,
  isListed: boolean,
) {
  const exact = exactName(name);
  const near = await database
    .selectFrom("students")
    .select(["nickname", "exact_name"])
    .where("assignment", "=", assignment)
    .where("id", "!=", student ?? "")
    .where((eb) => eb.or([eb("exact_name", "=", exact), eb("outline", "=", nameOutline(name))]))
    .execute();
  return near.some(
    (one) =>
      one.exact_name === exact || (!isListed && one.nickname !== null && isLookAlike(one.nickname, name)),
  );
}

/**
 * Checks that a name is well formed, on the list if there is one (it is then spelt as on the list), and free in the
 * assignment.
 */
export async function admitName(
  database: Database,
  admission: Admission,
  text: string | undefined,
): Promise<AssignmentOutcome<AdmittedName, NameError>> {
  const { allowedNames } = admission.settings;
  if (text === undefined || text.trim() === "") {
    if (requiresName(admission.settings)) return refused("name_required");
    return { ok: true, value: { nickname: null, exact_name: null, outline: null } };
  }
  const parsed = nicknameSchema.safeParse(text);
  if (!parsed.success) return refused("name_invalid");
  const listed = indexNames(allowedNames).find(parsed.data);
  if (admission.isBound && allowedNames.length > 0 && listed === undefined) return refused("name_not_listed");
  const nickname = listed ?? parsed.data;
  if (await isTaken(database, admission, nickname, listed !== undefined)) return refused("name_taken");
  return { ok: true, value: { nickname, exact_name: exactName(nickname), outline: nameOutline(nickname) } };
}

/**
 * The names of the list that somebody may mean whose name is not on it, of those who have not come. Nobody learns more
 * of the list than was typed.
 */
export async function suggestListed(
  database: Database,
  { id, settings }: StoredAssignment,
  typed: string,
): Promise<string[]> {
  const students = await database
    .selectFrom("students")
    .select("nickname")
    .where("assignment", "=", id)
    .execute();
  const free = missingNames(
    settings.allowedNames,
    students.map(({ nickname }) => nickname),
  );
  return suggestNames(free, typed);
}
