import { useTranslations } from "next-intl";
import { markedPath } from "@/addresses";
import { FrameLink, SiteLink } from "./frame-link";

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

/** The address of the page that has a paragraph: the same for all, or one for each. */
export type PilcrowPage = string | ((paragraph: string) => string);

const none: readonly string[] = [];

type PilcrowProps = {
  /** The address of the page that has the reading, as `markedPath` takes it. */
  page: PilcrowPage;
  paragraph: string;
  /** The facts that it stands beside, whose sentences are marked there. */
  facts?: readonly string[];
};

/**
 * The mark of the product: the paragraph of a fact, linked to that paragraph of the reading. It is a plain link, as browsers
 * do not match `:target` after a client-side navigation, and the paragraph would not light up. In a frame, the reading of an
 * attempt stays there.
 */
export function Pilcrow({ page, paragraph, facts = none }: PilcrowProps) {
  const t = useTranslations("shell.pilcrow");
  const kind = paragraphKind(paragraph);
  const number = paragraphNumber(paragraph);
  const there = typeof page === "string" ? page : page(paragraph);
  const Link = there.startsWith("/attempts/") ? FrameLink : SiteLink;
  return (
    <Link className="pilcrow" href={`${markedPath(there, facts)}#${paragraph}`}>
      <span aria-hidden="true" translate={kind === "body" ? "no" : undefined}>
        {t(kind, { number })}
      </span>
      <span className="visually-hidden">{t(`name.${kind}`, { number })}</span>
    </Link>
  );
}
