import { describe, expect, it } from 'vitest';
import { barOf, withBar } from './offline-bar.ts';

const page = (revision: string) =>
  `<html><head><meta name="revision" content="${revision}"/></head><body><main id="x"><h1>A</h1></main></body></html>`;

describe('the bar of a kept page', () => {
  it('is what the page for being offline has in its template', () => {
    expect(barOf('<p>a</p><template id="offline-bar"><p>kept:\n{revision}</p></template><template>b</template>')).toBe(
      '<p>kept:\n{revision}</p>',
    );
    expect(barOf('<p>no bar</p>')).toBe('');
  });

  it('stands first in the page and names the revision of that page', () => {
    expect(withBar(page('6, 1 May'), '<p>{revision}</p>')).toContain('<main id="x"><p>6, 1 May</p><h1>A</h1>');
  });

  it('takes signs of the revision for what they are', () => {
    expect(withBar(page('$&amp; $1'), '<p>{revision}</p>')).toContain('<p>$&amp; $1</p>');
  });

  it('leaves a page without a main part alone', () => {
    expect(withBar('<p>a</p>', '<p>b</p>')).toBe('<p>a</p>');
  });
});
