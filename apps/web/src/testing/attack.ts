import { appendFileSync } from "node:fs";

/**
 * How large an attack is: small in the suite, and as `pnpm attack` was told otherwise. Both run the same test
 * (`scripts/attack.ts`).
 */
export const attackSize = (usual: number): number => Number(process.env["ATTACK_SIZE"] ?? usual);

/** Notes what an attack counted, for `pnpm attack` to print at its end. */
export function noteCounts(counts: string): void {
  const file = process.env["ATTACK_COUNTS"];
  if (file !== undefined) appendFileSync(file, `${counts}\n`);
}

/** A number as people read it: 100,000. */
export const inWords = (count: number): string => count.toLocaleString("en");
