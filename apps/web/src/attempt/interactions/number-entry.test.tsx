import { publicQuestionSchema } from "@wellread/content";
import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { messages } from "@/i18n/messages";
import { Control } from "./number-entry";

test("the field of a number asks for no keyboard of figures alone, as its hint allows words", () => {
  const base = { id: "q-0000000000000", article: "a", topics: ["people"], stem: "How many?" };
  const question = publicQuestionSchema.parse({ ...base, interaction: "number-entry" });
  if (question.interaction !== "number-entry") throw new Error("another interaction");
  const field = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages.en} timeZone="UTC">
      <Control question={question} response={undefined} onAnswer={() => undefined} />
    </NextIntlClientProvider>,
  );
  expect(field).toContain("in figures or in words");
  expect(field).not.toContain("inputMode");
  expect(field).not.toMatch(/inputmode="(?:numeric|decimal|tel)"/i);
});
