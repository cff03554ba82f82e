import { useTranslations } from "next-intl";
import { OwnLink } from "@/features/embed/own-link";
import { ScoringRules } from "@/features/take/start/scoring-rules";
import { useFormat } from "@/i18n/use-format";
import type { ResultView } from "@/server/attempts/result-view";
import styles from "./results.module.css";
import { usePoints } from "./use-points";

/** Folded: how it was scored, what guessing gives, how long it is kept, its data, and how to delete it. */
export const AboutResult = ({ view }: { view: ResultView }) => {
  const t = useTranslations("results");
  const format = useFormat();
  const points = usePoints();
  const { result } = view;
  const isAssigned = view.assignment !== null;
  const occurring = new Set(view.questions.map(({ question }) => question.interaction));
  return (
    <details className="screen-only">
      <summary>{t("aboutTitle")}</summary>
      <div className={styles["about"]}>
        <h3>{t("scoredTitle")}</h3>
        <ScoringRules occurring={occurring} />
        <h3>{t("guessTitle")}</h3>
        <p>{t("guessText", { points: points(result.chance), outOf: result.outOf })}</p>
        <h3>{t("keptTitle")}</h3>
        <p>
          {t(isAssigned ? "keptAssigned" : "keptText", {
            date: format.dateTime(new Date(view.keptUntil), { dateStyle: "long" }),
          })}
        </p>
        <p>{t("purpose")}</p>
        <p>
          <OwnLink href={`/api/v1/attempts/${view.id}/result`} download={`wellread-${view.id}.json`}>
            {t("dataLink")}
          </OwnLink>
        </p>
        <p>
          <OwnLink href={`/attempts/${view.id}/delete`}>{t("deleteLink")}</OwnLink>
        </p>
      </div>
    </details>
  );
};
