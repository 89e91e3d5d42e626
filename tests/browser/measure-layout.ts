/** Parts of the frame that are there or not; the words in them decide how wide they are. */
export const SEEN = ['site-search button', '.header-nav', '.bottom-bar', '.local-list', 'main h1'];
/** Parts of the frame that the window decides about. */
export const SIZED = ['header.header', 'main', '.sl-markdown-content', '.site-footer'];
/** What has colours to compare: the first element of each selector. */
export const COLOURED = [
  'body',
  'header.header',
  '.header-nav [aria-current]',
  'h1',
  '.sl-markdown-content p',
  '.sl-markdown-content a',
  '.sl-markdown-content .note',
  '.sl-markdown-content .button',
  '.sl-markdown-content .button-main',
  '.sl-markdown-content :is(.card, .facts-panel, .contest-clock, th)',
  '.site-footer',
];

/** Edges and widths are rounded to so many px. */
export const STEP = 8;

/**
 * Where the parts of a page stand, a line each: name, left edge and width in px, or `hidden`. Of the content these are its
 * blocks and the blocks in them, except those that are as wide as their words; each different line once, so that one
 * paragraph more is no change of the layout. Runs in the page.
 */
export function measureLayout({ seen, sized, step }: { seen: string[]; sized: string[]; step: number }): string[] {
  const round = (px: number) => String(Math.round(px / step) * step);
  const nameOf = ({ localName, classList }: Element) =>
    // Astro's own classes change with the files they come from.
    [localName, ...[...classList].filter((name) => !/^s\d+$/.test(name))].join('.');
  const isHidden = (element: Element) => !element.checkVisibility({ visibilityProperty: true });
  const place = (element: Element) => {
    if (isHidden(element)) return 'hidden';
    const { left, width } = element.getBoundingClientRect();
    return `${round(left)} ${round(width)}`;
  };
  /** Whether the words of an element or its neighbours, and so the fonts of a machine, decide about its width. */
  const isSizedByWords = (element: Element) => {
    const { display, position } = getComputedStyle(element);
    const around = getComputedStyle(element.parentElement ?? element).display;
    return (
      /inline|table|contents/.test(display) ||
      position === 'absolute' ||
      /flex|inline|table/.test(around) ||
      element.parentElement?.matches('.fact-list, svg, fieldset') === true
    );
  };
  const blocks = (parent: Element, path: string, depth: number): string[] =>
    [...parent.children].flatMap((child) => {
      if (child.matches('script, style, template') || (!isHidden(child) && isSizedByWords(child))) return [];
      const name = `${path}${nameOf(child)}`;
      return [
        `${name} ${place(child)}`,
        ...(depth > 1 && !isHidden(child) ? blocks(child, `${name} > `, depth - 1) : []),
      ];
    });

  const describe = (selector: string, show: (element: Element) => string) => {
    const element = document.querySelector(selector);
    return `${selector} ${element ? show(element) : 'absent'}`;
  };
  const content = document.querySelector('.sl-markdown-content');
  return [
    ...seen.map((selector) => describe(selector, (element) => (isHidden(element) ? 'hidden' : 'visible'))),
    ...sized.map((selector) => describe(selector, place)),
    ...new Set(content ? blocks(content, '', 2) : []),
  ];
}

/** The colours of text, ground and border of the first element of each kind that a page has. Runs in the page. */
export function measureColours({ coloured, theme }: { coloured: string[]; theme: string }): Record<string, string> {
  document.documentElement.dataset['theme'] = theme;
  return Object.fromEntries(
    coloured.flatMap((selector) => {
      const element = document.querySelector(selector);
      if (!element) return [];
      const { color, backgroundColor, borderBlockStartColor, borderBlockStartWidth } = getComputedStyle(element);
      const border = borderBlockStartWidth === '0px' ? 'no border' : borderBlockStartColor;
      return [[selector, [color, backgroundColor, border].join(' | ')]];
    }),
  );
}
