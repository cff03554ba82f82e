import { useTranslations } from "next-intl";
import type { JoinView } from "@/server/students/join-view";
import { BeforeAssignment } from "./before-assignment";
import { JoinFacts } from "./join-facts";
import { JoinForm } from "./join-form";
import { problemFields, type JoinProblem } from "./join-problem";
import { KnownStudent } from "./known-student";
import { OtherDevice } from "./other-device";
import { Refusal } from "./refusal";
import { WaitForOpening } from "./wait-for-opening";

export type JoinNotice = "left" | "deleted";

type Props = {
  view: JoinView;
  articleName: string;
  problem: JoinProblem | null;
  /** In how many minutes to try again, where it was tried too often. */
  wait: number | null;
  /** The name that was refused, as it was typed. */
  typed: string;
  notice: JoinNotice | null;
  goOn: string | null;
  /** Milliseconds until it opens, where it waits for that. */
  opensIn: number | null;
};

/** Nobody reads and answers a question in less than a minute; who needs longer takes it. */
const minutesFor = (questions: number): number => Math.max(5, Math.ceil(questions / 5) * 5);

const Newcomer = ({ view, problem, typed }: Pick<Props, "view" | "problem" | "typed">) => (
  <div className="stack stack--tight">
    {view.refusal === null ? (
      <JoinForm view={view} problem={problem} typed={typed} />
    ) : (
      <Refusal view={view} reason={view.refusal} />
    )}
    <OtherDevice code={view.code} problem={problem} />
  </div>
);

/** An assignment's start page: who one is, and all there is to know before. */
export const JoinPage = ({ view, articleName, problem, wait, typed, notice, goOn, opensIn }: Props) => {
  const t = useTranslations("join");
  const { questions, student } = view;
  return (
    <main id="content" className="page page--form stack">
      <div className="stack stack--tight">
        <p className="kicker">{t("kicker")}</p>
        <h1>
          <bdi>{view.title}</bdi>
        </h1>
        <p className="lede">
          {t("summary", { count: questions, article: articleName, minutes: minutesFor(questions) })}
        </p>
      </div>
      {notice !== null && <output className="notice">{t(`notice.${notice}`)}</output>}
      {problem !== null && problemFields[problem] === null && (
        <p role="alert" className="error-summary">
          {t(`problem.${problem}`, { minutes: wait ?? 0 })}
        </p>
      )}
      {student === null ? (
        <Newcomer view={view} problem={problem} typed={typed} />
      ) : (
        <KnownStudent view={view} student={student} goOn={goOn} />
      )}
      <WaitForOpening code={view.code} left={opensIn} words={t("nowOpen")} />
      <JoinFacts view={view} />
      {(view.refusal !== "assignment_closed" || goOn !== null) && <BeforeAssignment />}
    </main>
  );
};
