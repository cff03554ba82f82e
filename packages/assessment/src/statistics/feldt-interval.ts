import { fQuantile } from "./f-quantile.ts";
import type { Interval } from "./interval.ts";

/**
 * The 95 % interval of Cronbach's α over n persons and k items: (1 − α) ÷ (1 − α̂) is distributed as F with n − 1
 * and (n − 1)(k − 1) degrees of freedom (Feldt 1965; Feldt, Woodruff & Salih 1987, formulas 6 and 7).
 *
 * @returns null where it is undefined: n or k below 2, or α̂ = 1, which leaves nothing to vary.
 */
export function feldtInterval(alpha: number, n: number, k: number): Interval | null {
  if (n < 2 || k < 2 || alpha >= 1 - 1e-12) return null;
  const bound = (probability: number) => 1 - (1 - alpha) * fQuantile(probability, n - 1, (n - 1) * (k - 1));
  return { low: bound(0.975), high: bound(0.025) };
}
