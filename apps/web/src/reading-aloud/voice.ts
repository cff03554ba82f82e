/** A language tag as browsers ought to write it; Android has `en_US`. */
const tagOf = (language: string): string => language.replaceAll("_", "-").toLowerCase();

const languageOf = (tag: string): string => tagOf(tag).split("-")[0] ?? "";

/** Voices of macOS that are for fun: they sing, whisper or croak. They stand first in its list. */
const novelty =
  /^(?:Albert|Bad News|Bahh|Bells|Boing|Bubbles|Cellos|Good News|Jester|Organ|Superstar|Trinoids|Whisper|Wobble|Zarvox)\b/;

type Candidate = Pick<SpeechSynthesisVoice, "lang" | "name" | "localService" | "default">;

/**
 * The voice of this device for a language, such as `en` or `en-GB`; undefined where there is none, or nobody knows the
 * language. A voice that its maker's server speaks with would get every word, so it is none. Any region will do; the
 * language's own is preferred, then those of the reader's languages, then what the browser prefers.
 */
export const voiceFor = <V extends Candidate>(
  voices: readonly V[],
  language: string,
  readers: readonly string[],
): V | undefined => {
  const preferred = [language, ...readers].map(tagOf);
  const rank = ({ lang, name, default: isDefault }: V): number => {
    const at = preferred.indexOf(tagOf(lang));
    return (novelty.test(name) ? 1000 : 0) + (at < 0 ? preferred.length : at) * 2 + (isDefault ? 0 : 1);
  };
  return voices
    .filter(
      ({ lang, localService }) =>
        localService && language !== "" && languageOf(lang) === languageOf(language),
    )
    .toSorted((one, other) => rank(one) - rank(other))[0];
};

/** The voice for a language among those that the browser has told of so far. Some browsers know no voices at all. */
export const findVoice = (language: string): SpeechSynthesisVoice | undefined =>
  voiceFor(globalThis.speechSynthesis?.getVoices() ?? [], language, navigator.languages);

/** Tells of voices that come late, as most browsers first ask the system for them. Older ones tell of nothing. */
export const listenToVoices = (told: () => void): (() => void) => {
  globalThis.speechSynthesis?.addEventListener?.("voiceschanged", told);
  return () => globalThis.speechSynthesis?.removeEventListener?.("voiceschanged", told);
};
