import { useTranslations } from "next-intl";
import type { ClassResults } from "@/server/results/class-results-view";
import styles from "./regrade.module.css";
import rows from "./rows.module.css";
import { useMoment } from "../frame/use-moment";
import { useRegradeWords } from "./use-regrade-words";

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
                  <a className="screen-only" href={`/assignments/${assignment}/results/regrade?undo=${id}`}>
                    {t("undo")}
                  </a>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};
