import type { AttemptView } from "@/server/attempts/attempt-view";
import { loadChecked } from "@/server/attempts/load-checked";
import type { Checks } from "./check";
import { CheckedAnswer } from "./checked-answer";

/** What the checks of an attempt told so far. A question that was not checked is not in it in any form. */
export const loadChecks = async ({ id, article, assignment }: AttemptView): Promise<Checks> => {
  if (assignment?.feedback !== "each-question") return null;
  const checked = (await loadChecked(id)) ?? [];
  return Object.fromEntries(
    checked.map((result) => {
      const { id: question } = result.question;
      return [question, <CheckedAnswer key={question} article={article} result={result} />];
    }),
  );
};
