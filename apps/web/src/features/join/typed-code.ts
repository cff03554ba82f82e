/** A code is at most this long as people type it, with spaces and hyphens. */
export const longestTyped = 40;

/** What stands in the place of the code in an address of `/a/…`, as it was typed. */
export const typedCode = (path: string): string => {
  const [, part = ""] = /^\/a\/([^/]+)/.exec(path) ?? [];
  try {
    return decodeURIComponent(part).slice(0, longestTyped);
  } catch {
    return "";
  }
};
