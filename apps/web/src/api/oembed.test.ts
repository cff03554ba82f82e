import { describe, expect, it } from "vitest";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { assign } from "@/testing/assign";
import { Visitor } from "@/testing/visitor";
import { oembedViewSchema } from "./oembed";

const site = "http://localhost:3000";
const ask = (query: Record<string, string>) =>
  new Visitor().get(`/api/v1/oembed?${new URLSearchParams(query).toString()}`);
const view = async (query: Record<string, string>) => oembedViewSchema.parse((await ask(query)).json);
const src = (html: string) => /^<iframe src="([^"]*)"/.exec(html)?.[1]?.replaceAll("&amp;", "&");

describe("oEmbed", () => {
  it("gives the frame of a quiz, of the questions that its address asks for", async () => {
    const path = "/articles/will-of-victory/quiz/units?seed=class-7b&questions=3";
    const answer = await view({ url: `${site}${path}`, format: "json" });
    expect(src(answer.html)).toBe(`${site}/embed/will-of-victory/units?seed=class-7b&questions=3`);
    expect(answer).toMatchObject({ type: "rich", version: "1.0", width: 680, height: 720 });
    expect(answer.title).toBe("Wellread quiz: Units");
  });

  it("has a plain link beneath for readers who cannot see the frame, and no script", async () => {
    const path = "/articles/will-of-victory/quiz/units?seed=class-7b&questions=3";
    const { html } = await view({ url: `${site}${path}` });
    expect(html).toContain(
      `<a href="${site}${path.replace("&", "&amp;")}">Units: take this quiz on Wellread</a>`,
    );
    expect(html).not.toContain("<script");
  });

  it("gives the same for the frame's own address", async () => {
    const url = `${site}/embed/will-of-victory/all`;
    expect(src((await view({ url })).html)).toBe(url);
  });

  it("is no larger than it may be", async () => {
    const url = `${site}/embed/will-of-victory/all`;
    const answer = await view({ url, maxwidth: "400", maxheight: "300" });
    expect(answer).toMatchObject({ width: 400, height: 300 });
    expect(answer.html).toContain('width="400" height="300"');
    expect(await view({ url, maxwidth: "4000" })).toMatchObject({ width: 680 });
  });

  it.each([
    "https://elsewhere.example/articles/will-of-victory/quiz/units",
    `${site}/articles/nothing/quiz/units`,
    `${site}/articles/will-of-victory/quiz/nothing`,
    `${site}/articles/will-of-victory`,
    `${site}/assignments/abc/share`,
    `${site}/embed/t/${"x".repeat(43)}/attempts/abc`,
    "not an address",
  ])("knows nothing of %s", async (url) => {
    expect((await ask({ url })).json).toMatchObject({ status: 404, code: "not_found" });
  });

  it("says what it cannot do", async () => {
    const url = `${site}/embed/will-of-victory/all`;
    expect((await ask({ url, format: "xml" })).json).toMatchObject({ status: 501 });
    expect((await ask({})).json).toMatchObject({ status: 400, faults: [{ path: "query.url" }] });
    expect((await ask({ url, maxwidth: "-1" })).json).toMatchObject({ status: 400 });
  });

  it("may be asked by any site's page", async () => {
    const { headers } = await ask({ url: `${site}/embed/will-of-victory/all` });
    expect(headers.get("access-control-allow-origin")).toBe("*");
  });
});

describeEachDatabase("oEmbed of an assignment", () => {
  it("gives its frame, and says the same of a code that no assignment has", async () => {
    const { code, id } = await assign({ title: "Year 9 with Ms Hart" });
    const answer = await view({ url: `${site}/a/${code}` });
    expect(src(answer.html)).toBe(`${site}/embed/a/${code}`);
    expect(answer.title).toBe("Wellread quiz");
    expect(JSON.stringify(answer)).not.toMatch(new RegExp(`Hart|will-of-victory|${id}`));
    const other = await ask({ url: `${site}/a/CCCCCC` });
    expect(other.text.replaceAll("CCCCCC", code)).toBe(JSON.stringify(answer));
  });

  it("is not there for what is no code", async () => {
    expect((await ask({ url: `${site}/a/AEIOU1` })).status).toBe(404);
  });
});
