import type { QuestionId } from "@wellread/content";
import type { TakenQuestion } from "./taken-question.ts";
import { variantKey } from "./variant-key.ts";

/** What counts as one item of a class's quiz: a question, or several variants of one. */
export type VariantGroup = readonly TakenQuestion[];

function gather<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

/** Whether somebody met two of these: then they are questions beside each other, not in each other's place. */
const hasTwiceForOne = (group: VariantGroup) =>
  new Set(group.map(({ person }) => person)).size < group.length;

/**
 * Puts together what the persons of a class met in each other's place: variants of one model and key. In the order
 * of the first quiz that has them; at most one for each person in a group.
 */
export function groupVariants(taken: readonly TakenQuestion[]): VariantGroup[] {
  const places = new Map(taken.map((one, place) => [one, place]));
  const placeOf = ([first]: VariantGroup) => (first && places.get(first)) ?? 0;
  return gather(taken, ({ question }) => variantKey(question))
    .flatMap((group) => (hasTwiceForOne(group) ? gather(group, ({ question }) => question.id) : [group]))
    .toSorted((left, right) => placeOf(left) - placeOf(right));
}

/** The questions of a group, each once. */
export function variantsOf(group: VariantGroup): QuestionId[] {
  return [...new Set(group.map(({ question }) => question.id))];
}
