import "server-only";
import { type Kysely, sql } from "kysely";
import { z } from "zod";

const storedSettings = z.record(z.string(), z.unknown());
const storedQuiz = z.looseObject({ own: z.array(z.unknown()).default([]) });

type Row = { id: string; settings: string; quiz: string; frozen_at: number | null };

/**
 * Keys of a teacher's own questions show only where the teacher says so. Nobody was asked before. Where students have
 * started, the page told them that they would see what was right, so it stays so; where nobody has, keys are kept back.
 */
export async function up<Schema>(database: Kysely<Schema>): Promise<void> {
  const { rows } = await sql<Row>`select id, settings, quiz, frozen_at from assignments`.execute(database);
  for (const { id, settings, quiz, frozen_at: frozenAt } of rows) {
    const { own } = storedQuiz.parse(JSON.parse(quiz));
    const ownKeys = frozenAt !== null && own.length > 0;
    const now = { ...storedSettings.parse(JSON.parse(settings)), ownKeys };
    await sql`update assignments set settings = ${JSON.stringify(now)} where id = ${id}`.execute(database);
  }
}
