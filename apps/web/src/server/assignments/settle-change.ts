import "server-only";
import {
  assignmentSettingsSchema,
  findTimeConflicts,
  settleSettings,
  type AssignmentSettings,
  type SettingsChange,
} from "@wellread/assessment";
import { faultySettings, faultyTimes, type FaultySetting } from "./faulty-settings";
import { withUsualTitle } from "./usual-title";

/** The first fault of each setting. */
const onceEach = (faults: readonly FaultySetting[]): FaultySetting[] =>
  faults.filter(({ name }, place) => faults.findIndex((fault) => fault.name === name) === place);

type Settled = { ok: true; settings: AssignmentSettings } | { ok: false; faults: FaultySetting[] };

/** The settings that a change leads to, or everything that is not right with them: what contradicts itself, and times. */
export function settleChange(former: AssignmentSettings, wished: SettingsChange, now: number): Settled {
  const settled = settleSettings(former, withUsualTitle(former, wished));
  const parsed = assignmentSettingsSchema.safeParse(settled);
  const times = faultyTimes(findTimeConflicts(former, settled, now));
  const faults = onceEach([...(parsed.success ? [] : faultySettings(parsed.error)), ...times]);
  return parsed.success && faults.length === 0 ? { ok: true, settings: parsed.data } : { ok: false, faults };
}
