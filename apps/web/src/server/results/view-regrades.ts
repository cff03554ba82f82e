import "server-only";
import { writeTime } from "@/server/attempts/stored-attempt";
import type { ClassRecord } from "./class-record";
import type { RegradeRow } from "./class-results-view";
import { placeOf } from "./place-of";
import type { StoredRegrade } from "./stored-regrade";

export const viewRegrade = (record: ClassRecord, stored: StoredRegrade): RegradeRow => ({
  id: stored.id,
  regrade: stored.regrade,
  number: placeOf(record, stored.regrade.question),
  reason: stored.reason,
  createdAt: writeTime(stored.createdAt),
  undoneAt: stored.undoneAt === null ? null : writeTime(stored.undoneAt),
});

/** The log of corrections, in the order in which they were made. */
export const viewRegrades = (record: ClassRecord): RegradeRow[] =>
  record.regrades.map((stored) => viewRegrade(record, stored));
