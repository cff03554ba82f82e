import type { ItemModel } from "../candidate.ts";
import { listable, listers } from "./listed-units.ts";

/** Complete the article's list by the one listed unit among others. */
export const completeList: ItemModel = (knowledge) =>
  listers(knowledge).flatMap((lister) => {
    const options = listable(lister, knowledge);
    const isListed = (id: string): boolean => knowledge.stated.has(`lists/${lister}/${id}`);
    const others = options.filter((option) => !isListed(option.id));
    const units = options.filter((option) => isListed(option.id));
    return units.map((unit, index) => ({
      of: [lister, unit.id],
      topics: ["units" as const],
      level: "remember" as const,
      interaction: "inline-choice" as const,
      stem: { say: "stem" },
      statement: {
        say: "statement",
        with: { known: `entity:${(units[index + 1] ?? units[0])?.id}.phrase` },
      },
      given: (units[index + 1] ?? units[0])?.claims ?? [],
      gaps: [
        [unit, ...rotate(others, index).slice(0, 2)].map((option) => ({
          ...option,
          text: { say: "plain", with: { it: `entity:${option.id}.phrase` } },
        })),
      ],
      sequence: "shuffled" as const,
    }));
  });

function rotate<T>(items: readonly T[], by: number): T[] {
  return items.map((_, index) => items[(index + by) % items.length]).filter((item) => item !== undefined);
}
