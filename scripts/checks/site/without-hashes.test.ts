import { describe, expect, it } from 'vitest';
import { withoutHashes } from './without-hashes.ts';

describe('a text without the hashes of a build', () => {
  const one = `<script src="/_astro/shared.C7eXVmqM.js"></script><link href="/_astro/print.ehPL0gv-.css"/>
    <a data-index="/_astro/search.en.d95ec247.json"> import("./topic-finder.worker-CvBgXsTY.js"),import("./mark.ERC1qENQ.js")
    'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='`;

  it('is the same for another build, and as long', () => {
    const other = one
      .replace('C7eXVmqM', 'Xa_-23bQ')
      .replace('ehPL0gv-', '-0Kq_bZ9')
      .replace('d95ec247', '0123abcd')
      .replace('CvBgXsTY', 'Q1w2E3r4')
      .replace('ERC1qENQ', 'ffffffff')
      .replace('47DEQpj8', '11111111');
    expect(withoutHashes(other)).toBe(withoutHashes(one));
    expect(withoutHashes(one)).toHaveLength(one.length);
    expect(withoutHashes(one)).not.toBe(one);
  });

  it('has its words left alone, and a hash that stands twice stands twice', () => {
    const words =
      '<p>page.js, meteorology-02.md, C7eXVmqM, track-by-track, 12345678, /data/schemas/materials.schema.json</p>';
    expect(withoutHashes(words)).toBe(words);
    const [first, second] = withoutHashes('/a.C7eXVmqM.js /a.C7eXVmqM.js').split(' ');
    expect(first).toBe(second);
  });
});
