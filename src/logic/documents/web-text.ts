import { Parser } from 'htmlparser2';
import { readText } from '../text-encoding.ts';

/** Elements that start a line. */
const BLOCKS = /^(address|article|blockquote|br|dd|div|dl|dt|h[1-6]|hr|li|ol|p|pre|section|table|td|th|tr|ul)$/;

/** Elements that are not shown. */
const HIDDEN = /^(head|script|style|template|title)$/;

/** The text of a web page, or of one that was saved whole (MHTML). Null where it is no text. */
export function webText(bytes: Uint8Array): string | null {
  const source = readText(bytes);
  if (source === null) return null;
  if (!/^\s*(mime-version|content-type|from|message-id):/i.test(source)) return pageText(source);
  const page = mimePage(bytes);
  return page && pageText(page);
}

function pageText(source: string): string {
  let text = '';
  let hidden = 0;
  const parser = new Parser({
    onopentag: (name) => {
      if (HIDDEN.test(name)) hidden++;
      else if (BLOCKS.test(name)) text += '\n';
    },
    onclosetag: (name) => {
      if (HIDDEN.test(name)) hidden--;
    },
    ontext: (words) => {
      if (hidden === 0) text += words.replace(/\s+/g, ' ');
    },
  });
  parser.end(source);
  return text;
}

/** The first page among the parts of a message; null where there is none. */
function mimePage(bytes: Uint8Array): string | null {
  // A sign to a byte, so that none is lost.
  const message = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const [, boundary] = /boundary="?([^"\s;]+)/i.exec(message) ?? [];
  for (const part of boundary === undefined ? [message] : message.split(`--${boundary}`)) {
    const [, head = '', body = ''] = /^([^]*?)\r?\n\r?\n([^]*)$/.exec(part.trimStart()) ?? [];
    if (!/content-type:\s*(text\/html|application\/xhtml)/i.test(head)) continue;
    const [, encoding = ''] = /content-transfer-encoding:\s*([\w-]+)/i.exec(head) ?? [];
    return readText(Uint8Array.from(transferred(body, encoding.toLowerCase()), (sign) => sign.charCodeAt(0)));
  }
  return null;
}

function transferred(body: string, encoding: string): string {
  if (encoding === 'base64') return atob(body.replace(/\s/g, ''));
  if (encoding !== 'quoted-printable') return body;
  const joined = body.replace(/=[ \t]*\r?\n/g, '');
  return joined.replace(/=([\da-f]{2})/gi, (_sign, code: string) => String.fromCharCode(parseInt(code, 16)));
}
