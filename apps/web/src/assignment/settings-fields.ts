import { type AssignmentSettings, frozenSettings } from "@wellread/assessment";
import type { AssignmentView } from "@/model/assignment";
import { fieldNamesOf, isTouched } from "./settings-form.server";

/** A setting that can have a fault of its own. The article of an assignment never changes. */
export type SettingName = Exclude<keyof AssignmentSettings, "article">;

/** The most questions there can be: on the topics that are chosen, and on the whole article. */
export type LengthOffer = { chosen: number; whole: number };

export type SectionProps = {
  assignment: AssignmentView;
  /** What the fields show, by their names. */
  values: URLSearchParams;
  /** What is wrong with a setting, in words; undefined if nothing is. */
  errorOf: (name: SettingName) => string | undefined;
};

/** Every setting, in the order of the page. */
export const settingNames = [
  "title",
  "reading",
  "topics",
  "questions",
  "interactions",
  "levels",
  "variant",
  "shuffleOptions",
  "timeZone",
  "opensAt",
  "closesAt",
  "late",
  "timeLimitMinutes",
  "extraTime",
  "attempts",
  "counts",
  "feedback",
  "partialCredit",
  "nameRequired",
  "allowedNames",
  "cap",
] as const satisfies SettingName[];

/** The settings that contain students' names. */
const naming: ReadonlySet<SettingName> = new Set<SettingName>(["extraTime", "allowedNames"]);

type LeftOut = { isFrozen: boolean; namesHidden: boolean };

/**
 * The settings that the form sends, so that an unticked box is read as “no”. Those that are frozen are left out, and
 * so are those that are not shown because names are hidden.
 */
export const fieldsSent = ({ isFrozen, namesHidden }: LeftOut): string =>
  settingNames
    .filter((name) => !isFrozen || !frozenSettings.some((frozen) => frozen === name))
    .filter((name) => !namesHidden || !naming.has(name))
    .join(",");

const isSettingName = (name: string): name is (typeof settingNames)[number] =>
  settingNames.some((one) => one === name);

/** The id of the field in which a setting is changed. */
export const fieldOf = (name: SettingName): string => fieldNamesOf(name).at(-1) ?? name;

/** A moment as a `datetime-local` field has it, in a time zone; an empty string for none. */
export const localTime = (moment: number | null, timeZone: string): string => {
  if (moment === null) return "";
  const format = new Intl.DateTimeFormat("en", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  const { year, month, day, hour, minute } = Object.fromEntries(
    format.formatToParts(moment).map(({ type, value }) => [type, value]),
  );
  return `${year?.padStart(4, "0")}-${month}-${day}T${hour}:${minute}`;
};

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

const plainFields = (
  name: Exclude<SettingName, "reading" | "extraTime">,
  settings: AssignmentSettings,
): Fields => written(settings[name]).map((value) => [name, value]);

const fieldsOf = (name: SettingName, settings: AssignmentSettings): Fields =>
  particular[name]?.(settings) ??
  (name === "reading" || name === "extraTime" ? [] : plainFields(name, settings));

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

type Told = Pick<AssignmentSettings, "feedback" | "closesAt" | "attempts" | "counts">;

/** Whether no student would ever see a result: results are released after a closing time, and none is set. */
export const waitsForClosing = ({ feedback, closesAt, attempts, counts }: Told): boolean => {
  const isEndless = attempts === null && counts !== "first" && feedback !== "never";
  return closesAt === null && (feedback === "after-closing" || isEndless);
};
