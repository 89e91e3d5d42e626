import { describe, expect, it } from 'vitest';
import { csvText } from './csv.ts';

describe('csvText', () => {
  it('starts with the mark of UTF-8 and ends every row with CR LF', () => {
    expect(csvText(['id', 'title'], [['a', '数据']])).toBe('\uFEFFid,title\r\na,数据\r\n');
  });

  it('quotes commas, quotation marks and line breaks', () => {
    expect(csvText(['text'], [['a, "b"\nc']])).toBe('\uFEFFtext\r\n"a, ""b""\nc"\r\n');
  });

  it('leaves no text that a spreadsheet would compute', () => {
    const [, ...rows] = csvText(['text'], [['=1+1'], ['+1'], ['-1'], ['@A1'], ['\t=1'], ['=1+\n1']]).split('\r\n');
    expect(rows.filter(Boolean).map((row) => row.replace(/^"/, '').charAt(0))).toEqual(Array(6).fill("'"));
  });

  it('has nothing but its heads where there are no rows', () => {
    expect(csvText(['id', 'title'], [])).toBe('\uFEFFid,title\r\n');
  });

  it('writes numbers and true or false as they are, and nothing for what is not there', () => {
    expect(csvText(['a', 'b', 'c'], [[-1, true, null]])).toBe('\uFEFFa,b,c\r\n-1,true,\r\n');
  });
});
