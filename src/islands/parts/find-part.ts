/**
 * The part of a custom element that a selector names, of a type of element. Throws an Error if its component has no
 * such part.
 */
export function findPart<T extends HTMLElement>(element: HTMLElement, selector: string, type: new () => T): T {
  const found = element.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`<${element.localName}> has no ${type.name} ${selector}`);
}
