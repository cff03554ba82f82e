import type { Page } from "@playwright/test";

/** What the faked voice of a page has done and can be made to do. */
type FakedSpeech = {
  /** Everything that it was given to speak, with its language. */
  spoken: { text: string; lang: string }[];
  /** Whether it is at a sentence. */
  isSpeaking: () => boolean;
  /** The sentence is over. */
  finish: () => void;
};

declare global {
  // oxlint-disable-next-line no-var -- a global of the page.
  var fakedSpeech: FakedSpeech;
}

type FakedVoice = { lang: string; localService?: boolean };

/** Puts a speech synthesis into the page that has these voices, but tells of them late, and speaks without a sound. */
const fake = (voices: FakedVoice[]): void => {
  class Utterance extends EventTarget {
    voice: SpeechSynthesisVoice | null = null;
    lang = "";
    readonly text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  class Synthesis extends EventTarget {
    current: Utterance | null = null;
    known: object[] = [];
    readonly pending = false;
    readonly paused = false;
    get speaking() {
      return this.current !== null;
    }
    getVoices() {
      return this.known;
    }
    speak(utterance: Utterance) {
      this.current = utterance;
      globalThis.fakedSpeech.spoken.push({ text: utterance.text, lang: utterance.lang });
    }
    cancel() {
      const broken = this.current;
      this.current = null;
      broken?.dispatchEvent(Object.assign(new Event("error"), { error: "canceled" }));
    }
  }
  const synthesis = new Synthesis();
  Object.defineProperty(globalThis, "speechSynthesis", { value: synthesis });
  Object.defineProperty(globalThis, "SpeechSynthesisUtterance", { value: Utterance });
  globalThis.fakedSpeech = {
    spoken: [],
    isSpeaking: () => synthesis.speaking,
    finish: () => {
      const over = synthesis.current;
      synthesis.current = null;
      over?.dispatchEvent(new Event("end"));
    },
  };
  setTimeout(() => {
    synthesis.known = voices.map((voice) => ({
      name: voice.lang,
      localService: true,
      default: true,
      ...voice,
    }));
    synthesis.dispatchEvent(new Event("voiceschanged"));
  }, 300);
};

/** Gives the pages that are opened from now on a device with these voices. */
export const fakeVoices = async (page: Page, voices: FakedVoice[]): Promise<void> => {
  await page.addInitScript(fake, voices);
};

/** What has been spoken since the page was loaded. */
export const spokenIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => globalThis.fakedSpeech.spoken.map(({ text }) => text));

/** Whether the voice of the page is at a sentence. */
export const isSpeaking = (page: Page): Promise<boolean> =>
  page.evaluate(() => globalThis.fakedSpeech.isSpeaking());

/** The voice has spoken its sentence to the end. */
export const finishSentence = (page: Page): Promise<void> =>
  page.evaluate(() => globalThis.fakedSpeech.finish());

/** What is marked as being spoken: lit words, or the name of a marked list to choose from. */
export const spokenMark = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const lit = [...(CSS.highlights.get("spoken") ?? [])]
      .map((range) => (range instanceof Range ? range.toString() : ""))
      .join("");
    const element = document.querySelector("[data-spoken]");
    return lit === "" ? (element?.getAttribute("name") ?? null) : lit.replaceAll(/\s+/g, " ");
  });
