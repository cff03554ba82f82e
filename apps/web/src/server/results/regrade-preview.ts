import "server-only";
import { z } from "zod";
import { studentIdSchema } from "@/server/assignments/assignment-id";
import { attemptIdSchema } from "@/server/attempts/attempt-id";
import { pointsSchema } from "./class-results-view";

const count = z.int().min(0);

/** Who moves by a correction, or by undoing one, and by how much. */
export const regradePreviewSchema = z.strictObject({
  moves: z.array(
    z.strictObject({
      student: studentIdSchema,
      number: z.int().min(1),
      nickname: z.string().nullable(),
      attempt: attemptIdSchema,
      before: pointsSchema,
      after: pointsSchema,
      /** By the share of what counts. */
      direction: z.enum(["up", "down", "same"]),
    }),
  ),
  up: count,
  down: count,
  /** How many more would go down if scores were allowed to fall. */
  spared: count,
});
export type RegradePreview = z.infer<typeof regradePreviewSchema>;
