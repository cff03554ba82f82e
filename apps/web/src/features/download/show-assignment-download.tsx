import { isOwnQuestion } from "@wellread/content";
import { useTranslations } from "next-intl";
import { notFound } from "next/navigation";
import { openAssignment } from "@/features/assign/frame/open-assignment";
import { TeacherPage } from "@/features/assign/frame/teacher-page";
import { useVariety } from "@/features/assign/frame/use-variety";
import type { AssignmentView } from "@/server/assignments/assignment-view";
import { assignmentQuiz } from "@/server/downloads/assignment-quiz";
import { listDownloads, type QuizInFormat } from "@/server/downloads/list-downloads";
import type { QuizToWrite } from "@/server/downloads/quiz-to-write";
import { AskedQuestions } from "./asked-questions";
import { FormatList } from "./format-list";

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
        <a href={`/assignments/${id}/questions`}>{t("backAssignment")}</a>
      </p>
      <AskedQuestions quiz={quiz} />
      <FormatList downloads={downloads} href={(format) => `/api/v1/assignments/${id}/files/${format}`} />
    </TeacherPage>
  );
};

/** The quiz of an assignment as files, for who manages it. */
export const ShowAssignmentDownload = async ({ id }: { id: string }) => {
  const [assignment, quiz] = await Promise.all([openAssignment(id), assignmentQuiz(id)]);
  if (!quiz) notFound();
  const downloads = await listDownloads(quiz);
  return <DownloadPage {...{ assignment, downloads, quiz }} />;
};
