import { qrPath } from '../logic/qr-path.ts';
import { currentRelease } from './parts/current-release.ts';
import { failure } from './parts/failure.ts';
import { findPart } from './parts/find-part.ts';

/** The words the element says, from `data-words`; see the component. */
export type Words = Record<'failed', string>;

/** White modules around the code, without which readers do not find it. */
const QUIET_ZONE = 4;

/** Width of a module and of the smallest code in CSS px: what phones read off a screen at arm's length. */
const MODULE = 4;
const MINIMUM_WIDTH = 200;

/** The capacity of the largest code. */
const MAXIMUM_BYTES = 2953;

const SVG = 'http://www.w3.org/2000/svg' as const;

/**
 * `<qr-code>` around a `<details>`: draws the address of the page in it when it is opened, or the one that
 * `data-address` gives. Only what draws is fetched, from this site; nothing is sent.
 */
class QrCode extends HTMLElement {
  static readonly observedAttributes = ['data-address'];
  /** The address that the code shows or is going to show. */
  #shown = '';

  connectedCallback(): void {
    const details = findPart(this, 'details', HTMLDetailsElement);
    details.addEventListener('toggle', () => void this.#draw());
    void this.#draw();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) void this.#draw();
  }

  async #draw(): Promise<void> {
    const address = this.dataset['address'] ?? location.href;
    if (!findPart(this, 'details', HTMLDetailsElement).open || address === this.#shown) return;
    this.#shown = address;
    const words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    try {
      const [{ encode }, { code }] = await Promise.all([import('uqr'), currentRelease()]);
      // The address may have changed meanwhile.
      if (address !== this.#shown) return;
      const isShort = new TextEncoder().encode(address).length <= MAXIMUM_BYTES;
      const rows = isShort ? encode(address, { ecc: 'L', boostEcc: true, border: QUIET_ZONE }).data : null;
      this.#show(rows ? [codePicture(rows, code.code)] : [], rows ? code.hint : code.tooLong);
    } catch {
      this.#shown = '';
      this.#show([], ...(await failure(words.failed)));
    }
  }

  #show(pictures: Element[], ...words: (string | Node)[]): void {
    findPart(this, '.qr-picture', HTMLElement).replaceChildren(...pictures);
    findPart(this, '.qr-status', HTMLElement).replaceChildren(...words);
  }
}

/** Black on white in every theme: many readers take no other code. */
function codePicture(rows: boolean[][], name: string): SVGElement {
  const width = String(Math.max(MINIMUM_WIDTH, rows.length * MODULE));
  const title = svg('title', {});
  title.textContent = name;
  const picture = svg('svg', {
    viewBox: `0 0 ${String(rows.length)} ${String(rows.length)}`,
    width,
    height: width,
    role: 'img',
    'shape-rendering': 'crispEdges',
  });
  picture.append(title, svg('path', { fill: '#fff', d: `M0 0h${String(rows.length)}v${String(rows.length)}H0z` }));
  picture.append(svg('path', { fill: '#000', d: qrPath(rows) }));
  return picture;
}

function svg(name: string, attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
}

customElements.define('qr-code', QrCode);
