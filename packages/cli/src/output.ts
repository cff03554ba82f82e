import type { ParagraphId } from "@wellread/content";

/** Where a command writes, and how wide a line may be (in characters). */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly width: number;
}

/** How a command ended: well, with findings, or not understood. */
export const exitCodes = { well: 0, findings: 1, usage: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Breaks a text into lines of at most `width` characters, at spaces; a longer word stands on a line of its own. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** A paragraph as pages mark it: its title, its intro, or the number of one of its body. */
export function paragraphMark(paragraph: ParagraphId): string {
  if (paragraph === "t") return "title";
  return paragraph === "s" ? "intro" : `¶${paragraph.slice(1)}`;
}
