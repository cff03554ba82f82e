import { useTranslations } from "next-intl";
import { SiteLink } from "@/features/embed/site-link";
import { paragraphKind, paragraphNumber } from "./paragraph-label.ts";

/**
 * The mark of the product: where a fact stands, leading to that paragraph on the article page. A plain link: after a
 * client-side navigation browsers do not match `:target`, and the paragraph would not light up.
 */
export function Pilcrow({ article, paragraph }: { article: string; paragraph: string }) {
  const t = useTranslations("shell.pilcrow");
  const kind = paragraphKind(paragraph);
  const number = paragraphNumber(paragraph);
  return (
    <SiteLink className="pilcrow" href={`/articles/${article}#${paragraph}`}>
      <span aria-hidden="true">{t(kind, { number })}</span>
      <span className="visually-hidden">{t(`name.${kind}`, { number })}</span>
    </SiteLink>
  );
}
