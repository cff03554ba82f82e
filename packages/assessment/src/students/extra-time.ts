import { z } from "zod";
import { indexNames } from "./name-index.ts";
import { areApart, findTwice, type LineFault, linesOf, mostNames, type NameTwice } from "./name-list.ts";
import { nameFault, nicknameSchema } from "./nickname.ts";

/** How many minutes more a student has, in every attempt. */
export const extraMinutesSchema = z.int().min(0).max(600);

/** Extra minutes for students by name, whether or not they have joined. A name stands in it once. */
export const namedExtraTimeSchema = z
  .array(z.strictObject({ name: nicknameSchema, minutes: extraMinutesSchema }))
  .max(mostNames)
  .refine((entries) => areApart(entries.map(({ name }) => name)), { error: "the same name twice" });
export type NamedExtraTime = z.infer<typeof namedExtraTimeSchema>;

/**
 * Tells the extra minutes that are given to a student by name; null for a student who is not listed. Where only listed names may
 * join, each entry is for the listed name that it means; else for the name that it is, or that alone looks like it. For several
 * students, ask what one call gives.
 */
export function extraMinutesByName({
  extraTime,
  allowedNames,
}: {
  extraTime: NamedExtraTime;
  allowedNames: readonly string[];
}): (nickname: string | null) => number | null {
  const allowed = indexNames(allowedNames);
  const minutes = new Map<string, number>();
  for (const entry of extraTime) {
    const meant = allowed.find(entry.name) ?? entry.name;
    if (!minutes.has(meant)) minutes.set(meant, entry.minutes);
  }
  const named = indexNames(minutes.keys());
  return (nickname) => {
    if (nickname === null) return null;
    const own = allowed.find(nickname) === nickname ? nickname : named.find(nickname);
    return own === undefined ? null : (minutes.get(own) ?? null);
  };
}

/** What a list of extra time was read as. Minutes that are none are NaN, which no schema accepts. */
export type ExtraTimeList = {
  entries: { name: string; minutes: number }[];
  faults: LineFault[];
  twice: NameTwice[];
};

/** The name, then the minutes: after a sign or a space, perhaps with a plus and the word. */
const nameThenMinutes =
  /^(?<name>.*?)[\s:,;=]+\+?\s*(?<minutes>\d{1,6})\s*(?:m|min|mins|minutes?|Minuten)?\.?[\s,;]*$/u;

/** Reads a list of extra time, one student a line, as in "Mira: 10". */
export function readExtraTimeList(text: string): ExtraTimeList {
  const read = linesOf(text).flatMap((line, at) => {
    if (line.trim() === "") return [];
    const { name = line, minutes } = nameThenMinutes.exec(line.trim())?.groups ?? {};
    return [
      { line: at + 1, name: name.trim(), minutes: minutes === undefined ? Number.NaN : Number(minutes) },
    ];
  });
  const entries = read.map(({ name, minutes }) => ({
    name: nicknameSchema.safeParse(name).data ?? name,
    minutes,
  }));
  const faults = read.flatMap(({ line, name, minutes }): LineFault[] => {
    const fault = extraMinutesSchema.safeParse(minutes).success ? nameFault(name) : "minutes";
    return fault === null ? [] : [{ line, fault }];
  });
  const twice = findTwice(
    entries.map(({ name }) => name),
    read.map(({ line }) => line),
    faults,
  );
  return { entries, faults, twice };
}
