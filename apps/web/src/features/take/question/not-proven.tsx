import type { PublicAskedQuestion } from "@wellread/content";
import { useTranslations } from "next-intl";

/** Says of a teacher's own question that nothing has proven its answer; nothing of the others. */
export const NotProven = ({ question }: { question: PublicAskedQuestion }) => {
  const t = useTranslations("take.question");
  return "proven" in question && <p className="hint">{t("own")}</p>;
};
