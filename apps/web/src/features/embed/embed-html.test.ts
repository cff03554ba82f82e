import { expect, it } from "vitest";
import { frameHtml, resizeScript, snippetHtml } from "./embed-html.ts";

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

it("the script names the one origin that it hears", () => {
  expect(resizeScript("https://quiz.example")).toContain('origin !== "https://quiz.example"');
});
