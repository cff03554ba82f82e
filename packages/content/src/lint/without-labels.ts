/**
 * A stem without the labels that it lists itself ("true, false or not given?"). Only where it lists them all: one that
 * names some of its options says something about them.
 */
export function withoutLabels(stem: string, labels: readonly string[]): string {
  const longestFirst = labels.toSorted((a, b) => b.length - a.length);
  const bare = longestFirst.reduce<string | undefined>(
    (text, label) => (text === undefined ? undefined : withoutLabel(text, label)),
    stem,
  );
  return labels.length === 0 ? stem : (bare ?? stem);
}

function withoutLabel(text: string, label: string): string | undefined {
  const at = text.toLowerCase().indexOf(label.toLowerCase());
  return at < 0 ? undefined : `${text.slice(0, at)}…${text.slice(at + label.length)}`;
}
