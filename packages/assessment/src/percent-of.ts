/** Whole per cent, half up, but never 100 while a point is missing nor 0 when one was earned. */
export function percentOf(points: number, outOf: number): number {
  if (points === 0 || points === outOf) return points === 0 ? 0 : 100;
  return Math.min(99, Math.max(1, Math.round((100 * points) / outOf)));
}
