import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Remark plugin: HTML in Markdown is shown as the text that it is, and never becomes a part of the page. */
export function remarkPlainHtml() {
  return (tree: Root): void => {
    visit(tree, 'html', (node, index, parent) => {
      if (!parent || index === undefined) return;
      const text = { type: 'text' as const, value: node.value };
      parent.children[index] = parent.type === 'paragraph' ? text : { type: 'paragraph', children: [text] };
    });
  };
}
