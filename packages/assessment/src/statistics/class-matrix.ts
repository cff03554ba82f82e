import type { ScoreMatrix } from "./score-matrix.ts";
import type { VariantGroup } from "./variant-groups.ts";

/** The points of a class: a row for each of its persons, a column for each group, one point a column. */
export function classMatrix(groups: readonly VariantGroup[], persons: number): ScoreMatrix {
  const columns = groups.map(
    (group) => new Map(group.map(({ person, scored }) => [person, scored.score.points])),
  );
  return {
    items: groups.map((group) => ({ id: group[0]?.question.id ?? "none", max: 1 })),
    rows: Array.from({ length: persons }, (_, person) => columns.map((column) => column.get(person) ?? null)),
  };
}
