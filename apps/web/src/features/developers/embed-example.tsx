import type { QuizTopic } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import { embedPath, sitePath } from "@/features/embed/embed-address";
import { snippetHtml, usualHeight } from "@/features/embed/embed-html";
import { FitFrames } from "@/features/embed/fit-frames";
import { SiteLink } from "@/features/embed/site-link";
import { Code } from "./code";
import styles from "./developers.module.css";
import { Section } from "./section";

type Props = { origin: string; article: string; topic: QuizTopic };

/** The frame: its lines, and the same frame at work. */
export const EmbedExample = ({ origin, article, topic }: Props) => {
  const t = useTranslations("developers");
  const words = useTranslations("embed.snippet");
  const product = useTranslations("shell")("product");
  const name = useTranslations("shell.quizTopic")(topic);
  const embedded = { kind: "quiz", article, topic, address: {} } as const;
  const title = words("frameTitle", { name, product });
  const html = snippetHtml({
    src: `${origin}${embedPath(embedded)}`,
    title,
    link: { href: `${origin}${sitePath(embedded)}`, text: words("link", { name, product }) },
  });
  const oembed = `${origin}/api/v1/oembed?${new URLSearchParams({ url: `${origin}${sitePath(embedded)}` }).toString()}`;
  return (
    <Section name="embed">
      <p>{t("embed.text")}</p>
      <Code under="embed" id="embed-code" text={html} label={t("code")} />
      <p>{t("embed.works")}</p>
      {/* A sandbox would take the frame's origin, without which its forms are refused. */}
      {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
      <iframe
        src={embedPath(embedded)}
        title={title}
        height={usualHeight}
        loading="lazy"
        className={styles["frame"]}
      />
      <p>
        <SiteLink href={sitePath(embedded)}>{words("link", { name, product })}</SiteLink>
      </p>
      <FitFrames />
      <p>{t("embed.assignment")}</p>
      <p>
        {t("embed.oembed")} <SiteLink href={oembed}>{t("embed.oembedLink")}</SiteLink>
      </p>
    </Section>
  );
};
