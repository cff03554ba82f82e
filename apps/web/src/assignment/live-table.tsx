"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { watchChanges } from "./live-changes";
import { countStates, questionNumbers, type Square, squaresOf, StudentState } from "./live-state";
import styles from "./live-table.module.css";
import { MissingStudents } from "./missing-students";
import type { ProgressView, StudentProgress } from "./progress.server";

/** Distinguished by shape as well as by colour. */
const signs: Record<Square, string> = { empty: "·", answered: "●", marked: "⚑", submitted: "■" };

/** The state of one question for one student. */
const LiveSquare = ({ square }: { square: Square }) => {
  const t = useTranslations("assign.live.cell");
  return (
    <>
      <span aria-hidden="true" className={styles[square]}>
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
          <span aria-hidden="true" className={styles[square]}>
            {signs[square]}
          </span>{" "}
          {t(`cell.${square}`)}
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
    <bdi>
      <a href={href}>{nickname ?? t("numbered", { number })}</a>
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

type Connection = "none" | "open" | "lost";

type ProgressWatcher = {
  onConnection: (connection: Connection) => void;
  onProgress: (progress: ProgressView) => void;
};

/** Milliseconds during which changes are gathered, so that a class that answers at the same time causes one request. */
const pause = 400;
/** Milliseconds before a failed request is tried again. */
const retry = 3000;

const readProgress = async (id: string): Promise<ProgressView> => {
  const response = await fetch(`/api/v1/assignments/${id}/students`, { cache: "no-store" });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.json();
};

/**
 * Fetches the progress of a class whenever the server reports a change, and whenever the connection opens again, so
 * that a restart of the server loses nothing. The function that it returns stops it.
 */
const watchProgress = (id: string, { onConnection, onProgress }: ProgressWatcher): (() => void) => {
  let isOver = false;
  let reading: ReturnType<typeof setTimeout> | undefined;

  const readSoon = (delay: number): void => {
    // If each change postponed it, it would never be fetched while a class is busy.
    if (reading !== undefined && delay > 0) return;
    clearTimeout(reading);
    reading = setTimeout(() => {
      reading = undefined;
      void readProgress(id).then(
        (found) => !isOver && onProgress(found),
        () => !isOver && readSoon(retry),
      );
    }, delay);
  };

  const stop = watchChanges(id, {
    onOpen: () => {
      onConnection("open");
      readSoon(0);
    },
    onChange: () => readSoon(pause),
    onLost: () => onConnection("lost"),
  });
  return () => {
    isOver = true;
    clearTimeout(reading);
    stop();
  };
};

/** The progress of a class, kept up to date without a reload. */
const useProgress = (first: ProgressView): { progress: ProgressView; connection: Connection } => {
  const [progress, setProgress] = useState(first);
  const [connection, setConnection] = useState<Connection>("none");
  useEffect(
    () =>
      watchProgress(first.assignment, {
        onConnection: setConnection,
        // An older response may arrive after a newer one.
        onProgress: (found) => setProgress((shown) => (found.at < shown.at ? shown : found)),
      }),
    [first.assignment],
  );
  return { progress, connection };
};

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
                <span aria-hidden="true">{number}</span>
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

/** The progress of the class: rendered on the server at first, then kept up to date where JavaScript runs. */
export const LiveTable = ({ first, namesHidden }: { first: ProgressView; namesHidden: boolean }) => {
  const t = useTranslations("assign.live");
  const { progress, connection } = useProgress(first);
  const joined = progress.students.length;
  return (
    <>
      <output className={styles["summary"]}>{t("summary", { joined, ...countStates(progress) })}</output>
      <p className="hint">
        {connection === "none" ? t("reload") : t(connection === "open" ? "byItself" : "lost")}
      </p>
      <MissingStudents missing={progress.missing} namesHidden={namesHidden} />
      {joined === 0 ? (
        <p className="notice">{t("none")}</p>
      ) : (
        <>
          <Table progress={progress} namesHidden={namesHidden} />
          <Legend />
          <p className="hint">{t("names")}</p>
        </>
      )}
    </>
  );
};
