import type { Fact, Voice } from "@wellread/content";
import { useTranslations } from "next-intl";
import { Fragment, type ReactElement, type ReactNode } from "react";
import { Pilcrow } from "@/shell/pilcrow";
import { type ArticleView, nameOf, statementOf } from "./article-view";
import type { VoiceKind } from "./statements";
import styles from "./fact.module.css";

/** Every paragraph that a fact rests on, its own first. */
export function FactPilcrows({ article, fact }: { article: string; fact: Fact }) {
  const paragraphs = [...new Set(fact.locators.map(({ paragraph }) => paragraph))];
  return paragraphs.map((paragraph, at) => (
    <Fragment key={paragraph}>
      {at > 0 && " "}
      <Pilcrow article={article} paragraph={paragraph} />
    </Fragment>
  ));
}

const isolated = (chunks: ReactNode) => <bdi>{chunks}</bdi>;

/** A fact as a sentence of ours, with its speaker's name isolated from the direction of the text around it. */
export function Statement({ view, fact }: { view: ArticleView; fact: Fact }) {
  const t = useTranslations("article.statement");
  const { message, values } = statementOf(view.wording, fact);
  return t.rich(message, { ...values, name: isolated });
}

// One shape for each voice, so that the lanes can be distinguished without colour. Each fills a box of 12 by 12.
const shapes: Record<VoiceKind, ReactElement> = {
  article: <circle className={styles["article"]} cx="6" cy="6" r="5.5" />,
  named: <rect className={styles["named"]} x="1" y="1" width="10" height="10" />,
  unnamed: <path className={styles["unnamed"]} d="M6 .8 11.2 6 6 11.2 .8 6z" />,
};

/** The shape of a voice, to be placed within a drawing. */
export function VoiceShape({ voice }: { voice: VoiceKind }) {
  return shapes[voice];
}

/** The shape of a voice, as a sign in running text. */
function VoiceSign({ voice }: { voice: VoiceKind }) {
  return (
    <svg className={styles["sign"]} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {shapes[voice]}
    </svg>
  );
}

/** Whose statement something is: the shape, and the speaker's name or "the article's own text". */
export function VoiceLabel({ view, voice }: { view: ArticleView; voice: Voice }) {
  const t = useTranslations("article.voice");
  return (
    <span className={styles["label"]}>
      <VoiceSign voice={voice.kind} />
      {voice.kind === "article" ? t("article") : <bdi>{nameOf(view, voice.speaker)}</bdi>}
    </span>
  );
}
