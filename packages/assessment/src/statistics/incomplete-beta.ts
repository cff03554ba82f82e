import { logGamma } from "./log-gamma.ts";

/** The fraction is followed until a step changes it by less than this; it takes some √max(a, b) steps. */
const precision = 1e-15;
const mostSteps = 10_000;
/** Stands in for a denominator of 0 (Thompson & Barnett 1986). */
const tiny = 1e-300;

/** The n-th coefficient of the continued fraction (DLMF 8.17.23), from 1. */
function coefficient(n: number, x: number, a: number, b: number): number {
  const m = Math.floor(n / 2);
  return n % 2 === 0
    ? (m * (b - m) * x) / ((a + n - 1) * (a + n))
    : (-(a + m) * (a + b + m) * x) / ((a + n - 1) * (a + n));
}

/** 1 ÷ (1 + d₁ ÷ (1 + d₂ ÷ …)), by Lentz's method (1976). */
function continuedFraction(x: number, a: number, b: number): number {
  let [value, front, back] = [1, 1, 0];
  for (let n = 1; n <= mostSteps; n++) {
    const d = coefficient(n, x, a, b);
    back = 1 / (1 + d * back || tiny);
    front = 1 + d / front || tiny;
    value *= front * back;
    if (Math.abs(front * back - 1) < precision) break;
  }
  return 1 / value;
}

/**
 * The regularised incomplete beta function I_x(a, b) for 0 ≤ x ≤ 1 and a, b ≥ 0.5: its continued fraction (DLMF
 * 8.17.22), on the side of the mean where that converges fast.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
  return (Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta) / a) * continuedFraction(x, a, b);
}
