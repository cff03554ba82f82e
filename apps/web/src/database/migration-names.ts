import "server-only";

/**
 * The names of every migration, in their order. A database says by them which program wrote it, which the commands that
 * back it up and restore it ask without the migrations themselves.
 */
export const migrationNames = [
  "0001-attempts",
  "0002-assignments",
  "0003-kept-forms",
  "0004-settings",
  "0005-names",
  "0006-late-answers",
  "0007-reopened",
  "0008-no-idempotency-keys",
  "0009-spared-answers",
  "0010-listed-names",
  "0011-when-answers-were-given",
  "0012-sweeps",
  "0013-name-outlines",
  "0014-removals",
  "0015-own-keys",
  "0016-second-tries",
] as const;

export type MigrationName = (typeof migrationNames)[number];
