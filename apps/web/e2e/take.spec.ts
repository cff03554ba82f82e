import { expect, test } from "@playwright/test";
import { interactions } from "@wellread/content";
import { answerAll, startByHand, submit } from "./browser/journey.ts";
import { quizzesUnderTest, type QuizUnderTest } from "./browser/quiz-under-test.ts";

const interactionsOf = ({ questions }: QuizUnderTest) => questions.map(({ interaction }) => interaction);

/** Enough of them to meet every interaction, where nothing but the way to answer matters: each the one that adds most. */
const enough = new Set<QuizUnderTest>();
for (const _ of interactions) {
  const met = new Set([...enough].flatMap(interactionsOf));
  const adds = (quiz: QuizUnderTest) => new Set(interactionsOf(quiz).filter((one) => !met.has(one))).size;
  const [most] = quizzesUnderTest.toSorted((one, other) => adds(other) - adds(one));
  if (most !== undefined && adds(most) > 0) enough.add(most);
}

test("the quizzes taken here cover every interaction @desktop", () => {
  expect(new Set(quizzesUnderTest.flatMap(interactionsOf))).toEqual(new Set(interactions));
  expect(new Set([...enough].flatMap(interactionsOf))).toEqual(new Set(interactions));
});

for (const quiz of quizzesUnderTest) {
  const where = enough.has(quiz) ? "@no-javascript" : "@desktop";
  test(`a whole quiz on ${quiz.topic} with seed ${quiz.seed} is answered right ${where}`, async ({
    page,
  }) => {
    const total = quiz.questions.length;
    await startByHand(page, quiz);
    await answerAll(page, quiz);
    await expect(page.getByText(`All ${total} questions have an answer.`)).toBeVisible();
    await submit(page);

    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toContainText(`${total} of ${total}.`);
    await expect(heading).toContainText("Every answer is right.");
    await expect(page.getByRole("navigation", { name: "Your questions" }).getByRole("link")).toHaveCount(
      total,
    );
  });
}
