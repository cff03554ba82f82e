import { useTranslations } from "next-intl";
import { SiteLink } from "./frame-link";

type ParagraphKind = "title" | "standfirst" | "body";

/** The kind of paragraph that an id names: `t`, `s`, or `p1`…. */
export function paragraphKind(paragraph: string): ParagraphKind {
  if (paragraph === "t") return "title";
  return paragraph === "s" ? "standfirst" : "body";
}

/** The number of a body paragraph, as text; empty for the title and the standfirst. */
export function paragraphNumber(paragraph: string): string {
  return paragraphKind(paragraph) === "body" ? paragraph.slice(1) : "";
}

/**
 * The mark of the product: the paragraph of a fact, linked to that paragraph on the article page. It is a plain link,
 * as browsers do not match `:target` after a client-side navigation, and the paragraph would not light up.
 */
export function Pilcrow({ article, paragraph }: { article: string; paragraph: string }) {
  const t = useTranslations("shell.pilcrow");
  const kind = paragraphKind(paragraph);
  const number = paragraphNumber(paragraph);
  return (
    <SiteLink className="pilcrow" href={`/articles/${article}#${paragraph}`}>
      <span aria-hidden="true" translate={kind === "body" ? "no" : undefined}>
        {t(kind, { number })}
      </span>
      <span className="visually-hidden">{t(`name.${kind}`, { number })}</span>
    </SiteLink>
  );
}
