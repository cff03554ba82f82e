import { z } from "zod";
import { type CodeReading, longestTypedCode, readJoinCode, readPersonalCode } from "./code-reader.ts";

const codeSchema = (read: (text: string) => CodeReading) =>
  z
    .string()
    .max(longestTypedCode)
    .transform((text, context) => {
      const reading = read(text);
      if (reading.ok) return reading.code;
      context.addIssue({ code: "custom", message: "not a code" });
      return z.NEVER;
    });

/** The code of an assignment, as people type it or paste its link. */
export const joinCodeSchema = codeSchema(readJoinCode).brand<"JoinCode">();
export type JoinCode = z.infer<typeof joinCodeSchema>;

/** A student's own code, to go on with another device. */
export const personalCodeSchema = codeSchema(readPersonalCode).brand<"PersonalCode">();
export type PersonalCode = z.infer<typeof personalCodeSchema>;
