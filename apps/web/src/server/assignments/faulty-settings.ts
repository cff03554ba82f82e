import "server-only";
import { everyConflict, isConflict, type AnyConflict, type TimeConflict } from "@wellread/assessment";
import type { z } from "zod";

/** A setting that is not right; where two do not go together, why. */
export type FaultySetting = { name: string; conflict: AnyConflict | null };

/** The settings that a schema found fault with, each once. */
export function faultySettings(error: z.ZodError): FaultySetting[] {
  const faults = new Map<string, FaultySetting>();
  for (const issue of error.issues) {
    const name = String(issue.path[0] ?? "");
    const conflict: unknown = issue.code === "custom" ? issue.params?.["conflict"] : undefined;
    if (!faults.has(name)) faults.set(name, { name, conflict: isConflict(conflict) ? conflict : null });
  }
  return [...faults.values()];
}

/** The same of times that cannot be set now, each setting once. */
export const faultyTimes = (conflicts: readonly TimeConflict[]): FaultySetting[] =>
  conflicts.map((conflict) => ({ name: everyConflict[conflict].at, conflict }));
