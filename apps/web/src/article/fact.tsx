import type { Fact, Voice } from "@wellread/content";
import { useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import { articlePath } from "@/addresses";
import { VoiceSign } from "@/reading/voice-sign";
import { Pilcrow } from "@/shell/pilcrow";
import { type ArticleView, nameOf, statementOf } from "./article-view";
import styles from "./fact.module.css";

/** Every paragraph that a fact rests on, its own first. */
export function FactPilcrows({ article, fact }: { article: string; fact: Fact }) {
  const paragraphs = [...new Set(fact.locators.map(({ paragraph }) => paragraph))];
  return paragraphs.map((paragraph, at) => (
    <Fragment key={paragraph}>
      {at > 0 && " "}
      <Pilcrow page={articlePath(article)} paragraph={paragraph} facts={[fact.id]} />
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

/** Whose word something is: its shape, and the speaker's name or the writer. */
export function VoiceLabel({ view, voice }: { view: ArticleView; voice: Voice }) {
  const t = useTranslations("article.voice");
  return (
    <span className={styles["label"]}>
      <VoiceSign voice={voice.kind} />
      {voice.kind === "article" ? t("article") : <bdi>{nameOf(view, voice.speaker)}</bdi>}
    </span>
  );
}
