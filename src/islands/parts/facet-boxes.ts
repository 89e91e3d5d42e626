import { byFacet, FACETS, type Facet, type FacetValues } from '../../logic/explorer.ts';

/** The facets whose values are tags. */
const TAGS = ['sector', 'technique', 'source'] as const satisfies readonly Facet[];

/** The check boxes of the filters: what is chosen, what they are called, and how many topics each would give. */
export class FacetBoxes {
  readonly #boxes: Record<Facet, HTMLInputElement[]>;

  constructor(form: HTMLElement) {
    this.#boxes = byFacet((facet) => [...form.querySelectorAll<HTMLInputElement>(`input[name=${facet}]`)]);
  }

  /** Every value that can be chosen. */
  get known(): FacetValues {
    return byFacet((facet) => this.#boxes[facet].map(({ value }) => value));
  }

  get chosen(): FacetValues {
    return byFacet((facet) => this.#boxes[facet].filter(({ checked }) => checked).map(({ value }) => value));
  }

  set chosen(values: FacetValues) {
    for (const facet of FACETS) {
      for (const box of this.#boxes[facet]) box.checked = values[facet].includes(box.value);
    }
  }

  /** The words beside the box of a value. */
  nameOf(facet: Facet, value: string): string {
    const box = this.#boxes[facet].find((each) => each.value === value);
    return box?.closest('label')?.querySelector('.facet-name')?.textContent.trim() ?? value;
  }

  /** Every tag that can be chosen, with its name. */
  get tags(): { facet: Facet; value: string; name: string }[] {
    return TAGS.flatMap((facet) =>
      this.known[facet].map((value) => ({ facet, value, name: this.nameOf(facet, value) })),
    );
  }

  showCounts(counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>): void {
    for (const facet of FACETS) {
      for (const box of this.#boxes[facet]) {
        const count = counts[facet].get(box.value) ?? 0;
        const label = box.closest('label');
        label?.toggleAttribute('data-empty', count === 0);
        const number = label?.querySelector('.facet-count');
        if (number) number.textContent = String(count);
      }
    }
  }
}
