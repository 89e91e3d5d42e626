import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../../src/logic/catalog.ts';
import { redirectSchema } from '../../../src/model/redirect.ts';
import { checkContent } from './run.ts';
import { redirects } from './redirects.ts';

const { content } = checkContent('tests/fixtures/tiny-edition');
if (!content) throw new Error('the tiny edition cannot be read');
const input = content;
const { dataset } = input;

/** What the check says of redirects between these addresses, all of which but those in `unknown` were published. */
function faultsOf(pairs: readonly [from: string, to: string][], unknown: readonly string[] = []): string[] {
  const published = pairs
    .filter(([from]) => !unknown.includes(from))
    .map(([from]) => ({ kind: 'addresses', id: from }));
  const changed = {
    ...dataset,
    published,
    redirects: pairs.map(([from, to]) => ({ from, to, date: '2031-02-03', reason: 'a test' })),
  };
  const changedInput = { ...input, dataset: changed, catalog: createCatalog(changed) };
  const problems = redirects.run(changedInput, () => undefined);
  return problems.map(({ id, found }) => `${id} ${found}`);
}

describe('the check of redirects', () => {
  it('accepts what leads to a page or to a clause', () => {
    expect(
      faultsOf([
        ['/fruit/', '/tracks/orchards/'],
        ['/days/', '/notice/#c-3.3'],
      ]),
    ).toEqual([]);
  });

  it.each<[name: string, pairs: [string, string][], says: string, unknown?: string[]]>([
    [
      'a loop',
      [
        ['/a/', '/b/'],
        ['/b/', '/a/'],
      ],
      '/a/ leads by /b/ back to itself',
    ],
    ['a redirect to itself', [['/a/', '/a/']], '/a/ leads by /a/ back to itself'],
    [
      'a chain',
      [
        ['/a/', '/b/'],
        ['/b/', '/topics/'],
      ],
      '/a/ leads to /b/, which is redirected too',
    ],
    ['a start that is a page', [['/topics/', '/tracks/']], '/topics/ the site has a page at this address'],
    ['an end that is no page', [['/a/', '/gone/']], '/a/ leads to /gone/, which the site does not have'],
    ['an end that is no clause', [['/a/', '/notice/#c-9.9']], '/notice/ has no clause there'],
    [
      'two of one start',
      [
        ['/a/', '/topics/'],
        ['/a/', '/tracks/'],
      ],
      '/a/ is redirected twice',
    ],
    ['a start that was never published', [['/a/', '/topics/']], '/a/ was never published', ['/a/']],
  ])('finds %s', (_, pairs, says, unknown) => {
    expect(faultsOf(pairs, unknown).join('\n')).toContain(says);
  });
});

describe('a redirect', () => {
  const valid = { from: '/fruit/', to: '/topics/', date: '2031-02-03', reason: 'a test' };

  it.each(['/en/fruit/', '/zh-CN/fruit/', 'fruit/', '/fruit', '/fruit.json', '/', '/a//b/', 'https://example.org/a/'])(
    'does not start at %s',
    (from) => {
      expect(redirectSchema.safeParse(valid).success).toBe(true);
      expect(redirectSchema.safeParse({ ...valid, from }).success).toBe(false);
    },
  );

  it.each(['/en/topics/', '//example.org/', 'https://example.org/', '/topics', '/topics/?q=a'])(
    'does not end at %s',
    (to) => {
      expect(redirectSchema.safeParse({ ...valid, to }).success).toBe(false);
    },
  );
});
