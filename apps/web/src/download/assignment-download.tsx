import { isOwnQuestion } from "@wellread/content";
import { useTranslations } from "next-intl";
import { notFound } from "next/navigation";
import { openAssignment, TeacherPage, useVariety } from "@/assignment/teacher-page";
import type { AssignmentView } from "@/model/assignment";
import { FrameLink } from "@/shell/frame-link";
import { FormatList, QuestionStems } from "./format-list";
import { assignmentQuiz, listDownloads, type QuizInFormat, type QuizToWrite } from "./quiz-files.server";
import { ReadingLinks } from "./reading-links";
import { levelsOf, readPassageChoice, usualPassage } from "./passage-choice.server";

const DownloadPage = ({
  assignment,
  downloads,
  quiz,
}: {
  assignment: AssignmentView;
  downloads: QuizInFormat[];
  quiz: QuizToWrite;
}) => {
  const t = useTranslations("download");
  const variety = useVariety();
  const { id, settings } = assignment;
  return (
    <TeacherPage assignment={assignment} title={t("title")}>
      <p className="lede">{t("intro", { count: downloads[0]?.outOf ?? 0 })}</p>
      <p className="notice">{t("keys")}</p>
      {quiz.questions.some(isOwnQuestion) && <p>{t("own")}</p>}
      {settings.variant === "per-student" && (
        <p>
          {t("variants", { variety: variety({ differing: assignment.differing, of: assignment.questions }) })}
        </p>
      )}
      <p>
        <FrameLink href={`/assignments/${id}/questions`}>{t("backAssignment")}</FrameLink>
      </p>
      <ReadingLinks
        chosen={quiz.reading}
        levels={levelsOf(quiz.article)}
        readsElsewhere={usualPassage(settings.reading) === "none"}
        href={(choice) => `/assignments/${id}/download?reading=${choice}`}
      />
      <QuestionStems quiz={quiz} />
      <FormatList
        downloads={downloads}
        href={(format) => `/api/v1/assignments/${id}/files/${format}?reading=${quiz.reading}`}
      />
    </TeacherPage>
  );
};

/** The quiz of an assignment as files, for anyone who manages it. */
export const AssignmentDownload = async ({
  id,
  query,
}: {
  id: string;
  query: Record<string, string | string[] | undefined>;
}) => {
  const [assignment, quiz] = await Promise.all([
    openAssignment(id),
    assignmentQuiz(id, undefined, readPassageChoice(query)),
  ]);
  if (!quiz) notFound();
  const downloads = await listDownloads(quiz);
  return <DownloadPage {...{ assignment, downloads, quiz }} />;
};
