import type { Glossary, GlossaryEntry } from "@wellread/content";
import { useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import { paragraphKind, paragraphNumber } from "@/shell/pilcrow";
import styles from "./reading-prose.module.css";
import {
  beginsVoice,
  glueTerms,
  type GluedTerm,
  type ReadingText,
  tells,
  termsOf,
  type TextParagraph,
  type TextSentence,
} from "./reading-text";
import { voiceKinds, VoiceSign } from "./voice-sign";

/** What a hard word means here and elsewhere, and a word for it that does not judge. */
const Meaning = ({ entry: { meaning, otherSenses, neutral } }: { entry: GlossaryEntry }) => {
  const t = useTranslations("reading.word");
  return (
    <>
      <span>{t("meaning", { meaning })}</span>
      {neutral !== undefined && <span>{` ${t("neutral", { word: neutral })}`}</span>}
      {otherSenses.length > 0 && (
        <span className={styles["elsewhere"]}>
          {` ${t("elsewhere", { senses: otherSenses.join(t("or")) })}`}
        </span>
      )}
    </>
  );
};

/**
 * A hard word, explained when it is pressed. The browser opens and closes the explanation without a script; one that is too
 * old for that shows the word as text, and the list of hard words explains it.
 */
const HardWord = ({ id, text, entry }: { id: string; text: string; entry: GlossaryEntry }) => (
  <>
    <button type="button" className={styles["word"]} popoverTarget={id}>
      {text}
    </button>
    <span id={id} popover="auto" role="note" className={styles["meaning"]}>
      <b>{entry.word}</b> <Meaning entry={entry} />
    </span>
  </>
);

type Shown = {
  glossary: Glossary;
  /** Whether each sentence shows whose word it is. */
  whose: boolean;
  /** The facts whose sentences are marked. */
  marked: readonly string[];
};

/** Each run of words has an element of its own: a browser that translates the page replaces what it finds loose. */
const Words = ({ piece, id, glossary }: { piece: string | GluedTerm; id: string; glossary: Glossary }) => {
  if (typeof piece === "string") return <span>{piece}</span>;
  const { before, text, term, after } = piece;
  const entry = glossary[term];
  return (
    <span className={styles["glued"]}>
      {before}
      {entry === undefined ? <span>{text}</span> : <HardWord id={id} text={text} entry={entry} />}
      {after}
    </span>
  );
};

type SentenceProps = Shown & { sentence: TextSentence; id: string; isFirstOfVoice: boolean };

const Sentence = ({ sentence, id, isFirstOfVoice, glossary, whose, marked }: SentenceProps) => {
  const t = useTranslations("reading.voice");
  const { parts, voice, speaker } = sentence;
  const words = glueTerms(parts).map((piece, at) => (
    // oxlint-disable-next-line react/no-array-index-key -- the parts of a sentence never change places.
    <Words key={at} piece={piece} id={`${id}-${at}`} glossary={glossary} />
  ));
  return (
    <>
      {whose && voice !== undefined && (
        <>
          <VoiceSign voice={voice} />
          {isFirstOfVoice && (
            <span className={speaker === undefined ? "visually-hidden" : styles["speaker"]}>
              {`${t("named", { speaker: speaker ?? t("article") })} `}
            </span>
          )}
        </>
      )}
      {tells(sentence, marked) ? <mark className={styles["marked"]}>{words}</mark> : words}
    </>
  );
};

const Sentences = ({ paragraph: { id, sentences }, ...shown }: Shown & { paragraph: TextParagraph }) =>
  sentences.map((sentence, at) => (
    // oxlint-disable-next-line react/no-array-index-key -- the sentences of a paragraph never change places.
    <Fragment key={at}>
      {at > 0 && !sentence.isPiece && " "}
      <Sentence
        {...shown}
        sentence={sentence}
        id={`word-${id}-${at}`}
        isFirstOfVoice={beginsVoice(sentences, at)}
      />
    </Fragment>
  ));

/** The number of a paragraph in the margin; on a page of its own, a link to itself. */
const ParagraphNumber = ({ id, isLinked }: { id: string; isLinked: boolean }) => {
  const t = useTranslations("shell.pilcrow");
  if (id.startsWith("n")) {
    return (
      <span dir="ltr" translate="no" data-silent className={styles["number"]}>
        {id.slice(1)}
      </span>
    );
  }
  const number = id.startsWith("x") ? "" : paragraphNumber(id);
  if (number === "") return <span className={styles["number"]} />;
  const words: ReactNode = (
    <>
      <span aria-hidden="true" translate="no">
        {t("body", { number })}
      </span>
      <span className="visually-hidden">{t("name.body", { number })}</span>
    </>
  );
  return isLinked ? (
    <a dir="ltr" className={`pilcrow ${styles["number"] ?? ""}`} href={`#${id}`}>
      {words}
    </a>
  ) : (
    <span dir="ltr" className={`pilcrow ${styles["number"] ?? ""}`}>
      {words}
    </span>
  );
};

type ProseProps = Shown & {
  text: ReadingText;
  /** What the article's title is on this page. */
  titleAs: "h1" | "h2" | "h3";
  /** Whether the paragraphs can be linked to on this page. */
  isLinked: boolean;
  /** The paragraph that a ¶ has led to, where the address does not say it. */
  led?: string | undefined;
};

/** A text to read, paragraph by paragraph, with their numbers in the margin. Each can be led to, and take the focus. */
export const ReadingProse = ({ text, titleAs: Title, isLinked, led, ...shown }: ProseProps) => (
  <div className={styles["prose"]} lang={text.language} data-whose={shown.whose}>
    {text.paragraphs.map((paragraph) => {
      const { id } = paragraph;
      const kind = paragraphKind(id);
      const Block = kind === "title" ? Title : "p";
      return (
        <div
          key={id}
          id={id}
          tabIndex={-1}
          data-kind={kind}
          data-led={id === led}
          // A teacher may paste a text in any script; its direction is that of its words.
          dir={text.language === "" ? "auto" : undefined}
          className={styles["paragraph"]}
        >
          <ParagraphNumber id={id} isLinked={isLinked} />
          <Block className={styles["words"]}>
            <Sentences {...shown} whose={shown.whose && kind !== "title"} paragraph={paragraph} />
          </Block>
        </div>
      );
    })}
  </div>
);

/** The hard words of a text, in a list: for print, and for browsers that cannot open an explanation where the word stands. */
export const HardWords = ({ text, glossary }: { text: ReadingText; glossary: Glossary }) => {
  const entries = termsOf(text).flatMap((term) => glossary[term] ?? []);
  return (
    <dl className={styles["glossary"]} lang={text.language}>
      {entries.map((entry) => (
        <div key={entry.word}>
          <dt>{entry.word}</dt>
          <dd>
            <Meaning entry={entry} />
          </dd>
        </div>
      ))}
    </dl>
  );
};

/** Whose words a text has, and what its numbers are where they are not all the article's. */
export const AboutText = ({ text: { id, numbers } }: { text: ReadingText }) => {
  const t = useTranslations("reading");
  return (
    <p className={styles["about"]}>
      <span>{t(`source.${id}`)}</span> {numbers !== undefined && <span>{t(`numbers.${numbers}`)}</span>}
    </p>
  );
};

/** What the signs of the voices mean. */
export const VoiceLegend = () => {
  const t = useTranslations("reading.legend");
  return (
    <ul className={`bare ${styles["legend"] ?? ""}`}>
      {voiceKinds.map((voice) => (
        <li key={voice}>
          <VoiceSign voice={voice} />
          {t(voice)}
        </li>
      ))}
    </ul>
  );
};
