/** Where a button of the form leads: a question by its number, or the list of answers. */
export type Destination = number | "review";

/** Reads a button's `go` value as the server does: `next`, `back`, `review`, or `question:<n>`. */
export const destination = (go: string, number: number, total: number): Destination => {
  if (go === "review") return "review";
  if (go === "back") return Math.max(1, number - 1);
  const named = /^question:(\d+)$/.exec(go)?.[1];
  const next = named === undefined ? number + 1 : Number(named);
  return next > total ? "review" : Math.max(1, next);
};
