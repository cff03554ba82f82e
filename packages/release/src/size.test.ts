import { describe, expect, inject, it } from "vitest";
import { bundleImport } from "./bundle.ts";
import { sizeCeilings } from "./size-ceilings.ts";

const installed = inject("installed");
const keep = (imported: string, from: string) =>
  `import { ${imported} } from "${from}"; Object.assign(globalThis, { kept: [${imported}] });`;

describe("what a page pays", () => {
  it.each(sizeCeilings)("for $imported is under its ceiling of $ceiling bytes", async (each) => {
    const { imported, from, ceiling, reason } = each;
    const { bytes, gzipped } = await bundleImport(
      installed,
      imported.replaceAll(", ", "-"),
      keep(imported, from),
    );
    console.log(`${imported}: ${gzipped} of ${ceiling} bytes gzipped, ${bytes} minified (${reason})`);
    expect(gzipped).toBeLessThanOrEqual(ceiling);
    // A ceiling far above holds nothing up.
    expect(gzipped).toBeGreaterThan(0.75 * ceiling);
  });
});

describe("what a page does not use", () => {
  it("falls away whole, where nothing is used", async () => {
    const statements = ["content", "assessment", "formats"].map((name) => `import "@wellread/${name}";`);
    const { code } = await bundleImport(installed, "nothing", statements.join("\n"));
    expect(code.trim()).toBe("");
  });

  it("falls away in part: scoring brings no statistics, statistics do", async () => {
    const scoring = await bundleImport(installed, "scoring", keep("scoreResponse", "@wellread/assessment"));
    const statistics = await bundleImport(
      installed,
      "statistics",
      keep("measureClass", "@wellread/assessment"),
    );
    expect(scoring.code).not.toMatch(/kuderRichardson|reliability/);
    expect(statistics.code).toMatch(/kuderRichardson|reliability/);
  });
});
