import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { messages } from "@/i18n/messages";
import { finish, start } from "@/testing/take";
import { Visitor } from "@/testing/visitor";
import { WholeWhy } from "./explanation";
import { isKeyed } from "./question-result.server";

describeEachDatabase("the explanation of an answer", () => {
  test("has no heading if a teacher's question gives no reason", async () => {
    const visitor = new Visitor();
    const { questions } = await finish(visitor, await start(visitor));
    const result = questions.filter(isKeyed).find(({ question }) => question.interaction === "choice");
    if (result === undefined) throw new Error("no choice");
    const render = (feedback: typeof result.feedback) =>
      renderToStaticMarkup(
        <NextIntlClientProvider locale="en" messages={messages.en} timeZone="UTC">
          <WholeWhy page="/articles/will-of-victory" result={{ ...result, feedback }} />
        </NextIntlClientProvider>,
      );
    expect(render(result.feedback)).toContain("Why");
    expect(render({})).toBe("");
  });
});
