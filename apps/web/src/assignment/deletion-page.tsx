import { useTranslations } from "next-intl";
import type { AssignmentView } from "@/model/assignment";
import { FrameForm, FrameLink } from "@/shell/frame-link";
import { TeacherPage } from "./teacher-page";

/** Asks for confirmation before an assignment is deleted with everything that students did in it. */
export const DeletionPage = ({ assignment }: { assignment: AssignmentView }) => {
  const t = useTranslations("assign.delete");
  const keep = useTranslations("assign.private");
  const { id, settings, students } = assignment;
  return (
    <TeacherPage assignment={assignment} title={t("title")}>
      <p>{t("text", { title: settings.title, students })}</p>
      <p>
        {t("save")}{" "}
        <FrameLink href={`/api/v1/assignments/${id}/export.json`} download>
          {keep("export")}
        </FrameLink>
      </p>
      <FrameForm method="post" action={`/assignments/${id}/deletion`} className="row">
        <button className="button">{t("confirm")}</button>
        <FrameLink className="button button--quiet" href={`/assignments/${id}/share`}>
          {t("keep")}
        </FrameLink>
      </FrameForm>
    </TeacherPage>
  );
};
