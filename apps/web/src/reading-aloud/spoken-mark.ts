import type { Sentence } from "./sentences";

/** The name of the highlight and of the attribute in style sheets. */
const name = "spoken";

let markedElement: Element | null = null;

/** Takes the mark away. */
export const clearMark = (): void => {
  if ("highlights" in CSS) CSS.highlights.delete(name);
  markedElement?.removeAttribute(`data-${name}`);
  markedElement = null;
};

/**
 * Marks a sentence in the page, and no other. Words are lit without a change to the page's elements; a list to choose from,
 * and words in a browser that cannot do that, by an attribute.
 */
const mark = ({ element, ranges }: Sentence): void => {
  clearMark();
  if (ranges.length > 0 && "highlights" in CSS) {
    CSS.highlights.set(name, new Highlight(...ranges));
    return;
  }
  markedElement = element;
  element.setAttribute(`data-${name}`, "true");
};

/** What scrolls an element: a box around it, or the page. */
const scrollerOf = (element: Element): Element => {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const canScroll = /auto|scroll/.test(getComputedStyle(at).overflowY);
    if (canScroll && at.scrollHeight > at.clientHeight) return at;
  }
  return document.documentElement;
};

/** Room that stays free above what is read, for the button that stops it. */
const headroom = 80;

/** Scrolls until a sentence can be seen, if it cannot. */
const show = ({ element, ranges }: Sentence): void => {
  const scroller = scrollerOf(element);
  const isPage = scroller === document.documentElement;
  const { top } = (ranges[0] ?? element).getBoundingClientRect();
  const { bottom } = (ranges.at(-1) ?? element).getBoundingClientRect();
  const box = isPage ? { top: 0, bottom: innerHeight } : scroller.getBoundingClientRect();
  if (top >= box.top + headroom && bottom <= box.bottom) return;
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  scroller.scrollBy({ top: top - box.top - headroom, behavior: isStill ? "instant" : "smooth" });
};

/** Marks the sentence that is being read, where it can be seen. */
export const markSentence = (sentence: Sentence): void => {
  mark(sentence);
  show(sentence);
};
