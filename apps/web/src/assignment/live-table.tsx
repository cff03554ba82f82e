"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { framePath } from "@/addresses";
import { FrameLink } from "@/shell/frame-link";
import { timedFetch } from "@/shell/timed-fetch";
import { LiveLine, useLive } from "./live-line";
import { countStates, questionNumbers, type Square, squaresOf, StudentState } from "./live-state";
import styles from "./live-table.module.css";
import { MissingStudents } from "./missing-students";
import type { ProgressView, StudentProgress } from "./progress.server";
import { RemovedStudents } from "./removed-students";
import { readLimit } from "./assignment-status";

/** Distinguished by shape as well as by colour. */
const signs: Record<Square, string> = { empty: "·", answered: "●", marked: "⚑", submitted: "■" };

/** The state of one question for one student. */
const LiveSquare = ({ square }: { square: Square }) => {
  const t = useTranslations("assign.live.cell");
  return (
    <>
      <span aria-hidden="true" translate="no" className={styles[square]}>
        {signs[square]}
      </span>
      <span className="visually-hidden">{t(square)}</span>
    </>
  );
};

const legendSquares = ["empty", "answered", "marked", "submitted"] as const satisfies Square[];

/** What the signs mean. */
const Legend = () => {
  const t = useTranslations("assign.live");
  return (
    <ul aria-label={t("legend")} className={`bare ${styles["legend"] ?? ""}`}>
      {legendSquares.map((square) => (
        <li key={square}>
          <span aria-hidden="true" translate="no" className={styles[square]}>
            {signs[square]}
          </span>{" "}
          <span>{t(`cell.${square}`)}</span>
        </li>
      ))}
    </ul>
  );
};

type StudentLinkProps = { href: string; nickname: string | null; number: number };

/** A student's name, or number if there is no name, as a link to the student's page. */
const StudentLink = ({ href, nickname, number }: StudentLinkProps) => {
  const t = useTranslations("assign.live");
  return (
    <bdi translate={nickname === null ? undefined : "no"}>
      <FrameLink href={href}>{nickname ?? t("numbered", { number })}</FrameLink>
    </bdi>
  );
};

type LiveRowProps = {
  assignmentId: string;
  student: StudentProgress;
  questions: number;
  namesHidden: boolean;
};

/** The row of one student: the name, the progress, and a square for each question. */
const LiveRow = ({ assignmentId, student, questions, namesHidden }: LiveRowProps) => (
  <tr>
    <th scope="row">
      <StudentLink
        href={`/assignments/${assignmentId}/students/${student.id}`}
        nickname={namesHidden ? null : student.nickname}
        number={student.number}
      />
    </th>
    <td className={styles["state"]}>
      <StudentState student={student} />
    </td>
    {squaresOf(student, questions).map(({ number, square }) => (
      <td key={number} className={styles["square"]}>
        <LiveSquare square={square} />
      </td>
    ))}
  </tr>
);

const readProgress = (id: string): Promise<ProgressView> =>
  timedFetch(
    framePath(`/api/v1/assignments/${id}/students`),
    readLimit,
    (answer) => {
      if (!answer.ok) throw new Error(`status ${answer.status}`);
      return answer.json();
    },
    { cache: "no-store" },
  );

const Table = ({ progress, namesHidden }: { progress: ProgressView; namesHidden: boolean }) => {
  const t = useTranslations("assign.live");
  const { assignment, students, questions } = progress;
  return (
    <section aria-label={t("table")} className="sideways">
      <table className={`table ${styles["table"] ?? ""}`}>
        <thead>
          <tr>
            <th scope="col">{t("student")}</th>
            <th scope="col">{t("state")}</th>
            {questionNumbers(questions).map((number) => (
              <th key={number} scope="col" className={styles["square"]}>
                <span aria-hidden="true" translate="no">
                  {number}
                </span>
                <span className="visually-hidden">{t("question", { number })}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {students.map((student) => (
            <LiveRow
              key={student.id}
              assignmentId={assignment}
              student={student}
              questions={questions}
              namesHidden={namesHidden}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
};

type Props = {
  first: ProgressView;
  namesHidden: boolean;
  /** When the assignment opens and closes by itself. */
  times: readonly number[];
  timeZone: string;
};

/**
 * The progress of the class: rendered on the server at first, then kept up to date where JavaScript runs. What stands
 * around it is refreshed when the assignment opens, closes or is locked.
 */
export const LiveTable = ({ first, namesHidden, times, timeZone }: Props) => {
  const t = useTranslations("assign.live");
  const router = useRouter();
  const read = () => readProgress(first.assignment);
  const { shown, freshness } = useLive(first.assignment, { first, read, times });
  useEffect(() => {
    if (shown.state !== first.state) router.refresh();
  }, [shown, first.state, router]);
  const joined = shown.students.length;
  return (
    <>
      <output className={styles["summary"]}>{t("summary", { joined, ...countStates(shown) })}</output>
      <LiveLine freshness={freshness} at={shown.at} timeZone={timeZone} />
      <RemovedStudents assignmentId={first.assignment} removals={shown.removals} timeZone={timeZone} />
      <MissingStudents missing={shown.missing} namesHidden={namesHidden} />
      {joined === 0 ? (
        <p className="notice">{t("none")}</p>
      ) : (
        <>
          <Table progress={shown} namesHidden={namesHidden} />
          <Legend />
          <p className="hint">{t("names")}</p>
          <p>
            <FrameLink href={`/assignments/${first.assignment}/removal`}>{t("removeLink")}</FrameLink>
          </p>
        </>
      )}
    </>
  );
};
