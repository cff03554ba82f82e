/** A code is at most this long as people type it, with spaces and hyphens. */
export const longestTyped = 40;

/**
 * What stands in the place of the code in an assignment’s address, as it was typed; null for any other address. The server
 * finds the words for such an address below it (`scripts/show-failure.ts`). */
export const typedCode = (path: string): string | null => {
  const [, part] = /^\/a\/([^/]+)\/?(?:\/not-found)?$/.exec(path) ?? [];
  if (part === undefined) return null;
  try {
    return decodeURIComponent(part).slice(0, longestTyped);
  } catch {
    return "";
  }
};
