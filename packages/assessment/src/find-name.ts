import { exactName } from "./exact-name.ts";
import { isLookAlike } from "./is-look-alike.ts";

/** The name of a list that somebody means: the same one, or else the only one that looks like it; undefined if none is. */
export function findName<Name extends string>(names: readonly Name[], name: string): Name | undefined {
  const exact = exactName(name);
  const same = names.find((listed) => exactName(listed) === exact);
  if (same !== undefined) return same;
  const [alike, ...more] = names.filter((listed) => isLookAlike(listed, name));
  return more.length === 0 ? alike : undefined;
}
