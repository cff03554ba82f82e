import "server-only";
import type { Go } from "@/features/take/form/form-go";
import { outcomeId } from "@/features/take/question/outcome-id";

type Places = { [To in Go["to"]]: (go: Extract<Go, { to: To }>, number: number) => number | "review" };

const stay = (_go: Go, number: number): number => number;

/** The question that each button leads to, by its number. */
const places: Places = {
  next: (_go, number) => number + 1,
  back: (_go, number) => number - 1,
  question: (go) => go.number,
  review: () => "review",
  check: stay,
  up: stay,
  down: stay,
};

const placeAs = <To extends Go["to"]>(to: To, go: Extract<Go, { to: To }>, number: number) =>
  places[to](go, number);

const fragmentOf = (go: Go): string => {
  if (go.to === "check") return `#${outcomeId}`;
  return "option" in go ? `#${go.option}` : "";
};

/** Where question `number` of `total` leads to. A moved option gets its place back in view, a check its outcome. */
export function destination(id: string, number: number, total: number, go: Go): string {
  const place = placeAs(go.to, go, number);
  if (place === "review" || place > total) return `/attempts/${id}/review`;
  return `/attempts/${id}/questions/${Math.max(1, place)}${fragmentOf(go)}`;
}
