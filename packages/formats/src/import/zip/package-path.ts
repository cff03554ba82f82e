/** A name in a package as all tools would write it: Windows has other slashes, macOS takes letters and accents apart. */
export function plainPath(name: string): string {
  return name.replaceAll("\\", "/").normalize("NFC");
}

/** Whether macOS added a file when it packed a folder: what it knows of another file, under nearly the same name. */
export function isOfSystem(name: string): boolean {
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
