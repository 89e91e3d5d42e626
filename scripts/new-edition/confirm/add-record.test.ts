import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { addRecord, withoutRecord } from './add-record.ts';

describe('addRecord', () => {
  it('starts a file, with dates that every reader takes for text', () => {
    const text = addRecord(null, { id: 'final', start: '2031-04-02', clause: '4.2', yes: 'no' }, true);
    expect(load(text)).toEqual([{ id: 'final', start: '2031-04-02', clause: '4.2', yes: 'no' }]);
    expect(text).toContain('start: "2031-04-02"');
  });

  it('adds to a list and keeps its comments', () => {
    const text = addRecord('# ours\n- { id: a }\n', { id: 'b' }, true);
    expect(text).toMatch(/^# ours\n/);
    expect(load(text)).toEqual([{ id: 'a' }, { id: 'b' }]);
  });

  it('takes the place of a record with the same id', () => {
    expect(load(addRecord('- { id: a, n: 1 }\n- { id: b }\n', { id: 'a', n: 2 }, true))).toEqual([
      { id: 'a', n: 2 },
      { id: 'b' },
    ]);
  });

  it('sets keys of a record, and adds to its lists', () => {
    const text = addRecord(
      '# facts\nid: x\nlevels: [{ id: first }]\n',
      { levels: [{ id: 'second' }], theme: 't' },
      false,
    );
    expect(load(text)).toEqual({ id: 'x', levels: [{ id: 'first' }, { id: 'second' }], theme: 't' });
    expect(text).toContain('# facts');
  });

  it('takes a record out', () => {
    expect(load(withoutRecord('- { id: a }\n- { id: b }\n', 'a'))).toEqual([{ id: 'b' }]);
  });
});
