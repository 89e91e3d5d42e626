import type { Words } from './words.ts';

const zhCN = {
  explorer: {
    search: '搜索赛题',
    hint: (examples: readonly string[]) => `例如：${examples.join('、')}。可用日常说法⟦en|、英文⟧、拼音。`,
    filters: '筛选',
    facets: {
      entrant: '谁能报',
      track: '赛道',
      subtrack: '子赛道',
      organization: '指导单位',
      sector: '行业',
      technique: '技术',
      source: '数据',
      benefit: '特别支持',
    },
    benefit: { yes: '有赛道特别支持', no: '通知未说明特别支持' },
    sort: '排序',
    sorts: { relevance: '相关度', notice: '通知顺序' },
    /** `{count}` of values that are folded away. */
    rest: (count: number) => `另外${String(count)}项`,
    /** `{count}` stands for the number of topics that the filters leave. */
    showResults: '查看{count}个赛题',
    why: '标签：{name}',
    /** `{name}` is what letters were read as, or what sounds like the query. */
    read: '按读音：{name}',
    /** `{name}` are words of the other language. */
    foreign: '⟦en|英文版用词：⟧{name}',
    ways: '其他找法',
    copy: '复制当前结果的链接',
    clear: '清除全部条件',
    /** `{count}`, `{total}`, `{name}`, `{query}` stand for a number or words. */
    counted: '{count}个赛题',
    countedOf: '找到{count}个赛题',
    closest: '没有直接对应的赛题，以下是最接近的赛题。',
    lessRelevant: '相关度较低的赛题',
    none: '没有符合条件的赛题',
    noneForQuery: '没有赛题与“{query}”相关。可以换一种说法，或从⟦tracks|赛道和⟧标签查找。',
    /** `{name}` is a tag that is like the query. */
    near: '看“{name}”（{count}个）',
    drop: '去掉“{name}”，可得{count}个赛题',
    remove: '去掉条件：{name}',
    alias: '日常说法：{name}',
    query: '“{query}”',
    loading: '正在加载搜索数据',
    more: '显示更多赛题',
    others: (shown: number, total: number) =>
      `共${String(total)}个赛题，以上是前${String(shown)}个。⟦tracks|各赛道的页面列出该赛道的全部赛题：⟧`,
  },
};

const en: typeof zhCN = {
  explorer: {
    search: 'Search the topics',
    hint: (examples) => `For example: ${examples.join(', ')}. Everyday words, Chinese and pinyin all work.`,
    filters: 'Filters',
    facets: {
      entrant: 'Who can enter',
      track: 'Track',
      subtrack: 'Sub-track',
      organization: 'Guided by',
      sector: 'Sector',
      technique: 'Technique',
      source: 'Data source',
      benefit: 'Special support',
    },
    benefit: { yes: 'Special support in the track', no: 'None stated in the notice' },
    sort: 'Order',
    sorts: { relevance: 'Relevance', notice: 'As in the notice' },
    rest: (count) => `${String(count)} more`,
    showResults: 'Show topics ({count})',
    why: 'Tags: {name}',
    read: 'By sound: {name}',
    foreign: 'In the Chinese: {name}',
    ways: 'Other ways to find a topic',
    copy: 'Copy a link to these results',
    clear: 'Clear search and filters',
    counted: 'Topics: {count}',
    countedOf: 'Topics found: {count}',
    closest: 'No topic is about exactly this. These are the closest topics.',
    lessRelevant: 'Less relevant topics',
    none: 'No topic matches all the filters',
    noneForQuery: 'No topic is about “{query}”. Try other words, or look under the ⟦tracks|tracks and ⟧tags.',
    near: 'See “{name}” ({count})',
    drop: 'Remove “{name}” (topics: {count})',
    remove: 'Remove the filter {name}',
    alias: 'In everyday words: {name}',
    query: '“{query}”',
    loading: 'Loading the search data',
    more: 'Show more topics',
    others: (shown, total) =>
      `These are the first ${String(shown)} of ${String(total)} topics.⟦tracks| The page of each track lists all its topics:⟧`,
  },
};

export const explorerWords: Words<typeof zhCN> = { 'zh-CN': zhCN, en };
