import "server-only";

/** How long an attempt is kept after its owner last did something with it. */
export const retentionDays = 180;

/** In milliseconds. */
export const retention = retentionDays * 24 * 60 * 60 * 1000;
