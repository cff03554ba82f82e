import "server-only";
import { type Regrade, regradeSchema } from "@wellread/assessment";
import { z } from "zod";
import type { Database } from "@/database/database";
import type { RegradesTable } from "@/database/schema";

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
};

const readRegrade = (row: RegradesTable): StoredRegrade => ({
  id: regradeIdSchema.parse(row.id),
  regrade: regradeSchema.parse(JSON.parse(row.data)),
  reason: row.reason,
  createdAt: row.created_at,
  undoneAt: row.undone_at,
});

/** The regrades that count now, in the order in which they were made. */
export const inForce = (stored: readonly StoredRegrade[]): Regrade[] =>
  stored.filter(({ undoneAt }) => undoneAt === null).map(({ regrade }) => regrade);

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
