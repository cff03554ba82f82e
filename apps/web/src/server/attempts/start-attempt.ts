import "server-only";
import { randomBytes } from "node:crypto";
import { keepBank } from "@/server/banks/keep-bank";
import { getDatabase, type Database } from "@/server/database/database";
import type { Owner } from "@/server/identity/secret";
import type { Outcome } from "./attempt-error";
import { attemptIdSchema, type AttemptId } from "./attempt-id";
import { assembleForPractice } from "./assemble-for-practice";
import { assembleForTopic } from "./assemble-for-topic";
import type { Assembled, StartError } from "./choice";
import { drawSecretSeed } from "./draw-seed";
import type { StartInput } from "./start-input";
import { writeTopics } from "./topics-column";

async function store(database: Database, assembled: Assembled, owner: Owner): Promise<AttemptId> {
  const id = attemptIdSchema.parse(randomBytes(16).toString("base64url"));
  const now = Date.now();
  await database.transaction().execute(async (transaction) => {
    await keepBank(transaction, assembled.bank);
    await transaction
      .insertInto("attempts")
      .values({
        id,
        owner,
        article: assembled.quiz.article,
        topic: writeTopics(assembled.topics),
        practice_of: assembled.practiceOf,
        quiz: JSON.stringify(assembled.quiz),
        bank: assembled.quiz.bank,
        option_seed: drawSecretSeed(),
        started_at: now,
        touched_at: now,
        submitted_at: null,
      })
      .execute();
  });
  return id;
}

/** Starts an attempt that belongs to `owner`. */
export async function startAttempt(input: StartInput, owner: Owner): Promise<Outcome<AttemptId, StartError>> {
  const database = await getDatabase();
  const choice =
    "practiceOf" in input
      ? await assembleForPractice(database, input.practiceOf, owner)
      : assembleForTopic(input);
  if (!choice.ok) return choice;
  return { ok: true, value: await store(database, choice.value, owner) };
}
