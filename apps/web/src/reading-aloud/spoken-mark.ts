/** The name of the highlight and of the attribute in style sheets. */
const name = "spoken";

let markedElement: Element | null = null;

/** Takes the mark away. */
export const clearMark = (): void => {
  if ("highlights" in CSS) CSS.highlights.delete(name);
  markedElement?.removeAttribute(`data-${name}`);
  markedElement = null;
};

const elementAt = (place: Range | Element): Element | null => {
  if (place instanceof Element) return place;
  const node = place.commonAncestorContainer;
  return node instanceof Element ? node : node.parentElement;
};

/**
 * Marks a place in the page, and no other. Words are lit without a change to the page's elements; a list to choose from,
 * and words in a browser that cannot do that, by an attribute.
 */
const mark = (place: Range | Element): void => {
  clearMark();
  if (place instanceof Range && "highlights" in CSS) {
    CSS.highlights.set(name, new Highlight(place));
    return;
  }
  markedElement = elementAt(place);
  markedElement?.setAttribute(`data-${name}`, "true");
};

/** What scrolls an element: a box around it, or the page. */
const scrollerOf = (element: Element | null): Element => {
  for (let at = element; at !== null; at = at.parentElement) {
    const canScroll = /auto|scroll/.test(getComputedStyle(at).overflowY);
    if (canScroll && at.scrollHeight > at.clientHeight) return at;
  }
  return document.documentElement;
};

/** Room that stays free above what is read, for the button that stops it. */
const headroom = 80;

/** Scrolls until a place can be seen, if it cannot. */
const show = (place: Range | Element): void => {
  const scroller = scrollerOf(elementAt(place));
  const isPage = scroller === document.documentElement;
  const { top, bottom } = place.getBoundingClientRect();
  const box = isPage ? { top: 0, bottom: innerHeight } : scroller.getBoundingClientRect();
  if (top >= box.top + headroom && bottom <= box.bottom) return;
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  scroller.scrollBy({ top: top - box.top - headroom, behavior: isStill ? "instant" : "smooth" });
};

/** Marks the sentence that is being read, where it can be seen. */
export const markSentence = (place: Range | Element): void => {
  mark(place);
  show(place);
};
