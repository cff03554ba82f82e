import "server-only";
import { retention } from "@/server/attempts/retention";

/** When an assignment is deleted: 180 days after closing, or after the last activity where that is later. */
export const keptUntil = (closesAt: number | null, touchedAt: number): number =>
  Math.max(closesAt ?? 0, touchedAt) + retention;
