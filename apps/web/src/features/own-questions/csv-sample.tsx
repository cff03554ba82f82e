import { useTranslations } from "next-intl";
import styles from "./own-questions.module.css";
import { csvColumns, sampleRows } from "./sample-csv";

/** Shows by a sample how questions are written in a table. `labelledBy` is the id of the element that names it. */
export const CsvSample = ({ labelledBy }: { labelledBy: string }) => {
  const t = useTranslations("ownQuestions.csv");
  return (
    <>
      <p className="hint">{t("text")}</p>
      {/* A box that scrolls has to be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles["scroll"]} tabIndex={0} aria-labelledby={labelledBy}>
        <table className={`table ${styles["sample"] ?? ""}`} dir="ltr" translate="no">
          <thead>
            <tr>
              {csvColumns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sampleRows.map((row) => (
              <tr key={row.join()}>
                {row.map((cell, index) => (
                  <td key={csvColumns[index]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
};
