import { useTranslations } from "next-intl";

/** How many attempts a student has left; null for as many as one likes. */
export const AttemptsLeft = ({ count }: { count: number | null }) => {
  const t = useTranslations("join.known");
  return <>{count === null ? t("unlimited") : t("left", { count })}</>;
};
