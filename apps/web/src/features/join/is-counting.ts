import type { Counts } from "@wellread/assessment";

type Attempt = { number: number; submittedAt: string | null };

/** Whether an attempt is the one that counts, by its number; for the best of several that takes the scores. */
export const isCounting = (counts: Counts, number: number, attempts: readonly Attempt[]): boolean => {
  const submitted = attempts.filter(({ submittedAt }) => submittedAt !== null).map((one) => one.number);
  if (counts === "first") return number === Math.min(...submitted);
  return counts === "last" && number === Math.max(...submitted);
};
