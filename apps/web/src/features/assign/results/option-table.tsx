import { useTranslations } from "next-intl";
import type { ItemView } from "@/server/results/class-results-view";
import { ShareBar } from "./share-bar";
import { useOptionWords } from "./use-option-words";
import styles from "./option-table.module.css";

/** How often each option was chosen: one row for each option, grouped by the part that it answers. */
export const OptionTable = ({ item: { options } }: { item: ItemView }) => {
  const t = useTranslations("assignResults.questions");
  const words = useOptionWords();
  const judged = options.some(({ works }) => works !== null);
  return (
    <div className="stack stack--tight">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t("option")}</th>
            <th scope="col" className={styles["picture"]}>
              {t("picture")}
            </th>
            <th scope="col">{t("chosen")}</th>
            {judged && <th scope="col">{t("works")}</th>}
          </tr>
        </thead>
        <tbody>
          {options.map((row) => {
            const { part, option } = words(row);
            return (
              <tr key={`${row.part}/${row.option}`}>
                <th scope="row" className={styles["optionCell"]}>
                  {part !== null && (
                    <span className={styles["optionPart"]}>
                      <bdi>{part}</bdi>
                    </span>
                  )}
                  <bdi>{option}</bdi> {row.right && <span className={styles["rightTag"]}>{t("right")}</span>}
                </th>
                <td className={styles["picture"]}>
                  <ShareBar share={row.share ?? 0} tone={row.right ? "right" : "wrong"} />
                </td>
                <td className="nowrap">{t("chosenOf", { chosen: row.chosen, shown: row.shown })}</td>
                {judged && <td>{row.works !== null && t(row.works ? "worksYes" : "worksNo")}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
      {judged && <p className="hint">{t("worksMeaning")}</p>}
    </div>
  );
};
