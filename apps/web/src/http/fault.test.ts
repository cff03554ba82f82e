import { describe, expect, it } from "vitest";
import { z } from "zod";
import { startInputSchema } from "@/model/attempt";
import { faultsOf } from "./problem";

const pathsOf = (schema: z.ZodType, value: unknown): string[] => {
  const { error } = schema.safeParse(value);
  return error === undefined ? [] : faultsOf(error, "body").map(({ path }) => path);
};

describe("the faults of a request", () => {
  it.each([
    [{}, ["body.article", "body.topic"]],
    [{ practiceOf: "short" }, ["body.practiceOf"]],
    [
      { article: "will-of-victory", topic: "war", extra: 1, more: 2 },
      ["body.topic", "body.extra", "body.more"],
    ],
    [{ article: "will-of-victory", topic: "all", questions: 51 }, ["body.questions"]],
    ["text", ["body"]],
  ])("in %j are located at %j", (value, paths) => {
    expect(pathsOf(startInputSchema, value)).toEqual(paths);
  });

  it("are listed in a bounded number, each of a bounded length", () => {
    const schema = z.strictObject({});
    const keys = Array.from({ length: 100 }, (_, at) => [`${"k".repeat(1000)}${at}`, 1]);
    const paths = pathsOf(schema, Object.fromEntries(keys));
    expect(paths).toHaveLength(20);
    expect(Math.max(...paths.map((path) => path.length))).toBeLessThanOrEqual(300);
  });
});
