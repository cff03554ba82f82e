import "server-only";
import { z } from "zod";

/** Who ended an attempt of an assignment: its student, or the clock. */
export const endedBySchema = z.enum(["student", "deadline"]);
export type EndedBy = z.infer<typeof endedBySchema>;
