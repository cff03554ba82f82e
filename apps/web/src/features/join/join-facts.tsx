import { interactions } from "@wellread/content";
import { useTranslations } from "next-intl";
import { useFormat } from "@/i18n/use-format";
import { ScoringRules } from "@/features/take/start/scoring-rules";
import type { JoinView } from "@/server/students/join-view";
import { Fact } from "./fact";
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

/** How long, how often, by what, how it is scored, when the result is there, and what is stored until when. */
export const JoinFacts = ({ view }: Props) => {
  const t = useTranslations("join.facts");
  return (
    <section aria-labelledby="facts" className="stack stack--tight">
      <h2 id="facts" className={styles["title"]}>
        {t("title")}
      </h2>
      <dl>
        <Fact term={t("time")}>
          <Time view={view} />
        </Fact>
        <Fact term={t("attempts")}>
          <Attempts view={view} />
        </Fact>
        <Fact term={t("reading")}>
          <ReadingPlace view={view} />
        </Fact>
        <Fact term={t("scoring")}>
          <Scoring view={view} />
        </Fact>
        <Fact term={t("result")}>
          {view.feedback === "each-question" && <p>{t("checks")}</p>}
          <p>
            <ReleaseText of={view} />
          </p>
        </Fact>
        <Fact term={t("stored")}>
          <Stored view={view} />
        </Fact>
      </dl>
    </section>
  );
};
