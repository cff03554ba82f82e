/** Moves one option a place up or down; at the end of the list it stays. Undefined if the option is not in it. */
export function moveOption<Id extends string>(order: Id[], option: Id, by: "up" | "down"): Id[] | undefined {
  const from = order.indexOf(option);
  if (from < 0) return undefined;
  const to = Math.min(Math.max(from + (by === "up" ? -1 : 1), 0), order.length - 1);
  return order.toSpliced(from, 1).toSpliced(to, 0, option);
}
