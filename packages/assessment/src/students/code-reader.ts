import { codeAlphabet, joinCodeLength, personalCodeLength } from "./code-alphabet.ts";

/** The most characters that are looked at, of a code or a link with whatever was copied along. */
export const longestTypedCode = 2000;

/** How many letters a code may have, and how many one has that is made today. */
type CodeLengths = { min: number; max: number; usual: number };

const joinLengths: CodeLengths = { min: 6, max: 8, usual: joinCodeLength };
const personalLengths: CodeLengths = {
  min: personalCodeLength,
  max: personalCodeLength,
  usual: personalCodeLength,
};

/** Why a text is no code. */
export type CodeProblem = "empty" | "short" | "long" | "letters" | "none" | "private";

/** What was read: a code as it is stored, or why there is none. `letters` are those typed that no code has. */
export type CodeReading = { ok: true; code: string } | { ok: false; problem: CodeProblem; letters: string };

/** Capitals of other alphabets that look like those of codes, as a keyboard that is set to them types. */
const lookAlikes: Readonly<Record<string, string>> = {
  С: "C",
  Н: "H",
  К: "K",
  М: "M",
  Р: "P",
  Т: "T",
  Х: "X",
  У: "Y",
  Η: "H",
  Κ: "K",
  Μ: "M",
  Ν: "N",
  Ρ: "P",
  Τ: "T",
  Υ: "Y",
  Χ: "X",
};

/** The digit that a character of another script stands for: scripts have theirs in rows of ten, from zero. */
function digitOf(character: string): string {
  const at = character.codePointAt(0) ?? 0;
  for (let zero = at; zero > at - 10; zero -= 1) {
    if (!/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) return String(at - zero);
  }
  return character;
}

/** The letters and digits of a text in capitals, as codes write them, in the pieces that anything else leaves between them. */
const piecesOf = (text: string): string[] =>
  text
    .normalize("NFKC")
    .replaceAll(/[\p{Cf}\p{M}]/gu, "")
    .toUpperCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((piece) => piece !== "")
    .map((piece) =>
      piece.replaceAll(/[^A-Z0-9]/gu, (character) =>
        /\p{Nd}/u.test(character) ? digitOf(character) : (lookAlikes[character] ?? character),
      ),
    );

const spelt = new RegExp(`^[${codeAlphabet}]+$`);

const isCode = (letters: string, { min, max }: CodeLengths): boolean =>
  letters.length >= min && letters.length <= max && spelt.test(letters);

/** Every code that neighbouring pieces make together. */
const codesIn = (pieces: readonly string[], lengths: CodeLengths): string[] =>
  pieces.flatMap((_piece, from) =>
    pieces
      .slice(from, from + lengths.max)
      .map((_last, at) => pieces.slice(from, from + at + 1).join(""))
      .filter((letters) => isCode(letters, lengths)),
  );

/** The one of several that a code among words can be; undefined if it could be more than one. */
const theOne = (codes: readonly string[]): string | undefined => {
  const [one, ...more] = new Set(codes);
  return more.length === 0 ? one : undefined;
};

/** The one code among words, of the usual length if there is one. */
const codeAmong = (text: string, lengths: CodeLengths): string | undefined => {
  const codes = codesIn(piecesOf(text), lengths);
  return theOne(codes.filter(({ length }) => length === lengths.usual)) ?? theOne(codes);
};

/** More letters than a mistyped code has: a sentence. */
const mostMistyped = 12;

function problemOf(letters: string, { min }: CodeLengths): CodeReading {
  const odd = [...new Set(letters)].filter((letter) => !codeAlphabet.includes(letter)).join("");
  if (letters === "") return { ok: false, problem: "empty", letters: "" };
  if (odd !== "")
    return letters.length > mostMistyped
      ? { ok: false, problem: "none", letters: "" }
      : { ok: false, problem: "letters", letters: odd };
  return { ok: false, problem: letters.length < min ? "short" : "long", letters: "" };
}

/** The address of a site, as people write it among words. */
const addresses =
  /(?:https?:\/\/|(?<![\p{L}\p{N}])www\.[\p{L}\p{N}-]+\.)\S*|[\p{L}\p{N}][\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}\/\S*/giu;

function readWords(text: string, lengths: CodeLengths): CodeReading {
  const letters = piecesOf(text).join("");
  if (isCode(letters, lengths)) return { ok: true, code: letters };
  // The name of a site can have letters that codes have.
  const code = codeAmong(text.replaceAll(addresses, " , a , "), lengths) ?? codeAmong(text, lengths);
  return code === undefined ? problemOf(letters, lengths) : { ok: true, code };
}

/** Takes away percent signs, as often as an address was put into another; what cannot be decoded stays. */
function decodeSome(text: string): string {
  let decoded = text;
  for (let round = 0; round < 3; round += 1) {
    decoded = decoded.replaceAll(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
      try {
        return decodeURIComponent(bytes);
      } catch {
        return bytes;
      }
    });
  }
  return decoded;
}

/** Where a code stands in an address: after `/a/`, or in the query of the page that asks for it. */
const placesInLink = [/(?:^|\/)a\/([^/?#&]*)/gi, /[?&]code=([^&#]*)/gi];

function readCode(text: string, lengths: CodeLengths): CodeReading {
  const seen = text.slice(0, longestTypedCode);
  if (holdsSecret(seen)) return { ok: false, problem: "private", letters: "" };
  const decoded = decodeSome(seen.normalize("NFKC"));
  const inLinks = placesInLink.flatMap((place) =>
    [...decoded.matchAll(place)].map(([, part = ""]) => readWords(part, lengths)),
  );
  return inLinks.find(({ ok }) => ok) ?? inLinks.at(-1) ?? readWords(decoded, lengths);
}

/**
 * Reads the code of an assignment out of what was typed or pasted: in any case, with spaces, dashes, quotes and other
 * signs in or around it, in wide letters, with words around it, or as the whole link, alone or wrapped in another. Two
 * different codes never read the same. What looks like a private link is not read.
 */
export const readJoinCode = (text: string): CodeReading => readCode(text, joinLengths);

/** Reads a student's own code in the same way. */
export const readPersonalCode = (text: string): CodeReading => readCode(text, personalLengths);

/** A private link's secret part, as it was read: whose it is and the secret; or why there is none. */
export type PrivateReading =
  { ok: true; id: string; secret: string } | { ok: false; problem: "cut" | "student" | "none" };

/** 16 and 32 bytes in base64url, of which the last letter of the second has but four bits. */
const whole = /^([\w-]{22})\.([\w-]{42}[AEIMQUYcgkosw048])/;
/** The beginning of it, at the end of what there is. */
const begun = /^[\w-]{8,22}$|^[\w-]{22}\.[\w-]{0,42}(?:$|[^\w-])/;

/** Where the secret part begins: after the `#`, or after the path if a mail program took the `#` away. */
const starts = /#|\/(?:manage|results)\b[/?]*/g;

/** What mail programs put into a long line that they break: line ends, spaces, `=` at the end and `>` at the start. */
const breaks = /[\s=>|\\]+/g;

/** The text from each place where a secret part can begin, as it stands, and then with its breaks mended. */
function partsOf(text: string): string[] {
  const plain = decodeSome(text.slice(0, longestTypedCode).normalize("NFKC")).replaceAll(/\p{Cf}/gu, "");
  const after = [...plain.matchAll(starts)].map(({ index, 0: start }) => plain.slice(index + start.length));
  const alone = /(?<![\w-])[\w-]{22}\.[\w-]/.exec(plain);
  const raw = [...after, ...(alone === null ? [] : [plain.slice(alone.index)])];
  return [...raw, ...raw.map((part) => part.replaceAll(breaks, ""))];
}

/** The secret part of a private link, whole or cut off; null if there is none. */
function findPrivatePart(text: string): Exclude<PrivateReading, { problem: "student" | "none" }> | null {
  const parts = partsOf(text);
  for (const part of parts) {
    const [, id, secret] = whole.exec(part) ?? [];
    if (id !== undefined && secret !== undefined) return { ok: true, id, secret };
  }
  return parts.some((part) => begun.test(part)) ? { ok: false, problem: "cut" } : null;
}

/** Whether a text holds the secret part of a private link, or so much of it that it must not be shown. */
export const holdsSecret = (text: string): boolean =>
  partsOf(text).some((part) => /^[\w-]{22}\.[\w-]{10}/.test(part));

/**
 * Reads the secret part of a private link out of what was pasted or stood in an address: with anything before and after
 * it, broken over several lines, quoted, or with its `#` turned into something else. A part that lacks its end is told
 * from a text that has none, and from a student's link.
 */
export function readPrivateLink(text: string): PrivateReading {
  const found = findPrivatePart(text);
  if (found !== null) return found;
  if (/\/(?:manage|results)\b/.test(text)) return { ok: false, problem: "cut" };
  return { ok: false, problem: readJoinCode(text).ok ? "student" : "none" };
}
