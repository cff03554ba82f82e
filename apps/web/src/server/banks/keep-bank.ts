import "server-only";
import type { Bank } from "@wellread/content";
import type { Transaction } from "kysely";
import type { DatabaseSchema } from "@/server/database/schema";

/** Keeps a bank as it is, once, so that the attempts taken from it outlive its next version. */
export async function keepBank(transaction: Transaction<DatabaseSchema>, bank: Bank): Promise<void> {
  await transaction
    .insertInto("banks")
    .values({
      version: bank.version,
      article: bank.article,
      locale: bank.locale,
      bank: JSON.stringify(bank),
    })
    .onConflict((conflict) => conflict.column("version").doNothing())
    .execute();
}
