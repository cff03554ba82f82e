import "server-only";
import { randomInt } from "node:crypto";
import { maskOwnQuestion } from "@wellread/assessment";
import { ownQuestionIdSchema, type OwnQuestion } from "@wellread/content";
import { drawSecretSeed } from "@/server/attempts/draw-seed";

const letters = "0123456789abcdefghijklmnopqrstuvwxyz";

/** As long as the id that a question's content gives: 67 random bits. */
const drawOwnId = (): OwnQuestion["id"] =>
  ownQuestionIdSchema.parse(
    `own-${Array.from({ length: 13 }, () => letters[randomInt(letters.length)]).join("")}`,
  );

/** The questions of a file under random ids, with their options in a random order: students see both before the key. */
export const maskAdded = (questions: readonly OwnQuestion[]): OwnQuestion[] =>
  questions.map((question) => maskOwnQuestion(question, drawOwnId(), drawSecretSeed()));
