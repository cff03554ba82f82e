/** The usual extra minutes for a time limit: a quarter and a half more, in whole minutes upwards. */
export const usualExtra = (limit: number): { quarter: number; half: number } => ({
  quarter: Math.ceil(limit / 4),
  half: Math.ceil(limit / 2),
});
