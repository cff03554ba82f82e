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
