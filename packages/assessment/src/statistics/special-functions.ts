/** Coefficients of Lanczos's approximation with g = 7 and nine terms (Godfrey 2001), good to 15 digits. */
const g = 7;
const first = 0.9999999999998099;
const coefficients = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];

/** ln Γ(x) for x ≥ 0.5 (Lanczos 1964). */
export function logGamma(x: number): number {
  const base = x + g - 0.5;
  const series = coefficients.reduce((total, coefficient, index) => total + coefficient / (x + index), first);
  return Math.log(2 * Math.PI) / 2 + (x - 0.5) * Math.log(base) - base + Math.log(series);
}

/** The fraction is followed until a step changes it by less than this; it takes some √max(a, b) steps. */
const precision = 1e-15;
const mostSteps = 10_000;
/** Stands in for a denominator of 0 (Thompson & Barnett 1986). */
const tiny = 1e-300;

/** The n-th coefficient of the continued fraction (DLMF 8.17.23), from 1. */
function fractionCoefficient(n: number, x: number, a: number, b: number): number {
  const m = Math.floor(n / 2);
  return n % 2 === 0
    ? (m * (b - m) * x) / ((a + n - 1) * (a + n))
    : (-(a + m) * (a + b + m) * x) / ((a + n - 1) * (a + n));
}

/** 1 ÷ (1 + d₁ ÷ (1 + d₂ ÷ …)), by Lentz's method (1976). */
function continuedFraction(x: number, a: number, b: number): number {
  let [value, front, back] = [1, 1, 0];
  for (let n = 1; n <= mostSteps; n++) {
    const d = fractionCoefficient(n, x, a, b);
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

/** 95 % of a normal distribution lie within so many standard deviations of its mean. */
export const normalQuantile = 1.959963984540054;
