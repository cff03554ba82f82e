import { expect, it } from "vitest";
import { readRegrade } from "./read-regrade";

const question = "q-0000000000001";
const read = (fields: Record<string, string>, interaction: Parameters<typeof readRegrade>[1] = "choice") =>
  readRegrade(new URLSearchParams({ question, ...fields }), interaction);

it("reads a key with the fields of its interaction", () => {
  expect(read({ kind: "key", option: "b", also: "on", reason: " two are right " })).toEqual({
    regrade: { kind: "key", question, lower: false, also: true, key: { interaction: "choice", option: "b" } },
    reason: "two are right",
  });
});

it.each([
  ["0.5", 0.5],
  ["0,5", 0.5],
  ["1", 1],
])("reads %s points", (points, value) => {
  expect(read({ kind: "override", attempt: "a", points, reason: "said aloud" })?.regrade).toMatchObject({
    points: value,
  });
});

it.each([
  { kind: "override", attempt: "a", points: "1" },
  { kind: "override", attempt: "a", points: "", reason: "said aloud" },
  { kind: "override", attempt: "a", points: "2", reason: "said aloud" },
  { kind: "key" },
  { kind: "accept", text: " " },
  { kind: "none" },
  {},
])("reads nothing of %j", (fields) => {
  expect(read(fields)).toBeNull();
});
