/** A question whose points a correction changed; `after` is null if it no longer counts. */
type Changed = { number: number; after: number | null };

/** The numbers under which the `count` questions of a result were asked: one that no longer counts leaves a gap. */
export const questionNumbers = (count: number, changed: readonly Changed[]): number[] => {
  const dropped = new Set(changed.flatMap(({ number, after }) => (after === null ? [number] : [])));
  const asked = Array.from({ length: count + dropped.size }, (_, index) => index + 1);
  return asked.filter((number) => !dropped.has(number));
};
