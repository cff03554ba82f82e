import { useTranslations } from "next-intl";
import type { AssignmentView } from "@/server/assignments/assignment-view";

type Props = { assignment: Pick<AssignmentView, "id" | "lockedAt">; back: "share" | "live" | "settings" };

/** Stops new students from joining, or lets them join again. */
export const LockForm = ({ assignment, back }: Props) => {
  const t = useTranslations("assign.lock");
  const isLocked = assignment.lockedAt !== null;
  return (
    <form method="post" action={`/assignments/${assignment.id}/lock`}>
      <input type="hidden" name="locked" value={isLocked ? "no" : "yes"} />
      <input type="hidden" name="back" value={back} />
      <button className="button button--quiet">{t(isLocked ? "unlock" : "lock")}</button>
    </form>
  );
};
