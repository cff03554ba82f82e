import "server-only";
import { regradeSchema } from "@wellread/assessment";
import { z } from "zod";
import { regradeRowSchema } from "./class-results-view";
import { regradePreviewSchema } from "./regrade-preview";
import { reasonSchema, regradeIdSchema } from "./stored-regrade";

/** Whether only to say who would move. */
const preview = z.boolean().default(false);

/** A correction to make, or one to undo. */
export const regradeInputSchema = z.union([
  z
    .strictObject({ regrade: regradeSchema, reason: reasonSchema.default(""), preview })
    .refine(({ regrade, reason }) => regrade.kind !== "override" || reason !== "", {
      error: "points given by hand need a reason",
      path: ["reason"],
    }),
  z.strictObject({
    undo: regradeIdSchema,
    /** Whether somebody's score may go down by undoing it. */
    lower: z.boolean().default(false),
    preview,
  }),
]);
export type RegradeInput = z.infer<typeof regradeInputSchema>;

/** Who moves by it, and the log after it. */
export const regradeAnswerSchema = z.strictObject({
  preview: regradePreviewSchema,
  regrades: z.array(regradeRowSchema),
});
export type RegradeAnswer = z.infer<typeof regradeAnswerSchema>;
