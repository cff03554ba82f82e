import { expect, it } from "vitest";
import { undoReferences } from "./markup.ts";

it("undoes references once, and leaves what is none", () => {
  expect(undoReferences("&amp;lt; &lt;b&gt; &#126; &#x7d; &nbsp; &#0; &#9999999; & &; &quot;")).toBe(
    '&lt; <b> ~ } &nbsp; &#0; &#9999999; & &; "',
  );
});
