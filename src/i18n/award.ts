import { plural } from './english.ts';
import type { Words } from './words.ts';

const zhCN = {
  award: {
    title: '奖项与支持',
    description: (prizes: number) =>
      `${prizes > 0 ? `${String(prizes)}个奖项按赛道和等级列出` : '奖项'}，以及晋级名额、通用支持和各赛道特别支持。`,
    byTrack: '各赛道奖项',
    byTrackNote: '点击赛道名称，可查看该赛道的奖项和特别支持。',
    track: '赛道',
    total: '合计',
    shared: '各赛道共享',
    sharedNote: '（全部赛道合计）',
    sum: (own: number, shared: number, total: number) =>
      `各赛道奖项${String(own)}个，共享奖项${String(shared)}个，合计${String(total)}个。`,
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
      '“全部赛道”所列支持面向各赛道，赛道名下所列是该赛道另有的特别支持。内容和对象均摘自通知原文，点击可查看条款；前提条件和完整文字见后文。事项由本站归类。',
    concerns: '您关心什么',
    allTracks: '全部赛道',
    showAll: '显示全部',
    /** Before the concerns on which a row states nothing. */
    blanks: '通知未说明：',
    /** `{rows}` and `{rest}` stand for numbers. */
    shown: '显示{rows}行；其余{rest}行，通知未说明所选事项。',
    general: '通用支持',
    special: '各赛道特别支持',
    generalCount: (count: number) => `另有通用支持${String(count)}项。`,
    specialCount: (count: number) => `本赛道另有特别支持${String(count)}项。`,
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
    byTrackNote: 'Follow a track to see its prizes and special support.',
    track: 'Track',
    total: 'Total',
    shared: 'Shared by all tracks',
    sharedNote: ' (over all tracks together)',
    sum: (own, shared, total) =>
      `${String(own)} prizes by track and ${String(shared)} shared ones make ${String(total)} in all.`,
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
      'Support under “All tracks” is open to every track; a track’s own entries are the special support it has besides. Each entry quotes what the notice offers and to whom, and leads to its clause; conditions and full wording follow further down. The grouping is ours.',
    concerns: 'What matters to you',
    allTracks: 'All tracks',
    showAll: 'Show all',
    blanks: 'Not stated:',
    shown: 'Rows shown: {rows}. Rows left out, as the notice states nothing on your choice: {rest}.',
    general: 'General support',
    special: 'Special support by track',
    generalCount: (count) => `There is also general support of ${plural(count, 'kind', 'kinds')}.`,
    specialCount: (count) => `This track also has special support: ${plural(count, 'item', 'items')}.`,
    noSpecial: 'Special support in this track: not stated in the notice.',
    read: 'Read it all',
    provider: 'Provided by ',
    number: (number) => `: ${String(number)}`,
    eachWins: (money) => ` (${money} each)`,
    separator: ', ',
  },
};

export const awardWords: Words<typeof zhCN> = { 'zh-CN': zhCN, en };
