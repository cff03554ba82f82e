import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { ApiReport } from "./api-report.ts";

/** The committed record of why each package's API is as it is now. */
export const explainedPath = join(import.meta.dirname, "../explained-api.json");

const explainedSchema = z.record(
  z.string(),
  z.strictObject({ digest: z.string(), why: z.string().trim().min(10) }),
);
/** By package: the digest of its reports, and the last reason they changed for. */
export type ExplainedApi = z.infer<typeof explainedSchema>;

/** What is recorded; nothing where there is no record yet. */
export function readExplained(): ExplainedApi {
  return existsSync(explainedPath)
    ? explainedSchema.parse(JSON.parse(readFileSync(explainedPath, "utf8")))
    : {};
}

/** One digest of all that a package offers. */
export function digestOf(reports: readonly Pick<ApiReport, "report">[]): string {
  return createHash("sha256")
    .update(reports.map(({ report }) => report).join("\n"))
    .digest("hex")
    .slice(0, 16);
}

/**
 * The record once the packages whose reports changed have a reason.
 *
 * @throws {RangeError} if any changed and no reason is given.
 */
export function explainChanges(
  before: ExplainedApi,
  digests: Readonly<Record<string, string>>,
  why: string | undefined,
): { explained: ExplainedApi; changed: string[] } {
  const changed = Object.keys(digests).filter((name) => digests[name] !== before[name]?.digest);
  if (changed.length > 0 && (why === undefined || why.trim().length < 10)) {
    throw new RangeError(
      `What ${changed.join(", ")} offers has changed. Say why, for the changelog: pnpm run api --explain "…"`,
    );
  }
  const reasons = changed.map(
    (name) => [name, { digest: digests[name] ?? "", why: why?.trim() ?? "" }] as const,
  );
  return { explained: { ...before, ...Object.fromEntries(reasons) }, changed };
}
