import type { Article } from "./article.ts";

/**
 * Names the exact text of an article, wherever a copy of it lies: the SHA-256 of the file as an `ni` address
 * (RFC 6920). It can be shared where the text cannot.
 */
export function sourceName({ sourceSha256 }: Pick<Article, "sourceSha256">): string {
  const bytes = sourceSha256.match(/../g)?.map((byte) => Number.parseInt(byte, 16)) ?? [];
  const base64 = btoa(String.fromCharCode(...bytes));
  return `ni:///sha-256;${base64.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")}`;
}
