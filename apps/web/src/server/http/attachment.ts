import "server-only";

/** What RFC 5987 lets stand in an extended value besides letters and figures, and `encodeURIComponent` leaves as it is. */
const unescaped = /[!'()*]/g;

const escapeMore = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

/**
 * The `Content-Disposition` of a file to keep (RFC 6266): its name in plain letters for any browser, and, where it
 * has others, in full (RFC 5987).
 */
export function attachment(name: string): string {
  const plain = name.replaceAll(/[^\w.-]+/g, "-").replaceAll(/-{2,}/g, "-");
  const said = `attachment; filename="${plain}"`;
  if (plain === name) return said;
  return `${said}; filename*=UTF-8''${encodeURIComponent(name).replaceAll(unescaped, escapeMore)}`;
}
