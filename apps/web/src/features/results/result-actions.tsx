import { useTranslations } from "next-intl";
import { OwnLink } from "@/features/embed/own-link";
import { OwnForm } from "@/features/embed/own-form";
import type { ResultView } from "@/server/attempts/result-view";
import { PrintButton } from "./print-button";

/** What to do next: practise what was missed, print, or take another quiz. */
export const ResultActions = ({ view }: { view: ResultView }) => {
  const t = useTranslations("results");
  return (
    <div className="stack stack--tight screen-only">
      <div className="row">
        {view.practice > 0 && (
          <OwnForm method="post" action="/attempts">
            <input type="hidden" name="practiceOf" value={view.id} />
            <button className="button">{t("practise", { count: view.practice })}</button>
          </OwnForm>
        )}
        <PrintButton label={t("print")} />
        <OwnLink
          className="button button--plain"
          href={`/articles/${view.article}/quiz/${view.topic ?? "all"}`}
        >
          {t("again")}
        </OwnLink>
      </div>
      {view.practice > 0 && <p className="hint">{t("practiseNote")}</p>}
    </div>
  );
};
