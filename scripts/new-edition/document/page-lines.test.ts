import { describe, expect, it } from 'vitest';
import { joinLines } from './join-lines.ts';
import { pageLines } from './text-lines.ts';

const read = (...pages: string[]) => joinLines(pageLines(pages.join('\f'))).map(({ text }) => text);

const FIRST = `某市比赛办公室

      关于举办第三届数据创新大比赛的通知
   为了推动公共数据和企业数据的开放利用，现决定举办本次
比赛。有关事项通知如下。
   一、参赛对象
   （一）企业、高校、科研院所都可以参加，也可以联合参
加，联合参加的要指定一个牵头单位。联系电话、报名网址和
`;
const SECOND = `某市比赛办公室
材料清单见附件，各单位应当在规定的时间之内提交，过期不
再受理。
   （二）个 人 不 能 参 加 ， 报 名 网 址 是
https://match.example。
`;
const THIRD = `某市比赛办公室
   奖项         名额     奖金
   一等奖        2名     3万元
某市数据局
某市渔业局
`;

describe('the pages of a PDF', () => {
  it('are joined where a page or its width breaks a paragraph, without running heads and page numbers', () => {
    const pages = [`${FIRST}\n         — 1 —\n`, `${SECOND}\n         — 2 —\n`, `${THIRD}\n         — 3 —\n`];
    expect(read(...pages)).toEqual([
      '关于举办第三届数据创新大比赛的通知',
      '为了推动公共数据和企业数据的开放利用，现决定举办本次比赛。有关事项通知如下。',
      '一、参赛对象',
      '（一）企业、高校、科研院所都可以参加，也可以联合参加，联合参加的要指定一个牵头单位。联系电话、报名网址和材料清单见附件，各单位应当在规定的时间之内提交，过期不再受理。',
      '（二）个人不能参加，报名网址是https://match.example。',
      '奖项 | 名额 | 奖金',
      '一等奖 | 2名 | 3万元',
      '某市数据局',
      '某市渔业局',
    ]);
  });

  it('are joined by the width alone where paragraphs have no indent', () => {
    expect(read([FIRST, SECOND].join('').replace(/^ +/gm, '').replaceAll('某市比赛办公室\n', ''))).toEqual(
      read(FIRST.replace('某市比赛办公室', ''), SECOND.replace('某市比赛办公室', '')),
    );
  });

  it.each(['3', '- 3 -', '第3页 共9页', '第 3 页', '3 / 9'])('have no page number: %s', (number) => {
    expect(read(`一、对象\n\n            ${number}\n`)).toEqual(['一、对象']);
  });

  it('are joined where indents tell, though few lines are as wide as the page', () => {
    expect(
      read('　　某市数据局定于五月举办数据创新大比赛（以下\n简称“比赛”）。\n　　第一条 对象\n　　第二条 时间\n'),
    ).toEqual(['某市数据局定于五月举办数据创新大比赛（以下简称“比赛”）。', '第一条 对象', '第二条 时间']);
  });

  it('keep a telephone number at the foot', () => {
    expect(read('联系电话\n00000000\n')).toEqual(['联系电话', '00000000']);
  });
});
