import { useTranslations } from "next-intl";
import type { JoinView } from "@/server/students/join-view";
import { Moment } from "./moment";

type Reason = NonNullable<JoinView["refusal"]>;

/** The moment that each reason tells. */
const momentOf: Record<Reason, "opensAt" | "closesAt" | null> = {
  assignment_not_open: "opensAt",
  assignment_closed: "closesAt",
  assignment_full: null,
  assignment_locked: null,
};

/** Why nobody new can start at the moment, and what to do about it. */
export const Refusal = ({ view, reason }: { view: JoinView; reason: Reason }) => {
  const t = useTranslations("join");
  const named = momentOf[reason];
  const at = named === null ? null : view[named];
  const time = () => at !== null && <Moment at={at} timeZone={view.timeZone} />;
  return (
    <section aria-labelledby="refusal" className="card stack stack--tight">
      <h2 id="refusal">{t(`refusal.${reason}`)}</h2>
      <p>
        {t.rich(`refusalText.${reason}`, { time })}{" "}
        {reason === "assignment_not_open" && <noscript>{t("reload")}</noscript>}
      </p>
    </section>
  );
};
