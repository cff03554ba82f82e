import { incompleteBeta } from "./incomplete-beta.ts";

/** Halvings of 0 to 1: more would be below what a number can tell apart. */
const halvings = 80;

/**
 * The value that an F-distributed variable stays below with this probability (0 to 1, both excluded), for degrees of
 * freedom ≥ 1: F = d₂x ÷ (d₁(1 − x)) where I_x(d₁/2, d₂/2) is the probability (DLMF 8.17, NIST), found by bisection.
 */
export function fQuantile(probability: number, d1: number, d2: number): number {
  // Near x = 1 digits are lost: the upper half is the lower one of 1 ÷ F.
  if (probability > 0.5) return 1 / fQuantile(1 - probability, d2, d1);
  let [low, high] = [0, 1];
  for (let count = 0; count < halvings; count++) {
    const middle = (low + high) / 2;
    if (incompleteBeta(middle, d1 / 2, d2 / 2) < probability) low = middle;
    else high = middle;
  }
  const x = (low + high) / 2;
  return (d2 * x) / (d1 * (1 - x));
}
