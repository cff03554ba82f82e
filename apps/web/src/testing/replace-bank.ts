import { quizSchema } from "@wellread/assessment";
import { type Bank, bankSchema } from "@wellread/content";
import { getDatabase } from "@/database/database";
import type { AttemptView } from "@/model/attempt";

/** Moves an attempt to another bank, as if that had been the site's when it was started. */
export async function replaceBank(attempt: AttemptView, change: (bank: Bank) => Bank): Promise<void> {
  const database = await getDatabase();
  const kept = await database
    .selectFrom("banks")
    .selectAll()
    .where("version", "=", attempt.bank)
    .executeTakeFirstOrThrow();
  const bank = change(bankSchema.parse(JSON.parse(kept.bank)));
  const row = await database
    .selectFrom("attempts")
    .select("quiz")
    .where("id", "=", attempt.id)
    .executeTakeFirstOrThrow();
  const quiz = JSON.stringify({ ...quizSchema.parse(JSON.parse(row.quiz)), bank: bank.version });
  await database
    .insertInto("banks")
    .values({ ...kept, version: bank.version, bank: JSON.stringify(bank) })
    .onConflict((conflict) => conflict.column("version").doNothing())
    .execute();
  await database
    .updateTable("attempts")
    .set({ bank: bank.version, quiz })
    .where("id", "=", attempt.id)
    .execute();
}
