import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Remark plugin that shows HTML in Markdown as text, so that it never becomes a part of the page. */
export function remarkPlainHtml() {
  return (tree: Root): void => {
    visit(tree, 'html', (node, index, parent) => {
      if (!parent || index === undefined) return;
      const text = { type: 'text' as const, value: node.value };
      parent.children[index] = parent.type === 'paragraph' ? text : { type: 'paragraph', children: [text] };
    });
  };
}
