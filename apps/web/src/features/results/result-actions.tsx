import { useTranslations } from "next-intl";
import type { ResultView } from "@/server/attempts/result-view";
import { PrintButton } from "./print-button";

/** What to do next: practise what was missed, print, or take another quiz. */
export const ResultActions = ({ view }: { view: ResultView }) => {
  const t = useTranslations("results");
  return (
    <div className="stack stack--tight screen-only">
      <div className="row">
        {view.practice > 0 && (
          <form method="post" action="/attempts">
            <input type="hidden" name="practiceOf" value={view.id} />
            <button className="button">{t("practise", { count: view.practice })}</button>
          </form>
        )}
        <PrintButton label={t("print")} />
        <a className="button button--plain" href={`/articles/${view.article}/quiz/${view.topic ?? "all"}`}>
          {t("again")}
        </a>
      </div>
      {view.practice > 0 && <p className="hint">{t("practiseNote")}</p>}
    </div>
  );
};
