import "server-only";

/** The pages that show a form again as it was sent: what was refused, and what is looked at before it counts. */
export type KeptPage = "settings" | "regrade";
