import { seedSchema } from "@wellread/assessment";
import { expect, it, vi } from "vitest";
import { articles, findArticle } from "@/model/banks";
import { topicQuiz, writeDownload } from "./quiz-files.server";

// The register of the content package with the invented article as a second one: no module of the app knows of it.
vi.mock("@wellread/content/articles", () => import("../../../../packages/content/fixtures/two-articles.ts"));

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
