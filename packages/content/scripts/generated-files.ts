import { emitAnnotations } from "./emit-annotations.ts";
import { emitBanks } from "./emit-banks.ts";
import { emitSchemas } from "./emit-schemas.ts";
import type { GeneratedFile } from "./generated-file.ts";

/** Makes some of the package's generated files, in memory. */
export type Producer = () => GeneratedFile[];

/** Everything under `generated/` and `schemas/` comes from one of these. */
export const producers: readonly Producer[] = [emitSchemas, emitBanks, emitAnnotations];

/** All generated files of the package, in memory. */
export function generateFiles(from: readonly Producer[] = producers): GeneratedFile[] {
  return from.flatMap((produce) => produce());
}
