import { dump } from 'js-yaml';
import { schemaLine } from '../../schemas/content-schemas.ts';

/** The text of a YAML file of a content folder, which names its schema first; keys without a value are left out. */
export function yamlFile(file: string, value: unknown): string {
  return `${schemaLine(file)}\n${dump(value, { lineWidth: -1, noRefs: true, quotingType: '"', skipInvalid: true })}`;
}
