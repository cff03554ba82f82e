import type { Regrade } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import { useMoment } from "@/assignment/teacher-page";
import { usePoints } from "@/attempt/outcome";
import { FrameLink } from "@/shell/frame-link";
import styles from "./regrade-log.module.css";
import type { ClassResults } from "./results-view.server";
import rows from "./rows.module.css";

/**
 * A regrade, the number of its question, and the answer that it made right, in words; null for kinds that name none.
 */
type LoggedRegrade = { regrade: Regrade; number: number | null; answer: string | null };

/** Describes a regrade in one line. */
export const useRegradeWords = (): ((logged: LoggedRegrade) => string) => {
  const t = useTranslations("assignResults.regrade.kind");
  const points = usePoints();
  return ({ regrade, number, answer }) => {
    // A question can have been taken out of a copy, and its corrections stay in the log.
    const question = number === null ? t("notAsked") : t("question", { number });
    if (regrade.kind === "accept" || regrade.kind === "refuse")
      return t(regrade.kind, { question, text: regrade.text });
    if (regrade.kind === "override") return t("override", { question, points: points(regrade.points, 2) });
    if (regrade.kind === "key")
      return t("key", { question, answer: answer ?? "", also: regrade.also ? "yes" : "no" });
    if (regrade.kind === "compare") return t("compare", { question, comparison: regrade.comparison });
    return t(regrade.kind, { question });
  };
};

type Props = { results: ClassResults; timeZone: string };

/** Every regrade that was made, the latest first. Those that were undone stay in the list. */
export const RegradeLog = ({ results: { assignment, regrades, role }, timeZone }: Props) => {
  const t = useTranslations("assignResults.regrade");
  const words = useRegradeWords();
  const date = useMoment(timeZone);
  if (regrades.length === 0) return null;
  return (
    <section aria-labelledby="corrections" className="stack">
      <h2 id="corrections">{t("logTitle")}</h2>
      <ul className={rows["rows"]}>
        {regrades.toReversed().map(({ id, regrade, number, answer, reason, createdAt, undoneAt }) => (
          <li key={id} className={styles["logRow"]} data-undone={undoneAt !== null}>
            <p>{words({ regrade, number, answer })}</p>
            {reason !== "" && (
              <p className="small">
                <bdi>{reason}</bdi>
              </p>
            )}
            <p className="hint">
              {date(createdAt)} · {undoneAt === null ? t("inForce") : t("undoneAt", { date: date(undoneAt) })}
              {regrade.lower && ` · ${t("lowered")}`}
              {undoneAt === null && role === "manage" && (
                <>
                  {" · "}
                  <FrameLink
                    className="screen-only"
                    href={`/assignments/${assignment}/results/regrade?undo=${id}`}
                  >
                    {t("undo")}
                  </FrameLink>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};
