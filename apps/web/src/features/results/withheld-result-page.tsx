import { useTranslations } from "next-intl";
import { AssignedResult } from "@/features/join/assigned-result";
import { ReleaseText } from "@/features/join/release-text";
import type { AttemptView } from "@/server/attempts/attempt-view";
import { AttemptNotes } from "./attempt-notes";

/** A submitted attempt whose result is not to be seen yet, or at all: nothing of right or wrong. */
export const WithheldResultPage = ({ attempt }: { attempt: AttemptView }) => {
  const t = useTranslations("join.withheld");
  return (
    <main id="content" className="page page--form stack">
      <h1>{t("title")}</h1>
      {attempt.assignment && (
        <p className="lede">
          <ReleaseText of={attempt.assignment} />
        </p>
      )}
      {attempt.assignment && <AttemptNotes assignment={attempt.assignment} />}
      <AssignedResult attempt={attempt} />
    </main>
  );
};
