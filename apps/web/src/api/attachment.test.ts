import { expect, it } from "vitest";
import { attachment } from "./files";

it("says a plain name as it is", () => {
  expect(attachment("wellread-results-7b-2026-11-22.csv")).toBe(
    'attachment; filename="wellread-results-7b-2026-11-22.csv"',
  );
});

it("says an Arabic name in full beside a plain one, in signs that a header can carry", () => {
  const said = attachment("wellread-results-الصف-السابع-K7M2Q9-2026-11-22.csv");
  expect(said).toContain('filename="wellread-results-K7M2Q9-2026-11-22.csv"');
  const [, encoded = ""] = /filename\*=UTF-8''(.*)$/.exec(said) ?? [];
  expect(decodeURIComponent(encoded)).toBe("wellread-results-الصف-السابع-K7M2Q9-2026-11-22.csv");
  expect(() => new Headers({ "content-disposition": said })).not.toThrow();
});

it("lets nothing out of the name: no quote, break or further field", () => {
  const said = attachment("a\"; filename=b\r\nx: y*'().csv");
  expect(said).toMatch(/^attachment; filename="[\w.-]+"; filename\*=UTF-8''[\w%.~-]+$/);
});
