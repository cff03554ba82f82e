import { z } from "zod";

const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes("\0");

/** Text without spaces at its ends, so many UTF-16 code units long, as a database can keep it: no NUL and no half of a surrogate pair. */
export const storableText = (min: number, max: number) =>
  z.string().trim().min(min).max(max).refine(isStorable, { error: "text that can be stored" });
