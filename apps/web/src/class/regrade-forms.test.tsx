import { regradeSchema } from "@wellread/assessment";
import { publicQuestionSchema } from "@wellread/content";
import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { messages } from "@/i18n/messages";
import { attemptIdSchema } from "@/model/ids";
import { regradeIdSchema } from "@/model/regrades";
import { AcceptForms, ApplyRegradeForm, OverrideForm, RegradeFields, RegradeForm } from "./regrade-forms";

const typed = "Mira typed this";
const assignment = "BBBBBBBBBBBBBBBBBBBBBB";
const attempt = attemptIdSchema.parse("AAAAAAAAAAAAAAAAAAAAAA");
const question = publicQuestionSchema.parse({
  id: "q-0000000000001",
  article: "will-of-victory",
  topics: ["people"],
  interaction: "text-entry",
  stem: "Who?",
});
const key = { interaction: "text-entry", text: "Battat" } as const;

const render = (part: ReactNode): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages.en} timeZone="UTC">
      {part}
    </NextIntlClientProvider>,
  );

/** The forms whose fields become part of an address. */
const addressesOf = (html: string): string =>
  [...html.matchAll(/<form[^>]*method="get"[\s\S]*?<\/form>/g)].map(([form]) => form).join("");

/** The name and value that every control of a form would add to an address. */
const controlsOf = (html: string): string[] =>
  [...html.matchAll(/<(?:input|button|select|textarea)\b[^>]*>/g)].map(([tag]) => tag);

const override = { assignment, attempt, question: question.id, points: 0.5 };
const answers = [{ text: typed, count: 1, right: false }];
const counting = "scored" as const;
const regradable = {
  number: 1,
  question,
  key,
  counting,
  compared: "name" as const,
  typed: [{ attempt, text: typed, isKey: false }],
};

test.each([
  ["points by hand", <OverrideForm key="o" {...override} />],
  ["a text to accept", <AcceptForms key="a" {...{ assignment, regradable }} typed={answers} />],
  [
    "a dropped question",
    <RegradeForm key="d" {...{ assignment }} kind="drop" question={question.id} title="Drop">
      <RegradeFields />
    </RegradeForm>,
  ],
])("the address of the preview of %s contains nothing that somebody wrote", (_what, form) => {
  const html = addressesOf(render(form));
  expect(html).toContain(`action="/assignments/${assignment}/results/regrade"`);
  const controls = controlsOf(html);
  expect(controls.length).toBeGreaterThan(2);
  for (const control of controls) {
    expect(control).toMatch(/type="(?:hidden|checkbox|number)"|^<button/);
    expect(control).not.toContain(typed);
    expect(control).not.toMatch(/name="(?:reason|text|other)"/);
  }
});

test("a text that the teacher typed is posted", () => {
  const html = render(<AcceptForms {...{ assignment, regradable }} typed={answers} text="Batat" />);
  const [form] = /<form[^>]*method="post"[\s\S]*?<\/form>/.exec(html) ?? [];
  expect(form).toContain(`action="/assignments/${assignment}/results/regrades/preview"`);
  expect(form).toMatch(/<input[^>]*name="text"[^>]*value="Batat"/);
});

test("a text to accept is named by an attempt in which it was typed", () => {
  const html = render(<AcceptForms {...{ assignment, regradable }} typed={answers} />);
  expect(html).toContain(`value="${attempt}" name="attempt"`);
});

test.each([
  ["accept", { text: typed }],
  ["override", { attempt, points: 1 }],
])("the reason for a regrade (%s) is posted", (kind, rest) => {
  const regrade = regradeSchema.parse({ kind, question: question.id, ...rest });
  const html = render(
    <ApplyRegradeForm isIdle={false} assignment={assignment} input={{ regrade }} down={0} />,
  );
  expect(html).toContain(`action="/assignments/${assignment}/results/regrades" method="post">`);
  expect(controlsOf(html).filter((control) => control.includes('name="reason"'))).toHaveLength(1);
});

test.each([
  [0, 0],
  [1, 1],
])("undoing a regrade that lowers %i results asks for a tick %i times", (down, ticks) => {
  const undo = regradeIdSchema.parse("CCCCCCCCCCCCCCCCCCCCCC");
  const html = render(<ApplyRegradeForm isIdle={false} {...{ assignment, down }} input={{ undo }} />);
  expect(controlsOf(html).filter((control) => control.includes('name="lower"'))).toHaveLength(ticks);
});
