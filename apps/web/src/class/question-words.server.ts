import "server-only";
import {
  feedbackKeys,
  type OptionIds,
  type Presentation,
  publishQuestion,
  type Response,
  type Response as QuizResponse,
} from "@wellread/assessment";
import {
  type AskedQuestion,
  type AskedQuestionOf,
  type Feedback,
  type Interaction,
  optionIdSchema,
  type PublicAskedQuestion,
} from "@wellread/content";
import { answerLines, distinctFeedback } from "@/attempt/answer";
import { keyRules, type OptionLabel, sayRange, shownKey } from "@/attempt/interactions/key-rules.server";
import type { AnswerLine } from "@/attempt/interactions/rules";
import { fullPresentation, withKeyShown } from "@/attempt/regraded-attempt.server";
import { siteMessages } from "@/i18n/messages";
import type { ShownQuestion } from "@/model/attempt-rows";
import { askingsOf, type ClassRecord } from "./record.server";
import type { DiscussionView, ItemView } from "./results-view.server";

const own = (_question: string, _place: string, id: string) => optionIdSchema.parse(id);

/** The bank's own ids, for views that only a teacher gets. */
export const bankOptionIds: OptionIds = { conceal: own, reveal: own };

const say = (line: AnswerLine): string => {
  const { yes, no } = siteMessages.take.answer;
  if ("text" in line) return line.text;
  if ("from" in line) return sayRange(line);
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
): string => shownAnswerWords(publishQuestion(question, presentation, bankOptionIds), response ?? null);

const labelAs = <I extends Interaction>(
  interaction: I,
  question: AskedQuestionOf<I>,
  part: string | null,
  option: string,
): OptionLabel => keyRules[interaction].labelOption(question, part, option);

/** Describes a row of the distractor table in the question's words. */
export const labelOption = (question: AskedQuestion, part: string | null, option: string): OptionLabel =>
  labelAs(question.interaction, question, part, option);

/** What the article says about an answer and then about the right one, with the places. */
export const viewReasons = (
  { question, presentation }: ShownQuestion,
  response: QuizResponse | undefined,
): Feedback[] =>
  distinctFeedback(
    feedbackKeys(question, presentation, response).flatMap((key) => question.feedback[key] ?? []),
  );

type Mistake = DiscussionView["favourite"];

/** The ids of a mistake's option and of the part that it answers, as far as they are the question's own. */
const idsOf = (mistake: Mistake): string[] =>
  mistake?.kind === "option" ? [mistake.option, mistake.part ?? ""].filter((id) => id !== "") : [];

const counted = (presentation: Presentation, ids: readonly string[]): number => {
  const written = JSON.stringify(presentation);
  return ids.filter((id) => written.includes(`"${id}"`)).length;
};

/**
 * A question as the teacher's quiz shows it, or else the quiz of the first student who was asked it; if a mistake is
 * discussed, as shown to a student who could make it.
 */
function showFirst(record: ClassRecord, question: AskedQuestion, mistake: Mistake = null): ShownQuestion {
  const ids = idsOf(mistake);
  const asked = askingsOf(record, question.id).map(({ presentation }) => presentation);
  const counts = ids.length === 0 ? [] : asked.map((presentation) => counted(presentation, ids));
  const presentation = asked[Math.max(0, counts.indexOf(Math.max(...counts)))];
  if (presentation === undefined) return { question, presentation: fullPresentation(question) };
  return withKeyShown({ question, presentation });
}

/** The question with everything below its stem, which distinguishes it from others with the same stem. */
export function viewShown(record: ClassRecord, asked: AskedQuestion): ItemView["shown"] {
  const { question, presentation } = showFirst(record, asked);
  return publishQuestion(question, presentation, bankOptionIds);
}

/** What a class discusses: the question, the right answer, what the article says about it, and where. */
export function viewDiscussed(
  record: ClassRecord,
  asked: AskedQuestion,
  mistake: Mistake,
): Pick<DiscussionView, "shown" | "key" | "why"> {
  const shown = showFirst(record, asked, mistake);
  const { question, presentation } = shown;
  return {
    shown: publishQuestion(question, presentation, bankOptionIds),
    key: shownKey(question, presentation),
    why: viewReasons(shown, undefined),
  };
}
