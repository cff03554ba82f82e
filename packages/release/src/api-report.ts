import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import type { Published } from "./published.ts";

/** What an entry gives to those who import it, as text in which a change shows. */
export interface ApiReport {
  /** The committed file. */
  readonly path: string;
  readonly report: string;
}

/** Writes the report of each module entry of a built package. */
export function reportApi({ folder, modules }: Published): ApiReport[] {
  const made = mkdtempSync(join(tmpdir(), "wellread-api-"));
  try {
    return modules.map(({ entry, types }) => {
      const name = entry === "." ? "index" : entry.slice(2).replaceAll("/", "-");
      const file = `${name}.api.md`;
      runExtractor(folder, join(folder, types), made, file);
      return { path: join(folder, "api", file), report: readFileSync(join(made, file), "utf8") };
    });
  } finally {
    rmSync(made, { recursive: true });
  }
}

function runExtractor(folder: string, types: string, made: string, reportFileName: string): void {
  mkdirSync(join(made, "temp"), { recursive: true });
  const none = { default: { logLevel: ExtractorLogLevel.None } };
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: types,
      newlineKind: "lf",
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: "ES2022",
            lib: ["ES2022", "DOM"],
            module: "NodeNext",
            moduleResolution: "NodeNext",
            strict: true,
            skipLibCheck: true,
            types: [],
          },
          files: [types],
        },
      },
      apiReport: { enabled: true, reportFileName, reportFolder: made, reportTempFolder: join(made, "temp") },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: none,
        extractorMessageReporting: none,
        tsdocMessageReporting: none,
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(folder, "package.json"),
  });
  Extractor.invoke(config, { localBuild: true, messageCallback: (message) => (message.handled = true) });
}
