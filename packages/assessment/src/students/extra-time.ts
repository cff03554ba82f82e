import { z } from "zod";
import { exactName, findName } from "./name-likeness.ts";
import { nicknameSchema } from "./nickname.ts";

/** How many minutes more a student has, in every attempt. */
export const extraMinutesSchema = z.int().min(0).max(600);

/** Extra minutes for students by name, whether or not they have joined. A name stands in it once. */
export const namedExtraTimeSchema = z
  .array(z.strictObject({ name: nicknameSchema, minutes: extraMinutesSchema }))
  .max(300)
  .refine((entries) => new Set(entries.map(({ name }) => exactName(name))).size === entries.length, {
    error: "the same name twice",
  });
export type NamedExtraTime = z.infer<typeof namedExtraTimeSchema>;

/**
 * The extra minutes that are given to a student by name; null for a student who is not listed. Where only listed names may join,
 * each entry is for the listed name that it means; else for the name that it is, or that alone looks like it.
 *
 * @param nickname null for a student who has none.
 */
export function extraMinutesOf(
  { extraTime, allowedNames }: { extraTime: NamedExtraTime; allowedNames: readonly string[] },
  nickname: string | null,
): number | null {
  if (nickname === null) return null;
  const meant = extraTime.map((entry) => ({
    ...entry,
    name: findName(allowedNames, entry.name) ?? entry.name,
  }));
  const names = meant.map(({ name }) => name);
  const isListed = findName(allowedNames, nickname) === nickname;
  const own = isListed ? nickname : findName(names, nickname);
  return meant.find(({ name }) => name === own)?.minutes ?? null;
}
