import { z } from "zod";
import { nicknameSkeleton } from "./nickname-skeleton.ts";
import { nicknameSchema } from "./nickname.ts";

/** How many minutes more a student has, in every attempt. */
export const extraMinutesSchema = z.int().min(0).max(600);

const skeletonsOf = (entries: readonly { name: string }[]): string[] =>
  entries.map(({ name }) => nicknameSkeleton(name));

/** Extra minutes for students by name, whether or not they have joined. A name stands in it once. */
export const namedExtraTimeSchema = z
  .array(z.strictObject({ name: nicknameSchema, minutes: extraMinutesSchema }))
  .max(300)
  .refine((entries) => new Set(skeletonsOf(entries)).size === entries.length, {
    error: "the same name twice",
  });
export type NamedExtraTime = z.infer<typeof namedExtraTimeSchema>;

/** The extra minutes of a name, which is compared as names in an assignment are; none for who has no name. */
export function extraMinutesOf(entries: NamedExtraTime, skeleton: string | null): number {
  const own = entries.find(({ name }) => nicknameSkeleton(name) === skeleton);
  return own?.minutes ?? 0;
}
