import Builder from 'fast-xml-builder';

/** An element: its text (`#text`), its attributes (`@name`), and its children by name, in their order. */
export interface XmlElement {
  [name: string]: string | XmlElement | readonly XmlElement[] | undefined;
}

/** An XML document with one root element. Whatever stands in texts and attributes is escaped. */
export function xmlDocument(root: XmlElement): string {
  const builder = new Builder({
    attributeNamePrefix: '@',
    ignoreAttributes: false,
    suppressEmptyNode: true,
    format: true,
  });
  return builder.build({ '?xml': { '@version': '1.0', '@encoding': 'utf-8' }, ...root });
}
