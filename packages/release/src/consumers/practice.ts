// A page of somebody else's that scores an answer in the browser, as a practice page without a server does.
import { presentQuestion, scoreResponse, seedSchema } from "@wellread/assessment";
import { bank } from "@wellread/content/questions/will-of-victory";

const question = bank.questions.find((each) => each.interaction === "choice");
if (question?.interaction !== "choice") throw new Error("the bank has no choice");
const { key } = question;
const presentation = presentQuestion(question, seedSchema.parse("a"));
const stem = document.createElement("h1");
stem.textContent = question.stem;
document.body.append(stem);
for (const { id, text } of question.options) {
  const button = document.createElement("button");
  button.textContent = text;
  if (id === key) button.dataset["right"] = "";
  button.addEventListener("click", () => {
    const response = { interaction: "choice" as const, option: id };
    const score = scoreResponse(question, presentation, response, { partialCredit: true });
    document.title = `${score.outcome} ${score.points}`;
  });
  document.body.append(button);
}
