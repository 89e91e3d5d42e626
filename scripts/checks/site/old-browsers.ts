import { parse } from 'acorn';
import type { DistCheck } from './types.ts';

/** The edition of JavaScript that Chromium 111 and Safari 16.4 read as a whole. */
const ECMASCRIPT = 2022;

/** Calls that one of them does not know. A call with `?.(`, or through another name, is guarded. */
const NEWER: readonly RegExp[] = [
  /\b(?:Object|Map)\.groupBy\(/g,
  /\bPromise\.(?:withResolvers|try)\(/g,
  /\bArray\.fromAsync\(/g,
  /\bIterator\.\w+\(/g,
  /\.(?:values|keys|entries|matchAll)\([^()]*\)\.(?:drop|take|toArray)\(/g,
  /\.(?:values|keys|entries)\(\)\.(?:every|filter|find|flatMap|forEach|map|reduce|some)\(/g,
  /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference|union|intersection|difference)\(/g,
  /\.(?:getOrInsert|getOrInsertComputed|toBase64|toHex|bytes)\(/g,
  /\bUint8Array\.from(?:Base64|Hex)\(/g,
  /\b(?:RegExp\.escape|Error\.isError|Math\.(?:f16round|sumPrecise)|ReadableStream\.from)\(/g,
  /\bURL\.(?:canParse|parse)\(/g,
  /\bAbortSignal\.any\(/g,
  /\.(?:showPopover|hidePopover|togglePopover|requestClose|checkVisibility|startViewTransition|moveBefore)\(/g,
  /\.(?:setHTML|setHTMLUnsafe|getHTML)\(|\bparseHTMLUnsafe\(/g,
  /\brequestIdleCallback\(/g,
  /\bscheduler\.\w+\(/g,
  /\bnew (?:URLPattern|CloseWatcher|Float16Array|Intl\.DurationFormat|Sanitizer)\b/g,
  /\bTemporal\.\w/g,
];

/** The scripts of the site are read, and find what they call, in the oldest browsers that it is made for. */
export const oldBrowsers: DistCheck = {
  name: 'old browsers',
  run: ({ files, text, pages }) => {
    const scripts = [
      ...[...files].filter((file) => file.endsWith('.js')).map((file) => ({ file, code: text(file) })),
      ...pages.flatMap(({ file, elements }) =>
        elements
          .filter(({ name, attributes }) => name === 'script' && /^(?:module)?$/.test(attributes.get('type') ?? ''))
          .map((element) => ({ file, code: element.text })),
      ),
    ];
    // Most pages have the same scripts in them.
    const faults = new Map<string, string[]>();
    return scripts.flatMap(({ file, code }) => {
      const known = faults.get(code) ?? [...syntaxFaults(code), ...newerCalls(code)];
      faults.set(code, known);
      return known.map((found) => ({ file, id: '', found, fix: 'Chromium 111 and Safari 16.4 have to run it' }));
    });
  },
};

function syntaxFaults(code: string): string[] {
  try {
    parse(code, { ecmaVersion: ECMASCRIPT, sourceType: 'module', allowHashBang: true });
    return [];
  } catch (error) {
    return [`is not of ECMAScript ${String(ECMASCRIPT)}: ${String(error)}`];
  }
}

function newerCalls(code: string): string[] {
  return NEWER.flatMap((pattern) => Array.from(code.matchAll(pattern), ([call]) => `calls ${call}`));
}
