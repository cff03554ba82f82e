import { regradeSchema } from "@wellread/assessment";
import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { loadAssignment } from "@/assignment/manage.server";
import { resultViewSchema } from "@/attempt/result.server";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { messages } from "@/i18n/messages";
import { assign, ownerOfVisitor, take } from "@/testing/assign";
import { question, responsePath } from "@/testing/take";
import { loadRegradable, regradeAnswerSchema } from "./regrade-input.server";
import { RegradePreviewPage } from "./regrade-page";
import { RegradeQuestionPage } from "./regrade-question-page";
import { loadClassResults } from "./results.server";

/** A class of one student who typed a wrong name. */
async function teach() {
  const made = await assign({ interactions: ["text-entry"], questions: 2 });
  const mira = await take(made.code, "Mira");
  const asked = question(mira.attempt);
  const response = { interaction: "text-entry", text: "Zanzibar" };
  await mira.visitor.put(responsePath(mira.attempt, asked), { response, revision: 1 });
  await mira.visitor.post(`/api/v1/attempts/${mira.attempt.id}/submission`);
  const owner = ownerOfVisitor(made.teacher);
  const assignment = await loadAssignment(made.id, "manage", owner);
  const regradable = await loadRegradable(made.id, asked.id, owner);
  if (assignment === null || regradable === null) throw new Error("nothing to correct");
  const key = (text: string) => ({
    regrade: { kind: "key", question: asked.id, key: { ...response, text }, also: false },
  });
  const send = (body: object) => made.teacher.post(`/api/v1/assignments/${made.id}/regrades`, body);
  const correct = async (body: object) => regradeAnswerSchema.parse((await send(body)).json);
  const results = async () => loadClassResults(made.id, owner);
  return { ...mira, assignment, regradable, key, send, correct, results };
}

const render = (page: ReactNode) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages.en} timeZone="UTC">
      {page}
    </NextIntlClientProvider>,
  );

describeEachDatabase("the key of a typed name", () => {
  it("is previewed, changed for everyone who typed the new one, logged, shown to the student, and undone", async () => {
    const { visitor, attempt, key, correct, results } = await teach();
    const { preview } = await correct({ ...key("Zanzibar"), preview: true });
    expect(preview).toMatchObject({ up: 1, down: 0, moves: [{ nickname: "Mira", after: { points: 1 } }] });
    const { regrades } = await correct(key("Zanzibar"));
    expect(regrades).toMatchObject([{ number: 1, answer: "Zanzibar", undoneAt: null }]);
    const told = resultViewSchema.parse((await visitor.get(`/api/v1/attempts/${attempt.id}/result`)).json);
    expect(told.regraded).toMatchObject({ questions: [{ number: 1, before: 0, after: 1 }] });
    expect(told.questions[0]?.key).toMatchObject({ text: "Zanzibar" });
    await correct({ undo: regrades[0]?.id, lower: true });
    expect((await results())?.students).toMatchObject([{ result: { points: 0 } }]);
  });

  it("is refused if it is not a name, with the reason", async () => {
    const { key, send } = await teach();
    const { status, json } = await send(key("?!"));
    const faults = [expect.objectContaining({ path: "body.regrade.key" })];
    expect([status, json]).toEqual([400, expect.objectContaining({ code: "invalid_request", faults })]);
  });

  it("can be changed with a form, in which a key that is already in force is only the secondary action", async () => {
    const { assignment, regradable, key, correct } = await teach();
    const page = render(
      <RegradeQuestionPage assignment={assignment} regradable={regradable} item={undefined} sent={null} />,
    );
    expect(page).toContain("Another name is right");
    expect(page).toMatch(/name="kind" value="key"/);
    const previewed = async (text: string) => {
      const { preview } = await correct({ ...key(text), preview: true });
      const regrade = regradeSchema.parse(key(text).regrade);
      const input = { regrade };
      return render(
        <RegradePreviewPage
          {...{ assignment, regrade, number: 1, answer: text, input, preview, hidden: false }}
        />,
      );
    };
    expect(await previewed("Zanzibar")).toContain('<button class="button">Apply the correction</button>');
    const same = regradable.key.interaction === "text-entry" ? regradable.key.text : "";
    const idle = await previewed(same);
    expect(idle).toContain("Nobody’s result changes.");
    expect(idle).toContain('<button class="button button--quiet">Apply it to later submissions</button>');
    expect(idle).toMatch(/<a class="button" href="[^"]+">Cancel<\/a>/);
  });
});
