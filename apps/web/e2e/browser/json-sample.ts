import { isJsonObject } from "../../src/shell/json-object.ts";

/** A generator of numbers from 0 to 1, the same for the same seed. */
export type Random = () => number;

export const random = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

export const pick = <T>(next: Random, from: readonly [T, ...T[]] | readonly T[]): T => {
  const found = from[Math.floor(next() * from.length)];
  if (found === undefined) throw new Error("nothing to pick from");
  return found;
};

/** What nobody means to send. */
export const oddValues: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  1e99,
  2 ** 53,
  0.1,
  "",
  " ",
  "a\0b",
  "\ud800",
  "__proto__",
  "constructor",
  "../../etc/passwd",
  "'; drop table attempts; --",
  "=1+1",
  "\u202e\u200f\u0301",
  "😀".repeat(400),
  "x".repeat(5000),
  "9".repeat(400),
  "2026-13-45T99:99:99Z",
  "9999-12-31T23:59:59.999Z",
  [],
  {},
  [[[[[[[[]]]]]]]],
  { __proto__: null, constructor: { prototype: {} } },
  Array.from({ length: 300 }, (_, at) => at),
];

const oddNames = oddValues.filter((value) => typeof value === "string");

/** Texts that some field or other takes, beside those of the class that is attacked. */
const texts = [
  "will-of-victory",
  "all",
  "units",
  "en",
  "Mira",
  "12",
  "0.5",
  "2027-01-01T00:00:00.000Z",
  "UTC",
];

/** What a description says of a value, as far as it is read here. */
type Schema = { readonly [name: string]: unknown };

const schemaOf = (value: unknown): Schema => (isJsonObject(value) ? value : {});
const listOf = (value: unknown): Schema[] => (Array.isArray(value) ? value.map(schemaOf) : []);

const numberOr = (value: unknown, otherwise: number): number =>
  typeof value === "number" ? value : otherwise;

const sampleText = (next: Random, schema: Schema, name: string, known: Known): string => {
  const named = known[name];
  if (named !== undefined && next() < 0.9) return named;
  const pattern = typeof schema["pattern"] === "string" ? new RegExp(schema["pattern"], "u") : undefined;
  const fits = [...Object.values(known), ...texts].filter(
    (text) => (pattern?.test(text) ?? true) && text.length <= numberOr(schema["maxLength"], Infinity),
  );
  return fits.length === 0 ? "x" : pick(next, fits);
};

/** The parts of addresses and bodies that mean something in the class that is attacked, by their names. */
export type Known = Readonly<Record<string, string>>;

/**
 * A value that a JSON Schema describes: what is required, and now and then what is not. It is only nearly valid where a
 * schema says more than its types, which is as well.
 *
 * @param root the description in which references point to other schemas.
 */
export const sample = (next: Random, schema: Schema, root: Schema, known: Known, name = ""): unknown => {
  const reference = schema["$ref"];
  if (typeof reference === "string") {
    const [, ...path] = reference.split("/");
    const target = path.reduce<Schema>((at, part) => schemaOf(at[part]), root);
    return sample(next, target, root, known, name);
  }
  if ("const" in schema) return schema["const"];
  if (Array.isArray(schema["enum"])) return pick<unknown>(next, schema["enum"]);
  const forms = [...listOf(schema["anyOf"]), ...listOf(schema["oneOf"])];
  if (forms.length > 0) return sample(next, pick(next, forms), root, known, name);
  const type = Array.isArray(schema["type"]) ? pick<unknown>(next, schema["type"]) : schema["type"];
  if (type === "object") {
    const required = new Set(Array.isArray(schema["required"]) ? schema["required"] : []);
    const fields = Object.entries(schemaOf(schema["properties"])).filter(
      ([field]) => required.has(field) || next() < 0.3,
    );
    return Object.fromEntries(
      fields.map(([field, each]) => [field, sample(next, schemaOf(each), root, known, field)]),
    );
  }
  if (type === "array") {
    const length = numberOr(schema["minItems"], 0) + Math.floor(next() * 2);
    return Array.from({ length }, () => sample(next, schemaOf(schema["items"]), root, known, name));
  }
  if (type === "boolean") return next() < 0.5;
  if (type === "null") return null;
  if (type === "integer" || type === "number") {
    const least = Math.max(numberOr(schema["minimum"], 0), -1e9);
    const most = Math.min(numberOr(schema["maximum"], least + 5), least + 100);
    const found = least + next() * (most - least);
    return type === "integer" ? Math.round(found) : found;
  }
  return sampleText(next, schema, name, known);
};

/** The same value with something in it that is odd, missing or too much. */
export const spoil = (next: Random, value: unknown): unknown => {
  if (Array.isArray(value) && value.length > 0 && next() < 0.8) {
    const at = Math.floor(next() * value.length);
    return value.map((each, place) => (place === at ? spoil(next, each) : each));
  }
  if (isJsonObject(value) && next() < 0.85) {
    const entries = Object.entries(value);
    const [field] = entries.length === 0 ? [] : pick(next, entries);
    if (field === undefined || next() < 0.15) return { ...value, [pick(next, oddNames)]: 1 };
    if (next() < 0.15) return Object.fromEntries(entries.filter(([each]) => each !== field));
    return { ...value, [field]: spoil(next, value[field]) };
  }
  return pick(next, oddValues);
};
