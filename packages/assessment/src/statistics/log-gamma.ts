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
