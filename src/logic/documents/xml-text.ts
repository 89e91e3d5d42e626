import { Parser } from 'htmlparser2';
import { markedEncoding } from '../text-encoding.ts';

/** Elements within elements beyond this are an attack. */
const DEEPEST = 500;

/** The callbacks for a part that is read; names of elements and attributes are without prefix. */
interface XmlHandler {
  open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  close: (name: string) => void;
  text: (text: string) => void;
}

/** Reads a part from start to end. Throws an Error if it is not well-formed, or has what no file of Office may have. */
export function readXml(bytes: Uint8Array, { open, close, text }: XmlHandler): void {
  const source = decodeXml(bytes);
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > DEEPEST) throw new Error('The elements are too deep');
        const plain = Object.entries(attributes).map(([key, value]) => [withoutPrefix(key), value]);
        open(withoutPrefix(name), Object.fromEntries(plain) as typeof attributes);
      },
      onclosetag: (name, isImplied) => {
        // The parser takes those that close themselves (`/>`) for implied too.
        if (isImplied && source[parser.endIndex - 1] !== '/') throw new Error(`<${name}> is not closed`);
        depth--;
        close(withoutPrefix(name));
      },
      ontext: text,
      onprocessinginstruction: (name) => {
        if (/^!doctype/i.test(name)) throw new Error('No part has a document type');
      },
    },
    { xmlMode: true },
  );
  parser.end(source);
}

/** The attributes of each element of a name in a part, as far as it can be read. */
export function attributesOf(bytes: Uint8Array | undefined, wanted: string): Partial<Record<string, string>>[] {
  const found: Partial<Record<string, string>>[] = [];
  try {
    readXml(bytes ?? new Uint8Array(), {
      open: (name, attributes) => {
        if (name === wanted) found.push(attributes);
      },
      close: () => undefined,
      text: () => undefined,
    });
  } catch {
    // What comes before the fault counts.
  }
  return found;
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The text of XML by its mark, else by its first signs, else by what it declares, else in UTF-8. */
function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide = first === 0x3c && second === 0 ? 'utf-16le' : first === 0 && second === 0x3c ? 'utf-16be' : null;
  return new TextDecoder(markedEncoding(bytes) ?? wide ?? declared(bytes)).decode(bytes);
}

function declared(bytes: Uint8Array): string {
  const start = new TextDecoder().decode(bytes.subarray(0, 200));
  const name = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1] ?? 'utf-8';
  try {
    // What can be read here has one byte to a letter of Latin.
    return /utf-?16|ucs-?2/i.test(name) ? 'utf-8' : new TextDecoder(name).encoding;
  } catch {
    return 'utf-8';
  }
}
