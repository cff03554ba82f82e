import "server-only";
import { newId } from "@/server/assignments/new-id";
import { getDatabase } from "@/server/database/database";
import type { Owner } from "@/server/identity/secret";
import type { KeptPage } from "./kept-page";

/** Long enough to mend a form, short enough that nothing lies about. In milliseconds. */
export const keptFor = 60 * 60 * 1000;

/**
 * Keeps what was sent until the page shows it again: a handler cannot render the page, and what people typed must
 * not stand in an address. One form a page and browser is kept, the last one.
 *
 * @returns the id that the page is given. It opens nothing in another browser.
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
