import "server-only";
import { createHash } from "node:crypto";
import {
  type AssignmentSettings,
  frozenSettings,
  readExtraTimeList,
  readNameList,
  type Reading,
  tellApart,
} from "@wellread/assessment";
import { wholeNumber } from "@/http/request-body";

/** A setting that the form holds and that can have a fault of its own. The article of an assignment never changes. */
export type SettingName = Exclude<keyof AssignmentSettings, "article">;

type Fields = readonly (readonly [name: string, value: string])[];

/** How a setting stands in the form. */
type Row<Value> = {
  /** Its fields, where there is another than the one that is called as the setting is. */
  fields?: readonly string[];
  /** What the form says of it, unchecked; times are meant by the clocks of the time zone. */
  read: (form: URLSearchParams, name: string, timeZone: string) => unknown;
  /** What its fields show, as a native form sends it. */
  write: (value: Value, name: string, timeZone: string) => Fields;
  /** Whether the same words are another moment by the clocks of another time zone. */
  byZone?: true;
  /** Whether it contains students' names, which may be hidden. */
  namesStudents?: true;
};

/** A setting in one field that has one value. */
const single = <Value>(
  read: (text: string, timeZone: string) => unknown,
  write: (value: Value, timeZone: string) => string,
): Row<Value> => ({
  read: (form, name, timeZone) => read(form.get(name) ?? "", timeZone),
  write: (value, name, timeZone) => [[name, write(value, timeZone)]],
});

/** The same where an empty field is none. */
const orNull = <Value>({ read, write, ...row }: Row<Value>): Row<Value | null> => ({
  ...row,
  read: (form, name, timeZone) => ((form.get(name) ?? "").trim() === "" ? null : read(form, name, timeZone)),
  write: (value, name, timeZone) => (value === null ? [[name, ""]] : write(value, name, timeZone)),
});

const text = single<string>(
  (written) => written,
  (value) => value,
);

const number = single<number>((written) => wholeNumber(written.trim()), String);

/** A box: one that is not ticked sends nothing. */
const tick: Row<boolean> = {
  read: (form, name) => form.get(name) === "on",
  write: (value, name) => (value ? [[name, "on"]] : []),
};

/** Several boxes of one name. */
const list: Row<readonly string[]> = {
  read: (form, name) => form.getAll(name),
  write: (values, name) => values.map((value) => [name, value]),
};

const nameList = single<readonly string[]>(
  (written) => readNameList(written).names,
  (values) => values.join("\n"),
);

/** `2026-11-22T13:00`, as a `datetime-local` field sends it. */
const local = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/;

/** A moment on the clocks of a time zone, in milliseconds since 1970; NaN for what is none. An hour that the clocks skip is the next one. */
function readLocalTime(written: string, timeZone: string): number {
  if (!local.test(written)) return Number.NaN;
  try {
    return Temporal.PlainDateTime.from(written).toZonedDateTime(timeZone).epochMilliseconds;
  } catch {
    return Number.NaN;
  }
}

/** The same the other way: what a `datetime-local` field shows; an empty string for none. */
export const localTime = (moment: number | null, timeZone: string): string =>
  moment === null
    ? ""
    : Temporal.Instant.fromEpochMilliseconds(moment)
        .toZonedDateTimeISO(timeZone)
        .toPlainDateTime()
        .toString({ smallestUnit: "minute" });

const moment: Row<number | null> = { ...orNull(single<number>(readLocalTime, localTime)), byZone: true };

/** One student a line: the name, then the minutes, as in `Mira: 10`. */
const extraTime: Row<AssignmentSettings["extraTime"]> = {
  ...single(
    (written) => readExtraTimeList(written).entries,
    (students) => students.map(({ name, minutes }) => `${name}: ${minutes}`).join("\n"),
  ),
  namesStudents: true,
};

/** A host with a dot, and what may follow it: an address as one says it, and as a browser's bar shows it. */
const bareAddress = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([:/?#].*)?$/u;
const readAddress = (written: string): string => {
  const address = written.trim();
  return bareAddress.test(address) ? `https://${address}` : address;
};

/** The field beside each choice of a reading that has one. */
const readingFields = { paper: "readingNote", link: "readingLink", text: "readingText" } as const;

/** What each of them holds, as it is kept: a form ends lines in two signs, which count as one letter while they are typed. */
const readReading = {
  paper: (note: string) => note,
  link: readAddress,
  text: (pasted: string) => pasted.replaceAll("\r\n", "\n"),
} as const;

const hasField = (kind: string): kind is keyof typeof readingFields => Object.hasOwn(readingFields, kind);

const reading: Row<Reading> = {
  // The last is the one that is led to: which of the others is shown depends on it.
  fields: [...Object.values(readingFields), "readingKind"],
  read: (form) => {
    const kind = form.get("readingKind") ?? "";
    return hasField(kind)
      ? { kind, value: readReading[kind](form.get(readingFields[kind]) ?? "") }
      : { kind };
  },
  // All of its fields, as a browser sends also those that are not shown.
  write: (chosen) => [
    ["readingKind", chosen.kind],
    ...Object.entries(readingFields).map(
      ([kind, field]) => [field, kind === chosen.kind && "value" in chosen ? chosen.value : ""] as const,
    ),
  ],
};

/**
 * Every setting of the form, in the order of the page. A new one needs its schema and default in the assessment package, a
 * row here, a field in `settings-sections.tsx` and words in the messages, besides what it does.
 */
const rows: { [Name in SettingName]: Row<AssignmentSettings[Name]> } = {
  title: text,
  reading,
  topics: list,
  questions: number,
  interactions: list,
  levels: list,
  variant: text,
  shuffleOptions: tick,
  timeZone: text,
  opensAt: moment,
  closesAt: moment,
  late: text,
  timeLimitMinutes: orNull(number),
  extraTime,
  attempts: orNull(number),
  counts: text,
  feedback: text,
  secondTry: tick,
  ownKeys: tick,
  partialCredit: tick,
  nameRequired: tick,
  allowedNames: { ...nameList, namesStudents: true },
  cap: number,
};

const isSettingName = (name: string): name is SettingName => Object.hasOwn(rows, name);

/** Every setting, in the order of the page. */
export const settingNames: readonly SettingName[] = Object.keys(rows).filter(isSettingName);

/** The names of the form's fields in which a setting stands. */
const fieldNamesOf = (name: SettingName): readonly string[] => rows[name].fields ?? [name];

/** The id of the field in which a setting is changed. */
export const fieldOf = (name: SettingName): string => fieldNamesOf(name).at(-1) ?? name;

type LeftOut = { isFrozen: boolean; namesHidden: boolean };

/**
 * The settings that the form sends, so that an unticked box is read as “no”. Those that are frozen are left out, and
 * so are those that are not shown because names are hidden.
 */
export const fieldsSent = ({ isFrozen, namesHidden }: LeftOut): string =>
  settingNames
    .filter((name) => !isFrozen || !frozenSettings.some((frozen) => frozen === name))
    .filter((name) => !namesHidden || rows[name].namesStudents !== true)
    .join(",");

/** The settings that a form says it holds. */
const namesSent = (form: URLSearchParams): SettingName[] =>
  (form.get("fields") ?? "").split(",").filter(isSettingName);

/** What a setting's fields hold, in short: of ticks in any order, of lines however a browser ends them. */
function digestOf(form: URLSearchParams, name: SettingName): string {
  const values = fieldNamesOf(name).map((field) =>
    form
      .getAll(field)
      .map((value) => value.replaceAll("\r\n", "\n"))
      .toSorted(),
  );
  return createHash("sha256").update(JSON.stringify(values)).digest("base64url").slice(0, 12);
}

/** What a form shows of each setting, to send along: a change can then be told from a setting that somebody else changed meanwhile. */
export const writeShown = (form: URLSearchParams, names: readonly SettingName[]): string =>
  names.map((name) => `${name}.${digestOf(form, name)}`).join(",");

/**
 * Whether the sender of a form changed a setting from what was shown. A form that was opened before another changed the
 * settings still holds the former ones; nobody asked for them. One that does not say what was shown asks for everything
 * it holds.
 */
function isTouched(form: URLSearchParams, name: SettingName): boolean {
  const shown = new Set((form.get("shown") ?? "").split(","));
  const isOther = (one: SettingName): boolean => !shown.has(`${one}.${digestOf(form, one)}`);
  return isOther(name) || (rows[name].byZone === true && isOther("timeZone"));
}

/**
 * Reads the settings form, unchecked. Its `fields` names the settings that it holds, as a box that is not ticked and
 * a list without a tick send nothing; settings that it does not name, or holds as they were shown, are left as they are.
 *
 * @param timeZone that the times are meant in, where the form does not name one.
 */
export function readSettingsForm(form: URLSearchParams, timeZone: string): Record<string, unknown> {
  const zone = form.get("timeZone") ?? timeZone;
  const names = namesSent(form).filter((name) => isTouched(form, name));
  return Object.fromEntries(names.map((name) => [name, rows[name].read(form, name, zone)]));
}

const write = <Name extends SettingName>(
  name: Name,
  value: AssignmentSettings[Name],
  timeZone: string,
): Fields => rows[name].write(value, name, timeZone);

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
  const sent = new Set(refused === null ? [] : namesSent(refused));
  const fields = settingNames.flatMap((name) =>
    refused !== null && sent.has(name) && isTouched(refused, name)
      ? sentFields(name, refused)
      : write(name, settings[name], settings.timeZone),
  );
  return new URLSearchParams(fields.map(([name, value]) => [name, value]));
}

/** Where a box was ticked that gives numbers to names that are on the list more than once: the form with the numbers. */
export function withNamesApart(form: URLSearchParams): URLSearchParams {
  if (form.get("tellApart") !== "on") return form;
  const told = new URLSearchParams(form);
  told.set("allowedNames", tellApart(readNameList(form.get("allowedNames") ?? "").names).join("\n"));
  told.delete("tellApart");
  return told;
}

/** What of a list of names was not taken as it stood. */
export const listNoticeNames = ["turned", "split", "joined", "trimmed", "apart"] as const;

/** How many names a list has that was saved, and how many lines or names of it were changed in each way. */
export type ListNotice = Record<(typeof listNoticeNames)[number] | "names", number>;

/**
 * What is to be said of the list in a form that was accepted, if anything of it was not taken as it stood: in figures, as
 * no name may be in an address.
 */
export function writeListNotice(form: URLSearchParams): URLSearchParams {
  const { names, turned, split, joined, trimmed } = readNameList(form.get("allowedNames") ?? "");
  const told = readNameList(withNamesApart(form).get("allowedNames") ?? "").names;
  const apart = names.filter((name, at) => name !== told[at]).length;
  const changed = Object.entries({ turned, split, joined, trimmed, apart }).filter(([, count]) => count > 0);
  const counts = changed.length === 0 ? [] : [["names", names.length] as const, ...changed];
  return new URLSearchParams(counts.map(([name, count]) => [name, String(count)]));
}

/** The same as it stands in the address; null if no list was saved. */
export function readListNotice(valueOf: (name: string) => string | undefined): ListNotice | null {
  const count = (name: string): number => wholeNumber(valueOf(name) ?? "") || 0;
  const notice: ListNotice = {
    names: count("names"),
    turned: count("turned"),
    split: count("split"),
    joined: count("joined"),
    trimmed: count("trimmed"),
    apart: count("apart"),
  };
  return notice.names === 0 ? null : notice;
}
