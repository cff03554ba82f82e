/** A committed file that the sources determine: its path within the package, and what belongs in it. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** JSON as it is committed: two spaces, a final newline, so that a difference is a difference in content. */
export function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
