/** How a speech ended: at its end, or at one of its sentences, where it was stopped or the device could not go on. */
export type SpeechEnd = { is: "finished" } | { is: "stopped" | "failed"; at: number };

type Speech = {
  sentences: readonly string[];
  voice: SpeechSynthesisVoice;
  /** The sentence to begin with, from 0. */
  from: number;
  /** Is told of each sentence when its turn comes. */
  onSentence: (at: number) => void;
  onEnd: (end: SpeechEnd) => void;
};

/** What Chromium speaks must be held, as it otherwise may forget to tell that it has ended. */
const held = new Set<SpeechSynthesisUtterance>();

let stopLast = (): void => undefined;

/**
 * Speaks sentences one by one, and returns a function that stops it. A device has one voice at a time, so that an earlier
 * speech stops. Each sentence is an utterance of its own: Chromium breaks off after a quarter of a minute of one.
 */
export const speak = ({ sentences, voice, from, onSentence, onEnd }: Speech): (() => void) => {
  stopLast();
  const { speechSynthesis: synthesis } = globalThis;
  let at = from;
  let isOver = false;

  const end = (how: SpeechEnd): void => {
    if (isOver) return;
    isOver = true;
    held.clear();
    onEnd(how);
  };

  const say = (): void => {
    const text = sentences[at];
    if (text === undefined) return end({ is: "finished" });
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.addEventListener("end", () => {
      held.delete(utterance);
      if (isOver) return;
      at += 1;
      say();
    });
    utterance.addEventListener("error", ({ error }) => {
      // The browser may break off, for a call or another page, and that is no fault.
      const isStopped = error === "interrupted" || error === "canceled";
      end({ is: isStopped ? "stopped" : "failed", at });
    });
    held.add(utterance);
    onSentence(at);
    synthesis.speak(utterance);
  };

  const stop = (): void => {
    if (isOver) return;
    end({ is: "stopped", at });
    // Not `pause`, after which Android says nothing more.
    synthesis.cancel();
  };
  stopLast = stop;

  // What an earlier page left behind.
  if (synthesis.speaking || synthesis.pending) synthesis.cancel();
  if (synthesis.paused) synthesis.resume();
  say();
  return stop;
};
