import type { Interaction } from "@wellread/content";
import { expect, it } from "vitest";
import { attemptIdSchema } from "@/model/ids";
import { type FormSource, readRegradeForm } from "./regrade-input.server";

const question = "q-0000000000001";
const attempt = attemptIdSchema.parse("AAAAAAAAAAAAAAAAAAAAAA");
const typed = [{ attempt, text: "Karachay" }];
const read = (
  fields: Record<string, string>,
  interaction: Interaction = "choice",
  source: FormSource = "address",
) =>
  readRegradeForm(new URLSearchParams({ question, ...fields }), { question: { interaction }, typed }, source);

it("a key is read from the fields of its interaction", () => {
  expect(read({ kind: "key", option: "b", also: "on" })).toEqual({
    kind: "key",
    question,
    lower: false,
    also: true,
    key: { interaction: "choice", option: "b" },
  });
});

it("a text to accept is looked up by an attempt in which it was typed", () => {
  expect(read({ kind: "accept", attempt }, "text-entry")).toEqual({
    kind: "accept",
    question,
    lower: false,
    text: "Karachay",
  });
});

it.each([
  ["0.5", 0.5],
  ["0,5", 0.5],
  ["1", 1],
])("points written as %s are read", (points, value) => {
  expect(read({ kind: "override", attempt: "a", points })).toMatchObject({ points: value });
});

it.each([
  { kind: "override", attempt: "a", points: "" },
  { kind: "override", attempt: "a", points: "2" },
  { kind: "key" },
  { kind: "accept", text: "Karachay" },
  { kind: "accept", attempt: "somebody else’s" },
  { kind: "none" },
  {},
])("the invalid form %j is not read", (fields) => {
  expect(read(fields)).toBeNull();
});

it("a typed key is not read from an address, which must not contain it", () => {
  expect(read({ kind: "key", text: "1943" }, "number-entry")).toBeNull();
});

it.each([
  [{ kind: "key", text: "1943", also: "on" }, "number-entry", { key: { text: "1943" }, also: true }],
  [{ kind: "key", text: "Karachaj" }, "text-entry", { key: { text: "Karachaj" }, also: false }],
  [{ kind: "accept", text: " Karachaj " }, "text-entry", { text: "Karachaj" }],
  [{ kind: "accept", text: "43" }, "number-entry", { text: "43" }],
] as const)("reads what was typed in a form that was posted: %j", (fields, interaction, regrade) => {
  expect(read(fields, interaction, "posted")).toMatchObject(regrade);
});

it.each([
  [{ kind: "accept", text: " " }, "text-entry"],
  [{ kind: "key", text: "" }, "number-entry"],
] as const)("reads nothing of %j, posted", (fields, interaction) => {
  expect(read(fields, interaction, "posted")).toBeNull();
});
