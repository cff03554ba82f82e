import { Unzip, UnzipInflate, UnzipPassThrough } from "fflate";
import { ImportFault } from "./import-problem.ts";
import { foreignEntry, importLimits } from "./source-file.ts";

/** A name in a package as all tools would write it: Windows has other slashes, macOS takes letters and accents apart. */
function plainPath(name: string): string {
  return name.replaceAll("\\", "/").normalize("NFC");
}

/** Whether macOS added a file when it packed a folder: what it knows of another file, under nearly the same name. */
function isOfSystem(name: string): boolean {
  return /^__MACOSX\/|(?:^|\/)\._/.test(name);
}

/** The name of the file that an address in a manifest leads to: `my%20item.xml` is `my item.xml`. */
export function pathOfHref(href: string): string {
  return plainPath(decode(href)).replace(/^(?:\.\/)+/, "");
}

function decode(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch (fault) {
    // A per cent sign that is none of an address is one of the name.
    if (fault instanceof URIError) return href;
    throw fault;
  }
}

/** So deep at the most: names of a hostile package have thousands of folders. */
const deepest = 4;

/** The same files as seen from the one folder that holds them all, as where a package was unpacked and packed again. */
export function withoutLoneFolder<File>(
  files: ReadonlyMap<string, File>,
  needed: string,
): ReadonlyMap<string, File> {
  let seen = files;
  for (let depth = 0; depth < deepest && !seen.has(needed); depth++) {
    const [folder = "", ...others] = new Set([...seen.keys()].map(folderOf));
    if (folder === "" || others.length > 0) return files;
    seen = new Map([...seen].map(([name, file]) => [name.slice(folder.length), file]));
  }
  return seen;
}

const folderOf = (name: string): string => name.slice(0, name.indexOf("/") + 1);

/** So little at once that even the densest of bombs gives no more than a few megabytes before it is noticed. */
const chunk = 4096;

/** Names that lead out of the package, or that no tool would write. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const unsafe = /^\/|^[a-zA-Z]:|(?:^|\/)\.\.(?:\/|$)|[\0-\x1f\x7f]/;

/**
 * Unpacks the XML files of a zip, as bytes by their plain names, but for what a system adds when it packs a folder. It stops at the first file too many, byte too many, or name that
 * leads elsewhere; other files are not unpacked.
 *
 * @throws {ImportFault} if the package is too large, unsafe, or no zip.
 */
export function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  if (bytes.length > importLimits.bytes) {
    throw new ImportFault("file_too_large", { detail: String(importLimits.bytes) });
  }
  const { files, unzip, faultOf } = listen();
  try {
    for (let start = 0; start < bytes.length && faultOf() === undefined; start += chunk) {
      const end = Math.min(bytes.length, start + chunk);
      unzip.push(bytes.subarray(start, end), end === bytes.length);
    }
  } catch (fault) {
    // The library passes on what its callbacks throw, and throws by itself on what is no zip.
    const reason = fault instanceof Error ? fault.message : "";
    throw faultOf() ?? new ImportFault("malformed_zip", { detail: reason });
  }
  const fault = faultOf();
  if (fault !== undefined) throw fault;
  return files;
}

/** What takes files out of a zip as its bytes come in, until there is something wrong with it. */
function listen() {
  const files = new Map<string, Uint8Array>();
  let first: ImportFault | undefined;
  let count = 0;
  let size = 0;
  const stop = (fault: ImportFault) => {
    first ??= fault;
    throw first;
  };
  const unzip = new Unzip((file) => {
    count += 1;
    if (count > importLimits.files)
      stop(new ImportFault("too_many_files", { detail: String(importLimits.files) }));
    const name = plainPath(file.name);
    if (unsafe.test(name)) stop(new ImportFault("unsafe_name", { detail: file.name }));
    const foreign = foreignEntry(name);
    if (foreign !== undefined) stop(foreign);
    if (!name.toLowerCase().endsWith(".xml") || isOfSystem(name)) return;
    if (files.has(name)) stop(new ImportFault("malformed_zip", { detail: name }));
    const parts: Uint8Array[] = [];
    file.ondata = (fault, part, final) => {
      if (fault) stop(new ImportFault("malformed_zip", { detail: name }));
      size += part.length;
      if (size > importLimits.unpackedBytes) {
        stop(new ImportFault("package_too_large", { detail: String(importLimits.unpackedBytes) }));
      }
      parts.push(part);
      if (final) files.set(name, join(parts));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  return { files, unzip, faultOf: () => first };
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
