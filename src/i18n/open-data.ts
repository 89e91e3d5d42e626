import { plural } from './english.ts';
import type { Words } from './words.ts';

const zhCN = {
  openData: {
    title: '开放数据',
    description: (files: number) =>
      `本站全部内容的JSON、CSV和Excel文件，共${String(files)}个，说明各列含义、版本和使用方法。`,
    lead: '本站的全部内容都可以下载使用，不需要注册。⟦en|每个文件都同时包含中文和英文。⟧',
    versionNote:
      '内容有更新时，版本号加一。数据包和各JSON文件都写明版本号；topics.json⟦tracks|、tracks.json⟧是列表，版本号见revisions.json。',
    history: '版本',
    cite: '引用通知内容，请注明文号和条款编号，并以通知的中文原文为准。文号：',
    workbook: 'Excel工作簿',
    workbookText: '每张表一个工作表，首行固定⟦en|，列名有中英文⟧。可以用Excel、WPS表格或LibreOffice打开。',
    /** `size` is written with its unit. */
    downloadWorkbook: (size: string) => `下载Excel工作簿（${size}）`,
    csv: 'CSV表格',
    csvText: 'UTF-8编码，带BOM，Excel可以直接打开。首行是列名，各表通过编号关联。',
    csvNote: 'Excel打开CSV时，会把“5.10”这样的条款编号当作数字。需要条款编号时，请用Excel工作簿。',
    dataPackage: '供程序读取的说明，含各列的类型、主键和表间关系（Frictionless Data Package）：',
    json: 'JSON文件',
    jsonText: '结构与本站内容一致，每个文件都有JSON Schema（2020-12）。',
    files: '全部文件',
    content: '内容',
    rows: '行数',
    rowCount: (rows: number) => `${String(rows)}行`,
    schemaOf: (file: string) => `${file}的JSON Schema`,
    columns: '各表的列',
    columnsText: '列名以_zh结尾的是中文⟦en|，以_en结尾的是英文⟧。',
    types: {
      string: '文本',
      integer: '整数',
      boolean: 'true或false',
      date: '日期（YYYY-MM-DD）',
      array: 'JSON数组',
    },
    examples: '使用举例',
    /** Stands in a command where the address of the site is not known. */
    sitePlace: '本站网址',
    examplesText: '使用时请把“本站网址”换成浏览器地址栏中的网址，到域名为止，末尾不带斜线。',
    curl: '用curl下载',
    pythonJson: '用Python读取JSON',
    pythonCsv: '用Python读取CSV',
    excel: '用Excel查看',
    excelSteps: [
      '下载上面的Excel工作簿，双击打开。',
      '在下方选择工作表，例如“赛题 Topics”。',
      '选中首行，在“数据”中点“筛选”，即可按⟦tracks|赛道、⟧标签等筛选。',
    ],
    copy: '复制',
    copied: '已复制',
    notCopied: '未能自动复制，请手动选择',
    rights: '许可',
    licence: '通知是发文机关公开发布的公文，本站转载以供查阅，无权对其授予许可；本站自己编写的文字按MIT许可证提供。',
    licenceFile: '许可证全文',
    calendars: '赛程的日历文件见赛程安排页。',
    sources: '每个赛题的YAML源文件见该赛题的页面。',
    aboutSheet: '说明',
    contest: '赛事',
    note: '性质',
    cells: '单元格',
    severalValues: '一个单元格有多项内容时，用分号隔开。空单元格表示没有该项内容。',
  },
};

const en: typeof zhCN = {
  openData: {
    title: 'Open data',
    description: (files) =>
      `All content of this site as ${plural(files, 'file', 'files')} of JSON, CSV and Excel: what each column means, the version and how to use them.`,
    lead: 'All content of this site can be downloaded and used without registering. Every file has both the Chinese and the English.',
    versionNote:
      'The number goes up by one with every change of the content. The Data Package and the JSON files give it; topics.json ⟦tracks|and tracks.json ⟧are plain lists, whose revision is in revisions.json.',
    history: 'Version',
    cite: 'When you quote the notice, please give its document number and the clause; the Chinese text prevails. Document number: ',
    workbook: 'Excel workbook',
    workbookText:
      'One sheet for each table, with a fixed first row and the names of the columns in both languages. It opens in Excel, WPS Spreadsheets and LibreOffice.',
    downloadWorkbook: (size) => `Download the Excel workbook (${size})`,
    csv: 'CSV tables',
    csvText:
      'UTF-8 with a byte order mark, so that Excel opens them as they are. The first row has the names of the columns; ids link the tables.',
    csvNote:
      'When Excel opens a CSV file, it takes a clause such as 5.10 for a number. If you need the clauses, use the workbook.',
    dataPackage:
      'A description for programs, with the type of each column, the keys and how the tables are linked (Frictionless Data Package): ',
    json: 'JSON files',
    jsonText: 'Structured as the content of this site is, each with a JSON Schema (2020-12).',
    files: 'All files',
    content: 'What',
    rows: 'Rows',
    rowCount: (rows) => plural(rows, 'row', 'rows'),
    schemaOf: (file) => `JSON Schema of ${file}`,
    columns: 'Columns of each table',
    columnsText: 'Columns whose names end in _zh are in Chinese, those in _en in English.',
    types: {
      string: 'text',
      integer: 'whole number',
      boolean: 'true or false',
      date: 'date (YYYY-MM-DD)',
      array: 'JSON array',
    },
    examples: 'Examples',
    sitePlace: 'SITE-ADDRESS',
    examplesText:
      'In place of SITE-ADDRESS, put the address from your browser’s address bar, up to the first single slash and without it.',
    curl: 'Download with curl',
    pythonJson: 'Read JSON in Python',
    pythonCsv: 'Read CSV in Python',
    excel: 'Look at it in Excel',
    excelSteps: [
      'Download the Excel workbook above and open it.',
      'Choose a sheet at the bottom; its name is in both languages.',
      'Select the first row and choose Data, then Filter, to narrow the rows down by ⟦tracks|track, ⟧tag and so on.',
    ],
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'Could not copy automatically; please select the text',
    rights: 'Licence',
    licence:
      'The notice is a public official document of the bodies that issued it; it is reproduced for information and is not ours to license. The words that we wrote are under the MIT licence.',
    licenceFile: 'Full text of the licence',
    calendars: 'Calendar files of the schedule are on its page.',
    sources: 'The YAML source file of each topic is on the topic’s page.',
    aboutSheet: 'About',
    contest: 'Contest',
    note: 'Status',
    cells: 'Cells',
    severalValues: 'Several values in one cell are separated by semicolons. An empty cell means that there is none.',
  },
};

export const openDataWords: Words<typeof zhCN> = { 'zh-CN': zhCN, en };
