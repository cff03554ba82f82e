import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { frameHtml, resizeScript, snippetHtml } from "./embedded.server";

it("a name cannot break out of the frame's attributes or of the link", () => {
  const html = snippetHtml({
    src: "https://quiz.example/embed/a/ABC",
    title: `"><script>alert(1)</script>`,
    link: { href: "https://quiz.example/a/ABC", text: "</a><b>" },
  });
  expect(html.match(/<script>/g)).toHaveLength(1);
  expect(html).toContain("&lt;/a&gt;&lt;b&gt;");
});

it("the frame asks for no permission, and for no sandbox under which its forms would have no origin", () => {
  const html = frameHtml({ src: "https://quiz.example/embed/a/ABC", title: "x", width: "100%", height: 720 });
  expect(html).not.toMatch(/allow|sandbox/);
});

const ours = "https://quiz.example";

/** A page with one frame, `top` below the top of the viewport, that runs the script and gets a message. */
const tell = (message: { origin?: string; source?: unknown; data: unknown }, top = -500) => {
  const done: unknown[] = [];
  const frame = {
    contentWindow: {},
    style: { height: "" },
    getBoundingClientRect: () => ({ top }),
    scrollIntoView: (how: unknown) => done.push(how),
  };
  const hears: ((event: unknown) => void)[] = [];
  runInNewContext(resizeScript(ours).replaceAll(/<\/?script>/g, ""), {
    addEventListener: (_: string, hear: (event: unknown) => void) => hears.push(hear),
    document: { querySelectorAll: () => [frame] },
  });
  for (const hear of hears) hear({ origin: ours, source: frame.contentWindow, ...message });
  return { scrolled: done, height: frame.style.height };
};

it("another page in the frame scrolls to its top, at once, if that is out of view above", () => {
  const page = { data: { type: "wellread:page" } };
  expect(tell(page)).toEqual({ scrolled: [{ behavior: "instant" }], height: "" });
  expect(tell(page, 40).scrolled).toEqual([]);
  expect(tell({ ...page, origin: "https://liar.example" }).scrolled).toEqual([]);
  expect(tell({ ...page, source: {} }).scrolled).toEqual([]);
});

const height = (value: unknown) => ({ data: { type: "wellread:height", height: value } });

it("a height scrolls nothing, and is accepted only from the frame itself and within bounds", () => {
  expect(tell(height(900))).toEqual({ scrolled: [], height: "900px" });
  for (const odd of [-1, 30_000, "900; x"]) expect(tell(height(odd)).height).toBe("");
  expect(tell({ ...height(900), origin: "https://liar.example" }).height).toBe("");
  expect(tell({ data: null })).toEqual({ scrolled: [], height: "" });
});
