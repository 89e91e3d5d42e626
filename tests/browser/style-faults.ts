import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const FOLDER = 'src/styles';

/** Every rule of the site, before the build leaves out what a kind of page seems not to use. */
const whole = readdirSync(FOLDER)
  .map((name) => readFileSync(join(FOLDER, name), 'utf8'))
  .join('\n');

/**
 * What the page as it stands lacks of its style: custom properties without a value where a rule asks for one, and
 * declarations of the whole style sheets for an element that no rule of the page makes. Each with the selector.
 */
export async function styleFaults(page: Page): Promise<string[]> {
  return page.evaluate((css) => {
    /** States and parts that no selector finds in a document. */
    const PART = /::[\w-]+(?:\([^()]*\))?/g;
    const STATE = /:(?:hover|active|focus(?:-visible|-within)?|target)\b/g;
    /** What Starlight's own parts ask for and this site does without: shadows, and icons of a colour of their own. */
    const KNOWN = ['--sl-shadow-lg', '--sl-shadow-md', '--sl-icon-color'];

    interface Rule {
      selector: string;
      /** Pseudo-elements of the selector. */
      parts: string;
      /** Whether it applies in the window as it is. */
      isOn: boolean;
      style: CSSStyleDeclaration;
    }
    const applies = (rule: CSSRule) =>
      rule instanceof CSSMediaRule
        ? matchMedia(rule.conditionText).matches
        : !(rule instanceof CSSSupportsRule) || CSS.supports(rule.conditionText);
    const rulesIn = (rules: CSSRuleList, isOn = true): Rule[] =>
      [...rules].flatMap((rule) => {
        if (rule instanceof CSSStyleRule) {
          // Commas within brackets part no selectors.
          return rule.selectorText.split(/,(?![^()]*\))(?![^(]*\([^()]*\)[^()]*\))/).map((selector) => ({
            selector: selector.replace(PART, '').replace(STATE, '').trim() || '*',
            parts: (selector.match(PART) ?? []).join(''),
            isOn,
            style: rule.style,
          }));
        }
        return 'cssRules' in rule ? rulesIn(rule.cssRules as CSSRuleList, isOn && applies(rule)) : [];
      });
    const all = (selector: string): Element[] => {
      try {
        return [...document.querySelectorAll(selector)];
      } catch {
        return [];
      }
    };

    const sheets = [...document.styleSheets, ...document.adoptedStyleSheets];
    const ofPage = sheets.flatMap((sheet) => rulesIn(sheet.cssRules));
    const unpruned = new CSSStyleSheet();
    unpruned.replaceSync(css);

    const faults = new Set<string>();
    const declared = new Map<Element, Map<string, Set<string>>>();
    for (const { selector, parts, isOn, style } of ofPage) {
      const wanted = isOn ? [...style.cssText.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name) : [];
      for (const element of all(selector)) {
        const byPart = declared.get(element) ?? new Map<string, Set<string>>();
        const names = byPart.get(parts) ?? new Set<string>();
        for (const name of style) names.add(name);
        declared.set(element, byPart.set(parts, names));
        for (const name of wanted) {
          if (KNOWN.includes(name) || getComputedStyle(element).getPropertyValue(name) !== '') continue;
          faults.add(`${selector}${parts}: ${name} has no value`);
        }
      }
    }
    for (const { selector, parts, isOn, style } of rulesIn(unpruned.cssRules)) {
      for (const element of isOn ? all(selector) : []) {
        const names = declared.get(element)?.get(parts);
        for (const name of style) {
          if (!name.startsWith('--') && !names?.has(name)) faults.add(`${selector}${parts}: no ${name}`);
        }
      }
    }
    return [...faults];
  }, whole);
}
