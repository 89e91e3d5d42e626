import { dump } from 'js-yaml';

/** A value as the text of a YAML file; keys without a value are left out. */
export function yamlText(value: unknown): string {
  return dump(value, { lineWidth: -1, noRefs: true, quotingType: '"', skipInvalid: true });
}
