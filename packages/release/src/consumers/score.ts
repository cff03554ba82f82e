// A program of somebody else's: it is type-checked and run in an empty folder, with the packed packages from npm.
import {
  keyResponse,
  makeOptionIds,
  presentQuestion,
  publishQuestion,
  revealResponse,
  responseSchema,
  scoreResponse,
  seedSchema,
} from "@wellread/assessment";
import { interactions, type Question } from "@wellread/content";
import { publicBank } from "@wellread/content/public-questions/will-of-victory";
import { bank } from "@wellread/content/questions/will-of-victory";
import { exportQuiz } from "@wellread/formats";
import { importQuestions, sayProblem } from "@wellread/formats/import";

const seed = seedSchema.parse("class-7b");
const settings = { partialCredit: true };

function first(interaction: Question["interaction"]): Question {
  const question = bank.questions.find((each) => each.interaction === interaction);
  if (question === undefined) throw new Error(`the bank has no ${interaction}`);
  return question;
}

/** A round trip as on a server: publish without the key, take the browser's answer, score it. */
function answerInBrowser(choose: (right: string) => (text: string) => boolean): number {
  const question = first("choice");
  if (question.interaction !== "choice") throw new Error("not a choice");
  const presentation = presentQuestion(question, seed);
  const optionIds = makeOptionIds([presentation], seedSchema.parse("secret"));
  const shown = publishQuestion(question, presentation, optionIds);
  if (shown.interaction !== "choice") throw new Error("not a choice");
  const right = question.options.find(({ id }) => id === question.key)?.text ?? "";
  const chosen = shown.options.find(({ text }) => choose(right)(text));
  if (chosen === undefined) throw new Error("no such option");
  const sent = responseSchema.parse({ interaction: "choice", option: chosen.id });
  const translated = revealResponse(question, sent, optionIds);
  if (!translated.ok) throw new Error("the answer was refused");
  return scoreResponse(question, presentation, translated.response, settings).points;
}

const keyed = interactions.map((interaction) => {
  const question = first(interaction);
  const presentation = presentQuestion(question, seed);
  return scoreResponse(question, presentation, keyResponse(question, presentation), settings).points;
});
const gift = exportQuiz([first("choice")], {
  format: "gift",
  title: "Will of Victory",
  locale: "en",
  article: bank.article,
  seed,
}).files[0];

/** A teacher's file: one question that can be asked, one that cannot. */
function importBack() {
  const file = new TextEncoder().encode("Who sings? {=Olga ~Ivan}\n\nTell us more. {}");
  const { questions, problems } = importQuestions(file);
  return {
    own: questions.map(({ stem, proven }) => ({ stem, proven })),
    problems: problems.map((problem) => `${problem.line}: ${sayProblem(problem)}`),
  };
}

console.log(
  JSON.stringify({
    publicQuestions: publicBank.questions.length,
    questions: bank.questions.length,
    right: answerInBrowser((right) => (text) => text === right),
    wrong: answerInBrowser((right) => (text) => text !== right),
    keyed,
    gift: gift !== undefined && "text" in gift ? gift.text : "",
    imported: importBack(),
  }),
);
