/** The buttons that check an answer: the first time, at a second try, or to have it shown without one. */
export const checkGos = ["check", "again", "reveal"] as const;
export type CheckGo = (typeof checkGos)[number];

export const isCheck = (go: Go): go is Extract<Go, { to: CheckGo }> =>
  checkGos.some((check) => check === go.to);

/** Where a question's form leads after it has been saved. */
export type Go =
  | { to: "next" | "back" | "review" }
  /** Stay on the question, which says how the answer stands. */
  | { to: CheckGo }
  /** Another question of the attempt, by its number from 1. */
  | { to: "question"; number: number }
  /** Stay on the question, with the choice in one field taken back. */
  | { to: "clear"; field: string }
  /** Stay on the question, with one option moved a place (order). */
  | { to: "up" | "down"; option: string };

const moved = /^(up|down):(.{1,80})$/;
const cleared = /^clear:(.{1,80})$/;
/** A quiz has at most 50 questions. */
const numbered = /^question:(\d{1,2})$/;
const places = new Map<string, Go>([
  ["", { to: "next" }],
  ["next", { to: "next" }],
  ["back", { to: "back" }],
  ["review", { to: "review" }],
  ...checkGos.map((to) => [to, { to }] as const),
]);

/** Reads the value of the button that sent the form. Enter in a text field presses the first one: `next`. */
export function readGo(value: string | null): Go | undefined {
  const [, to, option] = moved.exec(value ?? "") ?? [];
  if ((to === "up" || to === "down") && option !== undefined) return { to, option };
  const field = cleared.exec(value ?? "")?.[1];
  if (field !== undefined) return { to: "clear", field };
  const number = numbered.exec(value ?? "")?.[1];
  if (number !== undefined) return { to: "question", number: Number(number) };
  return places.get(value ?? "");
}

/** The address of one question. */
export const questionPath = (attemptId: string, number: number): string =>
  `/attempts/${attemptId}/questions/${number}`;

/** Why a check found nothing to check: there is no answer, or at a second try still the one that was checked. */
export type IdleCheck = "blank" | "same";

/** Where such a check leads: to the question, which says so. */
export const idleCheckPath = (attemptId: string, number: number, why: IdleCheck): string =>
  `${questionPath(attemptId, number)}?check=${why}`;

/** What a question's page should say of a check that found nothing to check; null if there was none. */
export const readIdleCheck = ({ check }: Record<string, string | string[] | undefined>): IdleCheck | null =>
  check === "blank" || check === "same" ? check : null;

/** Where a button of the form leads: a question by its number, or the list of answers. */
export type Destination = number | "review";

type Places = { [To in Go["to"]]: (go: Extract<Go, { to: To }>, number: number) => Destination };

const stay = (_go: Go, number: number): number => number;

/** The question that each button leads to, by its number. */
const placesOf: Places = {
  next: (_go, number) => number + 1,
  back: (_go, number) => number - 1,
  question: (go) => go.number,
  review: () => "review",
  check: stay,
  again: stay,
  reveal: stay,
  clear: stay,
  up: stay,
  down: stay,
};

const placeOf = <To extends Go["to"]>(to: To, go: Extract<Go, { to: To }>, number: number): Destination =>
  placesOf[to](go, number);

/** Where a button of question `number` of `total` leads: past the last question, to the list of answers. */
export const destination = (go: Go, number: number, total: number): Destination => {
  const place = placeOf(go.to, go, number);
  return place === "review" || place > total ? "review" : Math.max(1, place);
};

/** The number of a question as its address writes it, without a sign or leading zeros; null if the quiz has no such question. */
export const readQuestionNumber = (text: string, total: number): number | null =>
  /^[1-9]\d?$/.test(text) && Number(text) <= total ? Number(text) : null;

/** The id of what a check says, to which it leads. */
export const outcomeId = "outcome";
