import type { Words } from './words.ts';

const zhCN = {
  match: {
    title: '用项目介绍找赛题',
    description: '粘贴项目介绍，找出最相近的赛题⟦tracks|和赛道⟧，并列出匹配的词句。',
    lead: '粘贴项目介绍，或选择 .docx、.txt、.md 文件。全部计算在浏览器里完成，文字不会上传，也不写入网址。',
    label: '项目介绍',
    file: '选择文件',
    drop: '也可以拖到本页',
    submit: '查找相近赛题',
    clear: '清空',
    keep: '在这个浏览器里保留文字，刷新后仍在',
    counter: '{count}字，最多{total}字',
    results: '匹配结果',
    /** `{count}` stands for a number. */
    found: '{count}个赛题，相近的在前。',
    compare: '并排对比最相近的两个',
    marked: '文字里匹配的词句',
    scale: '相近程度',
    scaleText: '比较的是用词：介绍里的词句，有多少出现在赛题的内容、标签和日常说法里。',
    levels: {
      high: '相同的词句多，而且少见于其他赛题',
      medium: '有一部分词句相同',
      low: '只有个别词句相同',
    },
    sureness: {
      high: '很相近',
      medium: '比较相近',
      low: '略有关联',
    },
    close: '“{name}”与“{other}”的相近程度差不多，请对照两者的赛题内容再选。',
    nothing: '没有明显相近的赛题。可以写得更具体：用什么数据、解决什么问题、用在哪里。',
    evidence: '匹配的词句',
    check: '选定之前，请核对',
    checks: {
      scope: '项目是否落在赛题内容之内：用词相近，不等于符合',
      awards: '⟦tracks|所在赛道的⟧奖项⟦tracks|与特别支持⟧',
      entry: '所在单位能否参加⟦tracks|这个赛道⟧',
    },
    empty: '请先输入项目介绍。',
    short: '文字太少，请至少写一句话。',
    long: '文字超过{total}字，请删减后再试。',
    /** `{count}` stands for a number. */
    longFile: '文件有{count}字，最多能匹配{total}字。请复制其中介绍项目的部分，粘贴到上面。',
    foreign: '文字似乎⟦en|既⟧不是中文⟦en|也不是英文⟧，无法匹配，请改用中文⟦en|或者英文⟧。',
    files: {
      binary: '无法读取这个文件，文件可能已经损坏。请用 .docx、.txt 或 .md 文件，或直接粘贴文字。',
      large: '这个文件太大。请换用较短的文件，或直接粘贴文字。',
      blank: '这个文件里没有文字（图片里的字无法读取）。请换一个文件，或直接粘贴文字。',
      locked: '这个文件设有密码。请在Word或WPS中取消密码，再重新选择。',
      image: '这是图片，无法读取图片里的字。请直接输入或者粘贴文字。',
      archive: '这是压缩包。请先解压，再选择其中的文件。',
    },
    /** Files that Word or WPS opens: in the sentence `saveAs`. */
    saveAs: (kind: string) => `这是${kind}，请在Word或WPS中另存为 .docx，再重新选择。`,
    saveAsKinds: { doc: '旧版 .doc 文件或WPS文件', rtf: 'RTF文件', odt: 'OpenDocument文件', web: '网页或XML文件' },
    /** Files that other programs open: in the sentence `paste`. */
    paste: (kind: string) => `这是${kind}，本站无法读取。请打开文件，复制文字，粘贴到上面。`,
    pasteKinds: { pdf: 'PDF文件', sheet: '电子表格', slides: '演示文稿', pages: 'Pages文稿' },
    reading: '正在读取文件',
    /** Of a file that was read but for what was inserted into it. */
    partial: '文件中插入的对象或者其他文件没有读取，需要时请复制其中的文字，粘贴到上面。',
    /** Before the button that brings back the text that was there. */
    replaced: '原来的文字已被替换。',
    cleared: '文字已清空。',
    restore: '恢复原来的文字',
    needsScript: '匹配功能需要浏览器启用JavaScript。没有JavaScript时，可以从这里查找：',
  },
};

const en: typeof zhCN = {
  match: {
    title: 'Match a project to topics',
    description:
      'Paste a description of your project to see the topics ⟦tracks|and tracks ⟧it is closest to, and which words say so.',
    lead: 'Paste a description of your project or choose a .docx, .txt or .md file. All of it is computed in your browser: the text is not uploaded and does not go into the address.',
    label: 'Description of the project',
    file: 'Choose a file',
    drop: 'or drop one here',
    submit: 'Find matching topics',
    clear: 'Clear',
    keep: 'Keep the text in this browser when the page is reloaded',
    counter: 'Characters: {count} of at most {total}',
    results: 'Results',
    found: 'Topics: {count}, the closest first.',
    compare: 'Compare the two closest',
    marked: 'Matching words in your text',
    scale: 'How close',
    scaleText:
      'What is compared is wording: how much of your description stands in the brief of a topic, its tags and its everyday words.',
    levels: {
      high: 'many words in common, few of them in other topics',
      medium: 'some words in common',
      low: 'a few words in common',
    },
    sureness: {
      high: 'Very close',
      medium: 'Fairly close',
      low: 'Slightly related',
    },
    close: '“{name}” and “{other}” are about equally close. Read the topics of both before you choose.',
    nothing: 'No topic is clearly close. Say more precisely which data you use, which problem you solve and where.',
    evidence: 'Words that match',
    check: 'Before you choose, check',
    checks: {
      scope: 'whether the project lies within the topic’s brief: close wording alone does not mean that it does',
      awards: 'the prizes⟦tracks| and special support of the track⟧',
      entry: 'whether your kind of organisation can enter⟦tracks| this track⟧',
    },
    empty: 'Enter a description first.',
    short: 'That is too little text; write at least a sentence.',
    long: 'The text is longer than {total} characters. Shorten it and try again.',
    longFile:
      'The file has {count} characters; {total} is the most that can be matched. Copy the part that describes the project and paste it above.',
    foreign: 'The text seems to be neither Chinese nor English and cannot be matched. Use Chinese or English.',
    files: {
      binary: 'This file cannot be read; it may be damaged. Use a .docx, .txt or .md file, or paste the text.',
      large: 'This file is too large. Choose a shorter document, or paste the text.',
      blank: 'There is no text in this file (text in pictures cannot be read). Choose another file, or paste the text.',
      locked: 'This file has a password. Remove it in Word or WPS, then choose the file again.',
      image: 'This is a picture, and text in pictures cannot be read. Type or paste the text.',
      archive: 'This is an archive. Unpack it, then choose a file from it.',
    },
    saveAs: (kind) => `This is ${kind}. Save it as .docx in Word or WPS, then choose that file.`,
    saveAsKinds: {
      doc: 'an old .doc or WPS file',
      rtf: 'an RTF file',
      odt: 'an OpenDocument file',
      web: 'a web page or XML file',
    },
    paste: (kind) => `This is ${kind}, which cannot be read here. Open it, copy the text and paste it above.`,
    pasteKinds: { pdf: 'a PDF', sheet: 'a spreadsheet', slides: 'a presentation', pages: 'a Pages document' },
    reading: 'Reading the file',
    partial:
      'Objects or other files inserted into this file were not read. If you need their text, copy it and paste it above.',
    replaced: 'Your text has been replaced.',
    cleared: 'The text has been cleared.',
    restore: 'Restore your text',
    needsScript: 'Matching needs JavaScript. Without it you can look here:',
  },
};

export const matchWords: Words<typeof zhCN> = { 'zh-CN': zhCN, en };
