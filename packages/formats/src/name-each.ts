import { shortenTitle } from "./shorten-title.ts";

/** Something that is known by a name in a list, once it has one. */
export interface Nameless<Unit> {
  /** What it asks. */
  readonly stem: string;
  readonly withName: (name: string) => Unit;
}

/** Names each by the start of what it asks, in one line, with a number from the second on that begins alike. */
export function nameEach<Unit>(units: readonly Nameless<Unit>[]): Unit[] {
  const taken = new Map<string, number>();
  return units.map(({ stem, withName }) => {
    const name = shortenTitle(stem.replaceAll(/\s+/g, " ").trim());
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    return withName(times === 1 ? name : `${name} (${times})`);
  });
}

/** The name of Moodle's category for a quiz: a slash in it would make one within another, unless it is doubled. */
export function categoryName(title: string): string {
  return title.replaceAll(/\s+/g, " ").trim().replaceAll(/\/+/g, "//");
}
