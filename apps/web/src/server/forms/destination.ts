import type { Go } from "@/server/attempts/form-go";

/** Where question `number` of `total` leads to. A moved option gets its place back in view. */
export function destination(id: string, number: number, total: number, go: Go): string {
  const question = (at: number): string =>
    at > total ? `/attempts/${id}/review` : `/attempts/${id}/questions/${Math.max(1, at)}`;
  switch (go.to) {
    case "next":
      return question(number + 1);
    case "back":
      return question(number - 1);
    case "question":
      return question(go.number);
    case "review":
      return `/attempts/${id}/review`;
    case "up":
    case "down":
      return `${question(number)}#${go.option}`;
  }
}
