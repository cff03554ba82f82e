import type { Regrade } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import type { AssignmentView } from "@/server/assignments/assignment-view";
import type { RegradePreview } from "@/server/results/regrade-preview";
import { TeacherPage } from "../frame/teacher-page";
import { ApplyRegradeForm, type LookedAt } from "./apply-regrade-form";
import { PreviewTable } from "./preview-table";
import { useRegradeWords } from "./use-regrade-words";

type Props = {
  assignment: AssignmentView;
  regrade: Regrade;
  number: number | null;
  /** The answer that the regrade makes right, in words; null for kinds that name none. */
  answer: string | null;
  input: LookedAt;
  preview: RegradePreview;
  /** Whether names are hidden, for the projector. */
  hidden: boolean;
};

/** What a regrade would do, before anything changes. */
export const RegradePreviewPage = (props: Props) => {
  const t = useTranslations("assignResults.regrade");
  const words = useRegradeWords();
  const { assignment, regrade, number, answer, input, preview, hidden } = props;
  const { up, down, spared } = preview;
  const what = words({ regrade, number, answer });
  return (
    <TeacherPage assignment={assignment} title={t("previewTitle")} current="results">
      <h2>{"undo" in input ? t("undoKind", { what }) : what}</h2>
      <p className="hint">{t("notYet")}</p>
      {preview.moves.length > 0 && <p className="lede">{t("preview", { up, down })}</p>}
      <PreviewTable preview={preview} hidden={hidden} />
      {spared > 0 && <p className="notice">{t("spared", { count: spared })}</p>}
      <ApplyRegradeForm
        assignment={assignment.id}
        input={input}
        down={down}
        isIdle={preview.moves.length === 0}
      />
    </TeacherPage>
  );
};
