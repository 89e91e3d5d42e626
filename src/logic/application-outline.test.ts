import { describe, expect, it } from 'vitest';
import {
  applicationOutline,
  outlineFileName,
  outlineMarkdown,
  type OutlineSource,
  type OutlineTopic,
} from './application-outline.ts';
import type { ShownText } from './localize.ts';

const zh = (text: string): ShownText => ({ text, language: 'zh-CN' });
const en = (text: string): ShownText => ({ text, language: 'en' });

const source: OutlineSource = {
  language: 'en',
  words: {
    title: 'Outline',
    note: 'No official form.',
    notStated: 'Not stated: templates.',
    topic: 'Topic: {topic}',
    source: 'Source: {clause}',
    original: 'In Chinese:',
    separator: ' · ',
  },
  contest: en('Contest'),
  site: 'Guide',
  chapters: [
    {
      name: en('Overview'),
      quote: [en('Overview: background and so on.')],
      reference: en('Section 5(1)'),
      points: [en('Background'), en('Scenario')],
    },
    { name: en('Results'), quote: [], reference: en('Section 5(2)'), points: [] },
  ],
};
const original: OutlineTopic = {
  title: zh('果园 #1'),
  place: [zh('果园赛道'), zh('赛题1')],
  brief: [zh('用数据。'), zh('1.建模型。')],
  reference: zh('附件第一部分赛题1'),
};
const topic: OutlineTopic = {
  title: en('Orchards *1*'),
  place: [en('Orchards'), en('Topic 1')],
  brief: [en('Use data & <script>.'), en('1. Build a model.')],
  reference: en('Annex, part 1, topic 1'),
};

describe('the outline', () => {
  const { blocks, title, author } = applicationOutline(source, topic, original);
  const of = (kind: string) => blocks.filter((block) => block.kind === kind).map(({ text }) => text);

  it('says first what it is and what it is not', () => {
    expect([title, author]).toEqual(['Outline', 'Guide']);
    expect(blocks.slice(0, 4).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'title Outline',
      'subtitle Contest',
      'note No official form.',
      'note Not stated: templates.',
    ]);
  });

  it('has each chapter and point as a heading, with room below each point', () => {
    expect(of('heading1')).toEqual(['Overview', 'Results']);
    expect(of('heading2')).toEqual(['Background', 'Scenario']);
    expect(of('blank')).toHaveLength(2);
  });

  it('quotes brief and chapter with their clauses, and a translated brief in Chinese too', () => {
    expect(of('quote')).toEqual([
      'Use data & <script>.',
      '1. Build a model.',
      '果园 #1',
      '用数据。',
      '1.建模型。',
      'Overview: background and so on.',
    ]);
    expect(of('text')).toEqual([
      'Orchards · Topic 1',
      'Source: Annex, part 1, topic 1',
      'In Chinese:',
      'Source: Section 5(1)',
      'Source: Section 5(2)',
    ]);
    expect(blocks.find(({ text }) => text === '用数据。')?.language).toBe('zh-CN');
  });

  it('does not say twice what is in Chinese, or what there is nothing to say of', () => {
    const chinese = { ...source, language: 'zh-CN' as const, words: { ...source.words, notStated: null } };
    const texts = applicationOutline(chinese, original, original).blocks.map(({ text }) => text);
    expect(texts.filter((text) => text === '用数据。')).toHaveLength(1);
    expect(texts).not.toContain('In Chinese:');
    expect(texts.filter((text) => text.startsWith('Not stated'))).toEqual([]);
  });
});

it('Markdown takes everything as text', () => {
  expect(outlineMarkdown(applicationOutline(source, topic, original))).toBe(`# Outline

**Contest**

No official form.

Not stated: templates.

**Topic: Orchards \\*1\\***

Orchards · Topic 1

> Use data \\& \\<script\\>.
>
> 1\\. Build a model.

Source: Annex, part 1, topic 1

In Chinese:

> 果园 \\#1
>
> 用数据。
>
> 1\\.建模型。

## Overview

> Overview: background and so on.

Source: Section 5(1)

### Background

### Scenario

## Results

Source: Section 5(2)

`);
});

it('a file is named by its topic and language', () => {
  expect(outlineFileName('transport-08', 'zh-CN', 'docx')).toBe('outline-transport-08.zh-CN.docx');
});
