import { z } from "zod";

/** Whether a database can keep a text: it has no NUL and no half of a surrogate pair. */
export const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes("\0");

/** Text that can be stored, without spaces at its ends, of so many UTF-16 code units. */
export const storableText = (min: number, max: number) =>
  z.string().trim().min(min).max(max).refine(isStorable, { error: "text that can be stored" });
