import { useTranslations } from "next-intl";
import { CopyButton } from "@/shell/browser-buttons";
import styles from "./embed.module.css";
import { type Embedded, embedPath, sitePath, snippetHtml } from "./embedded.server";

type Props = {
  embedded: Embedded;
  origin: string;
  /** The name of the quiz or the assignment. */
  name: string;
};

/** Collapsed: the HTML that puts a quiz on a web page. */
export const EmbedSection = ({ embedded, origin, name }: Props) => {
  const t = useTranslations("embed.snippet");
  const product = useTranslations("shell")("product");
  const html = snippetHtml({
    src: `${origin}${embedPath(embedded)}`,
    title: t("frameTitle", { name, product }),
    link: { href: `${origin}${sitePath(embedded)}`, text: t("link", { name, product }) },
  });
  return (
    <details id="embed">
      <summary>{t("title")}</summary>
      <div className="stack stack--tight">
        <p>{t(`text.${embedded.kind}`)}</p>
        <label className="label" htmlFor="embed-html">
          {t("label")}
        </label>
        <textarea
          id="embed-html"
          readOnly
          dir="ltr"
          rows={9}
          spellCheck={false}
          value={html}
          className={`input ${styles["html"] ?? ""}`}
        />
        <div className="row">
          <CopyButton text={html} label={t("copy")} copied={t("copied")} notCopied={t("notCopied")} />
          <a href={embedPath(embedded)} target="_blank" rel="noopener noreferrer">
            {t("see")}
          </a>
        </div>
        <p className="hint">{t("script")}</p>
      </div>
    </details>
  );
};
