import "server-only";
import { eraseDeleted, getDatabase } from "@/database/database";
import { identifyPage, type Owner, type OwnerOrPage } from "@/identity/identity";
import { newId } from "./ids";

/** Deletes the forms whose hour is over, from the disk too, as they may contain names. */
export async function deleteExpiredForms(now: number = Date.now()): Promise<void> {
  const database = await getDatabase();
  const { numDeletedRows } = await database
    .deleteFrom("kept_forms")
    .where("expires_at", "<=", now)
    .executeTakeFirstOrThrow();
  if (numDeletedRows > 0) await eraseDeleted(database);
}

/**
 * The pages that show a form again as it was sent: one that was refused, a regrade that is previewed, or the outcome of
 * a file.
 */
export type KeptPage = "settings" | "regrade" | "own-questions" | "student" | "join";

/** Deletes the kept form of a page once one has been accepted, from the disk too. */
export async function forgetForm(assignment: string, page: KeptPage, owner: Owner | null): Promise<void> {
  if (owner === null) return;
  const database = await getDatabase();
  const { numDeletedRows } = await database
    .deleteFrom("kept_forms")
    .where("assignment", "=", assignment)
    .where("owner", "=", owner)
    .where("page", "=", page)
    .executeTakeFirstOrThrow();
  if (numDeletedRows > 0) await eraseDeleted(database);
}

/** Long enough to correct a form, and short enough that little is kept. In milliseconds. */
export const keptFor = 60 * 60 * 1000;

/**
 * Keeps what was sent until the page shows it again, as a handler cannot render the page and what people typed must not
 * be in an address. For each page and browser, the last form is kept.
 *
 * @returns the id for the address of the page. It opens nothing in another browser.
 */
export async function keepForm(
  assignment: string,
  page: KeptPage,
  form: URLSearchParams,
  owner: Owner,
  now: number = Date.now(),
): Promise<string> {
  const database = await getDatabase();
  const id = newId();
  await database.transaction().execute(async (change) => {
    await change
      .deleteFrom("kept_forms")
      .where("assignment", "=", assignment)
      .where("owner", "=", owner)
      .where("page", "=", page)
      .execute();
    await change
      .insertInto("kept_forms")
      .values({ id, assignment, owner, page, fields: form.toString(), expires_at: now + keptFor })
      .execute();
  });
  return id;
}

/** The form as this browser sent it; null whether it does not exist, has expired or is somebody else's. */
export async function loadKeptForm(
  id: string,
  assignment: string,
  page: KeptPage,
  owner: OwnerOrPage = identifyPage(),
  now: number = Date.now(),
): Promise<URLSearchParams | null> {
  const [database, caller] = await Promise.all([getDatabase(), owner]);
  if (caller === null) return null;
  const kept = await database
    .selectFrom("kept_forms")
    .select("fields")
    .where("id", "=", id)
    .where("assignment", "=", assignment)
    .where("owner", "=", caller)
    .where("page", "=", page)
    .where("expires_at", ">", now)
    .executeTakeFirst();
  return kept === undefined ? null : new URLSearchParams(kept.fields);
}
