import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { messages } from "@/i18n/messages";
import { useLineWords } from "./name-list-words";

type ListName = "allowedNames" | "extraTime";

const Words = ({ name, text }: { name: ListName; text: string }) => useLineWords()(name, text).join("|");

const wordsOf = (name: ListName, text: string): string[] =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages.en} timeZone="UTC">
      <Words name={name} text={text} />
    </NextIntlClientProvider>,
  ).split("|");

it("each line at fault is named, and many are counted", () => {
  expect(wordsOf("allowedNames", "Anna\n...\nAnna\nBen; Ben, Cem, Ben")).toContain(
    "Lines 1 and 3 have the same name: Anna.",
  );
  expect(wordsOf("extraTime", "Mira 700\n\nSami")).toEqual([
    expect.stringMatching(/^Line 1: give the extra minutes/),
    expect.stringMatching(/^Line 3: give the extra minutes/),
  ]);
  const many = wordsOf("allowedNames", Array(30).fill("...").join("\n"));
  expect(many).toHaveLength(11);
  expect(many.at(-1)).toBe("20 more lines have faults.");
  expect(wordsOf("allowedNames", Array.from({ length: 301 }, (_, at) => `S${at}`).join("\n"))).toEqual([
    "There are 301 names. At most 300 fit.",
  ]);
});
