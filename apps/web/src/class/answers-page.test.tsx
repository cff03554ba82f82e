import { bank } from "@wellread/content/questions/will-of-victory";
import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { loadAssignment } from "@/assignment/manage.server";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { messages } from "@/i18n/messages";
import { assign, type Made, ownerOfVisitor, take } from "@/testing/assign";
import { finish, responsePath } from "@/testing/take";
import { AnswersPage } from "./answers-page";
import { loadStudentAnswers } from "./answers.server";

/** The page of one attempt, as its teacher sees it. */
async function pageOf({ id, teacher }: Made, attempt: string, hidden = false): Promise<string> {
  const owner = ownerOfVisitor(teacher);
  const assignment = await loadAssignment(id, "results", owner);
  const given = await loadStudentAnswers(id, attempt, owner);
  if (assignment === null || given === null) throw new Error("no answers");
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages.en} timeZone="UTC">
      <AnswersPage assignment={assignment} given={given} hidden={hidden} />
    </NextIntlClientProvider>,
  );
}

describeEachDatabase("the answers of one student", () => {
  it("link to those of the previous and the next student who have submitted, by name unless names are hidden", async () => {
    const made = await assign();
    const taken = [];
    for (const name of ["Mira", "Noor", "Ali", "Sami"]) taken.push(await take(made.code, name));
    const [mira, noor, ali, sami] = taken;
    if (!mira || !noor || !ali || !sami) throw new Error("nobody joined");
    for (const { visitor, attempt } of [mira, ali, sami]) await finish(visitor, attempt);
    const html = await pageOf(made, ali.attempt.id);
    expect(html).toContain("Previous: <bdi>Mira</bdi>");
    expect(html).toContain("Next: <bdi>Sami</bdi>");
    expect(html).toContain(`/results/attempts/${mira.attempt.id}"`);
    expect(html).not.toContain("Noor");
    expect(html.match(/<nav aria-label="Other students"/g), "one landmark of that name").toHaveLength(1);
    const hidden = await pageOf(made, sami.attempt.id, true);
    expect(hidden).toContain("Previous: <bdi>Student 3</bdi>");
    expect(hidden).toContain(`/results/attempts/${ali.attempt.id}"`);
    expect(hidden).not.toContain("Next:");
    expect(hidden).not.toMatch(/Mira|Ali/);
  });

  it("say for each question where the article gives the answer, and which of the chosen options were right", async () => {
    const made = await assign({ interactions: ["multiple-response"], questions: 1 });
    const { visitor, attempt } = await take(made.code, "Mira");
    const [asked] = attempt.questions;
    if (asked?.interaction !== "multiple-response") throw new Error("asked for picks");
    const question = bank.questions.find(({ id }) => id === asked.id);
    if (question?.interaction !== "multiple-response") throw new Error("not in the bank");
    const keys = new Set(
      question.options.filter(({ id }) => question.key.includes(id)).map(({ text }) => text),
    );
    const byRight = Map.groupBy(asked.options, ({ text }) => keys.has(text));
    const [wrong] = byRight.get(false) ?? [];
    const right = (byRight.get(true) ?? []).slice(1);
    if (wrong === undefined || right.length === 0) throw new Error("too few options");
    const options = [wrong, ...right].map(({ id }) => id);
    const response = { interaction: asked.interaction, options };
    await visitor.put(responsePath(attempt, asked), { response, revision: 1 });
    await visitor.post(`/api/v1/attempts/${attempt.id}/submission`);
    const given = await loadStudentAnswers(made.id, attempt.id, ownerOfVisitor(made.teacher));
    const [answer] = given?.answers ?? [];
    if (answer === undefined || answer.score.outcome === "right")
      throw new Error("expected some wrong picks");
    const html = await pageOf(made, attempt.id);
    const marks = [...html.matchAll(/<\/bdi><span class="visually-hidden"> \((right|not right)\)/g)];
    expect(marks.map(([, mark]) => mark)).toEqual(
      asked.options
        .filter(({ id }) => options.includes(id))
        .map(({ text }) => (keys.has(text) ? "right" : "not right")),
    );
    expect(html).toContain("What the article says");
    expect(answer.why.length).toBeGreaterThan(0);
    for (const { paragraphs } of answer.why) {
      for (const paragraph of paragraphs) expect(html).toContain(`/articles/will-of-victory#${paragraph}`);
    }
  });
});
