import { useTranslations } from "next-intl";
import { useFormat } from "@/i18n/use-format";
import styles from "./deadline.module.css";
import { showTimeLeft, type Call, type Shown } from "./time-left";
import { useDeadline } from "./use-deadline";

/** What the page and the countdown need to know of an attempt's time. */
export type AttemptTime = {
  attemptId: string;
  /** Null while nothing ends it; a teacher may still set an end. */
  deadlineAt: string | null;
  now: string;
  timeZone: string;
};

type Props = { time: AttemptTime; onOver: () => Promise<void> };

const callNames = {
  300_000: "fiveMinutes",
  60_000: "oneMinute",
  20_000: "twentySeconds",
} as const satisfies Record<Call, string>;

const day = { weekday: "short", day: "numeric", month: "short" } as const;

const Left = ({ shown }: { shown: Shown }) => {
  const t = useTranslations("take.deadline");
  if (shown.unit === "far") return null;
  if (shown.unit === "over") return <>{t("over")}</>;
  return <>{t(shown.unit, { count: shown.count })}</>;
};

/** The time in sight: the deadline as a time of day, which is all there is without JavaScript, then whole minutes. */
const Line = ({ shown, deadlineAt, until }: { shown: Shown; deadlineAt: number; until: string }) => {
  const t = useTranslations("take.deadline");
  return (
    <p className={styles["line"]} data-unit={shown.unit}>
      <span className={styles["left"]}>
        <Left shown={shown} />
      </span>{" "}
      {shown.unit !== "over" && (
        <time dateTime={new Date(deadlineAt).toISOString()}>{t("until", { time: until })}</time>
      )}
    </p>
  );
};

/**
 * The time left, calmly, once there is an end to it. A screen reader hears of it when it is set or moved and three times
 * after that, not each second; it stands there from the first, as what is added together with its words goes unheard.
 */
export const DeadlineLine = ({ time, onOver }: Props) => {
  const t = useTranslations("take.deadline");
  const format = useFormat();
  const { attemptId, timeZone } = time;
  const now = Date.parse(time.now);
  const start = { deadlineAt: time.deadlineAt === null ? null : Date.parse(time.deadlineAt), now };
  const { deadlineAt, left, call, moved } = useDeadline(attemptId, start, onOver);
  const shown: Shown = left === null ? { unit: "far" } : showTimeLeft(left);
  const untilOf = (at: number): string =>
    format.dateTime(new Date(at), {
      timeZone,
      ...(at - now > 18 * 60 * 60 * 1000 && day),
      hour: "numeric",
      minute: "2-digit",
      timeZoneName: "short",
    });
  const say = (): string => {
    if (shown.unit === "over") return t("over");
    if (call !== null) return t(callNames[call]);
    if (!moved) return "";
    return deadlineAt === null ? t("lifted") : t("moved", { time: untilOf(deadlineAt) });
  };
  return (
    <>
      {deadlineAt !== null && <Line {...{ shown, deadlineAt }} until={untilOf(deadlineAt)} />}
      <output className="visually-hidden">{say()}</output>
    </>
  );
};
