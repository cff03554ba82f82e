import "server-only";
import { createHash } from "node:crypto";
import type { AssignmentSettings } from "@wellread/assessment";
import { wholeNumber } from "@/http/request-body";

type Name = keyof AssignmentSettings;

/** The names of the form's fields in which a setting stands. */
export const fieldNamesOf = (name: Name): readonly string[] =>
  name === "reading" ? ["readingKind", "readingValue"] : [name];

/** What a setting's fields hold, in short: of ticks in any order, of lines however a browser ends them. */
function digestOf(form: URLSearchParams, name: Name): string {
  const values = fieldNamesOf(name).map((field) =>
    form
      .getAll(field)
      .map((value) => value.replaceAll("\r\n", "\n"))
      .toSorted(),
  );
  return createHash("sha256").update(JSON.stringify(values)).digest("base64url").slice(0, 12);
}

/** What a form shows of each setting, to send along: who changed which one is then told whatever became of them since. */
export const writeShown = (form: URLSearchParams, names: readonly Name[]): string =>
  names.map((name) => `${name}.${digestOf(form, name)}`).join(",");

/** By the clocks of another time zone the same words are another moment. */
const byZone: ReadonlySet<Name> = new Set<Name>(["opensAt", "closesAt"]);

/**
 * Whether the sender of a form changed a setting from what was shown. A form that was opened before another changed the
 * settings still holds the former ones; they are nobody's wish. One that does not say what was shown wishes all it holds.
 */
export function isTouched(form: URLSearchParams, name: Name): boolean {
  const shown = new Set((form.get("shown") ?? "").split(","));
  const isOther = (one: Name): boolean => !shown.has(`${one}.${digestOf(form, one)}`);
  return isOther(name) || (byZone.has(name) && isOther("timeZone"));
}

/** `2026-11-22T13:00`, as a `datetime-local` field sends it. */
const local = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/;

/** A moment on the clocks of a time zone, in milliseconds since 1970; NaN for what is none. An hour that the clocks skip is the next one. */
function readZonedTime(text: string, timeZone: string): number {
  if (!local.test(text)) return Number.NaN;
  try {
    return Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).epochMilliseconds;
  } catch {
    return Number.NaN;
  }
}

/** The same the other way: what a `datetime-local` field shows. */
export const writeZonedTime = (moment: number, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(moment)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: "minute" });

type Reader = (form: URLSearchParams, name: string, timeZone: string) => unknown;

const readText: Reader = (form, name) => form.get(name) ?? "";
const readList: Reader = (form, name) => form.getAll(name);
const readTick: Reader = (form, name) => form.get(name) === "on";
const linesOf = (text: string | null): string[] =>
  (text ?? "")
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
const readLines: Reader = (form, name) => linesOf(form.get(name));
/** One student a line: the name, then the minutes, as in `Mira: 10`. */
const readExtraTime: Reader = (form, name) =>
  linesOf(form.get(name)).map((line) => {
    const cut = Math.max(...[" ", "\t", ":", ",", ";", "="].map((mark) => line.lastIndexOf(mark)));
    const student = line.slice(0, Math.max(cut, 0)).trim();
    return { name: student.replace(/[:,;=]$/, ""), minutes: wholeNumber(line.slice(cut + 1)) };
  });
const readNumber: Reader = (form, name) => wholeNumber((form.get(name) ?? "").trim());
const orNull =
  (read: Reader): Reader =>
  (form, name, timeZone) =>
    (form.get(name) ?? "").trim() === "" ? null : read(form, name, timeZone);
const readMoment: Reader = (form, name, timeZone) => readZonedTime(form.get(name) ?? "", timeZone);
/** A host with a dot, and what may follow it: an address as one says it, and as a browser's bar shows it. */
const bareAddress = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([:/?#].*)?$/u;
const readAddress = (text: string): string => {
  const address = text.trim();
  return bareAddress.test(address) ? `https://${address}` : address;
};
const readReading: Reader = (form) => {
  const kind = form.get("readingKind") ?? "paper";
  const value = form.get("readingValue") ?? "";
  return { kind, value: kind === "link" ? readAddress(value) : value };
};

/** How each setting stands in the form: by its own name, but for `readingKind` and `readingValue`. */
const readers = {
  title: readText,
  article: readText,
  topics: readList,
  questions: readNumber,
  interactions: readList,
  levels: readList,
  variant: readText,
  opensAt: orNull(readMoment),
  closesAt: orNull(readMoment),
  timeZone: readText,
  timeLimitMinutes: orNull(readNumber),
  extraTime: readExtraTime,
  attempts: orNull(readNumber),
  counts: readText,
  feedback: readText,
  nameRequired: readTick,
  allowedNames: readLines,
  late: readText,
  cap: readNumber,
  partialCredit: readTick,
  shuffleOptions: readTick,
  reading: readReading,
} satisfies Record<keyof AssignmentSettings, Reader>;

const isSetting = (name: string): name is keyof AssignmentSettings => Object.hasOwn(readers, name);

/**
 * Reads the settings form, unchecked. Its `fields` names the settings that it holds, as a box that is not ticked and
 * a list without a tick send nothing; settings that it does not name, or holds as they were shown, are left as they are.
 *
 * @param timeZone that the times are meant in, where the form does not name one.
 */
export function readSettingsForm(form: URLSearchParams, timeZone: string): Record<string, unknown> {
  const names = (form.get("fields") ?? "")
    .split(",")
    .filter(isSetting)
    .filter((name) => isTouched(form, name));
  const zone = form.get("timeZone") ?? timeZone;
  return Object.fromEntries(names.map((name) => [name, readers[name](form, name, zone)]));
}
