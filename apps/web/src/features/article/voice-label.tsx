import type { Voice } from "@wellread/content";
import { useTranslations } from "next-intl";
import type { ArticleView } from "./article-view.ts";
import { nameOf } from "./names.ts";
import { VoiceSign } from "./voice-shape.tsx";
import styles from "./voice.module.css";

/** Whose word something is: the shape, and the speaker's name or "the article's own text". */
export function VoiceLabel({ view, voice }: { view: ArticleView; voice: Voice }) {
  const t = useTranslations("article.voice");
  return (
    <span className={styles["label"]}>
      <VoiceSign voice={voice.kind} />
      {voice.kind === "article" ? t("article") : <bdi>{nameOf(view, voice.speaker)}</bdi>}
    </span>
  );
}
