import { useTranslations } from "next-intl";
import { PrintButton } from "@/features/results/print-button";
import type { ClassResults } from "@/server/results/class-results-view";

/** The results as files, and on paper. */
export const TakeAlong = ({ assignment, role }: Pick<ClassResults, "assignment" | "role">) => {
  const t = useTranslations("assignResults.actions");
  const file = (name: string) => `/api/v1/assignments/${assignment}/${name}`;
  return (
    <section aria-labelledby="take-along" className="stack stack--tight screen-only">
      <h2 id="take-along">{t("label")}</h2>
      <div className="row">
        <a className="button button--quiet" href={file("results.csv")} download>
          {t("csv")}
        </a>
        <a className="button button--quiet" href={file("results.xlsx")} download>
          {t("xlsx")}
        </a>
        <PrintButton label={t("print")} />
      </div>
      <label className="choice">
        <input type="checkbox" className="print-numbers-choice" />
        <span className="choice__text">{t("withNumbers")}</span>
      </label>
      {role === "manage" && (
        <div className="row small sans">
          <a href={file("export.json")} download>
            {t("json")}
          </a>
          <a href={`/assignments/${assignment}/print`}>{t("printQuiz")}</a>
          <a href={`/assignments/${assignment}/print?key=1`}>{t("printKey")}</a>
        </div>
      )}
    </section>
  );
};
