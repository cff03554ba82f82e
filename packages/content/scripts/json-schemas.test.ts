import { describe, expect, it } from "vitest";
import { z } from "zod";
import { willOfVictory } from "../src/articles/will-of-victory/index.ts";
import { bank } from "../src/articles/will-of-victory/questions.ts";
import { reading } from "../src/articles/will-of-victory/reading.ts";
import { emitSchemas } from "./json-schemas.ts";

type JsonSchema = Exclude<Parameters<typeof z.fromJSONSchema>[0], boolean>;
const schemaFileSchema = z.custom<JsonSchema>((value) => typeof value === "object");
const schemas = new Map(
  emitSchemas().map(({ path, content }) => [path, schemaFileSchema.parse(JSON.parse(content))]),
);

/** Reads a JSON Schema back as a zod schema, so that data can be held against it. */
function read(noun: string): z.ZodType {
  const schema = schemas.get(`schemas/${noun}.schema.json`);
  if (schema === undefined) throw new Error(`no schema for ${noun}`);
  return z.fromJSONSchema(schema);
}

describe("emitSchemas", () => {
  it("emits a schema of draft 2020-12 for each published noun", () => {
    expect([...schemas.keys()]).toEqual(
      [
        "article",
        "entity",
        "fact",
        "statement",
        "link",
        "ask",
        "question",
        "public-question",
        "own-question",
        "bank",
        "reading",
        "annotation-collection",
      ].map((noun) => `schemas/${noun}.schema.json`),
    );
    for (const { $schema } of schemas.values())
      expect($schema).toBe("https://json-schema.org/draft/2020-12/schema");
  });

  it("needs no other file: every reference leads into the schema itself", () => {
    for (const { content } of emitSchemas()) {
      for (const [, target] of content.matchAll(/"\$ref": "([^"]*)"/g)) expect(target).toMatch(/^#/);
    }
  });

  it("admits the real article, its bank and its readings", () => {
    expect(read("article").safeParse(willOfVictory.article).success).toBe(true);
    for (const fact of willOfVictory.facts) expect(read("fact").safeParse(fact).success).toBe(true);
    for (const ask of willOfVictory.asks ?? []) expect(read("ask").safeParse(ask).success).toBe(true);
    for (const link of willOfVictory.links ?? []) expect(read("link").safeParse(link).success).toBe(true);
    for (const entity of willOfVictory.entities) expect(read("entity").safeParse(entity).success).toBe(true);
    expect(read("bank").safeParse(bank).success).toBe(true);
    for (const each of Object.values(reading)) expect(read("reading").safeParse(each).success).toBe(true);
  });

  it("refuses a key in a public question", () => {
    const open = {
      id: "q-0000000000001",
      article: "a",
      topics: ["units"],
      stem: "How many?",
      interaction: "number-entry",
    };
    expect(read("public-question").safeParse(open).success).toBe(true);
    expect(read("public-question").safeParse({ ...open, key: 7 }).success).toBe(false);
  });
});
