import { describe, expect, it } from 'vitest';
import { joinLines } from './join-lines.ts';
import { plainLines } from './text-lines.ts';

const texts = (text: string, isMarkdown = true) => joinLines(plainLines(text, isMarkdown)).map((line) => line.text);

describe('a file in Markdown', () => {
  it('is read without its marks, with the numbers of its lists', () => {
    const lines = joinLines(
      plainLines(
        [
          '---\ntitle: x\n---\n<!-- a\nb -->',
          '# 某市比赛方案 #\n***\n- **1.**渔业赛道。\n- 2.林业赛道。\n\n3\\. 工业赛道。',
          '**报名方式**\n',
          '> 网址：<https://match.example/a_b>，邮箱：[a@match.example](mailto:a@match.example)。',
          '| 奖项 | 名额 |\n| --- | :-: |\n| 一等奖 | 2\\|3 名 |\n![](a.png)\n— 3 —',
          '姓名：____　联系电话：____',
        ].join('\n'),
        true,
      ),
    );
    expect(lines).toEqual([
      { text: '某市比赛方案', line: 6, kind: 'text', heading: 1 },
      { text: '1.渔业赛道。', line: 8, kind: 'text' },
      { text: '2.林业赛道。', line: 9, kind: 'text' },
      { text: '3. 工业赛道。', line: 11, kind: 'text' },
      { text: '报名方式', line: 12, kind: 'text', emphasised: true },
      { text: '网址：https://match.example/a_b，邮箱：a@match.example。', line: 14, kind: 'text' },
      { text: '奖项 | 名额', line: 15, kind: 'row' },
      { text: '一等奖 | 2|3 名', line: 17, kind: 'row' },
      { text: '姓名：____　联系电话：____', line: 20, kind: 'text' },
    ]);
  });
});

describe('a sentence that is broken', () => {
  it.each([
    ['by the end of a page', '参赛队伍应当在报名截止之前，把全部材料交到组委会办公\n\n室，逾期不再受理。'],
    ['and has the end alone on the next page', '（2）展示与推广：包括现场演示、线上展播、媒体推介\n\n等。'],
    ['by a page number', '参赛队伍应当在报名截止之前，把全部材料交到组委会办公\n\n— 2 —\n\n室，逾期不再受理。'],
    ['with signs for a hard break', '参赛队伍应当在报名截止之前，把全部材料交到组委会办公  \n室，逾期不再受理。'],
    ['after a mark that ends nothing', '支持单位：渔业局、\n\n林业局'],
    ['within brackets', '见公告（某数据\n\n2031年第2号）。'],
  ])('%s is joined', (_what, text) => {
    expect(texts(text)).toEqual([text.replace(/\s+(— 2 —\s+)?/g, '')]);
  });

  it('by the width of a page is joined, also after a full stop, with a blank between words of Latin letters', () => {
    const text = [
      '本次比赛面向全社会征集作品，作品可以是软件、模型或者方案。',
      '各参赛队伍可以自行组队，也可以由单位推荐，一人只能参加一队',
      '的评选，并且对作品的真实性负责，作品应当使用开放数据 Open',
      'Data 完成。',
    ].join('\n');
    const joined = text.replaceAll('Open\n', 'Open ').replaceAll('\n', '');
    expect(texts(text, false)).toEqual([joined]);
    const [first = '', second = ''] = text.split('\n');
    expect(texts(`${second}\n${second}\n${first}\n\n本次比赛，不收费用。`, false)).toHaveLength(2);
  });

  it('in the title of the notice is joined', () => {
    expect(texts('某市数据局关于举办第三届\n\n数据创新比赛的通知', false)).toEqual([
      '某市数据局关于举办第三届数据创新比赛的通知',
    ]);
  });
});

describe('lines that belong to nothing before them stay', () => {
  it.each([
    ['names of bodies', '某市数据局\n某市渔业和林业发展促进委员会办公室\n某市工业促进局'],
    ['names of bodies after a label', '主办单位：某市大数据发展和电子政务管理办公室\n\n某市渔业和林业发展局'],
    ['a signature', '某市渔业和林业发展促进委员会办公室综合协调处\n2031年5月6日'],
    ['the title of the notice', '某市数据局关于举办第三届数据创新比赛的通知\n\n各区数据局，各有关单位：'],
    ['people', '联系人：张某 000-0000000\n李某 000-0000001'],
    ['items', '比赛设置下列赛道，每个赛道设置若干赛题，赛题见附件\n1.渔业赛道\n（一）远洋\n①冷链\n第三条 范围\n□是'],
    ['what has a label', '参赛队伍应当在报名截止之前，把全部材料交到组委会办公\n\n联 系 人：张某，电话见附件'],
    [
      'titles of topics, however long',
      '赛题3：面向渔业冷链全程的数据采集、传输，与质量追溯体系建设\n\n围绕冷链，提出方案。',
    ],
    ['headings with a number', '（一）参赛队伍在报名的时候需要提交的各类证明材料及要求\n\n参赛队伍，须提交。'],
    ['a paragraph that starts with blanks', '　　参赛队伍应当在报名截止之前，把全部材料交到\n　　组委会，办公室受理。'],
    ['annexes', '附件：1.赛题清单\n2.报名表\n附件1\n赛题清单'],
  ])('%s', (_what, text) => {
    expect(texts(text, false)).toEqual(text.split(/\n+/).map((line) => line.trim()));
  });
});

it('does not join the addressees to a title that fills its line', () => {
  const lines = `关于举办第三届数据创新大比赛决赛和颁奖仪式的通知
各市数据局：
为了推动公共数据和企业数据的开放利用，现决定举办
比赛。有关事项按照第二届比赛的办法执行，没有规定的
由组委会解释，请各市按照要求组织报名，报名截止后不
再受理。`;
  expect(texts(lines, false).slice(0, 2)).toEqual(lines.split('\n').slice(0, 2));
});
