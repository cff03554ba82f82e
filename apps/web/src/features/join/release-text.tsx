import { useTranslations } from "next-intl";
import type { AssignedView } from "@/server/attempts/assigned-view";
import { Moment } from "./moment";

type Props = { of: Pick<AssignedView, "releasedWhen" | "closesAt" | "timeZone"> };

/** What waits for the closing time is said with it, or that the teacher has set none yet. */
const waiting = new Set<AssignedView["releasedWhen"]>(["after-closing", "after-last-attempt"]);

/** When a student sees what was right. */
export const ReleaseText = ({ of: { releasedWhen, closesAt, timeZone } }: Props) => {
  const t = useTranslations("join.release");
  const closes = waiting.has(releasedWhen) && closesAt !== null ? "yes" : "no";
  const time = () => closesAt !== null && <Moment at={closesAt} timeZone={timeZone} />;
  return <>{t.rich(releasedWhen, { closes, time })}</>;
};
