import type { Regrade } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import type { AssignmentView } from "@/server/assignments/assignment-view";
import type { RegradePreview } from "@/server/results/regrade-preview";
import type { RegradeInput } from "@/server/results/regrade-input";
import { TeacherPage } from "../frame/teacher-page";
import { PreviewTable } from "./preview-table";
import { useRegradeWords } from "./use-regrade-words";

type NewRegrade = Extract<RegradeInput, { regrade: unknown }>;
type Undo = Extract<RegradeInput, { undo: unknown }>;

type Props = {
  assignment: AssignmentView;
  regrade: Regrade;
  number: number | null;
  /** What the form sends on; whether it is a preview is the handler's to say. */
  input: Pick<NewRegrade, "regrade" | "reason"> | Pick<Undo, "undo">;
  preview: RegradePreview;
};

/** What a correction would do, before anything changes. */
export const RegradePreviewPage = ({ assignment, regrade, number, input, preview }: Props) => {
  const t = useTranslations("assignResults.regrade");
  const words = useRegradeWords();
  const { up, down, spared } = preview;
  const isUndo = "undo" in input;
  const what = words(regrade, number);
  return (
    <TeacherPage assignment={assignment} title={t("previewTitle")} current="results">
      <h2>{isUndo ? t("undoKind", { what }) : what}</h2>
      {preview.moves.length > 0 && <p className="lede">{t("preview", { up, down })}</p>}
      <PreviewTable preview={preview} />
      {spared > 0 && <p className="notice">{t("spared", { count: spared })}</p>}
      <form method="post" action={`/assignments/${assignment.id}/results/regrades`} className="row">
        <input type="hidden" name="input" value={JSON.stringify(input)} />
        <button className="button">{t(isUndo ? "applyUndo" : "apply")}</button>
        <a className="button button--quiet" href={`/assignments/${assignment.id}/results`}>
          {t("cancel")}
        </a>
      </form>
    </TeacherPage>
  );
};
