import "server-only";

/**
 * The address that a request came from, as the nearest proxy or Next itself noted it; for rate limits only. A client can
 * make up what stands before the last entry, so that one counts.
 */
export const addressOf = ({ headers }: { headers: Pick<Headers, "get"> }): string =>
  (headers.get("x-forwarded-for") ?? "").split(",").at(-1)?.trim().slice(0, 64) ?? "";
