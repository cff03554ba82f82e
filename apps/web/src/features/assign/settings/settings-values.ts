import type { AssignmentSettings } from "@wellread/assessment";
import { fieldNamesOf, isTouched } from "@/server/assignments/shown-settings";
import { isSettingName, settingNames } from "./fields-sent";
import { localTime } from "./local-time";
import type { SettingName } from "./section-props";

/** A setting as a native form sends it: an unticked box sends nothing. */
const written = (value: string | number | boolean | null | readonly string[]): string[] => {
  if (typeof value === "boolean") return value ? ["on"] : [];
  return value === null || typeof value !== "object" ? [String(value ?? "")] : [...value];
};

type Fields = readonly (readonly [name: string, value: string])[];

/** The settings that the form has under another name or in another shape. */
const particular: Partial<Record<SettingName, (settings: AssignmentSettings) => Fields>> = {
  reading: ({ reading }) => [
    ["readingKind", reading.kind],
    ["readingValue", reading.value],
  ],
  opensAt: ({ opensAt, timeZone }) => [["opensAt", localTime(opensAt, timeZone)]],
  closesAt: ({ closesAt, timeZone }) => [["closesAt", localTime(closesAt, timeZone)]],
  extraTime: ({ extraTime }) => [
    ["extraTime", extraTime.map(({ name, minutes }) => `${name}: ${minutes}`).join("\n")],
  ],
  allowedNames: ({ allowedNames }) => [["allowedNames", allowedNames.join("\n")]],
};

const plain = (name: Exclude<SettingName, "reading" | "extraTime">, settings: AssignmentSettings): Fields =>
  written(settings[name]).map((value) => [name, value]);

const fieldsOf = (name: SettingName, settings: AssignmentSettings): Fields =>
  particular[name]?.(settings) ?? (name === "reading" || name === "extraTime" ? [] : plain(name, settings));

const sentFields = (name: SettingName, sent: URLSearchParams): Fields =>
  fieldNamesOf(name).flatMap((field) => sent.getAll(field).map((value) => [field, value] as const));

/**
 * What the form shows: the settings as they are stored, but for those that were changed and refused, what was typed.
 * Names and values are those of the form's fields.
 */
export function settingsValues(
  settings: AssignmentSettings,
  refused: URLSearchParams | null,
): URLSearchParams {
  const sent = new Set((refused?.get("fields") ?? "").split(",").filter(isSettingName));
  const fields = settingNames.flatMap((name) =>
    refused !== null && sent.has(name) && isTouched(refused, name)
      ? sentFields(name, refused)
      : fieldsOf(name, settings),
  );
  return new URLSearchParams(fields.map(([name, value]) => [name, value]));
}
