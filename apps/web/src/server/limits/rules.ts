import "server-only";
/** How often something may be done, by one key. Durations in seconds. */
export type Rule = { points: number; duration: number };

/** Generous to a school, whose whole classes come from one address at once. */
export const rules = {
  /** Assignments made from one address. */
  create: { points: 300, duration: 3600 },
  /** Joins of one assignment in one browser. */
  joinDevice: { points: 60, duration: 600 },
  /** Joins of one assignment from one address. */
  joinAddress: { points: 2000, duration: 600 },
  /** Wrong personal codes in one assignment, by browser, by address, and in all: there are 37 thousand million codes. */
  codeDevice: { points: 10, duration: 600 },
  codeAddress: { points: 100, duration: 600 },
  codeAssignment: { points: 1000, duration: 3600 },
} as const satisfies Record<string, Rule>;
export type RuleName = keyof typeof rules;
