import { useTranslations } from "next-intl";
import type { ItemView } from "@/server/results/class-results-view";
import styles from "./option-table.module.css";

/** The answers that were typed, with equal ones counted together. */
export const TypedTable = ({ item: { typed } }: { item: ItemView }) => {
  const t = useTranslations("assignResults.questions");
  if (typed.length === 0) return <p className="soft">{t("noneTyped")}</p>;
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t("answer")}</th>
          <th scope="col">{t("times")}</th>
        </tr>
      </thead>
      <tbody>
        {typed.map(({ text, count, right }) => (
          <tr key={text}>
            <th scope="row">
              <bdi>{text}</bdi> {right && <span className={styles["rightTag"]}>{t("right")}</span>}
            </th>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
