/** The id of a checked question's outcome: the check leads to it. */
export const outcomeId = "outcome";
