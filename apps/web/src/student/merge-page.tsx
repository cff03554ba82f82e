import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { areNamesHidden } from "@/assignment/hidden-names.server";
import { openAssignment, TeacherPage, useMoment } from "@/assignment/teacher-page";
import { useName } from "@/class/results.server";
import { redirectInFrame } from "@/http/handle";
import { useFormat } from "@/i18n/use-format";
import type { AssignmentView } from "@/model/assignment";
import { type Query, valueOf } from "@/addresses";
import { FrameForm, FrameLink } from "@/shell/frame-link";
import { type MergePreview, previewMerge } from "./merge.server";

type MergeContentProps = { assignment: AssignmentView; preview: MergePreview; hidden: boolean };

const b = (chunks: ReactNode) => (
  <strong>
    <bdi>{chunks}</bdi>
  </strong>
);

/** Whose result will count after the merge, and which attempt is deleted. */
const Outcome = ({ assignment, preview, hidden }: MergeContentProps) => {
  const t = useTranslations("assign.student.merging");
  const nameOf = useName(hidden);
  const format = useFormat();
  const moment = useMoment(assignment.settings.timeZone);
  const { counted, open, firstDeleted, dropped } = preview;
  return (
    <>
      <p className="lede">
        {counted &&
          t.rich("counted", {
            b,
            name: nameOf(counted),
            time: moment(counted.startedAt),
            points: format.number(counted.points, { maximumFractionDigits: 2 }),
            outOf: counted.outOf,
          })}
        {open && t.rich("open", { b, name: nameOf(open), time: moment(open.startedAt) })}
        {firstDeleted && t("firstDeleted")}
        {!counted && !open && !firstDeleted && t("none")}
      </p>
      {dropped.map((one) => (
        <p key={one.startedAt} className="notice">
          {t.rich("dropped", { b, name: nameOf(one), time: moment(one.startedAt) })}
        </p>
      ))}
    </>
  );
};

/** Asks for confirmation before two students are merged. */
const MergeContent = ({ assignment, preview, hidden }: MergeContentProps) => {
  const t = useTranslations("assign.student.merging");
  const nameOf = useName(hidden);
  const { from, into } = preview;
  const names = { from: nameOf(from), into: nameOf(into) };
  return (
    <TeacherPage assignment={assignment} title={t("title", names)}>
      <Outcome assignment={assignment} preview={preview} hidden={hidden} />
      <p>{t.rich("becomes", { b, ...names })}</p>
      <FrameForm method="post" action={`/assignments/${assignment.id}/students/change`} className="row">
        <input type="hidden" name="action" value="merge" />
        <input type="hidden" name="student" value={from.id} />
        <input type="hidden" name="into" value={into.id} />
        <button className="button">{t("confirm")}</button>
        <FrameLink
          className="button button--quiet"
          href={`/assignments/${assignment.id}/students/${from.id}`}
        >
          {t("cancel")}
        </FrameLink>
      </FrameForm>
    </TeacherPage>
  );
};

type MergePageProps = { id: string; student: string; query: Query };

/** The page that says what merging two students would do; redirects to the student if there is nobody to merge with. */
export const MergePage = async ({ id, student, query }: MergePageProps) => {
  const assignment = await openAssignment(id);
  const preview = await previewMerge(id, student, valueOf(query, "into") ?? "");
  if (preview === null)
    return redirectInFrame(`/assignments/${id}/students/${student}?problem=student_not_found`);
  return <MergeContent assignment={assignment} preview={preview} hidden={await areNamesHidden()} />;
};
