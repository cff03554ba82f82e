import { DatabaseSync } from "node:sqlite";
import { fixedQuiz } from "../../src/testing/fixed-quiz.ts";

/** Makes an assignment ask the same questions each time, whatever is drawn. */
export const fixSeed = (dataDir: string, assignment: string): void => {
  const database = new DatabaseSync(`${dataDir}/wellread.db`, { timeout: 5000 });
  const row = database.prepare("select quiz from assignments where id = ?").get(assignment);
  database.prepare("update assignments set quiz = ? where id = ?").run(fixedQuiz(row?.["quiz"]), assignment);
  database.close();
};
