import type { AssignmentSettings } from "../assignment-settings.ts";
import type { Blueprint } from "../blueprint.ts";
import { selectionBlueprint } from "../selection-blueprint.ts";

/** What the quiz of an assignment is to be made of. */
export const assignmentBlueprint = ({
  topics,
  questions,
  interactions,
  levels,
  variant,
}: AssignmentSettings): Blueprint => ({
  ...selectionBlueprint(topics, questions),
  interactions,
  levels,
  ...(variant === "per-student" && { varied: true }),
});
