import { afterAll, beforeAll, describe } from "vitest";
import { closeDatabase, openDatabase, setDatabase } from "@/database/database";
import { type Made, makeDatabase, type Place } from "./make-database";

/** Describes the same behaviour on both real databases; each test file gets a new and empty one of each. */
export function describeEachDatabase(name: string, body: (place: () => Place) => void): void {
  describe.each(Object.entries(makeDatabase))(`${name} (%s)`, (_kind, make) => {
    let made: Made | undefined;
    beforeAll(async () => {
      made = await make();
      setDatabase(await openDatabase(made.place));
    });
    afterAll(async () => {
      await closeDatabase();
      await made?.remove();
    });
    body(() => {
      if (made === undefined) throw new Error("asked for the database before it was made");
      return made.place;
    });
  });
}
