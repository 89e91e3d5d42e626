import { elementAt, elementsOf, isOn, valueAt, type XmlElement } from './xml-tree.ts';

/** What is said of paragraphs and runs, by themselves and by their styles. */
export interface WordStyles {
  /** A paragraph's properties and after them its styles, the nearest first. */
  of: (properties: XmlElement | undefined) => XmlElement[];
  /** Whether a property of a run is on, given what is said of its paragraph. */
  isOn: (run: XmlElement | undefined, paragraph: readonly XmlElement[], name: string) => boolean;
}

/** The styles of a document by its `word/styles.xml`. */
export function wordStyles(part: XmlElement | undefined): WordStyles {
  const styles = elementsOf(elementAt(part, 'styles'), 'style');
  const byId = new Map(styles.map((style) => [style.attributes['styleId'], style]));
  const usual = styles.find(({ attributes }) => attributes['type'] === 'paragraph' && attributes['default'] === '1');

  function withBases(id: string | undefined, fallback?: XmlElement): XmlElement[] {
    const chain = new Set<XmlElement>();
    let style = byId.get(id) ?? fallback;
    while (style && !chain.has(style)) {
      chain.add(style);
      style = byId.get(valueAt(style, 'basedOn'));
    }
    return [...chain];
  }

  return {
    of: (properties) => withBases(valueAt(properties, 'pStyle'), usual),
    isOn: (run, paragraph, name) => {
      const own = elementAt(run, 'rPr');
      const said = [
        own,
        ...[...withBases(valueAt(own, 'rStyle')), ...paragraph].map((style) => elementAt(style, 'rPr')),
      ];
      return said.map((each) => isOn(each, name)).find((each) => each !== undefined) ?? false;
    },
  };
}
