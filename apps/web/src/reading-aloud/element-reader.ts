import { sentencesIn } from "./sentences";
import { speak, type SpeechEnd } from "./speech";
import { clearMark, markSentence } from "./spoken-mark";
import { findVoice } from "./voice";

type Reading = {
  language: string;
  /** What is said for a list to choose from that stands within a sentence. */
  blank: string;
  /** The sentence to begin with, from 0. */
  from: number;
  onEnd: (end: SpeechEnd) => void;
};

/**
 * Reads an element aloud and marks each sentence in turn. It stops when the page goes, when a form is sent, which shows
 * something else, or by the function that is returned.
 */
export const readElement = (element: Element, { language, blank, from, onEnd }: Reading): (() => void) => {
  const voice = findVoice(language);
  const sentences = sentencesIn(element, language, blank);
  if (voice === undefined) {
    onEnd({ is: "failed", at: from });
    return () => undefined;
  }
  const over = new AbortController();
  const stop = speak({
    sentences: sentences.map(({ text }) => text),
    voice,
    from,
    onSentence: (at) => {
      const sentence = sentences[at];
      if (sentence) markSentence(sentence);
    },
    onEnd: (end) => {
      over.abort();
      clearMark();
      onEnd(end);
    },
  });
  addEventListener("pagehide", stop, { signal: over.signal });
  document.addEventListener("submit", stop, { capture: true, signal: over.signal });
  return stop;
};
