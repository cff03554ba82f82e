import { Unzip, UnzipInflate, UnzipPassThrough } from "fflate";
import { ImportFault } from "../import-fault.ts";
import { importLimits } from "../import-limits.ts";

/** So little at once that even the densest of bombs gives no more than a few megabytes before it is noticed. */
const chunk = 4096;

/** Names that lead out of the package, or that no tool would write. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const unsafe = /^[/\\]|^[a-zA-Z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|[\0-\x1f\x7f]|\\/;

/**
 * Unpacks the XML files of a zip, as bytes by their names. It stops at the first file too many, byte too many, or name that
 * leads elsewhere; other files are not unpacked.
 *
 * @throws {ImportFault} if the package is too large, unsafe, or no zip.
 */
export function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  if (bytes.length > importLimits.bytes) {
    throw new ImportFault("file_too_large", { detail: String(importLimits.bytes) });
  }
  const files = new Map<string, Uint8Array>();
  let count = 0;
  let size = 0;
  const unzip = new Unzip((file) => {
    count += 1;
    if (count > importLimits.files)
      throw new ImportFault("too_many_files", { detail: String(importLimits.files) });
    if (unsafe.test(file.name)) throw new ImportFault("unsafe_name", { detail: file.name });
    if (!file.name.toLowerCase().endsWith(".xml")) return;
    if (files.has(file.name)) throw new ImportFault("malformed_zip", { detail: file.name });
    const parts: Uint8Array[] = [];
    file.ondata = (fault, part, final) => {
      if (fault) throw new ImportFault("malformed_zip", { detail: file.name });
      size += part.length;
      if (size > importLimits.unpackedBytes) {
        throw new ImportFault("package_too_large", { detail: String(importLimits.unpackedBytes) });
      }
      parts.push(part);
      if (final) files.set(file.name, join(parts));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  try {
    for (let start = 0; start < bytes.length; start += chunk) {
      const end = Math.min(bytes.length, start + chunk);
      unzip.push(bytes.subarray(start, end), end === bytes.length);
    }
  } catch (fault) {
    if (fault instanceof ImportFault) throw fault;
    throw new ImportFault("malformed_zip", { detail: fault instanceof Error ? fault.message : "" });
  }
  return files;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
