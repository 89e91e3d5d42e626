import { unzipSync } from 'fflate';
import { elementAt, elementsOf, xmlTree } from './xml-tree.ts';

/** Most that the parts that are read may hold when they are unpacked, in bytes: a hundred times what a long plan does. */
const MAXIMUM_UNPACKED = 10_000_000;

/** Thrown where a document has more than is read. */
export class TooMuchText extends RangeError {}

/** A relationship of a part: what kind of thing it leads to, and where that is; null where it is outside the file. */
interface Relation {
  id: string;
  /** The last word of the address that names the kind, such as `footnotes`. */
  kind: string;
  part: string | null;
}

/** The parts of an Office file. Names are in small letters, without a slash at the start. */
export interface OfficePackage {
  names: readonly string[];
  /** The bytes of a part, unpacked; undefined where there is none. Throws a TooMuchText where too much was unpacked. */
  read: (name: string) => Uint8Array | undefined;
  /** The relations of a part, or with '' of the whole; none if they cannot be read. */
  relationsOf: (name: string) => Relation[];
}

/** Opens a file of Office. Only the parts that are asked for are unpacked. Throws an Error if it is no archive. */
export function openPackage(archive: Uint8Array): OfficePackage {
  const found: string[] = [];
  unzipSync(archive, {
    filter: ({ name }) => {
      found.push(partName(name));
      return false;
    },
  });
  const names = new Set(found);
  let unpacked = 0;

  function read(wanted: string): Uint8Array | undefined {
    if (!names.has(wanted)) return undefined;
    const parts = unzipSync(archive, {
      filter: ({ name, originalSize }) => {
        if (partName(name) !== wanted) return false;
        // Where an archive claims too little, the part ends there; nothing larger is ever made of it.
        unpacked += originalSize;
        if (unpacked > MAXIMUM_UNPACKED) throw new TooMuchText(`More than ${String(MAXIMUM_UNPACKED)} bytes`);
        return true;
      },
    });
    return Object.values(parts)[0];
  }

  function relationsOf(name: string): Relation[] {
    const folder = name.slice(0, name.lastIndexOf('/') + 1);
    const bytes = read(`${folder}_rels/${name.slice(folder.length)}.rels`);
    const relations = elementsOf(elementAt(xmlTree(bytes, true), 'Relationships'), 'Relationship');
    return relations.map(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => ({
      id: Id,
      kind: Type.slice(Type.lastIndexOf('/') + 1),
      part: TargetMode === 'External' ? null : resolved(Target, folder),
    }));
  }

  return { names: [...names], read, relationsOf };
}

/** The name of a part, however the program that packed it wrote it. */
function partName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/** The part that an address in a part of a folder leads to. */
function resolved(target: string, folder: string): string {
  const { pathname } = new URL(target.replaceAll('\\', '/'), `file:///${folder}`);
  return partName(decodeURIComponent(pathname));
}
