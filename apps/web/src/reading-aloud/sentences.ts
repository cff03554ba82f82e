/** A sentence as it is spoken. */
export type Sentence = {
  text: string;
  /** What it stands in: a paragraph, the label of an option, a list to choose from. */
  element: Element;
  /** Its runs of words in the page; none for what a list to choose from holds. */
  ranges: Range[];
};

/** What is not words to read: what is operated, pictures, and what is there for screen readers alone. */
const silent = [
  "button:not([popovertarget])",
  "[popover]",
  "option",
  "input",
  "textarea",
  "output",
  "svg",
  "[aria-live]",
  "[aria-hidden='true']",
  "[data-silent]",
  ".visually-hidden",
].join(",");

/** Where each sentence of a text begins and ends. Spaces around it belong to none. */
export const splitSentences = (text: string, language: string): { from: number; to: number }[] => {
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  return [...segmenter.segment(text)].flatMap(({ segment, index }) => {
    const from = index + segment.length - segment.trimStart().length;
    const to = index + segment.trimEnd().length;
    return /[\p{L}\p{N}]/u.test(segment) ? [{ from, to }] : [];
  });
};

/** A text of the page, and where in the words of its block it begins. */
type Piece = { node: Text; from: number };

/** What is set as one run of words. */
type Block = { element: Element; words: string; pieces: Piece[]; lists: HTMLSelectElement[] };

const isInline = (element: Element): boolean => getComputedStyle(element).display.startsWith("inline");

const blockAround = (node: Node, root: Element): Element => {
  let at = node.parentElement ?? root;
  while (at !== root && isInline(at)) at = at.parentElement ?? root;
  return at;
};

/** The words of an element in the order of the page; a list to choose from that stands among them is a blank. */
const blocksIn = (root: Element, blank: string): Block[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node instanceof Element && node.matches(silent)) return NodeFilter.FILTER_REJECT;
    const isPiece = node instanceof Text || node instanceof HTMLSelectElement;
    return isPiece ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  });
  const blocks: Block[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = blockAround(node, root);
    let block = blocks.at(-1);
    if (block?.element !== element) blocks.push((block = { element, words: "", pieces: [], lists: [] }));
    if (node instanceof Text) {
      block.pieces.push({ node, from: block.words.length });
      block.words += node.data;
    } else if (node instanceof HTMLSelectElement) {
      block.words += ` ${blank} `;
      block.lists.push(node);
    }
  }
  return blocks;
};

/** The runs of words from one place in a block to another. What stands between them, such as a note, is not in them. */
const rangesOf = (pieces: readonly Piece[], from: number, to: number): Range[] =>
  pieces.flatMap(({ node, from: at }) => {
    if (at >= to || at + node.length <= from) return [];
    const range = document.createRange();
    range.setStart(node, Math.max(from - at, 0));
    range.setEnd(node, Math.min(to - at, node.length));
    return [range];
  });

/** What can be chosen in a list, the entry for no answer apart. */
const choicesOf = (list: HTMLSelectElement): string[] =>
  [...list.options].filter(({ value }) => value !== "").map(({ text }) => text);

/** Whether it is the label of an option, which may be the same in each of several rows. */
const isOption = (element: Element): boolean => element.closest("label")?.control instanceof HTMLInputElement;

/**
 * The sentences that can be read in an element, in the order of the page. Choices that are the same in several rows are
 * read with the first of them alone.
 *
 * @param blank What is said for a list to choose from that stands within a sentence.
 */
export const sentencesIn = (root: Element, language: string, blank: string): Sentence[] => {
  const heard = new Set<string>();
  const isNew = (text: string): boolean => !heard.has(text) && heard.add(text).has(text);
  return blocksIn(root, blank).flatMap(({ element, words, pieces, lists }) => {
    const hasWords = pieces.some(({ node }) => node.data.trim() !== "");
    const sentences = splitSentences(hasWords ? words : "", language).map(({ from, to }): Sentence => ({
      text: words.slice(from, to).replaceAll(/\s+/g, " "),
      element,
      ranges: rangesOf(pieces, from, to),
    }));
    const isRepeated = isOption(element) && !isNew(words);
    const choices = lists.flatMap((list) => {
      const texts = choicesOf(list);
      return isNew(texts.join("\n"))
        ? texts.map((text): Sentence => ({ text, element: list, ranges: [] }))
        : [];
    });
    return [...(isRepeated ? [] : sentences), ...choices];
  });
};
