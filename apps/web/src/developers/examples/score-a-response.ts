import { assembleQuiz, defaultBlueprint, keyResponse, scoreResponse, seedSchema } from "@wellread/assessment";
import { bank } from "@wellread/content/questions/will-of-victory"; // with keys: keep it on the server

/** Draws the quiz of a class, answers its first question right, and scores that. */
export function scoreFirstQuestion(): string {
  const assembly = assembleQuiz(bank, defaultBlueprint("units"), seedSchema.parse("class-7b"));
  if (!assembly.ok) throw new Error(`only ${assembly.error.available} questions`);
  const [presentation] = assembly.quiz.presentations;
  const question = bank.questions.find(({ id }) => id === presentation?.question);
  if (question === undefined || presentation === undefined) throw new Error("no question");

  const response = keyResponse(question, presentation);
  const { points, outcome } = scoreResponse(question, presentation, response);
  return [question.stem, `${outcome}: ${points} of 1`].join("\n");
}
