import { useTranslations } from "next-intl";
import { AnswerText } from "@/features/take/answer/answer-text";
import type { StudentAnswer } from "@/server/results/student-answers";
import { useMoment } from "../frame/use-moment";

type Props = Pick<StudentAnswer, "question"> & {
  late: NonNullable<StudentAnswer["late"]>;
  timeZone: string;
};

/** An entry of a description list: what a student answered after the time was over, when, and whether it counts now. */
export const LateAnswer = ({ question, late, timeZone }: Props) => {
  const t = useTranslations("assignResults.answers");
  const date = useMoment(timeZone)(late.at);
  return (
    <>
      <dt>{t("late")}</dt>
      <dd>
        <AnswerText question={question} response={late.response} />
        <p className="hint">{t(late.restoredAt === null ? "lateKept" : "lateRestored", { date })}</p>
      </dd>
    </>
  );
};
