/** The usual extra minutes for a time limit: a quarter and a half of it, rounded up to whole minutes. */
export const usualExtra = (limit: number): { quarter: number; half: number } => ({
  quarter: Math.ceil(limit / 4),
  half: Math.ceil(limit / 2),
});
