import "server-only";
/** How often something may be done, by one key. Durations in seconds. */
export type Rule = { points: number; duration: number };

/** Generous to a school, whose whole classes come from one address at once. */
export const rules = {
  /** Assignments made from one address. */
  create: { points: 300, duration: 3600 },
  /** Quizzes that somebody takes alone, or practises, started from one address: a school of 1,000 at once, and again. */
  start: { points: 3000, duration: 600 },
  /** Previews of teachers at one address. */
  preview: { points: 300, duration: 600 },
  /**
   * Join codes that no assignment has, by browser and by address. Found ones are not counted, nor are those of a
   * browser that has joined ever held up: who types wrongly keeps no class out. There are 86 million codes; 2,000 in ten
   * minutes are 0.3 % of them in a day.
   */
  lookUpDevice: { points: 100, duration: 600 },
  lookUpAddress: { points: 2000, duration: 600 },
  /** Joins of one assignment in one browser. */
  joinDevice: { points: 60, duration: 600 },
  /** Joins of one assignment from one address. */
  joinAddress: { points: 2000, duration: 600 },
  /**
   * Wrong personal codes in one assignment, by browser and by address: a stranger is stopped there, long before the
   * ceiling that would stop everybody's codes.
   */
  codeDevice: { points: 10, duration: 600 },
  codeAddress: { points: 100, duration: 600 },
  /**
   * The ceiling against guesses from many addresses at once. Of 21 letters, 8 make 21^8 = 37.8 thousand million codes.
   * In a class of 200, 10,000 guesses an hour find somebody's code after 37.8e9 / 200 / 10,000 = 18,900 hours on
   * average: two years without a pause, and an assignment is kept for half a year.
   */
  codeAssignment: { points: 10_000, duration: 3600 },
} as const satisfies Record<string, Rule>;
export type RuleName = keyof typeof rules;
