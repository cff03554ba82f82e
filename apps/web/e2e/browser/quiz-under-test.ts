import {
  assembleQuiz,
  attainableQuestions,
  defaultBlueprint,
  quizTopics,
  seedSchema,
  type QuizTopic,
} from "@wellread/assessment";
import { interactions, type Interaction, type Question } from "@wellread/content";
import { bank } from "@wellread/content/questions/will-of-victory";

/** A quiz that a test takes: where it starts, and its questions with their keys. */
export type QuizUnderTest = {
  topic: QuizTopic;
  seed: string;
  path: string;
  questions: Question[];
};

/** The questions that the app asks for a topic and a seed, computed from the same bank. */
export const quizUnderTest = (topic: QuizTopic, seed: string): QuizUnderTest => {
  const usual = defaultBlueprint(topic);
  const length = Math.min(usual.questions, attainableQuestions(bank, usual));
  const assembly = assembleQuiz(bank, defaultBlueprint(topic, length), seedSchema.parse(seed));
  if (!assembly.ok) throw new Error(`no quiz on ${topic} with seed ${seed}`);
  const byId = new Map(bank.questions.map((question) => [question.id, question]));
  const questions = assembly.quiz.presentations.flatMap(({ question }) => byId.get(question) ?? []);
  return {
    topic,
    seed,
    path: `/articles/${bank.article}/quiz/${topic}?seed=${seed}&bank=${bank.version}`,
    questions,
  };
};

const occurring = (quizzes: readonly QuizUnderTest[]): Set<Interaction> =>
  new Set(quizzes.flatMap(({ questions }) => questions.map(({ interaction }) => interaction)));

/** More quizzes on the whole article, until every interaction occurs. */
const completing = (quizzes: readonly QuizUnderTest[]): QuizUnderTest[] => {
  const chosen: QuizUnderTest[] = [];
  for (let draw = 1; draw <= 300; draw += 1) {
    const seen = occurring([...quizzes, ...chosen]);
    if (seen.size === interactions.length) return chosen;
    const candidate = quizUnderTest("all", `e2e-${draw}`);
    if (occurring([...quizzes, ...chosen, candidate]).size > seen.size) chosen.push(candidate);
  }
  throw new Error("300 quizzes on the whole article do not cover every interaction");
};

const oneEach = quizTopics.map((topic) => quizUnderTest(topic, "e2e"));

/** A quiz of each topic and of the whole article, which together have every interaction. */
export const quizzesUnderTest: QuizUnderTest[] = [...oneEach, ...completing(oneEach)];

/** One quiz that has a certain interaction, and the number of that question in it. */
export const quizWith = (interaction: Interaction): { quiz: QuizUnderTest; number: number } => {
  for (let draw = 1; draw <= 300; draw += 1) {
    const quiz = quizUnderTest("all", `with-${draw}`);
    const index = quiz.questions.findIndex((question) => question.interaction === interaction);
    if (index >= 0) return { quiz, number: index + 1 };
  }
  throw new Error(`no quiz on the whole article has a question of the kind ${interaction}`);
};
