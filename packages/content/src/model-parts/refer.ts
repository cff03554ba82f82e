import type { Why } from "../candidate.ts";
import type { FactId } from "../fact.ts";
import type { Message, Reference } from "../message.ts";

/** A message that is one reference and nothing else: an option that is a name or a statement. */
export function plain(it: Reference): Message {
  return { say: "plain", with: { it } };
}

/** The same, with a capital first letter. */
export function headed(it: Reference): Message {
  return { say: "headed", with: { it } };
}

/** Feedback that leads to the paragraphs of some facts. */
export function why(say: string, fill: Record<string, Reference>, cites: readonly FactId[]): Why {
  return { say, with: fill, cites };
}
