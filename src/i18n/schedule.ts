import type { Words } from './words.ts';

const zhCN = {
  schedule: {
    title: '赛程安排',
    description: '各阶段的起止日期、内容、天数、通知条款和日历文件。',
    now: '赛事进展和日历',
    phase: '阶段',
    datesAndContent: '日期和内容',
    datesIn: (year: string) => `日期（${year}年）和内容`,
    list: '各阶段日期和内容',
    zone: (zone: string) => `日期均按${zone}计算，与访问者所在时区无关。`,
    /** Of every phase that the notice gives in days. */
    wholeDay: '通知只写日期的阶段，本站从第一天0时起计，到最后一天24时止。',
    /** Wherever the last day of registration or the countdown to it stands, if the notice gives it no hour. */
    lastDay: '本站按最后一天24时计；通知未说明时刻，请以平台为准，提早报名。',
    halfDay: '通知只写上午、下午，未说明时刻；本站以正午为界。',
    morning: '上午',
    separator: ' ',
    afternoon: '下午',
    to: '至',
    /** Between two days in a row of a table. */
    dash: '–',
    onWeekday: (day: string, weekday: string) => `${day}（${weekday}）`,
    gap: (from: string, to: string) => `${from === to ? from : `${from}至${to}`}不属于任何阶段。`,
    weeks: '按星期排列的赛程',
    noPhase: '不属于任何阶段',
    /** When a phase starts or ends; where the notice gives no hour, the one that this site counts with. */
    moments: {
      startOfDay: (day: string) => `${day}（通知未说明时刻，本站按0时计）`,
      endOfDay: (day: string) => `${day}（通知未说明时刻，本站按24时计）`,
      startOfMorning: (day: string) => `${day}上午（通知未说明时刻，本站按0时计）`,
      endOfMorning: (day: string) => `${day}上午（通知未说明时刻，本站按正午计）`,
      startOfAfternoon: (day: string) => `${day}下午（通知未说明时刻，本站按正午计）`,
      time: (day: string, time: string) => `${day}${time}`,
    },
  },
  calendar: {
    title: '添加到日历',
    name: (contest: string) => `${contest}赛程（非官方）`,
    lead: '通知未说明时刻的，日历中记为全天。报名截止前三天和最后一天的中国标准时间上午9时有提醒，是否生效取决于日历软件。',
    all: '下载全部阶段（.ics）',
    subscribe: '订阅',
    subscribeText: '订阅后，本站更正日期时日历会自动更新。把下面的地址填入日历软件的“订阅日历”或“从网址添加”：',
    copy: '复制订阅地址',
    open: '在日历软件中订阅',
    one: '下载单个阶段',
    help: '怎样导入',
    more: '提醒、单个阶段、订阅和导入',
    iphone: 'iPhone、iPad：用Safari浏览器打开链接，点“全部添加”。',
    android: '安卓手机：下载后用系统日历打开；不能打开的，请在电脑上导入日历账户。',
    desktop: '电脑：下载后双击，或者在日历软件中选择“导入”。',
    note: (clause: string) => `依据：通知${clause}。非官方日历，以通知中文原文为准。`,
    quote: (words: string) => `“${words}”`,
    reminder: (day: string) => `报名将于${day}截止`,
  },
};

const en: typeof zhCN = {
  schedule: {
    title: 'Schedule',
    description:
      'When each phase starts and ends, what happens in it, how long it lasts, which clause says so, and calendar files.',
    now: 'Where the contest stands, and calendar',
    phase: 'Phase',
    datesAndContent: 'Dates, and what happens',
    datesIn: (year) => `Dates in ${year}, and what happens`,
    list: 'Phases',
    zone: (zone) => `All dates are in ${zone}, wherever you are.`,
    wholeDay:
      'Where the notice gives days only, this site counts from the start of the first day to midnight at the end of the last.',
    lastDay: 'The notice gives no hour; this site counts to midnight. Go by the platform; register early.',
    halfDay: 'The notice says “morning” and “afternoon” and gives no hour; this site takes noon as the dividing line.',
    morning: 'morning',
    separator: ', ',
    afternoon: 'afternoon',
    to: 'to',
    dash: '–',
    onWeekday: (day, weekday) => `${weekday} ${day}`,
    gap: (from, to) => (from === to ? `${from} belongs to no phase.` : `${from} to ${to} belong to no phase.`),
    weeks: 'The contest week by week',
    noPhase: 'No phase',
    moments: {
      startOfDay: (day) => `the start of ${day} (the notice gives no hour; this site counts from midnight)`,
      endOfDay: (day) => `the end of ${day} (the notice gives no hour; this site counts to midnight)`,
      startOfMorning: (day) => `the morning of ${day} (the notice gives no hour; this site counts from midnight)`,
      endOfMorning: (day) => `the end of the morning of ${day} (the notice gives no hour; this site counts to noon)`,
      startOfAfternoon: (day) => `the afternoon of ${day} (the notice gives no hour; this site counts from noon)`,
      time: (day, time) => `${time} on ${day}`,
    },
  },
  calendar: {
    title: 'Add to your calendar',
    name: (contest) => `Schedule of the ${contest} (unofficial)`,
    lead: 'Where the notice gives no hour, the calendar has whole days. Reminders come three days before registration closes and at 9 a.m. China Standard Time on the last day, if your calendar application allows them.',
    all: 'Download all phases (.ics)',
    subscribe: 'Subscribe',
    subscribeText:
      'A subscribed calendar follows when a date is corrected here. Put this address into “Subscribe to calendar” or “Add from URL” of your calendar application:',
    copy: 'Copy the address',
    open: 'Subscribe in a calendar application',
    one: 'Download one phase',
    help: 'How to import',
    more: 'Reminders, single phases, subscription, how to import',
    iphone: 'iPhone and iPad: open the link in Safari and tap “Add All”.',
    android:
      'Android: download the file and open it with the calendar; if that fails, import it into your calendar account on a computer.',
    desktop: 'Computer: download the file and double-click it, or choose “Import” in your calendar application.',
    note: (clause) => `Source: ${clause} of the notice. Unofficial; the Chinese notice prevails.`,
    quote: (words) => `“${words}”`,
    reminder: (day) => `Registration closes on ${day}`,
  },
};

export const scheduleWords: Words<typeof zhCN> = { 'zh-CN': zhCN, en };
