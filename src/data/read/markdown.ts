import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** Something in a page, with its line in the file. */
interface Placed {
  line: number;
}

/** The address of a link or picture. */
interface PageLink extends Placed {
  /** As Markdown has it, its escapes and entities resolved. */
  url: string;
  isPicture: boolean;
}

/** The words of a heading, a paragraph, a cell or a plain line. */
interface PageText extends Placed {
  text: string;
  /** Level of a heading; 0 for other text. */
  level: number;
}

const parser = unified().use(remarkParse).use(remarkGfm);

/** The parts of a page, as the site reads its Markdown: links, and words without marks. */
export interface PageParts {
  links: PageLink[];
  texts: PageText[];
}

/** The parts of Markdown whose first line is `firstLine` of its file, counted from 1. */
export function pageParts(body: string, firstLine: number): PageParts {
  const links: PageLink[] = [];
  const texts: PageText[] = [];
  const lineOf = (node: Nodes) => (node.position?.start.line ?? 1) + firstLine - 1;
  const root: Root = parser.parse(body);
  visit(root, (node, _, parent) => {
    if (node.type === 'link' || node.type === 'definition' || node.type === 'image') {
      links.push({ line: lineOf(node), url: node.url, isPicture: node.type === 'image' });
    }
    const isBlock = ['heading', 'paragraph', 'tableCell', 'code'].includes(node.type);
    if (isBlock || (node.type === 'html' && parent?.type !== 'paragraph')) {
      texts.push({ line: lineOf(node), text: toString(node), level: node.type === 'heading' ? node.depth : 0 });
    }
  });
  return { links, texts };
}
