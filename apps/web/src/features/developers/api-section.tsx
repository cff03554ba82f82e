import { useTranslations } from "next-intl";
import { SiteLink } from "@/features/embed/site-link";
import { Example } from "./example";
import { source } from "./examples/source";
import { Section } from "./section";

const reference = (chunks: React.ReactNode) => <SiteLink href="/developers/api">{chunks}</SiteLink>;
const description = (chunks: React.ReactNode) => <SiteLink href="/api/v1/openapi.json">{chunks}</SiteLink>;

/** The API at a glance, with a whole quiz taken over it. */
export const ApiSection = () => {
  const t = useTranslations("developers.api");
  return (
    <Section name="api">
      <p>{t("text")}</p>
      <p>{t.rich("where", { reference, description })}</p>
      <Example id="api" code={source.takeAQuiz} />
    </Section>
  );
};
