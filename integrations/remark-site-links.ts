import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Remark plugin: links from the root of the edition get what stands before its addresses in the site. */
export function remarkSiteLinks(base: string) {
  return (tree: Root): void => {
    visit(tree, ['link', 'definition'], (node) => {
      if ('url' in node && node.url.startsWith('/')) node.url = `${base}${node.url}`;
    });
  };
}
