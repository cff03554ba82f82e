import * as fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { extraMinutesByName, namedExtraTimeSchema } from "./extra-time.ts";
import { indexNames } from "./name-index.ts";
import { exactName, isLookAlike, suggestNames } from "./name-likeness.ts";
import { areApart, missingNames } from "./name-list.ts";

/** What the index has to give, by comparing a name with each of a list. */
function findOneByOne(names: readonly string[], name: string): string | undefined {
  const same = names.find((listed) => exactName(listed) === exactName(name));
  if (same !== undefined) return same;
  const alike = names.filter((listed) => isLookAlike(listed, name));
  return alike.length === 1 ? alike[0] : undefined;
}

const letters = "eilIr1 0oо́іаasvunνμυ-Eé";
const name = fc.string({ unit: fc.constantFrom(...letters.split("")), minLength: 1, maxLength: 4 });

describe("an index of names", () => {
  it("finds the same name, or else the only one that looks like it, as comparing with each would", () => {
    const list = fc.uniqueArray(name, { selector: exactName, maxLength: 20 });
    fc.assert(
      fc.property(list, name, (names, typed) => {
        const index = indexNames(names);
        expect(index.find(typed)).toBe(findOneByOne(names, typed));
        expect(index.alike(typed).toSorted()).toEqual(
          names.filter((listed) => isLookAlike(listed, typed)).toSorted(),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it("takes the first of those that are the same name", () => {
    expect(indexNames(["Ella", "ELLA"]).find("ella")).toBe("Ella");
    expect(indexNames(["Ella", "ELLA"]).find("E1la")).toBe("Ella");
    expect(indexNames<string>([]).find("Ella")).toBeUndefined();
  });
});

/** How often a name is read, whichever way it is then compared. */
function countReadings(run: () => unknown): number {
  const normalize = vi.spyOn(String.prototype, "normalize");
  run();
  return normalize.mock.calls.length;
}

/** Names that are all alike but for i, l and 1: as near to one another as names can be. */
const nearNames = (count: number): string[] =>
  Array.from({ length: count }, (_, at) =>
    at.toString(3).padStart(6, "0").replaceAll("0", "i").replaceAll("1", "l").replaceAll("2", "e"),
  );

const settingsFor = (count: number) => {
  const allowedNames = nearNames(count);
  const extraTime = namedExtraTimeSchema.parse(
    allowedNames.map((each) => ({ name: each.replaceAll("i", "1"), minutes: 5 })).slice(0, count / 2),
  );
  return { allowedNames, extraTime };
};

describe("the work on two lists of names", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each([
    ["extra time of a class", (count: number) => {
      const minutesOf = extraMinutesByName(settingsFor(count));
      return nearNames(count).map((each) => minutesOf(each));
    }], // prettier-ignore
    ["the names that are missing", (count: number) => missingNames(nearNames(count), nearNames(count))],
    ["names that somebody may mean", (count: number) => suggestNames(nearNames(count), "1111ee")],
    ["names that stand in a list twice", (count: number) => areApart(nearNames(count))],
  ])("grows with their lengths, and not with the product of these: %s", (_what, work) => {
    const few = countReadings(() => work(60));
    vi.restoreAllMocks();
    const many = countReadings(() => work(240));
    expect(few).toBeGreaterThan(0);
    expect(many / few).toBeLessThan(4.5);
  });
});
