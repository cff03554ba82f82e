/** Capitals and digits of which no two look or, read out, sound alike: no 0 O 1 I L 2 Z 5 S 8 B U V, nor vowels that spell words. */
export const codeAlphabet = "34679CDFGHJKMNPQRTWXY";

export const joinCodeLength = 6;
export const personalCodeLength = 8;

/** Random bytes as a code, the same for the same bytes. Bytes past the last whole alphabet are passed over, so that every letter is as likely. */
export function spellCode(bytes: Uint8Array, length: number): string {
  const whole = 256 - (256 % codeAlphabet.length);
  const letters = [...bytes]
    .filter((byte) => byte < whole)
    .map((byte) => codeAlphabet[byte % codeAlphabet.length]);
  if (letters.length < length) throw new Error(`${bytes.length} bytes are too few for ${length} letters`);
  return letters.slice(0, length).join("");
}
