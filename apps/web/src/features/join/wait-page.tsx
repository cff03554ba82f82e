import { useTranslations } from "next-intl";

/** Too many codes that nobody has came from this browser or place: even a right one has to wait, and is not lost. */
export const WaitPage = ({ minutes }: { minutes: number | null }) => {
  const t = useTranslations("join.wait");
  return (
    <main id="content" className="page page--form stack">
      <h1>{t("title")}</h1>
      <p role="alert">{t("text", { minutes: minutes ?? 0 })}</p>
      <p className="hint">{t("note")}</p>
    </main>
  );
};
