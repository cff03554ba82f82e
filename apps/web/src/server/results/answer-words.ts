import "server-only";
import { publishQuestion, type OptionIds, type Presentation, type Response } from "@wellread/assessment";
import { optionIdSchema, type AskedQuestion, type PublicAskedQuestion } from "@wellread/content";
import { answerLines, type AnswerLine } from "@/features/take/answer/answer-lines";
import { defaultLocale } from "@/i18n/locale";
import { messages } from "@/i18n/messages";

const own = (_question: string, _place: string, id: string) => optionIdSchema.parse(id);

/** The bank's own ids, for what only a teacher gets. */
export const ownIds: OptionIds = { conceal: own, reveal: own };

const say = (line: AnswerLine): string => {
  const { yes, no } = messages[defaultLocale].take.answer;
  if ("text" in line) return line.text;
  if ("source" in line) return `${line.source}: ${line.target}`;
  return `${line.statement}: ${line.value ? yes : no}`;
};

/** An answer in the words of a question as it is shown, on one line; empty for none. */
export const shownAnswerWords = (question: PublicAskedQuestion, response: Response | null): string =>
  answerLines(question, response).map(say).join("; ");

/** An answer in the words of its question, on one line; empty for none. */
export const answerWords = (
  question: AskedQuestion,
  presentation: Presentation,
  response: Response | undefined,
): string => shownAnswerWords(publishQuestion(question, presentation, ownIds), response ?? null);
