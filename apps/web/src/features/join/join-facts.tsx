import { interactions } from "@wellread/content";
import { useTranslations } from "next-intl";
import type { ComponentType } from "react";
import { useFormat } from "@/i18n/use-format";
import { ScoringRules } from "@/features/take/start/scoring-rules";
import type { JoinView } from "@/server/students/join-view";
import { Fact } from "./fact";
import { factsThatHold, type FactName } from "./facts-that-hold";
import styles from "./join.module.css";
import { Moment } from "./moment";
import { ReadingPlace } from "./reading-place";
import { ReleaseText } from "./release-text";

type Props = { view: JoinView };

const Time = ({ view: { timeLimitMinutes, closesAt, late, timeZone } }: Props) => {
  const t = useTranslations("join.facts");
  const time = () => closesAt !== null && <Moment at={closesAt} timeZone={timeZone} />;
  return (
    <>
      <p>{timeLimitMinutes === null ? t("noLimit") : t("limit", { minutes: timeLimitMinutes })}</p>
      {closesAt !== null && (
        <p>
          {t.rich("closes", { time })} {late === "flagged" && t("closesLate")}
          {late === "off" && timeLimitMinutes === null && t("closesOff")}
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

const day = 24 * 60 * 60 * 1000;

const Stored = ({ view: { closesAt, keptDays, timeZone } }: Props) => {
  const t = useTranslations("join.facts");
  const format = useFormat();
  const until = closesAt === null ? null : new Date(Date.parse(closesAt) + keptDays * day);
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

const Result = ({ view }: Props) => {
  const t = useTranslations("join.facts");
  return (
    <>
      {view.feedback === "each-question" && <p>{t("checks")}</p>}
      <p>
        <ReleaseText of={view} />
      </p>
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

/** How long, how often, by what, how it is scored, when the result is there, and what is stored until when. */
export const JoinFacts = ({ view }: Props) => {
  const t = useTranslations("join.facts");
  return (
    <section aria-labelledby="facts" className="stack stack--tight">
      <h2 id="facts" className={styles["title"]}>
        {t("title")}
      </h2>
      <dl>
        {factsThatHold(view).map((name) => {
          const Told = facts[name];
          return (
            <Fact key={name} term={t(name)}>
              <Told view={view} />
            </Fact>
          );
        })}
      </dl>
    </section>
  );
};
