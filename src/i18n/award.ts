import { plural } from './english.ts';
import type { Words } from './words.ts';

const zhCN = {
  award: {
    title: '奖项与支持',
    description: (prizes: number) =>
      `${prizes > 0 ? `${String(prizes)}个奖项按赛道和等级列出` : '奖项'}，以及晋级名额、通用支持和各赛道特别支持。`,
    byTrack: '各赛道奖项',
    shared: '各赛道共享',
    sharedNote: '（全部赛道合计）',
    /** Tracks that have the same prizes, or share some; null stands for all of them. */
    ofTracks: (number: number | null, isShared: boolean) =>
      number === null ? (isShared ? '各赛道' : '每个赛道') : `${String(number)}个赛道`,
    have: (isEach: boolean, isShared: boolean): string => (isShared ? '共享' : isEach ? '各设' : '设'),
    inAll: (total: number) => `合计${String(total)}个：`,
    semicolon: '；',
    stop: '。',
    honours: '奖励形式',
    furtherRound: '晋级下一级赛事',
    /** `share` is null where the notice states no share of small and medium-sized enterprises. */
    furtherRoundText: (places: number, share: { percent: number; minimum: number } | null, hasTracks: boolean) =>
      `${hasTracks ? '全部赛道合计' : ''}${String(places)}个项目晋级下一级赛事${share ? `，其中中小企业不少于${String(share.percent)}%，即至少${String(share.minimum)}个` : ''}。`,
    everybody: '全部参赛项目',
    /** For each of which there are as many prizes as stated. */
    each: { each: '每个赛道', 'each-topic': '每个赛题', 'each-group': '每个组别', shared: '' },
    colon: '：',
    level: '奖项',
    count: '数量',
    money: '奖金（每个）',
    yuan: (yuan: number) => (yuan % 10_000 === 0 ? `${String(yuan / 10_000)}万元` : `${String(yuan)}元`),
    cumulation: '能否兼得',
    matrix: '支持一览',
    matrixNote:
      '● = 通知有说明，点击查看条款；空白 = 通知未说明。“全部赛道”一行面向各赛道，其他各行是该赛道另有的特别支持。事项由本站归类，获得支持的对象和条件见条款。',
    allTracks: '全部赛道',
    general: '通用支持',
    special: '各赛道特别支持',
    generalCount: (count: number) => `另有通用支持${String(count)}项。`,
    specialCount: (count: number) => `本赛道另有特别支持${String(count)}项。`,
    noSpecialFor: '通知未说明特别支持的赛道：',
    noSpecial: '本赛道的特别支持：通知未说明。',
    read: '查看全文',
    provider: '提供单位：',
    number: (number: number) => `${String(number)}名`,
    eachWins: (money: string) => `（每个${money}）`,
    separator: '、',
  },
};

const en: typeof zhCN = {
  award: {
    title: 'Prizes and support',
    description: (prizes) =>
      `${prizes > 0 ? `${plural(prizes, 'prize', 'prizes')} by track and level` : 'Prizes'}, places in the next round, general and special support.`,
    byTrack: 'Prizes by track',
    shared: 'Shared by all tracks',
    sharedNote: ' (over all tracks together)',
    ofTracks: (number, isShared) =>
      `${isShared ? 'Shared by' : 'Each of'} ${number === null ? 'all tracks' : plural(number, 'track', 'tracks')}`,
    have: () => ' – ',
    inAll: (total) => ` ${String(total)} in all – `,
    semicolon: '; ',
    stop: '.',
    honours: 'What winners receive',
    furtherRound: 'On to the next round',
    furtherRoundText: (places, share, hasTracks) =>
      `${plural(places, 'project goes', 'projects go')} on to the next round${hasTracks ? ', over all tracks together' : ''}${share ? `; at least ${String(share.percent)}%, that is at least ${String(share.minimum)}, come from small and medium-sized enterprises` : ''}.`,
    everybody: 'All entries',
    each: { each: 'Each track', 'each-topic': 'Each topic', 'each-group': 'Each group', shared: '' },
    colon: ': ',
    level: 'Prize',
    count: 'Number',
    money: 'Money (each)',
    yuan: (yuan) => `CNY ${new Intl.NumberFormat('en-GB').format(yuan)}`,
    cumulation: 'Whether a project can win several',
    matrix: 'Support at a glance',
    matrixNote:
      '● = the notice states something; follow it to the clause. Blank = not stated in the notice. The row “All tracks” is open to every track; the other rows are the special support that a track has besides. The grouping is ours; the clauses say who gets the support, and on what conditions.',
    allTracks: 'All tracks',
    general: 'General support',
    special: 'Special support by track',
    generalCount: (count) => `There is also general support of ${plural(count, 'kind', 'kinds')}.`,
    specialCount: (count) => `This track also has special support: ${plural(count, 'item', 'items')}.`,
    noSpecialFor: 'Tracks for which the notice states no special support: ',
    noSpecial: 'Special support in this track: not stated in the notice.',
    read: 'Read it all',
    provider: 'Provided by ',
    number: (number) => `: ${String(number)}`,
    eachWins: (money) => ` (${money} each)`,
    separator: ', ',
  },
};

export const awardWords: Words<typeof zhCN> = { 'zh-CN': zhCN, en };
