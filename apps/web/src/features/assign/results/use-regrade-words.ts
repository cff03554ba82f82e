import type { Regrade } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import { usePoints } from "@/features/results/use-points";

/**
 * A regrade, the number of its question, and the answer that it made right, in words; null for kinds that name none.
 */
type Said = { regrade: Regrade; number: number | null; answer: string | null };

/** Describes a regrade in one line. */
export const useRegradeWords = (): ((said: Said) => string) => {
  const t = useTranslations("assignResults.regrade.kind");
  const points = usePoints();
  return ({ regrade, number: place, answer }) => {
    const number = place ?? 0;
    if (regrade.kind === "accept") return t("accept", { number, text: regrade.text });
    if (regrade.kind === "override") return t("override", { number, points: points(regrade.points, 2) });
    if (regrade.kind === "key")
      return t("key", { number, answer: answer ?? "", also: regrade.also ? "yes" : "no" });
    return t("drop", { number });
  };
};
