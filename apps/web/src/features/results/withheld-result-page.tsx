import { useTranslations } from "next-intl";
import { AssignedResult } from "@/features/join/assigned-result";
import { Moment } from "@/features/join/moment";
import type { AssignedView } from "@/server/attempts/assigned-view";
import type { AttemptView } from "@/server/attempts/attempt-view";
import { AttemptNotes } from "./attempt-notes";

/** When the result will be there, as the teacher set it. */
const When = ({ assignment: { feedback, closesAt, timeZone } }: { assignment: AssignedView }) => {
  const t = useTranslations("join.withheld");
  if (feedback === "never") return <>{t("never")}</>;
  if (feedback !== "after-closing") return <>{t("other")}</>;
  if (closesAt === null) return <>{t("after-closing-open")}</>;
  const time = () => <Moment at={closesAt} timeZone={timeZone} />;
  return <>{t.rich("after-closing", { time })}</>;
};

/** A submitted attempt whose result is not to be seen yet, or at all: nothing of right or wrong. */
export const WithheldResultPage = ({ attempt }: { attempt: AttemptView }) => {
  const t = useTranslations("join.withheld");
  return (
    <main id="content" className="page page--form stack">
      <h1>{t("title")}</h1>
      {attempt.assignment && (
        <p className="lede">
          <When assignment={attempt.assignment} />
        </p>
      )}
      {attempt.assignment && <AttemptNotes assignment={attempt.assignment} />}
      <AssignedResult attempt={attempt} />
    </main>
  );
};
