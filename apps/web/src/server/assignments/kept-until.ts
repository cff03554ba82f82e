import "server-only";
import { retention } from "@/server/attempts/retention";

/** When an assignment is deleted: 180 days after closing, or, where it never closes, after the last activity. */
export const keptUntil = (closesAt: number | null, touchedAt: number): number =>
  (closesAt ?? touchedAt) + retention;
