import { interactions } from "@wellread/content";
import { useTranslations } from "next-intl";
import type { ComponentType, ReactNode } from "react";
import { ScoringRules } from "@/attempt/quiz-start";
import { ReleaseText } from "@/attempt/withheld-result";
import { useFormat } from "@/i18n/use-format";
import { keptUntil } from "@/model/retention";
import type { JoinView } from "@/model/student";
import { FrameLink } from "@/shell/frame-link";
import { Moment } from "@/shell/moment";
import { joinPath } from "./join-path";
import styles from "./join.module.css";

const points = ["says", "paragraph", "subject", "saved"] as const;

/**
 * What a student should know before the first question. No ¶ link leads away, as the article's page gives the answers.
 */
export const BeforeAssignment = () => {
  const t = useTranslations("join.before");
  return (
    <section aria-labelledby="before" className="stack stack--tight">
      <h2 id="before" className={styles["title"]}>
        {t("title")}
      </h2>
      <ul className={styles["points"]}>
        {points.map((point) => (
          <li key={point}>{t(point)}</li>
        ))}
      </ul>
    </section>
  );
};

/** One term and its explanation. */
const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div className={styles["fact"]}>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

/** The facts about an assignment, in the order of the page. */
export const factNames = ["time", "attempts", "reading", "scoring", "result", "stored"] as const;
type FactName = (typeof factNames)[number];

/**
 * The facts that are still true. After closing nobody can start: a student still reads how the work is scored and
 * released, and anyone else reads only what is stored about those who took part.
 */
export const factsToShow = ({ refusal, student }: Pick<JoinView, "refusal" | "student">): FactName[] => {
  if (refusal !== "assignment_closed") return [...factNames];
  return student === null ? ["stored"] : ["reading", "scoring", "result", "stored"];
};

/**
 * The place to read the article: our retelling, a note, a link, or the text that the teacher pasted. Before joining it is
 * not told.
 */
const ReadingPlace = ({ view }: { view: JoinView }) => {
  const t = useTranslations("join.facts");
  if (view.assignment === null) return <p>{t("openBook")}</p>;
  const { reading } = view.assignment;
  const link = (chunks: ReactNode) =>
    reading.kind === "link" ? (
      <a href={reading.value} target="_blank" rel="noopener noreferrer">
        {chunks}
      </a>
    ) : (
      <FrameLink href={joinPath(view.code, "reading")}>{chunks}</FrameLink>
    );
  return (
    <>
      <p>{t("openBook")}</p>
      {reading.kind === "paper" && reading.value !== "" && (
        <p>
          {t("paper")} <bdi>{reading.value}</bdi>
        </p>
      )}
      {reading.kind !== "paper" && <p>{t.rich(reading.kind, { link })}</p>}
    </>
  );
};

type Props = { view: JoinView };

const Time = ({ view: { timeLimitMinutes, closesAt, late, timeZone } }: Props) => {
  const t = useTranslations("join.facts");
  const time = () => closesAt !== null && <Moment at={closesAt} timeZone={timeZone} />;
  return (
    <>
      <p>{timeLimitMinutes === null ? t("noLimit") : t("limit", { minutes: timeLimitMinutes })}</p>
      {closesAt !== null && (
        <p>
          {t.rich("closes", { time })} {late === "flagged" && <span>{t("closesLate")}</span>}
          {late === "off" && timeLimitMinutes === null && <span>{t("closesOff")}</span>}
        </p>
      )}
    </>
  );
};

const Attempts = ({ view: { attempts, counts } }: Props) => {
  const t = useTranslations("join.facts");
  if (attempts === 1) return <p>{t("oneAttempt")}</p>;
  return (
    <p>
      {attempts === null ? t("anyAttempts", { counts }) : t("severalAttempts", { count: attempts, counts })}
    </p>
  );
};

const Scoring = ({ view: { partialCredit } }: Props) => {
  const t = useTranslations("join.facts");
  return (
    <>
      <p>
        {t("each")} {t(partialCredit ? "partly" : "whole")}
      </p>
      {partialCredit && (
        <details>
          <summary>{t("rules")}</summary>
          <ScoringRules occurring={new Set(interactions)} />
        </details>
      )}
    </>
  );
};

const Stored = ({ view: { closesAt, keptDays, timeZone } }: Props) => {
  const t = useTranslations("join.facts");
  const format = useFormat();
  const until = closesAt === null ? null : new Date(keptUntil(Date.parse(closesAt), 0));
  return (
    <>
      <p>{t("storedText")}</p>
      <p>
        {until === null
          ? t("keptDays", { days: keptDays })
          : t("keptUntil", { days: keptDays, date: format.dateTime(until, { dateStyle: "long", timeZone }) })}
      </p>
    </>
  );
};

/** Results that come before the class is done leave out what is right where nothing was answered. */
const early = new Set<JoinView["releasedWhen"]>(["now", "on-submission", "after-last-attempt"]);

const Result = ({ view }: Props) => {
  const t = useTranslations("join.facts");
  const { releasedWhen, ownKeysWithheld } = view;
  return (
    <>
      {view.feedback === "each-question" && <p>{t(view.secondTry ? "checksTwice" : "checks")}</p>}
      <p>
        <ReleaseText of={view} />
      </p>
      {early.has(releasedWhen) && <p>{t("blanks")}</p>}
      {releasedWhen !== "never" && ownKeysWithheld && <p>{t("own")}</p>}
    </>
  );
};

const facts = {
  time: Time,
  attempts: Attempts,
  reading: ReadingPlace,
  scoring: Scoring,
  result: Result,
  stored: Stored,
} satisfies Record<FactName, ComponentType<Props>>;

/**
 * The time limit, the number of attempts, the text to read, the scoring, the release of the result, and what is stored
 * until when.
 */
export const JoinFacts = ({ view }: Props) => {
  const t = useTranslations("join.facts");
  return (
    <section aria-labelledby="facts" className="stack stack--tight">
      <h2 id="facts" className={styles["title"]}>
        {t("title")}
      </h2>
      <dl>
        {factsToShow(view).map((name) => {
          const FactText = facts[name];
          return (
            <Fact key={name} term={t(name)}>
              <FactText view={view} />
            </Fact>
          );
        })}
      </dl>
    </section>
  );
};
