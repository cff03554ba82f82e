import type { KnownStudent } from "@/server/students/join-view";
import styles from "./join.module.css";
import { PersonalCode } from "./personal-code";

/** What a student is told once, right after the start. */
export const StartIntro = ({ student }: { student: KnownStudent }) =>
  student.personalCode !== null && (
    <div className={`card ${styles["intro"] ?? ""}`}>
      <PersonalCode code={student.personalCode} id="personal-code" />
    </div>
  );
