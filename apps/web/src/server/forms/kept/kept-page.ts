import "server-only";

/** The pages that show a form again as it was sent: what was refused, what is looked at before it counts, and what
 * became of a file. */
export type KeptPage = "settings" | "regrade" | "own-questions" | "student" | "join";
