/** One question of a GIFT file: what stands between empty lines. */
export interface GiftBlock {
  /** Of its first line that is no comment. */
  readonly line: number;
  readonly text: string;
  /** From comments: `[tag:people]`. */
  readonly tags: readonly string[];
}

const tag = /\[tag:([^\]\n]{1,80})\]/g;

/** The blocks of a file, in one pass. Comments and categories belong to none. */
export function* findBlocks(text: string): Iterable<GiftBlock> {
  let lines: string[] = [];
  let tags: string[] = [];
  let start = 0;
  let number = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    number += 1;
    const trimmed = line.trim();
    if (trimmed.startsWith("//"))
      tags.push(...[...trimmed.slice(0, 2000).matchAll(tag)].map(([, name = ""]) => name));
    else if (trimmed === "") {
      if (lines.length > 0) yield { line: start, text: lines.join("\n"), tags };
      if (lines.length > 0) tags = [];
      lines = [];
    } else if (!trimmed.startsWith("$CATEGORY:")) {
      if (lines.length === 0) start = number;
      lines.push(line);
    }
  }
  if (lines.length > 0) yield { line: start, text: lines.join("\n"), tags };
}
