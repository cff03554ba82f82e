import { useTranslations } from "next-intl";
import type { AssignedView } from "@/server/attempts/assigned-view";

/** Says that answers which came too late have taken their place, as the teacher opened the attempt again. */
export const RestoredNotice = ({ assignment: { restored } }: { assignment: AssignedView }) => {
  const t = useTranslations("take");
  return restored > 0 && <p className="notice">{t("restored", { count: restored })}</p>;
};
