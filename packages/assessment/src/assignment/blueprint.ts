import type { AssignmentSettings } from "../assignment-settings.ts";
import type { Blueprint } from "../blueprint.ts";
import { defaultBlueprint } from "../default-blueprint.ts";

/** What the quiz of an assignment is to be made of. */
export const assignmentBlueprint = ({
  topic,
  questions,
  interactions,
  levels,
}: AssignmentSettings): Blueprint => ({ ...defaultBlueprint(topic, questions), interactions, levels });
