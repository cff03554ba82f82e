import type { Page } from "@playwright/test";

/** How a text looks once it is translated, so that a test can tell it from one that is not. */
export const translated = (text: string): string => `⟦${text}⟧`;

/**
 * Translates the page as Chrome does: each text node is taken out, and two `<font>` elements with other words stand in
 * its place. Texts that come later are translated as they come. What React holds of the old text nodes is then no more
 * in the page.
 */
export const translate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const left = "script, style, noscript, textarea, title, svg, font, [translate=no]";
    const put = (text: Text): void => {
      const words = text.data.trim();
      if (words === "" || text.parentElement === null || text.parentElement.closest(left)) return;
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      inner.textContent = text.data.replace(words, `⟦${words}⟧`);
      outer.append(inner);
      text.replaceWith(outer);
    };
    const putAll = (root: Node): void => {
      const texts: Text[] = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node: Node | null = root; node !== null; node = walker.nextNode()) {
        if (node instanceof Text) texts.push(node);
      }
      for (const text of texts) put(text);
    };
    putAll(document.body);
    new MutationObserver((changes) => {
      for (const { target, type, addedNodes } of changes) {
        if (type === "characterData") putAll(target);
        for (const node of addedNodes) putAll(node);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    document.documentElement.classList.add("translated-ltr");
  });

/**
 * Words of the page that React holds as a text node, as they stand beside others. It writes to that very node when they
 * change, which a translator has taken out by then. The only text of an element is safe: React writes to the element.
 */
export const looseWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const main = document.querySelector("main");
    if (main === null) throw new Error("no page");
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      const isHeld = Object.keys(text).some((key) => key.startsWith("__reactFiber"));
      if (isHeld && /\p{L}/u.test(text.nodeValue ?? "")) found.push(text.nodeValue ?? "");
    }
    return found;
  });
