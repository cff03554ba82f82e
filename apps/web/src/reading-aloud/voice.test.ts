import { expect, test } from "vitest";
import { voiceFor } from "./voice";

const voice = (lang: string, name = lang, more: { localService?: boolean; default?: boolean } = {}) => ({
  lang,
  name,
  localService: true,
  default: false,
  ...more,
});

const chosen = (voices: ReturnType<typeof voice>[], language: string, readers: string[] = []) =>
  voiceFor(voices, language, readers)?.name;

test("a page in English is read by a voice of any region, and never by one of another language", () => {
  expect(chosen([voice("de-DE"), voice("en-GB")], "en")).toBe("en-GB");
  expect(chosen([voice("de-DE"), voice("eno-XX")], "en")).toBeUndefined();
  expect(chosen([], "en")).toBeUndefined();
});

test("the region of the page comes before that of the reader, and that before what the browser prefers", () => {
  const voices = [voice("en-IN"), voice("en-US", "en-US", { default: true }), voice("en-GB")];
  expect(chosen(voices, "en")).toBe("en-US");
  expect(chosen(voices, "en", ["de-DE", "en-GB"])).toBe("en-GB");
  expect(chosen(voices, "en-IN", ["en-GB"])).toBe("en-IN");
});

test("what Android writes with an underscore is a language all the same", () => {
  expect(chosen([voice("de_DE"), voice("en_US"), voice("en_GB")], "en", ["en-GB"])).toBe("en_GB");
});

test("no voice that speaks by way of a server is taken, even where there is no other", () => {
  const remote = voice("en-US", "remote", { localService: false, default: true });
  expect(chosen([remote, voice("en-GB")], "en")).toBe("en-GB");
  expect(chosen([remote], "en")).toBeUndefined();
});

test("a voice that sings is taken only where no other speaks the language", () => {
  expect(chosen([voice("en-US", "Bad News"), voice("en-US", "Samantha")], "en")).toBe("Samantha");
  expect(chosen([voice("en-US", "Bad News"), voice("en-IE", "Moira")], "en", ["en-US"])).toBe("Moira");
  expect(chosen([voice("en-US", "Bad News")], "en")).toBe("Bad News");
});

test("a text whose language nobody knows is read by no voice", () => {
  expect(chosen([voice("en-GB"), voice("", "nameless")], "")).toBeUndefined();
});
