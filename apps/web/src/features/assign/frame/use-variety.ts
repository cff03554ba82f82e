import { useTranslations } from "next-intl";
import type { Variety } from "@/server/assignments/load-variety";

/** Says how many questions of a quiz differ from student to student, where each student is given different ones. */
export const useVariety = (): ((variety: Variety) => string) => {
  const t = useTranslations("assign");
  return ({ differing, of }) => t("variety", { differing, of, same: of - differing });
};
