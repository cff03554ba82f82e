import { seedSchema } from "@wellread/assessment";
import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import { loadAssignment } from "@/assignment/manage.server";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { topicQuiz, writeDownload } from "@/download/quiz-files.server";
import { messages } from "@/i18n/messages";
import { articles, findArticle } from "@/model/banks";
import { led, ownerOfVisitor, take } from "@/testing/assign";
import { Visitor } from "@/testing/visitor";
import { LandingPage, offerArticles } from "@/landing/landing-page";

// The register of the content package with the invented article as a second one: no module of the app knows of it.
vi.mock("@wellread/content/articles", () => import("../../../packages/content/fixtures/two-articles.ts"));

it("serves every article of the register, each with its own questions", () => {
  expect(articles.map(({ folder }) => folder.article.id)).toEqual(["will-of-victory", "river-watch"]);
  for (const { folder, bank, publicBank } of articles) {
    expect(findArticle(folder.article.id)?.bank).toBe(bank);
    expect([bank.article, publicBank.article]).toEqual([folder.article.id, folder.article.id]);
    expect(publicBank.version).toBe(bank.version);
  }
});

it("draws a quiz on the second article and writes it as a file", async () => {
  const quiz = topicQuiz("river-watch", "units", { seed: seedSchema.parse("class-7b") });
  if (!quiz.ok) throw new Error(quiz.error.code);
  expect(quiz.value).toMatchObject({ article: "river-watch", title: "Units: River Watch" });
  const file = await writeDownload(quiz.value, "gift", 1);
  expect(file?.body).toContain("Boat Crew");
});

it("lists both articles on the landing page, each with its quizzes, and no id twice", () => {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages.en} timeZone="UTC">
      <LandingPage articles={offerArticles("en")} />
    </NextIntlClientProvider>,
  );
  for (const { folder } of articles) {
    expect(html).toContain(`href="/articles/${folder.article.id}"`);
    expect(html).toContain(`href="/articles/${folder.article.id}/quiz/units"`);
  }
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describeEachDatabase("a site with two articles", () => {
  it("tells what the second article says, and lets anyone take a quiz on it", async () => {
    const visitor = new Visitor();
    expect((await visitor.get("/api/v1/articles/river-watch")).json).toMatchObject({ id: "river-watch" });
    const { status, json } = await visitor.post("/api/v1/attempts", {
      article: "river-watch",
      topic: "units",
    });
    expect(status).toBe(201);
    expect(json).toMatchObject({ attempt: { article: "river-watch" } });
  });

  it("assigns the second article, whose students answer questions about it", async () => {
    const teacher = new Visitor();
    const created = await teacher.submit("/assignments/new", [
      ["article", "river-watch"],
      ["topic", "all"],
    ]);
    const id = led(created).split("/")[2] ?? "";
    const assignment = await loadAssignment(id, "manage", ownerOfVisitor(teacher));
    expect(assignment).toMatchObject({ settings: { article: "river-watch" } });
    const { attempt } = await take(assignment?.code ?? "", "Mira");
    expect(attempt.article).toBe("river-watch");
    const file = await teacher.get(`/api/v1/assignments/${id}/files/gift`);
    expect(file.status).toBe(200);
  });

  it("exports a quiz on either article", async () => {
    for (const { folder } of articles) {
      const address = `/api/v1/articles/${folder.article.id}/quizzes/all/files/json?seed=class-7b`;
      const { status, text } = await new Visitor().get(address);
      expect([status, text.includes(folder.article.id)]).toEqual([200, true]);
    }
  });
});
