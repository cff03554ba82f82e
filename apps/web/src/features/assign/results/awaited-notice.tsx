import { useTranslations } from "next-intl";
import { useFormat } from "@/i18n/use-format";
import type { AssignmentView } from "@/server/assignments/assignment-view";
import type { ClassResults } from "@/server/results/class-results-view";
import { useName } from "./use-name";

type Props = { assignment: AssignmentView; results: ClassResults; hidden: boolean };

/**
 * Names the students whom the class is waiting for: results that are released after closing are shown to nobody while
 * anyone is still at work.
 */
export const AwaitedNotice = ({ assignment, results, hidden }: Props) => {
  const t = useTranslations("assignResults");
  const format = useFormat();
  const nameOf = useName(hidden);
  const atWork = results.students.filter((student) => student.atWork);
  const waits = assignment.settings.feedback === "after-closing" && assignment.state === "closed";
  if (!waits || atWork.length === 0) return null;
  return (
    <p className="notice">{t("awaited", { count: atWork.length, names: format.list(atWork.map(nameOf)) })}</p>
  );
};
