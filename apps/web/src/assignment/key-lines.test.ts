import { interactions } from "@wellread/content";
import { bank } from "@wellread/content/questions/will-of-victory";
import { expect, it } from "vitest";
import { keyLines } from "./questions.server";

it.each(interactions)("the right answer to a question of the kind %s is given in words", (interaction) => {
  const asked = bank.questions.filter((question) => question.interaction === interaction);
  expect(asked.length).toBeGreaterThan(0);
  for (const question of asked) {
    const said = keyLines(question);
    expect(said.length).toBeGreaterThan(0);
    expect(said.join("")).not.toMatch(/\{gap-|→ $/);
  }
});
