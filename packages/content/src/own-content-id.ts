import type { OwnQuestionContent } from "./own-question-content.ts";
import { stableId } from "./stable-id.ts";

const idOf = (part: unknown): string | undefined =>
  typeof part === "object" && part !== null && "id" in part ? String(part.id) : undefined;

const byText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** Parts with ids in the order of these, and the fields of an object in that of their names. */
function settle(value: unknown): unknown {
  if (Array.isArray(value)) {
    const isNamed = value.every((part) => idOf(part) !== undefined);
    const parts: unknown[] = isNamed
      ? value.toSorted((one, other) => byText(idOf(one) ?? "", idOf(other) ?? ""))
      : value;
    return parts.map(settle);
  }
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).toSorted(([one], [other]) => byText(one, other));
  return Object.fromEntries(fields.map(([name, field]) => [name, settle(field)]));
}

/**
 * A short name for what a teacher's question says, its key included: the same in whatever order its options stand and
 * whichever id it has. Whoever knows the question's words can find its key by this name, so it goes to nobody who is
 * to answer it.
 */
export function ownContentId(content: OwnQuestionContent): string {
  const said = Object.entries(content).filter(([name]) => !["id", "proven", "source"].includes(name));
  return stableId(JSON.stringify(settle(Object.fromEntries(said))));
}
