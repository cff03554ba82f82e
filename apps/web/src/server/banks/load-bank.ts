import "server-only";
import { bankSchema, type Bank } from "@wellread/content";
import { articles } from "@/server/content/articles";
import type { Database } from "@/server/database/database";

/** Former banks that were asked for; there are as many as the content had versions. */
const former = new Map<string, Bank>();

async function readKept(database: Database, version: string): Promise<Bank> {
  const row = await database
    .selectFrom("banks")
    .select("bank")
    .where("version", "=", version)
    .executeTakeFirstOrThrow();
  return bankSchema.parse(JSON.parse(row.bank));
}

/** The bank of an attempt: today's from memory, a former one as it was kept. */
export async function loadBank(database: Database, version: string): Promise<Bank> {
  const current = articles.find(({ bank }) => bank.version === version)?.bank ?? former.get(version);
  if (current !== undefined) return current;
  const kept = await readKept(database, version);
  former.set(version, kept);
  return kept;
}
