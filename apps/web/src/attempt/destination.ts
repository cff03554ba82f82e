/** Where a question's form leads after it has been saved. */
export type Go =
  | { to: "next" | "back" | "review" }
  /** Stay on the question, whose answer is locked and explained. */
  | { to: "check" }
  /** Another question of the attempt, by its number from 1. */
  | { to: "question"; number: number }
  /** Stay on the question, with one option moved a place (order). */
  | { to: "up" | "down"; option: string };

const moved = /^(up|down):(.{1,80})$/;
const numbered = /^question:(\d{1,2})$/;
const places = new Map<string, Go>([
  ["", { to: "next" }],
  ["next", { to: "next" }],
  ["back", { to: "back" }],
  ["review", { to: "review" }],
  ["check", { to: "check" }],
]);

/** Reads the value of the button that sent the form. Enter in a text field presses the first one: `next`. */
export function readGo(value: string | null): Go | undefined {
  const [, to, option] = moved.exec(value ?? "") ?? [];
  if ((to === "up" || to === "down") && option !== undefined) return { to, option };
  const number = numbered.exec(value ?? "")?.[1];
  if (number !== undefined) return { to: "question", number: Number(number) };
  return places.get(value ?? "");
}

/** The address of one question. */
export const questionPath = (attemptId: string, number: number): string =>
  `/attempts/${attemptId}/questions/${number}`;

/** Where the check of a question without an answer leads: to the question, which says so. */
export const blankCheckPath = (attemptId: string, number: number): string =>
  `${questionPath(attemptId, number)}?check=blank`;

/** Whether a question's page should say that there was no answer to check. */
export const isBlankCheck = (search: Record<string, string | string[] | undefined>): boolean =>
  search["check"] === "blank";

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

/** The id of a checked question's outcome, to which the check leads. */
export const outcomeId = "outcome";
