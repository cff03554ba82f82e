import type { Regrade } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import { usePoints } from "@/features/results/use-points";

/** Says a correction in a line. */
export const useRegradeWords = (): ((regrade: Regrade, number: number | null) => string) => {
  const t = useTranslations("assignResults.regrade.kind");
  const points = usePoints();
  return (regrade, place) => {
    const number = place ?? 0;
    if (regrade.kind === "accept") return t("accept", { number, text: regrade.text });
    if (regrade.kind === "override") return t("override", { number, points: points(regrade.points, 2) });
    if (regrade.kind === "key") return t("key", { number, also: regrade.also ? "yes" : "no" });
    return t("drop", { number });
  };
};
