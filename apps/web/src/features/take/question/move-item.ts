/** Moves one item of a list by `step` places; at either end it stays. A list without the item comes back as it is. */
export const moveItem = <T>(items: readonly T[], item: T, step: 1 | -1): T[] => {
  const from = items.indexOf(item);
  const to = from + step;
  if (from < 0 || to < 0 || to >= items.length) return [...items];
  const rest = items.toSpliced(from, 1);
  return rest.toSpliced(to, 0, item);
};
