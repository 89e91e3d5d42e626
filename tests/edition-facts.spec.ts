import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDist } from '../scripts/checks/site/read-site.ts';
import { contestState } from '../src/logic/contest-state.ts';
import { phaseSpan } from '../src/logic/phase-spans.ts';
import type { Phase } from '../src/model/phase.ts';
import { minimumPlaces, prizesByLevel, prizesOfTrack, totalPrizes } from '../src/logic/awards.ts';
import type { Awards } from '../src/model/award.ts';
import type { Benefits } from '../src/model/benefit.ts';

/**
 * What the built site of this edition must say, counted by hand in the notice. The only place outside `content/` that
 * knows this edition; a new one gets its own.
 */
const TOPICS = {
  manufacturing: 5,
  agriculture: 12,
  transport: 13,
  science: 4,
  emergency: 4,
  meteorology: 6,
  'urban-governance': 15,
  'human-resources': 8,
  sports: 1,
  'data-infrastructure': 7,
  comprehensive: 40,
};
const SUBTRACKS = { commerce: 3, finance: 12, health: 4, 'medical-insurance': 5, green: 5, heritage: 5, tcm: 6 };

/** Minutes by which UTC is ahead of a zone on 18 July 2026. */
const OFFSETS: Record<string, number> = {
  'Asia/Shanghai': -480,
  UTC: 0,
  'America/Los_Angeles': 420,
  'Europe/London': -60,
  'Pacific/Auckland': -720,
};

const html = (path: string) => readFileSync(`dist${path}index.html`, 'utf8');
const data = (name: string): unknown => JSON.parse(readFileSync(`dist/data/${name}.json`, 'utf8'));
const text = (path: string) =>
  html(path)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

interface TopicData {
  id: string;
  track: string;
  subtrack: string | null;
  trackNumber: number;
  subtrackNumber: number | null;
  number: number;
  title: Record<string, string | null>;
  brief: Record<string, string | null>;
  sectors: { id: string }[];
  techniques: { id: string }[];
  dataSources: { id: string }[];
  guidingOrganizations: string[];
  url: Record<string, string>;
  clause: string;
}

describe('/data/topics.json', () => {
  const topics = data('topics') as TopicData[];

  it('has the 115 topics by track and sub-track', () => {
    const count = (key: 'track' | 'subtrack') => {
      const groups = Map.groupBy(topics, (topic) => topic[key] ?? 'none');
      groups.delete('none');
      return new Map([...groups].map(([id, all]) => [id, all.length]));
    };
    expect(topics).toHaveLength(115);
    expect(count('track')).toEqual(new Map(Object.entries(TOPICS)));
    expect(count('subtrack')).toEqual(new Map(Object.entries(SUBTRACKS)));
  });

  it('has every field of every topic, and a page for every address', () => {
    const { files } = readDist('dist');
    for (const topic of topics) {
      expect(topic.title['zh-CN']).toBeTruthy();
      expect(topic.brief['zh-CN']).toMatch(/。$/);
      expect(topic.sectors.length).toBeGreaterThan(0);
      expect(topic.guidingOrganizations.length).toBeGreaterThan(0);
      expect(topic.subtrackNumber === null).toBe(topic.track !== 'comprehensive');
      expect(Object.keys(topic.url)).toEqual(['zh-CN', 'en']);
      for (const url of Object.values(topic.url)) expect(files).toContain(`${url.slice(1)}index.html`);
    }
    expect(topics.find(({ id }) => id === 'finance-04')).toMatchObject({
      trackNumber: 11,
      subtrackNumber: 2,
      number: 4,
      clause: 'annex.11.2.4',
    });
  });
});

describe('/data/tracks.json and /data/edition.json', () => {
  it('have 11 tracks, 7 sub-tracks, 20 issuing bodies, 7 phases and 87 prizes', () => {
    const tracks = data('tracks') as { id: string; subtracks: unknown[] }[];
    const edition = data('edition') as {
      roles: { id: string; members: string[] }[];
      schedule: { id: string; start: string; end: string }[];
      counts: { prizes: number };
    };
    expect(tracks).toHaveLength(11);
    expect(tracks.flatMap(({ subtracks }) => subtracks)).toHaveLength(7);
    expect(edition.roles.find(({ id }) => id === 'issuers')?.members).toHaveLength(20);
    expect(edition.schedule.map(({ start, end }) => `${start}/${end}`)).toEqual([
      '2026-06-22/2026-07-18',
      '2026-07-19/2026-07-27',
      '2026-07-28/2026-08-11',
      '2026-08-12/2026-08-18',
      '2026-08-21/2026-08-21',
      '2026-08-21/2026-08-21',
      '2026-08-22/2026-08-28',
    ]);
    expect(edition.counts.prizes).toBe(87);
  });
});

describe('the pictures of shared pages', () => {
  const names = [
    'site',
    ...Object.keys(TOPICS).map((id) => `tracks/${id}`),
    ...(data('topics') as TopicData[]).map(({ id }) => `topics/${id}`),
  ];

  it.each(['zh-CN', 'en'])('are there in %s for the site, the 11 tracks and the 115 topics, 1200 × 630', (language) => {
    expect(names).toHaveLength(1 + 11 + 115);
    for (const name of names) {
      const png = readFileSync(`dist/og/${language}/${name}.png`);
      expect(png.subarray(1, 4).toString(), name).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], name).toEqual([1200, 630]);
      expect(png.length, name).toBeLessThan(40_000);
    }
  });

  it.each(['/topics/tcm-01/', '/en/tracks/sports/', '/en/schedule/'])('are named once on %s', (path) => {
    const language = path.startsWith('/en/') ? 'en' : 'zh-CN';
    const name = /(topics|tracks)\/[^/]+/.exec(path)?.[0] ?? 'site';
    expect(html(path).match(/rel="image_src" href="[^"]+"/g)).toEqual([
      `rel="image_src" href="/og/${language}/${name}.png"`,
    ]);
    for (const property of ['og:title', 'og:description', 'og:locale']) {
      expect(html(path).split(`property="${property}"`), property).toHaveLength(2);
    }
  });
});

describe('the prizes and the support', () => {
  const { awards, benefits } = data('edition') as { awards: Awards; benefits: Benefits };

  it('add up to 11 first, 12 second, 34 third and 30 merit prizes, 87 in all', () => {
    const levels = prizesByLevel(awards, { tracks: [], topics: [], groups: [] });
    expect(levels).toEqual({ first: 11, second: 12, third: 34, merit: 30 });
    expect(totalPrizes(levels)).toBe(87);
  });

  it('are seven prizes in the comprehensive track and five in each of the other ten', () => {
    const ofTracks = Object.keys(TOPICS).map((id) => [id, totalPrizes(prizesOfTrack(awards, { id }))]);
    expect(ofTracks).toEqual(Object.keys(TOPICS).map((id) => [id, id === 'comprehensive' ? 7 : 5]));
  });

  it('send 34 projects on, at least 11 of them from small and medium-sized enterprises', () => {
    const { places = 0, smallAndMediumMinimumPercent = 0 } = awards.furtherRound ?? {};
    expect([places, smallAndMediumMinimumPercent]).toEqual([34, 30]);
    expect(minimumPlaces(places, smallAndMediumMinimumPercent)).toBe(11);
  });

  it('are five kinds of support for all and special support for six tracks, of which three number their items', () => {
    expect(benefits.general.map(({ clause }) => clause)).toEqual(['6.1', '6.2', '6.3', '6.4', '6.5']);
    expect(benefits.special.map(({ track, items }) => [track, items.length])).toEqual([
      ['agriculture', 1],
      ['science', 3],
      ['meteorology', 6],
      ['urban-governance', 1],
      ['human-resources', 1],
      ['sports', 5],
    ]);
  });
});

describe('the schedule', () => {
  /** First instant of each phase and first after it, counted by hand: China is eight hours ahead of UTC. */
  const BOUNDARIES: [id: string, start: string, end: string][] = [
    ['registration', '2026-06-21T16:00:00Z', '2026-07-18T16:00:00Z'],
    ['preliminary-review', '2026-07-18T16:00:00Z', '2026-07-27T16:00:00Z'],
    ['technical-verification', '2026-07-27T16:00:00Z', '2026-08-11T16:00:00Z'],
    ['finalists-publicity', '2026-08-11T16:00:00Z', '2026-08-18T16:00:00Z'],
    ['final-review', '2026-08-20T16:00:00Z', '2026-08-21T04:00:00Z'],
    ['award-ceremony', '2026-08-21T04:00:00Z', '2026-08-21T16:00:00Z'],
    ['winners-publicity', '2026-08-21T16:00:00Z', '2026-08-28T16:00:00Z'],
  ];
  const { schedule, timeZone } = data('edition') as { schedule: Phase[]; timeZone: string };

  describe.each(['Asia/Shanghai', 'UTC', 'America/Los_Angeles', 'Europe/London', 'Pacific/Auckland'])(
    'on a machine in %s',
    (zone) => {
      const before = process.env['TZ'];
      beforeAll(() => {
        process.env['TZ'] = zone;
      });
      afterAll(() => {
        process.env['TZ'] = before ?? 'UTC';
      });
      const spans = () => schedule.map((phase) => phaseSpan(phase, timeZone));
      const phaseAt = (instant: number) => {
        const state = contestState(spans(), instant);
        return state.kind === 'phase' ? state.phase.id : state.kind;
      };

      it('has the instants of China', () => {
        expect(new Date(2026, 6, 18).getTimezoneOffset()).toBe(OFFSETS[zone]);
        expect(spans().map(({ id, start, end }) => [id, start, end])).toEqual(
          BOUNDARIES.map(([id, start, end]) => [id, Date.parse(start), Date.parse(end)]),
        );
      });

      it.each(BOUNDARIES)('is in %s from its first second to its last', (id, start, end) => {
        const at = BOUNDARIES.findIndex(([each]) => each === id);
        const [first, last] = [Date.parse(start), Date.parse(end)];
        const isAfterPause = BOUNDARIES[at - 1]?.[2] !== start;
        const isBeforePause = BOUNDARIES[at + 1]?.[1] !== end;
        expect([first - 1000, first, last - 1000, last].map(phaseAt)).toEqual([
          at === 0 ? 'before' : isAfterPause ? 'between' : BOUNDARIES[at - 1]?.[0],
          id,
          id,
          at === BOUNDARIES.length - 1 ? 'concluded' : isBeforePause ? 'between' : BOUNDARIES[at + 1]?.[0],
        ]);
      });
    },
  );

  it.each(['zh-CN', 'en'])('is in the calendar in %s, whole days, the same as by phase', (language) => {
    const read = (name: string) => readFileSync(`dist/data/calendar/${language}/${name}.ics`, 'utf8');
    const days = (text: string) =>
      [...text.matchAll(/DTSTART;VALUE=DATE:(\d+)\r\nDTEND;VALUE=DATE:(\d+)/g)].map(([, start, end]) => [start, end]);
    const all = [
      ['20260622', '20260719'],
      ['20260719', '20260728'],
      ['20260728', '20260812'],
      ['20260812', '20260819'],
      ['20260821', '20260822'],
      ['20260821', '20260822'],
      ['20260822', '20260829'],
    ];
    expect(days(read('schedule'))).toEqual(all);
    expect(days(read('subscription'))).toEqual(all);
    expect(BOUNDARIES.flatMap(([id]) => days(read(`phases/${id}`)))).toEqual(all);
    expect(read('schedule').match(/TRIGGER;VALUE=DATE-TIME:\d+T\d+Z/g)).toEqual([
      'TRIGGER;VALUE=DATE-TIME:20260715T010000Z',
      'TRIGGER;VALUE=DATE-TIME:20260718T010000Z',
    ]);
  });
});

describe('/data/eligibility.json', () => {
  it('has the questions with their values, the rules, and the numbers 1, 5 and 1 of 五（一）2', () => {
    const eligibility = data('eligibility') as {
      verdicts: string[];
      parameters: { value: number; clause: string }[];
      questions: { values: string[] }[];
      rules: { clauses: string[] }[];
    };
    expect(eligibility.verdicts).toEqual(['may-enter', 'ask', 'may-not-enter']);
    expect(eligibility.parameters.map(({ value, clause }) => [value, clause])).toEqual([
      [1, '5.1.2'],
      [5, '5.1.2'],
      [1, '5.1.2'],
    ]);
    expect(eligibility.questions.every(({ values }) => values.includes('unsure') && values.length > 2)).toBe(true);
    expect(eligibility.rules.every(({ clauses }) => clauses.length > 0)).toBe(true);
    expect(JSON.stringify([eligibility.questions, eligibility.rules])).not.toMatch(/\{[a-z-]+\}/);
  });
});

describe('the two languages', () => {
  it('have the same pages', () => {
    const { pages } = readDist('dist');
    const paths = pages.map(({ path }) => path).filter((path) => !path.includes('/404'));
    const english = paths.filter((path) => path.startsWith('/en/'));
    expect(english.map((path) => path.slice(3)).sort()).toEqual(
      paths.filter((path) => !path.startsWith('/en/')).sort(),
    );
  });

  it('have a text for every title and brief', () => {
    for (const { title, brief } of data('topics') as TopicData[]) {
      expect(title['en']).toBeTruthy();
      expect((brief['en'] ?? '').length).toBeGreaterThan((brief['zh-CN'] ?? '').length * 1.5);
    }
  });
});

describe('the pages', () => {
  it('show the prizes of every level and their sum', () => {
    expect(text('/awards/').replaceAll(' ', '')).toContain(
      '10个赛道各设一等奖1名、二等奖1名、三等奖3名；综合赛道设一等奖1名、二等奖2名、三等奖4名；各赛道共享优秀奖30名。' +
        '合计87个：一等奖11名、二等奖12名、三等奖34名、优秀奖30名。',
    );
    expect(text('/awards/')).toContain('全部赛道合计34个项目晋级全国总决赛，其中中小企业不少于30%，即至少11个');
  });

  it('say of five tracks that the notice states no special support', () => {
    // The hour of the last day is another thing that it does not state.
    const none = Object.keys(TOPICS).filter((id) => /通知未说明(?!时刻)/.test(text(`/tracks/${id}/`)));
    expect(none).toEqual(['manufacturing', 'transport', 'emergency', 'data-infrastructure', 'comprehensive']);
  });

  it('show the seven phases, the two half-days and the gap', () => {
    const schedule = text('/schedule/');
    for (const words of ['启动报名', '初赛评审', '技术验证', '初赛公示阶段', '决赛评审', '颁奖仪式', '决赛公示阶段'])
      expect(schedule).toContain(words);
    expect(schedule).toContain('日期（2026年）');
    expect(schedule).toMatch(/决赛评审 8月21日（五） 上午/);
    expect(schedule).toMatch(/颁奖仪式 8月21日（五） 下午/);
    expect(schedule).toContain('8月19日至8月20日不属于任何阶段');
  });

  it('tell what happens in each phase', () => {
    const schedule = text('/schedule/');
    for (const words of ['第三方机构筛选', '线上文件承诺或线下实地调研', '现场路演答辩方式', '对获奖项目公示7天'])
      expect(schedule).toContain(words);
    expect(readFileSync('dist/data/calendar/zh-CN/phases/final-review.ics', 'utf8')).toContain('现场路演答辩');
    expect(readFileSync('dist/en/llms-full.txt', 'utf8')).toContain('field visits in person');
  });

  it('tell wherever the last day of registration stands that its hour is an assumption', () => {
    const note = '本站按最后一天24时计；通知未说明时刻，请以平台为准，提早报名。';
    for (const path of ['/', '/schedule/', '/materials/', '/handbook/']) expect(text(path), path).toContain(note);
    const calendar = readFileSync('dist/data/calendar/zh-CN/schedule.ics', 'utf8').replaceAll('\r\n ', '');
    expect(calendar.match(/本站按最后一天24时计/g)).toHaveLength(3);
    expect(readFileSync('dist/llms.txt', 'utf8')).toContain(note);
    expect(text('/en/schedule/')).toContain('The notice gives no hour; this site counts to midnight.');
  });

  it('say who set up the bodies of the contest, and what these do', () => {
    const part = (id: string) => html('/organizations/').split(`<tr id="${id}"`)[1]?.split('</tr>')[0] ?? '';
    expect(part('committee-office')).toMatch(/设立条款.*三、（一）.*具体负责推进分赛相关事项/s);
    expect(part('conference-affairs-group')).toMatch(/设立条款.*通知未说明.*联系方式（二）/s);
    expect(part('expert-review-committee')).toContain('负责分赛评审工作');
    expect(part('organizing-committee')).toMatch(/20个单位.*统筹负责辽宁分赛组织实施/s);
    expect(html('/organizations/')).toContain('各市数据局、网信办');
  });

  it('have the one annex with its parts, and no other', () => {
    expect(text('/topics/transport-08/')).toContain('附件第三部分赛题8');
    expect(text('/en/topics/tcm-02/')).toContain('Annex, part 11(7), topic 2');
    const others = readDist('dist').pages.filter(({ elements }) =>
      elements.some((element) => /附件[一二三四五六七八九十]|Annex, track/.test(element.text)),
    );
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  it('name the provider of the Human Resources track as the notice does', () => {
    expect(text('/tracks/human-resources/')).toMatch(/提供单位：\s*人社部门/);
    expect(text('/en/awards/')).toMatch(/Provided by\s*Human resources and social security authorities/);
  });

  it('give the standard name of the division in Chinese', () => {
    for (const path of ['/en/notice/', '/en/rules/name-and-mark/'])
      expect(html(path)).toMatch(/standard name[^<]*“<span lang="zh-CN">2026年‘数据要素×’大赛辽宁分赛<\/span>”/);
  });

  it('show the committee’s four telephone numbers as links', () => {
    for (const number of ['024-83988827', '024-83988582', '024-31318727', '18604041869']) {
      expect(html('/contacts/')).toContain(`href="tel:${number}"`);
    }
  });

  it('show every topic with tags, clause, related topics and its file', () => {
    for (const { id, clause } of data('topics') as TopicData[]) {
      const page = html(`/topics/${id}/`);
      expect(page).toContain(`/notice/annex/#c-${clause}`);
      expect(page).toMatch(/href="\/data\/source\/topics\/[a-z0-9/-]+\.yaml"/);
      const related = page.split('相近赛题').at(-1)?.split('</section>')[0] ?? '';
      expect(related.match(/href="\/topics\//g)?.length).toBeGreaterThanOrEqual(3);
      expect(related.match(/href="\/topics\//g)?.length).toBeLessThanOrEqual(5);
    }
  });
});
