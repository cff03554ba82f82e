import { settingConflicts, type SettingConflict } from "./setting-conflicts.ts";
import { timeConflicts, type TimeConflict } from "./time-conflicts.ts";

/** Every reason, besides its own form, why a setting is refused. */
export type AnyConflict = SettingConflict | TimeConflict;

/** The setting at fault, and why, in words. */
export const everyConflict = { ...settingConflicts, ...timeConflicts };

/** Whether a name, as it may stand in an address, is that of a conflict. */
export const isConflict = (name: unknown): name is AnyConflict =>
  typeof name === "string" && Object.hasOwn(everyConflict, name);
