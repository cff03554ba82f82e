import { expect, it } from "vitest";
import { categoryName, nameEach } from "./title.ts";

const named = (...stems: string[]) =>
  nameEach(stems.map((stem) => ({ stem, withName: (name: string) => name })));

it("names by what is asked, in one line, and each name once", () => {
  expect(named("Who\n rows?", "Who sings?", "Who rows?", "Who rows?")).toEqual([
    "Who rows?",
    "Who sings?",
    "Who rows? (2)",
    "Who rows? (3)",
  ]);
  const [long = ""] = named("x".repeat(300));
  expect(long).toHaveLength(100);
});

it("makes one category of a title, whatever is in it", () => {
  expect(categoryName(" Sea/land \n boats ")).toBe("Sea//land boats");
});
