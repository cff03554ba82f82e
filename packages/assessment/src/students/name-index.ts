import { areLettersAlike, exactName, nameLetters, outlineOf } from "./name-likeness.ts";

/** A list of names that finds one of them without going through all. */
export type NameIndex<Name extends string> = {
  /** The name that somebody means: the same one, or else the only one that looks like it; undefined if none is. */
  find: (name: string) => Name | undefined;
  /** The names that look like another, the same one among them. */
  alike: (name: string) => Name[];
};

/**
 * An index of names, in place of comparing each name of one list with each of another. Of those that are the same name, it
 * has the first. Names that look alike have one outline, so that only those few are compared.
 */
export function indexNames<Name extends string>(names: Iterable<Name>): NameIndex<Name> {
  const exact = new Map<string, Name>();
  for (const name of names) {
    const form = exactName(name);
    if (!exact.has(form)) exact.set(form, name);
  }
  // Made when it is asked for: most names are found by their exact form.
  let outlines: Map<string, { name: Name; letters: string[] }[]> | undefined;
  const outlined = () =>
    Map.groupBy(
      Array.from(exact.values(), (name) => ({ name, letters: nameLetters(name) })),
      ({ letters }) => outlineOf(letters),
    );
  const alike = (name: string): Name[] => {
    const letters = nameLetters(name);
    outlines ??= outlined();
    const near = outlines.get(outlineOf(letters)) ?? [];
    return near.filter((one) => areLettersAlike(one.letters, letters)).map((one) => one.name);
  };
  const find = (name: string): Name | undefined => {
    const same = exact.get(exactName(name));
    if (same !== undefined) return same;
    const [found, ...more] = alike(name);
    return more.length === 0 ? found : undefined;
  };
  return { find, alike };
}
