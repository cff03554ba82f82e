import { useTranslations } from "next-intl";
import { OwnLink } from "@/features/embed/own-link";
import type { AssignedView } from "@/server/attempts/assigned-view";
import type { JoinView } from "@/server/students/join-view";
import styles from "./join.module.css";
import { joinPath } from "./join-path";
import { Moment } from "./moment";
import { readingHref } from "./reading-href";
import { StudentName } from "./student-name";

type Props = { assignment: AssignedView; view: JoinView | null };

const Preview = ({ id }: { id: string }) => {
  const t = useTranslations("join.bar");
  return (
    <p className="notice">
      {t("preview")} <a href={`/assignments/${id}/questions`}>{t("previewBack")}</a>
    </p>
  );
};

/** Work after the closing time is taken, and marked. */
const Late = ({ closesAt, timeZone }: { closesAt: string; timeZone: string }) => {
  const t = useTranslations("join.bar");
  const time = () => <Moment at={closesAt} timeZone={timeZone} />;
  return <p className="notice">{t.rich("late", { time })}</p>;
};

/** Whose attempt it is, a way out for whoever it is not, and the article to read beside it. */
export const AssignedBar = ({ assignment, view }: Props) => {
  const t = useTranslations("join.bar");
  const { closesAt, now, timeZone } = assignment;
  const isLate = view?.late === "flagged" && closesAt !== null && now >= closesAt;
  const reading = view === null ? null : readingHref(view);
  return (
    <div className={styles["bar"]}>
      {isLate && <Late closesAt={closesAt} timeZone={timeZone} />}
      {assignment.isPreview && <Preview id={assignment.id} />}
      {assignment.student !== null && (
        <p>
          <StudentName student={assignment.student} />{" "}
          <OwnLink href={joinPath(assignment.code)}>{t("notYou")}</OwnLink>
        </p>
      )}
      {reading !== null && (
        <p>
          <a href={reading} target="_blank" rel="noopener noreferrer">
            {t("read")} <span className="visually-hidden">{t("readNewTab")}</span>
          </a>
        </p>
      )}
    </div>
  );
};
