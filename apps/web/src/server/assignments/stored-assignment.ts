import "server-only";
import {
  assignmentSettingsSchema,
  quizSchema,
  type AssignmentSettings,
  type Quiz,
} from "@wellread/assessment";
import type { AssignmentsTable } from "@/server/database/assignment-tables";
import { assignmentIdSchema, type AssignmentId } from "./assignment-id";

/** An assignment as the server knows it. */
export type StoredAssignment = {
  id: AssignmentId;
  code: string;
  settings: AssignmentSettings;
  quiz: Quiz;
  createdAt: number;
  touchedAt: number;
  frozenAt: number | null;
  lockedAt: number | null;
  manageNonce: string;
  manageHash: string | null;
  resultsNonce: string;
  resultsHash: string | null;
};

export const readAssignment = (row: AssignmentsTable): StoredAssignment => ({
  id: assignmentIdSchema.parse(row.id),
  code: row.code,
  settings: assignmentSettingsSchema.parse(JSON.parse(row.settings)),
  quiz: quizSchema.parse(JSON.parse(row.quiz)),
  createdAt: row.created_at,
  touchedAt: row.touched_at,
  frozenAt: row.frozen_at,
  lockedAt: row.locked_at,
  manageNonce: row.manage_nonce,
  manageHash: row.manage_hash,
  resultsNonce: row.results_nonce,
  resultsHash: row.results_hash,
});
