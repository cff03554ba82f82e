import "server-only";
import { createHash } from "node:crypto";
import type { Transaction } from "kysely";
import type { Database } from "@/server/database/database";
import type { DatabaseSchema } from "@/server/database/schema";
import type { AttemptId } from "./attempt-id";
import type { Save } from "./save-input";
import type { StoredResponse } from "./stored-attempt";

/** Keys of older saves are forgotten: a retry that late meets a newer revision anyway. */
const rememberedRevisions = 20;

/** What a key stands for: the same key with another body is a mistake of the sender. */
export const digestOf = (question: string, { response, marked, revision }: Save): string =>
  createHash("sha256")
    .update(JSON.stringify([question, response, marked, revision ?? null]))
    .digest("hex");

/** Stores a response in place of the former one. */
export async function writeResponse(
  database: Database,
  attempt: AttemptId,
  { question, response, revision, marked, savedAt }: StoredResponse,
): Promise<void> {
  const changing = {
    response: response === null ? null : JSON.stringify(response),
    revision,
    marked: marked ? 1 : 0,
    saved_at: savedAt,
  };
  await database
    .insertInto("responses")
    .values({ attempt, question, ...changing })
    .onConflict((conflict) => conflict.columns(["attempt", "question"]).doUpdateSet(changing))
    .execute();
}

/** Remembers that a key's body was acknowledged, and with what. */
export async function rememberKey(
  transaction: Transaction<DatabaseSchema>,
  attempt: AttemptId,
  key: string,
  digest: string,
  { question, revision, savedAt }: StoredResponse,
): Promise<void> {
  await transaction
    .deleteFrom("idempotency_keys")
    .where("attempt", "=", attempt)
    .where("question", "=", question)
    .where("revision", "<=", revision - rememberedRevisions)
    .execute();
  await transaction
    .insertInto("idempotency_keys")
    .values({ attempt, key, question, digest, revision, saved_at: savedAt })
    .execute();
}
