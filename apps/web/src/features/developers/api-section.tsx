import { useTranslations } from "next-intl";
import { SiteLink } from "@/features/embed/site-link";
import { Example } from "./example";
import { source } from "./examples/source";
import { Section } from "./section";

const reference = (chunks: React.ReactNode) => <SiteLink href="/developers/api">{chunks}</SiteLink>;
const description = (chunks: React.ReactNode) => <SiteLink href="/api/v1/openapi.json">{chunks}</SiteLink>;

/** What it gave once. Its answers are guesses. */
const gives = "1 of 6";

/** The API at a glance, with a whole quiz taken over it. */
export const ApiSection = () => {
  const t = useTranslations("developers.api");
  return (
    <Section name="api">
      <p>{t("text")}</p>
      <p>{t.rich("where", { reference, description })}</p>
      <Example id="api" code={source.takeAQuiz} gives={gives} />
      <p className="hint">{t("guess")}</p>
    </Section>
  );
};
