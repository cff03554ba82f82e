import { useTranslations } from "next-intl";
import { useFormat } from "@/i18n/use-format";
import styles from "./deadline.module.css";
import { showTimeLeft, type Call, type Shown } from "./time-left";
import { useDeadline } from "./use-deadline";

/** What the page and the countdown need to know of an attempt's time. */
export type AttemptTime = { attemptId: string; deadlineAt: string; now: string; timeZone: string };

type Props = { time: AttemptTime; onOver: () => Promise<void> };

const callNames = {
  300_000: "fiveMinutes",
  60_000: "oneMinute",
  20_000: "twentySeconds",
} as const satisfies Record<Call, string>;

const Left = ({ shown }: { shown: Shown }) => {
  const t = useTranslations("take.deadline");
  if (shown.unit === "far") return null;
  if (shown.unit === "over") return <>{t("over")}</>;
  return <>{t(shown.unit, { count: shown.count })}</>;
};

/**
 * The time left, calmly: the deadline as a time of day, which is all there is without JavaScript, then whole minutes.
 * A screen reader hears of it three times, not each second.
 */
export const DeadlineLine = ({ time, onOver }: Props) => {
  const t = useTranslations("take.deadline");
  const format = useFormat();
  const { attemptId, timeZone } = time;
  const start = { attemptId, deadlineAt: Date.parse(time.deadlineAt), now: Date.parse(time.now) };
  const { deadlineAt, left, call, moved } = useDeadline(start, onOver);
  if (deadlineAt === null) return null;
  const shown: Shown = left === null ? { unit: "far" } : showTimeLeft(left);
  const far = deadlineAt - start.now > 18 * 60 * 60 * 1000;
  const until = format.dateTime(new Date(deadlineAt), {
    timeZone,
    ...(far ? { weekday: "short", day: "numeric", month: "short" } : {}),
    hour: "numeric",
    minute: "2-digit",
    timeZoneName: "short",
  });
  const said = call === null ? moved && t("moved", { time: until }) : t(callNames[call]);
  return (
    <div className={styles["line"]} data-unit={shown.unit}>
      <p>
        <span className={styles["left"]}>
          <Left shown={shown} />
        </span>{" "}
        {shown.unit !== "over" && (
          <time dateTime={new Date(deadlineAt).toISOString()}>{t("until", { time: until })}</time>
        )}
      </p>
      <output className="visually-hidden">{shown.unit === "over" ? t("over") : said}</output>
    </div>
  );
};
