/** The lines of a pasted text that hold something, each with where it starts. */
export const splitParagraphs = (text: string): { start: number; text: string }[] =>
  [...text.matchAll(/[^\r\n]+/g)].flatMap((line) =>
    line[0].trim() === "" ? [] : [{ start: line.index, text: line[0].trim() }],
  );
