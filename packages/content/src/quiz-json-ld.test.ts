import type { Quiz, WithContext } from "schema-dts";
import { describe, expect, it } from "vitest";
import { flattenJsonLd } from "../fixtures/json-ld-contexts.ts";
import { willOfVictory } from "./articles/will-of-victory/index.ts";
import { publicBank } from "./articles/will-of-victory/public-questions.ts";
import { toJsonLd, writeJsonLd } from "./quiz-json-ld.ts";
import { sourceName } from "./source-position.ts";

const address = "https://example.org/articles/will-of-victory/quiz/all?seed=a";
const quiz = toJsonLd({ folder: willOfVictory, locale: "en", questions: publicBank.questions, address });

describe("toJsonLd", () => {
  it("is a Quiz by the types of schema.org", () => {
    const typed: WithContext<Quiz> = quiz;
    expect(typed["@type"]).toBe("Quiz");
  });

  it("keeps every question and term through a JSON-LD processor", async () => {
    const nodes = await flattenJsonLd(quiz);
    const count = (type: string) =>
      nodes.filter((node) => node["@type"].includes(`http://schema.org/${type}`)).length;
    expect(count("Quiz")).toBe(1);
    expect(count("NewsArticle")).toBe(1);
    expect(count("Question")).toBe(publicBank.questions.length);
    expect(count("Answer")).toBe(
      publicBank.questions.reduce(
        (sum, each) =>
          sum +
          (each.interaction === "choice" || each.interaction === "multiple-response"
            ? each.options.length
            : 0),
        0,
      ),
    );
  });

  it("would be refused with a term that schema.org does not have", async () => {
    await expect(flattenJsonLd({ ...quiz, rightAnswer: "x" })).rejects.toThrow("Safe mode");
  });

  it("says nothing that tells right from wrong", () => {
    expect(JSON.stringify(quiz)).not.toMatch(/"(?:acceptedAnswer|feedback|correct|proof|key)\w*":/i);
    for (const { suggestedAnswer = [] } of quiz.hasPart)
      for (const answer of suggestedAnswer) expect(Object.keys(answer)).toEqual(["@type", "text"]);
  });

  it("names the source by its hash only", () => {
    expect(quiz.isBasedOn["@id"]).toBe(sourceName(willOfVictory.article));
  });

  it("gives each question an address of its own on the page", () => {
    const ids = quiz.hasPart.map((question) => question["@id"]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toBe(`${address}#${publicBank.questions[0]?.id}`);
    expect(quiz["@id"]).toBe(`${address}#quiz`);
  });

  it("takes a title, and refuses a locale without wording and an address that is not one", () => {
    const input = { folder: willOfVictory, locale: "en", questions: [], address };
    expect(toJsonLd({ ...input, name: "Units" }).name).toBe("Units");
    expect(() => toJsonLd({ ...input, locale: "ar" })).toThrow(RangeError);
    expect(() => toJsonLd({ ...input, address: "/articles" })).toThrow(TypeError);
  });
});

describe("sourceName", () => {
  it("writes the hash of RFC 6920's own example", () => {
    // "Hello World!", section 8.1.
    const sourceSha256 = "7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069";
    expect(sourceName({ sourceSha256 })).toBe("ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk");
  });
});

describe("writeJsonLd", () => {
  it("cannot end the script element it stands in", () => {
    const text = writeJsonLd({ ...quiz, name: "</script><script>alert(1)</script><!--" });
    expect(text).not.toContain("<");
    expect(JSON.parse(text)).toEqual({ ...quiz, name: "</script><script>alert(1)</script><!--" });
  });
});
