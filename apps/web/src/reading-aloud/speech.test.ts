import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { speak, type SpeechEnd } from "./speech";

class Utterance extends EventTarget {
  voice: unknown = null;
  lang = "";
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

/** The speech synthesis of a browser: it speaks what it is given, until it is told that the words are over. */
class Synthesis {
  spoken: Utterance[] = [];
  queue: Utterance[] = [];
  paused = false;
  pending = false;
  cancels = 0;

  get speaking() {
    return this.queue.length > 0;
  }

  speak(utterance: Utterance) {
    this.spoken.push(utterance);
    this.queue.push(utterance);
  }

  resume() {
    this.paused = false;
  }

  cancel() {
    this.cancels += 1;
    for (const utterance of this.queue.splice(0)) this.fail("canceled", utterance);
  }

  finish() {
    this.queue.shift()?.dispatchEvent(new Event("end"));
  }

  fail(error: string, utterance = this.queue.shift()) {
    utterance?.dispatchEvent(Object.assign(new Event("error"), { error }));
  }
}

let synthesis: Synthesis;

beforeEach(() => {
  synthesis = new Synthesis();
  vi.stubGlobal("speechSynthesis", synthesis);
  vi.stubGlobal("SpeechSynthesisUtterance", Utterance);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const voice: SpeechSynthesisVoice = {
  lang: "en-GB",
  name: "Moira",
  voiceURI: "moira",
  localService: true,
  default: true,
};

const begin = (sentences: string[], from = 0) => {
  const turns: number[] = [];
  const ends: SpeechEnd[] = [];
  const stop = speak({
    sentences,
    voice,
    from,
    onSentence: (at) => turns.push(at),
    onEnd: (end) => ends.push(end),
  });
  return { turns, ends, stop };
};

const saying = (): string[] => synthesis.spoken.map(({ text }) => text);

test("sentences are spoken one by one, each when the one before has ended", () => {
  const { turns, ends } = begin(["One.", "Two."]);
  expect(saying()).toEqual(["One."]);
  expect(synthesis.spoken[0]).toMatchObject({ voice, lang: "en-GB" });
  synthesis.finish();
  expect(saying()).toEqual(["One.", "Two."]);
  expect(turns).toEqual([0, 1]);
  expect(ends).toEqual([]);
  synthesis.finish();
  expect(ends).toEqual([{ is: "finished" }]);
  expect(saying()).toHaveLength(2);
});

test("a speech that is stopped tells where, and can begin there again", () => {
  const { ends, stop } = begin(["One.", "Two.", "Three."]);
  synthesis.finish();
  stop();
  stop();
  expect(ends).toEqual([{ is: "stopped", at: 1 }]);
  expect(synthesis.cancels).toBe(1);
  begin(["One.", "Two.", "Three."], 1);
  expect(saying()).toEqual(["One.", "Two.", "Two."]);
});

test("an end that comes after the stop, as some browsers send it, goes on with nothing", () => {
  const { stop } = begin(["One.", "Two."]);
  const [utterance] = synthesis.spoken;
  stop();
  utterance?.dispatchEvent(new Event("end"));
  expect(saying()).toEqual(["One."]);
});

test("another speech stops the one before, which stays silent", () => {
  const first = begin(["One.", "Two."]);
  const second = begin(["Uno.", "Due."]);
  expect(first.ends).toEqual([{ is: "stopped", at: 0 }]);
  synthesis.finish();
  expect(saying()).toEqual(["One.", "Uno.", "Due."]);
  expect(second.ends).toEqual([]);
});

test("to be interrupted is no fault, and any other error is one", () => {
  const interrupted = begin(["One."]);
  synthesis.fail("interrupted");
  expect(interrupted.ends).toEqual([{ is: "stopped", at: 0 }]);
  const failed = begin(["One.", "Two."]);
  synthesis.finish();
  synthesis.fail("synthesis-failed");
  expect(failed.ends).toEqual([{ is: "failed", at: 1 }]);
});

test("what an earlier page left speaking or paused is cleared first", () => {
  synthesis.queue.push(new Utterance("From before."));
  synthesis.paused = true;
  begin(["One."]);
  expect(synthesis.cancels).toBe(1);
  expect(synthesis.paused).toBe(false);
  expect(saying()).toEqual(["One."]);
});
