type Child = Node | string;

/** Makes an element. Text is text: nothing is ever read as markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Text in the direction of its own words. */
export function words(text: string): HTMLElement {
  return element("bdi", {}, text);
}

/** Fills `{name}` in a message. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replaceAll(/\{(\w+)\}/g, (mark, name: string) => String(values[name] ?? mark));
}
