import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { StudentAnswers } from "@/server/results/student-answers";
import styles from "./given-answer.module.css";
import { useName } from "./use-name";

type Props = Pick<StudentAnswers, "beside"> & {
  assignment: string;
  hidden: boolean;
  /** Whether these repeat the links at the foot of the page, where they are not a landmark of their own. */
  again?: boolean;
};

const isolate = (chunks: ReactNode) => <bdi>{chunks}</bdi>;

/** Links to the answers of the previous and the next student, and back to all students. */
export const BesideLinks = ({ beside, assignment, hidden, again = false }: Props) => {
  const t = useTranslations("assignResults.answers");
  const name = useName(hidden);
  const results = `/assignments/${assignment}/results`;
  const ways = (["previous", "next"] as const).flatMap((way) => {
    const student = beside[way];
    return student === null ? [] : [{ way, student }];
  });
  const Frame = again ? "div" : "nav";
  return (
    <Frame aria-label={again ? undefined : t("students")} className={`${styles["ways"] ?? ""} screen-only`}>
      {ways.map(({ way, student }) => (
        <a key={way} href={`${results}/attempts/${student.attempt}`} rel={way === "next" ? "next" : "prev"}>
          {t.rich(way, { name: name(student), b: isolate })}
        </a>
      ))}
      <a href={`${results}#students`}>{t("back")}</a>
    </Frame>
  );
};
