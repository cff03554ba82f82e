import { useTranslations } from "next-intl";
import type { Variety } from "@/server/assignments/load-variety";

/** Says plainly how many places of a quiz differ from student to student where each gets other questions. */
export const useVariety = (): ((variety: Variety) => string) => {
  const t = useTranslations("assign");
  return ({ differing, of }) => t("variety", { differing, of, same: of - differing });
};
