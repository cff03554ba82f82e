import { expect, test } from "vitest";
import { interactions } from "../question.ts";
import { provenKey } from "./key-rules.ts";
import { sampleContext } from "./sample-folder.ts";
import { sampleQuestion } from "./sample-question.ts";

const check = (...[interaction, overrides]: Parameters<typeof sampleQuestion>): string[] =>
  provenKey.check(sampleQuestion(interaction, overrides), sampleContext());

test("passes a question whose proof agrees with its key, in every interaction", () => {
  for (const interaction of interactions) expect(check(interaction)).toEqual([]);
});

test("fires on a part that no claim decides", () => {
  const claims = sampleQuestion("choice").proof.claims.slice(1);
  expect(check("choice", { proof: { claims, given: [] } })).toEqual(['no claim decides "a tower"']);
});

test("fires on a verdict against the key, in every interaction", () => {
  for (const interaction of interactions) {
    const { claims } = sampleQuestion(interaction).proof;
    const turned = claims.map((claim) =>
      Object.assign({}, claim, { verdict: claim.verdict === "true" ? "false" : "true" }),
    );
    expect(check(interaction, { proof: { claims: turned, given: [] } })).toHaveLength(claims.length);
  }
});

test("fires on a claim about something that is not in the question", () => {
  const [claim] = sampleQuestion("choice").proof.claims;
  const claims = [...sampleQuestion("choice").proof.claims, { ...claim, part: "a pond" }];
  expect(check("choice", { proof: { claims, given: [] } })).toEqual([
    'the proof decides "a pond", which the question does not hold',
  ]);
});

test("fires on a key that is no option", () => {
  const fault = ['the key has no place for "a pond", or more than one'];
  expect(check("choice", { key: "a pond" })).toEqual(fault);
  expect(check("multiple-response", { key: ["boats", "a pond"] })).toEqual(fault);
  expect(check("inline-choice", { key: { "gap-1": "a pond" } })).toEqual(fault);
  const match = { boats: "in the harbour", carts: "on the road", trains: "a pond" };
  expect(check("match", { key: match })).toEqual(fault);
});

test("fires on an order or a match that leaves something out", () => {
  expect(check("order", { key: ["the fire", "the flood", "the flood"] })).toEqual([
    'the key has no place for "the flood", or more than one',
    'the key has no place for "the storm", or more than one',
  ]);
  expect(check("match", { key: { boats: "in the harbour", carts: "on the road" } })).toHaveLength(1);
});
