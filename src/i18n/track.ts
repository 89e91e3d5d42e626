import { plural } from './english.ts';
import type { Words } from './words.ts';

const zhCN = {
  track: {
    indexTitle: '全部赛道',
    indexDescription: (tracks: number, topics: number) =>
      `${String(tracks)}个赛道、${String(topics)}个赛题，及各赛道的指导单位。`,
    description: (title: string, topics: number) => `${title}的${String(topics)}个赛题、指导单位、奖项与特别支持。`,
    number: (number: number) => `第${String(number)}赛道`,
    guidingOrganizations: '指导单位',
    topics: '赛题',
    topicCount: '赛题数量',
    prizes: '⟦tracks|本赛道⟧奖项',
    benefits: '本赛道特别支持',
  },
};

const en: typeof zhCN = {
  track: {
    indexTitle: 'All tracks',
    indexDescription: (tracks, topics) =>
      `${plural(tracks, 'track', 'tracks')}, ${plural(topics, 'topic', 'topics')} and the bodies that guide each track.`,
    description: (title, topics) =>
      `${title}: ${plural(topics, 'topic', 'topics')}, guiding bodies, prizes and special support.`,
    number: (number) => `Track ${String(number)}`,
    guidingOrganizations: 'Guided by',
    topics: 'Topics',
    topicCount: 'Number of topics',
    prizes: 'Prizes⟦tracks| in this track⟧',
    benefits: 'Special support in this track',
  },
};

export const trackWords: Words<typeof zhCN> = { 'zh-CN': zhCN, en };
