import "server-only";
import type { AssignmentSettings, SettingsChange } from "@wellread/assessment";

/** What a form changes: it sends every setting that it shows, also those that nobody chose. */
export const changedOnly = (settings: AssignmentSettings, wished: SettingsChange): SettingsChange => {
  const former = new Map<string, unknown>(Object.entries(settings));
  return Object.fromEntries(
    Object.entries(wished).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(former.get(name)),
    ),
  );
};
