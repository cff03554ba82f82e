import "server-only";
import type { Bank } from "@wellread/content";
import type { Database } from "@/server/database/database";

/** Keeps a bank as it is, once, so that the attempts taken from it outlive its next version. */
export async function keepBank(database: Database, bank: Bank): Promise<void> {
  const { version, article, locale } = bank;
  // Looked up first: a bank is far larger than the attempt, and nearly every attempt finds it kept.
  const kept = await database
    .selectFrom("banks")
    .select("version")
    .where("version", "=", version)
    .executeTakeFirst();
  if (kept !== undefined) return;
  await database
    .insertInto("banks")
    .values({ version, article, locale, bank: JSON.stringify(bank) })
    .onConflict((conflict) => conflict.column("version").doNothing())
    .execute();
}
