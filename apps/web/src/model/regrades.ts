import "server-only";
import { type Regrade, type RegradeInForce, regradeSchema } from "@wellread/assessment";
import type { Selectable } from "kysely";
import { z } from "zod";
import type { Database } from "@/database/database";
import type { RegradesTable } from "@/database/schema";
import type { StoredAttempt } from "./attempt";
import { attemptIdSchema, newId } from "./ids";

export const regradeIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{22}$/)
  .brand<"RegradeId">();
export type RegradeId = z.infer<typeof regradeIdSchema>;

/** Why a regrade was made, in the teacher's words; empty if no reason was given. */
export const reasonSchema = z
  .string()
  .trim()
  .max(300)
  .refine((text) => text.isWellFormed() && !text.includes("\0"), { error: "text that can be stored" });

/** One row of the log of regrades. */
export type StoredRegrade = {
  id: RegradeId;
  regrade: Regrade;
  reason: string;
  createdAt: number;
  undoneAt: number | null;
  /** Whoever had submitted by then keeps the score unless it may fall: when it was made, or later for old ones. */
  sparesUntil: number;
};

const readRegrade = (row: Selectable<RegradesTable>): StoredRegrade => ({
  id: regradeIdSchema.parse(row.id),
  regrade: regradeSchema.parse(JSON.parse(row.data)),
  reason: row.reason,
  createdAt: row.created_at,
  undoneAt: row.undone_at,
  sparesUntil: row.spares_until ?? row.created_at,
});

/** The regrades that count now, in the order in which they were made. */
export const inForce = (stored: readonly StoredRegrade[]): RegradeInForce[] =>
  stored
    .filter(({ undoneAt }) => undoneAt === null)
    .map(({ regrade, sparesUntil }) => ({ ...regrade, sparesUntil }));

/**
 * Stores a regrade of an assignment, in force from then on.
 *
 * @param sparesUntil later than `at` if somebody has submitted by the clock of another server, which may be ahead.
 */
export async function writeRegrade(
  database: Database,
  assignment: string,
  { regrade, reason }: Pick<StoredRegrade, "regrade" | "reason">,
  at: number,
  sparesUntil = at,
): Promise<RegradeId> {
  const id = regradeIdSchema.parse(newId());
  await database
    .insertInto("regrades")
    .values({
      id,
      assignment,
      kind: regrade.kind,
      question: regrade.question,
      data: JSON.stringify(regrade),
      reason,
      created_at: at,
      undone_at: null,
      spares_until: sparesUntil,
    })
    .execute();
  return id;
}

type Questioned = Pick<StoredAttempt, "assigned" | "practiceOf">;

/** The assignment that an attempt belongs to, or that the attempts belong to whose missed questions it practises. */
async function assignmentOf(
  database: Database,
  { assigned, practiceOf }: Questioned,
): Promise<string | null> {
  if (assigned !== null || practiceOf === null) return assigned?.assignment ?? null;
  const row = await database
    .selectFrom("attempts")
    .select(["assignment", "practice_of"])
    .where("id", "=", practiceOf)
    .executeTakeFirst();
  if (row === undefined || row.assignment !== null) return row?.assignment ?? null;
  return assignmentOf(database, {
    assigned: null,
    practiceOf: attemptIdSchema.nullable().parse(row.practice_of),
  });
}

/** The regrades that count for an attempt: those of its assignment, which count in practice of what was missed there too. */
export async function findRegradesOf(database: Database, attempt: Questioned): Promise<RegradeInForce[]> {
  const assignment = await assignmentOf(database, attempt);
  return assignment === null ? [] : inForce(await findRegrades(database, assignment));
}

/** All regrades of an assignment, including undone ones, in the order in which they were made. */
export async function findRegrades(database: Database, assignment: string): Promise<StoredRegrade[]> {
  const rows = await database
    .selectFrom("regrades")
    .selectAll()
    .where("assignment", "=", assignment)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map(readRegrade);
}
