import { afterEach, expect, it, vi } from 'vitest';
import { queryWords } from './query-words.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('cuts Chinese by the dictionary', () => {
  expect(queryWords('港口 安全 port', 'zh-CN')).toEqual(['港口', '安全', 'port']);
});

it('cuts into pairs where there is no dictionary', () => {
  vi.stubGlobal('Intl', {});
  expect(queryWords('港口安全', 'zh-CN')).toEqual(['港口', '口安', '安全']);
  expect(queryWords('港', 'zh-CN')).toEqual(['港']);
});
