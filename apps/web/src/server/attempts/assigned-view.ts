import "server-only";
import { assignmentSettingsSchema } from "@wellread/assessment";
import { z } from "zod";
import { assignmentIdSchema, studentIdSchema } from "@/server/assignments/assignment-id";
import { endedBySchema } from "./ended-by";
import { releasedWhenSchema } from "./released-when";

const settings = assignmentSettingsSchema.shape;
const moment = z.iso.datetime();

/** What an attempt of an assignment tells its student besides the questions. */
export const assignedViewSchema = z.strictObject({
  id: assignmentIdSchema,
  /** Leads to `/a/<code>`. */
  code: z.string(),
  title: settings.title,
  /** Null for a teacher's preview. */
  student: z
    .strictObject({ id: studentIdSchema, number: z.int().min(1), nickname: z.string().nullable() })
    .nullable(),
  isPreview: z.boolean(),
  /** Which attempt this is, from 1. */
  number: z.int().min(1),
  /** When the time is over; there are 30 s of grace after it for what is on its way. */
  deadlineAt: moment.nullable(),
  /** The server's clock when this was written, to count down by. */
  now: moment,
  closesAt: moment.nullable(),
  timeZone: settings.timeZone,
  /** When the first work that counts was done after the closing time. */
  lateAt: moment.nullable(),
  /** How many answers came after the time was over: they are kept, and do not count. */
  tooLate: z.int().min(0),
  /** How many of those took their place as the teacher opened the attempt again. */
  restored: z.int().min(0),
  endedBy: endedBySchema.nullable(),
  feedback: settings.feedback,
  /** Whether a part of the right answer earns a part of the point. */
  partialCredit: settings.partialCredit,
  /** Whether the result may be seen now: `loadResult` gives null until then. */
  released: z.boolean(),
  /** When it may be seen: `now` if `released`. */
  releasedWhen: releasedWhenSchema,
});
export type AssignedView = z.infer<typeof assignedViewSchema>;
