import { bank } from "@wellread/content/questions/will-of-victory";
import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { messages } from "@/i18n/messages";
import { assign, ownerOfVisitor, take } from "@/testing/assign";
import { RegradeLog } from "./regrade-log";
import { loadClassResults } from "./results.server";

describeEachDatabase("the log of regrades", () => {
  it("names the answer that became right", async () => {
    const made = await assign({ interactions: ["choice"] });
    const { visitor, attempt } = await take(made.code, "Mira");
    await visitor.post(`/api/v1/attempts/${attempt.id}/submission`);
    const [first] = attempt.questions;
    const question = bank.questions.find(({ id }) => id === first?.id);
    if (question?.interaction !== "choice") throw new Error("not a choice");
    const wrong = question.options.find(({ id }) => id !== question.key);
    const key = { interaction: "choice", option: wrong?.id };
    for (const also of [true, false]) {
      const regrade = { kind: "key", question: question.id, key, also };
      const { status } = await made.teacher.post(`/api/v1/assignments/${made.id}/regrades`, { regrade });
      expect(status).toBe(200);
    }
    const results = await loadClassResults(made.id, ownerOfVisitor(made.teacher));
    if (results === null) throw new Error("no results");
    expect(results.regrades.map(({ answer }) => answer)).toEqual([wrong?.text, wrong?.text]);
    const html = renderToStaticMarkup(
      <NextIntlClientProvider locale="en" messages={messages.en} timeZone="UTC">
        <RegradeLog results={results} timeZone="UTC" />
      </NextIntlClientProvider>,
    );
    expect(html).toContain(`Question 1: “${wrong?.text ?? "?"}” is right as well`);
    expect(html).toContain(`Question 1: “${wrong?.text ?? "?"}” is the right answer`);
  });
});

it("says about a question with a discrimination below 0 that those who did well tended to do worse on it", () => {
  const { flag } = messages.en.assignResults.questions;
  expect(flag["negative-discrimination"]).toContain("tended to do worse");
});
