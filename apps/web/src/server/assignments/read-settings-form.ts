import "server-only";
import type { AssignmentSettings } from "@wellread/assessment";
import { isTouched } from "./shown-settings";
import { readZonedTime } from "./zoned-time";

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
const whole = (text: string): number => (/^\d{1,6}$/.test(text) ? Number(text) : Number.NaN);
/** One student a line: the name, then the minutes, as in `Mira: 10`. */
const readExtraTime: Reader = (form, name) =>
  linesOf(form.get(name)).map((line) => {
    const cut = Math.max(...[" ", "\t", ":", ",", ";", "="].map((mark) => line.lastIndexOf(mark)));
    const student = line.slice(0, Math.max(cut, 0)).trim();
    return { name: student.replace(/[:,;=]$/, ""), minutes: whole(line.slice(cut + 1)) };
  });
const readNumber: Reader = (form, name) => whole((form.get(name) ?? "").trim());
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
