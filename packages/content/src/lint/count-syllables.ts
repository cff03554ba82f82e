/** Letter runs that sound as one syllable fewer than they have vowel runs, and as one more. */
const fewer = [/cial/u, /tia/u, /cius/u, /cious/u, /giu/u, /ion/u, /iou/u, /sia$/u, /.ely$/u];
const more = [
  /ia/u,
  /riet/u,
  /dien/u,
  /iu/u,
  /io/u,
  /ii/u,
  /[^aeiouylrw]ls?$/u,
  /[aeiou]{3}/u,
  /^mc/u,
  /ism$/u,
  /[aeiouy]ing$/u,
  /[^l]lien/u,
  /^coa[dglx]./u,
  /[^gq]ua[^auieo]/u,
  /dnt$/u,
];

/**
 * The syllables of an English word by rule: runs of vowel letters, corrected by letter patterns. Words that the
 * rules get wrong are looked up; a number counts one, as a masked name does.
 *
 * Source: Greg Fast, Lingua::EN::Syllable (1999). Added: the mute e of final -ed and -es, and a vowel apart from -ing;
 * the rule for -ble holds for any -le.
 */
export function countSyllables(word: string, exceptions: Readonly<Record<string, number>> = {}): number {
  const parts = word.toLowerCase().match(/[a-z]+/gu) ?? [];
  return Math.max(
    1,
    parts.reduce((sum, part) => sum + countPart(part, exceptions), 0),
  );
}

function countPart(part: string, exceptions: Readonly<Record<string, number>>): number {
  if (Object.hasOwn(exceptions, part)) return exceptions[part] ?? 1;
  if (part.length < 2) return part === "s" ? 0 : 1;
  const sounded = part
    .replace(/(?<=[aeiouy].*[^aeiouytd])ed$/u, "d")
    .replace(/(?<=[aeiouy].*[^aeiouycgshxz])es$/u, "s")
    .replace(/e$/u, "");
  const runs = sounded.match(/[aeiouy]+/gu)?.length ?? 0;
  const patterns = (list: readonly RegExp[]): number =>
    list.filter((pattern) => pattern.test(sounded)).length;
  return Math.max(1, runs - patterns(fewer) + patterns(more));
}
