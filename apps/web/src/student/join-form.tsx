import { longestTypedCode, longestTypedName, readJoinCode } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import { getLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { viewArticle } from "@/article/article-view";
import { valueOf } from "@/addresses";
import { redirectInFrame } from "@/http/handle";
import { isTurnWait, minutesToWait } from "@/limits/limits";
import { findArticle } from "@/model/banks";
import { loadKeptForm } from "@/model/kept-forms";
import type { JoinView } from "@/model/student";
import { FrameForm } from "@/shell/frame-link";
import { WaitPage } from "./entry-page";
import { BeforeAssignment, JoinFacts } from "./join-facts";
import { findContinuePath, findMeant, openJoinPage } from "./join-page.server";
import { joinPath, type JoinProblem, problemFields, readJoinProblem } from "./join-path";
import styles from "./join.module.css";
import { KnownStudent, Refusal } from "./known-student";
import { WaitForOpening } from "./opening";

type JoinFormProps = {
  view: JoinView;
  problem: JoinProblem | null;
  typed: string;
  /** Names of the teacher's list that the one that was typed may stand for. */
  meant: readonly string[];
};

const leftAlone = (words: ReactNode) => <bdi>{words}</bdi>;

/** Asks somebody whose name is not on the list whether it is one of these. */
const MeantNames = ({ view, meant }: Pick<JoinFormProps, "view" | "meant">) => {
  const t = useTranslations("join.name");
  if (meant.length === 0) return null;
  return (
    <section aria-labelledby="meant" className={styles["meant"]}>
      <h2 id="meant">{t("meant", { count: meant.length })}</h2>
      {meant.map((name) => (
        <FrameForm key={name} method="post" action={joinPath(view.code, "join")}>
          <input type="hidden" name="nickname" value={name} />
          <button className="button button--quiet">
            <span>{t.rich("isMe", { name, b: leftAlone })}</span>
          </button>
        </FrameForm>
      ))}
    </section>
  );
};

/** What is wrong with a name; with a list, no letter can be added to it. */
const useNameProblem = (view: JoinView): ((problem: JoinProblem) => string) => {
  const t = useTranslations("join.problem");
  return (problem) =>
    t(problem === "name_taken" && view.namesListed ? "name_taken_listed" : problem, { minutes: 0 });
};

/** One field and one button to the first question. */
const JoinForm = ({ view, problem, typed }: Omit<JoinFormProps, "meant">) => {
  const t = useTranslations("join");
  const say = useNameProblem(view);
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
            {say(problem)}
          </p>
        )}
        <input
          id="nickname"
          name="nickname"
          className={`input ${styles["name"] ?? ""}`}
          required={view.nameRequired}
          maxLength={longestTypedName}
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
            maxLength={longestTypedCode}
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

type JoinNotice = "left" | "deleted" | "removed";

type JoinContentProps = {
  view: JoinView;
  /** Null before joining. */
  articleName: string | null;
  problem: JoinProblem | null;
  /** Minutes until another try, after too many; otherwise null. */
  wait: number | null;
  /** Whether it is only for lack of a turn. */
  isTurn: boolean;
  /** The name that was refused, as it was typed. */
  typed: string;
  meant: readonly string[];
  notice: JoinNotice | null;
  goOn: string | null;
  /** Milliseconds until the assignment opens; null if that is not awaited. */
  opensIn: number | null;
};

/** A minute for each question, in steps of five; anyone who needs longer takes longer. */
const minutesFor = (questions: number): number => Math.max(5, Math.ceil(questions / 5) * 5);

const Newcomer = ({ view, problem, typed, meant }: JoinFormProps) => (
  <div className="stack stack--tight">
    {view.refusal === null ? (
      <>
        <JoinForm view={view} problem={problem} typed={typed} />
        <MeantNames view={view} meant={meant} />
      </>
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
  isTurn,
  typed,
  meant,
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
        <h1>{view.assignment === null ? t("title") : <bdi>{view.assignment.title}</bdi>}</h1>
        <p className="lede">
          {t(articleName === null ? "summary" : "summaryOf", {
            count: questions,
            article: articleName ?? "",
            minutes: minutesFor(questions),
          })}
        </p>
      </div>
      {notice !== null && <output className="notice">{t(`notice.${notice}`)}</output>}
      {problem !== null && problemFields[problem] === null && (
        <p role="alert" className="error-summary">
          {isTurn ? t("problem.turn") : t(`problem.${problem}`, { minutes: wait ?? 0 })}
        </p>
      )}
      {student === null ? (
        <Newcomer view={view} problem={problem} typed={typed} meant={meant} />
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

const readNotice = (query: Query, { removed }: JoinView): JoinNotice | null => {
  if (removed) return "removed";
  if (query["left"] !== undefined) return "left";
  return query["deleted"] === undefined ? null : "deleted";
};

const opensIn = ({ refusal, opensAt }: JoinView, now: number): number | null =>
  refusal === "assignment_not_open" && opensAt !== null ? Math.max(0, Date.parse(opensAt) - now) : null;

/** The address of the page with the code alone, where something was stuck to it; null where nothing was. */
function cleanAddress(code: string, query: Query): string | null {
  const reading = readJoinCode(code);
  if (!reading.ok || reading.code === code) return null;
  const kept = ["problem", "kept", "wait", "left", "deleted"].flatMap((name) => {
    const value = query[name];
    return typeof value === "string" ? [[name, value]] : [];
  });
  const search = new URLSearchParams(kept).toString();
  return `${joinPath(reading.code)}${search === "" ? "" : `?${search}`}`;
}

function nameOfArticle(article: string, locale: string): string {
  const served = findArticle(article);
  return served === undefined ? article : viewArticle(served.folder, locale).wording.name;
}

/** The start page of the assignment with this code. */
export const JoinPage = async ({ code, query }: { code: string; query: Query }) => {
  const clean = cleanAddress(code, query);
  if (clean !== null) await redirectInFrame(clean);
  const opened = await openJoinPage(code);
  if (!opened.ok && opened.error.code === "too_many_requests") {
    const { retryAfter } = opened.error;
    return <WaitPage minutes={minutesToWait(retryAfter)} isTurn={isTurnWait(retryAfter)} />;
  }
  if (!opened.ok) notFound();
  const { found, view } = opened.value;
  const [locale, goOn, refused] = await Promise.all([
    getLocale(),
    findContinuePath(view.student),
    loadKeptForm(valueOf(query, "kept") ?? "", found.id, "join"),
  ]);
  const problem = readJoinProblem(query["problem"]);
  const typed = refused?.get("nickname") ?? "";
  return (
    <JoinContent
      view={view}
      articleName={view.assignment && nameOfArticle(view.assignment.article, locale)}
      problem={problem}
      wait={minutesToWait(query["wait"])}
      isTurn={isTurnWait(Number(query["wait"]))}
      typed={typed}
      meant={problem === "name_not_listed" ? await findMeant(found, typed) : []}
      notice={readNotice(query, view)}
      goOn={goOn}
      opensIn={opensIn(view, Date.now())}
    />
  );
};
