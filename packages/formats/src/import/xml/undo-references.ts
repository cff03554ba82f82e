const named: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/**
 * HTML with its references undone once, for words that stand in HTML as HTML themselves. References to other names are left, as
 * they mean the same when the HTML is read.
 */
export function undoReferences(html: string): string {
  return html.replaceAll(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]{2,4}));/g,
    (reference, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named.get(name) ?? reference;
      const code = Number.parseInt(decimal ?? hex ?? "", decimal === undefined ? 16 : 10);
      return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : reference;
    },
  );
}
