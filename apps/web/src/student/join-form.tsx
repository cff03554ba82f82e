import { useTranslations } from "next-intl";
import { getLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { viewArticle } from "@/article/article-view";
import { minutesToWait } from "@/limits/limits";
import { findArticle } from "@/model/banks";
import { loadKeptForm } from "@/model/kept-forms";
import type { JoinView } from "@/model/student";
import { FrameForm } from "@/shell/frame-link";
import { WaitPage } from "./entry-page";
import { BeforeAssignment, JoinFacts } from "./join-facts";
import { findContinuePath, openJoinPage } from "./join-page.server";
import { joinPath, type JoinProblem, problemFields, readJoinProblem } from "./join-path";
import styles from "./join.module.css";
import { KnownStudent, Refusal } from "./known-student";
import { WaitForOpening } from "./opening";

type JoinFormProps = { view: JoinView; problem: JoinProblem | null; typed: string };

/** One field and one button to the first question. */
const JoinForm = ({ view, problem, typed }: JoinFormProps) => {
  const t = useTranslations("join");
  const wrong = problem !== null && problemFields[problem] === "name";
  return (
    <FrameForm
      method="post"
      action={joinPath(view.code, "join")}
      autoComplete="off"
      className={styles["form"]}
    >
      <div className={wrong ? "field field--error" : "field"}>
        <label className="label" htmlFor="nickname">
          {t(view.nameRequired ? "name.label" : "name.optionalLabel")}
        </label>
        <p id="nickname-hint" className="hint">
          {t(view.namesListed ? "name.listedHint" : "name.hint")}
        </p>
        {wrong && (
          <p id="nickname-problem" className="error-message">
            {t(`problem.${problem}`)}
          </p>
        )}
        <input
          id="nickname"
          name="nickname"
          className={`input ${styles["name"] ?? ""}`}
          required={view.nameRequired}
          maxLength={60}
          defaultValue={typed}
          dir="auto"
          autoComplete="off"
          autoCapitalize="words"
          spellCheck={false}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? "nickname-problem nickname-hint" : "nickname-hint"}
        />
      </div>
      <button className="button">{t("name.begin")}</button>
    </FrameForm>
  );
};

/** A way to continue on a device that does not know the student, with the personal code. */
const OtherDevice = ({ code, problem }: { code: string; problem: JoinProblem | null }) => {
  const t = useTranslations("join");
  const wrong = problem !== null && problemFields[problem] === "code";
  return (
    <details open={wrong || problem === "name_taken"} className={styles["device"]}>
      <summary>{t("device.title")}</summary>
      <FrameForm
        method="post"
        action={joinPath(code, "resume")}
        autoComplete="off"
        className={styles["form"]}
      >
        <p>{t("device.text")}</p>
        <div className={wrong ? "field field--error" : "field"}>
          <label className="label" htmlFor="code">
            {t("device.label")}
          </label>
          <p id="code-hint" className="hint">
            {t("device.hint")}
          </p>
          {wrong && (
            <p id="code-problem" className="error-message">
              {t(`problem.${problem}`)}
            </p>
          )}
          <input
            id="code"
            name="code"
            className={`input ${styles["code"] ?? ""}`}
            required
            maxLength={40}
            dir="ltr"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            aria-invalid={wrong || undefined}
            aria-describedby={wrong ? "code-problem code-hint" : "code-hint"}
          />
        </div>
        <button className="button button--quiet">{t("device.go")}</button>
      </FrameForm>
    </details>
  );
};

type JoinNotice = "left" | "deleted";

type JoinContentProps = {
  view: JoinView;
  articleName: string;
  problem: JoinProblem | null;
  /** Minutes until another try, after too many; otherwise null. */
  wait: number | null;
  /** The name that was refused, as it was typed. */
  typed: string;
  notice: JoinNotice | null;
  goOn: string | null;
  /** Milliseconds until the assignment opens; null if that is not awaited. */
  opensIn: number | null;
};

/** A minute for each question, in steps of five; anyone who needs longer takes longer. */
const minutesFor = (questions: number): number => Math.max(5, Math.ceil(questions / 5) * 5);

const Newcomer = ({ view, problem, typed }: Pick<JoinContentProps, "view" | "problem" | "typed">) => (
  <div className="stack stack--tight">
    {view.refusal === null ? (
      <JoinForm view={view} problem={problem} typed={typed} />
    ) : (
      <Refusal view={view} reason={view.refusal} />
    )}
    <OtherDevice code={view.code} problem={problem} />
  </div>
);

/** An assignment's start page: who the student is, and what to know before starting. */
const JoinContent = ({
  view,
  articleName,
  problem,
  wait,
  typed,
  notice,
  goOn,
  opensIn,
}: JoinContentProps) => {
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

type Query = Record<string, string | string[] | undefined>;

const readNotice = (query: Query): JoinNotice | null => {
  if (query["left"] !== undefined) return "left";
  return query["deleted"] === undefined ? null : "deleted";
};

const opensIn = ({ refusal, opensAt }: JoinView, now: number): number | null =>
  refusal === "assignment_not_open" && opensAt !== null ? Math.max(0, Date.parse(opensAt) - now) : null;

/** The start page of the assignment with this code. */
export const JoinPage = async ({ code, query }: { code: string; query: Query }) => {
  const opened = await openJoinPage(code);
  if (!opened.ok && opened.error.code === "too_many_requests") {
    return <WaitPage minutes={minutesToWait(opened.error.retryAfter)} />;
  }
  if (!opened.ok) notFound();
  const view = opened.value;
  const kept = query["kept"];
  const served = findArticle(view.article);
  const [locale, goOn, refused] = await Promise.all([
    getLocale(),
    findContinuePath(view.student),
    typeof kept === "string" ? loadKeptForm(kept, view.id, "join") : null,
  ]);
  return (
    <JoinContent
      view={view}
      articleName={served === undefined ? view.article : viewArticle(served.folder, locale).wording.name}
      problem={readJoinProblem(query["problem"])}
      wait={minutesToWait(query["wait"])}
      typed={refused?.get("nickname") ?? ""}
      notice={readNotice(query)}
      goOn={goOn}
      opensIn={opensIn(view, Date.now())}
    />
  );
};
