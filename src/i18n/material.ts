import { inSentence } from './english.ts';
import type { Words } from './words.ts';

const zhCN = {
  material: {
    title: '提交材料',
    description: '提交材料清单，逐项注明条款、材料归属和取消资格的情形，可勾选、可打印；另可生成项目申报书提纲。',
    lead: '材料名称均为通知原文。勾选只保存在这个浏览器里，不会上传。',
    needsScript: '浏览器没有运行JavaScript：仍可勾选和打印，但勾选不会保存。',
    /** `{count}` and `{total}` stand for numbers. */
    progress: '通知要求的内容：已备{count}项，共{total}项。',
    examplesProgress: '通知举例的材料：已备{count}项，共{total}项。',
    /** Between the two. */
    progressSeparator: '',
    contentsNote: '以下各项是这份文件要写的内容，不是单独的材料。',
    examplesNote: '以下各项是通知举的例子。',
    print: '打印清单',
    reset: '清除勾选，重新开始',
    cleared: '已清除全部勾选。',
    failed: '浏览器不允许保存：勾选只在本页有效，离开前请先打印清单。',
    changed: '清单在上次勾选之后有变化',
    added: '新增的项目：',
    removed: '不再列出的项目：',
    dismiss: '知道了',
    general: '日期和总体要求',
    supplements: '补充与退还',
    owner: '材料归属',
    disqualifies: '取消资格的情形',
    /** Between what the notice says of some groups alone and the names of the others. */
    ofGroups: '（通知未就以下材料单独说明）：',
    separator: '、',
    see: '；参见',
  },
  outline: {
    title: '申报书提纲',
    lead: '章节和要点用通知原文，并引用所选赛题的内容。提纲由本站整理，不是官方表格；文件在浏览器里生成，不会上传。',
    needsScript: '生成文件需要浏览器启用JavaScript。清单中的章节和要点可以直接复制。',
    topic: '赛题',
    choose: '请选择赛题',
    word: { 'zh-CN': '下载Word', en: '英文版Word' },
    markdown: { 'zh-CN': '下载Markdown', en: '英文版Markdown' },
    working: '正在生成文件',
    /** `{name}` stands for the name of a file. */
    saving: '正在保存{name}',
    failed: '文件未能生成，请检查网络。',
    forTopic: '生成申报书提纲',
    /** What the file says. */
    document: {
      title: (application: string) => `${application}提纲`,
      note: '说明：本提纲由非官方网站根据通知整理，供撰写时参考，不是官方表格；要求以通知的中文原文为准。',
      notStated: (names: readonly string[]) => `通知未说明：${names.join('；')}。`,
      /** `{topic}` and `{clause}` stand for words. */
      topic: '赛题：{topic}',
      source: '依据：{clause}',
      original: '赛题中文原文：',
      separator: ' · ',
    },
  },
};

const en: typeof zhCN = {
  material: {
    title: 'What to submit',
    description:
      'A checklist of the materials to tick and print, with clauses, ownership and grounds for disqualification; and an outline of the application.',
    lead: 'The names of the materials are the notice’s own, in translation. Your ticks stay in this browser and are not uploaded.',
    needsScript: 'Without JavaScript you can still tick and print the list, but the ticks are not kept.',
    progress: 'Required by the notice: {count} of {total} ready.',
    examplesProgress: 'Examples in the notice: {count} of {total} ready.',
    progressSeparator: ' ',
    contentsNote: 'The points below are contents of this one document, not papers of their own.',
    examplesNote: 'The points below are examples that the notice gives.',
    print: 'Print the list',
    reset: 'Clear the ticks and start again',
    cleared: 'The ticks have been cleared.',
    failed: 'The browser does not allow saving. The ticks last on this page only; print the list before you leave.',
    changed: 'The list has changed since you last ticked it',
    added: 'New on it:',
    removed: 'No longer on it:',
    dismiss: 'Dismiss',
    general: 'Dates and general requirements',
    supplements: 'Supplementary materials and returns',
    owner: 'Ownership of the materials',
    disqualifies: 'Grounds for disqualification',
    ofGroups: ', not stated separately for: ',
    separator: ', ',
    see: '; see ',
  },
  outline: {
    title: 'Outline of the application',
    lead: 'The chapters and points are the notice’s own, with the brief of the topic you choose. The outline is ours, not an official form. The file is made in your browser and is not uploaded.',
    needsScript: 'Making files needs JavaScript. The chapters and points of the list can be copied as they are.',
    topic: 'Topic',
    choose: 'Choose a topic',
    word: { 'zh-CN': 'Word in Chinese', en: 'Word (.docx)' },
    markdown: { 'zh-CN': 'Markdown in Chinese', en: 'Markdown (.md)' },
    working: 'Making the file',
    saving: 'Saving {name}',
    failed: 'The file could not be made. Check your connection.',
    forTopic: 'Make an outline',
    document: {
      title: (application) => `Outline of the ${inSentence(application)}`,
      note: 'Note: an unofficial website drew up this outline from the notice as an aid to writing. It is not an official form, and the Chinese text of the notice prevails.',
      notStated: (names) => `Not stated in the notice: ${names.map(inSentence).join('; ')}.`,
      topic: 'Topic: {topic}',
      source: 'Source: {clause}',
      original: 'The topic in Chinese:',
      separator: ' · ',
    },
  },
};

export const materialWords: Words<typeof zhCN> = { 'zh-CN': zhCN, en };
