import { useTranslations } from "next-intl";
import Link from "next/link";
import { paragraphKind, paragraphNumber } from "./paragraph-label.ts";

/** The mark of the product: where a fact stands, leading to that paragraph on the article page. */
export function Pilcrow({ article, paragraph }: { article: string; paragraph: string }) {
  const t = useTranslations("shell.pilcrow");
  const kind = paragraphKind(paragraph);
  const number = paragraphNumber(paragraph);
  return (
    <Link className="pilcrow" href={`/articles/${article}#${paragraph}`} prefetch={false}>
      <span aria-hidden="true">{t(kind, { number })}</span>
      <span className="visually-hidden">{t(`name.${kind}`, { number })}</span>
    </Link>
  );
}
