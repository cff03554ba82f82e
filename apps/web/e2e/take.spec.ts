import { expect, test } from "@playwright/test";
import { interactions } from "@wellread/content";
import { answerAll, startByHand, submit } from "./browser/journey.ts";
import { quizzesUnderTest } from "./browser/quiz-under-test.ts";

test("the quizzes taken here cover every interaction", () => {
  const occurring = quizzesUnderTest.flatMap(({ questions }) => questions.map((one) => one.interaction));
  expect(new Set(occurring)).toEqual(new Set(interactions));
});

for (const quiz of quizzesUnderTest) {
  // On a phone, the quizzes on the whole article are enough.
  const where = quiz.topic === "all" ? "@no-javascript" : "@desktop @no-javascript";
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
