import type { Words } from './words.ts';

const zhCN = {
  clock: {
    label: '赛事进展',
    before: '赛事尚未开始',
    beforeRegistration: '报名尚未开始',
    registration: '按通知的赛程，正在报名',
    open: '报名尚未截止',
    closed: '报名已经截止',
    phase: '按通知的赛程，当前阶段是{phase}',
    vaguePhase: '按通知的赛程，“{phase}”的时间是：{when}',
    vagueNext: '接下来是“{phase}”，通知写明的时间是：{when}',
    between: '“{previous}”已经结束，“{next}”尚未开始',
    concluded: '按通知的赛程，本届赛事已于{date}结束',
    untilStart: '距“{phase}”开始还有',
    untilClose: '距报名截止还有',
    untilEnd: '距“{phase}”结束还有',
    moment: '即{zone}{moment}。',
    local: '按本设备所在时区是{moment}。',
    useful: '内容保留备查。今后如再举办，以届时发布的通知为准。',
    register: '前往官方平台报名',
    preview: '预览：以下按{moment}（{zone}）显示，不是现在的情况。',
    unreadable: '网址中的预览时间无法识别，以下按现在显示。请写成 now=YYYY-MM-DDThh:mm:ss+08:00 的形式。',
    wrong:
      '本设备的时钟显示为{moment}，早于本站内容的修订日期{revised}，时钟可能不准。以下按修订当日显示，可能与现在的情况不符。',
  },
};

const en: typeof zhCN = {
  clock: {
    label: 'Where the contest stands',
    before: 'The contest has not started yet',
    beforeRegistration: 'Registration has not opened yet',
    registration: 'By the schedule in the notice, registration is open',
    open: 'registration is still open',
    closed: 'registration has closed',
    phase: 'By the schedule in the notice, the current phase is: {phase}',
    vaguePhase: 'By the schedule in the notice, the time of “{phase}” is: {when}',
    vagueNext: 'Next comes “{phase}”; the notice gives its time as: {when}',
    between: '“{previous}” is over and “{next}” has not started yet',
    concluded: 'By the schedule in the notice, this edition ended on {date}',
    untilStart: '“{phase}” starts in',
    untilClose: 'Registration closes in',
    untilEnd: '“{phase}” ends in',
    moment: 'That is {moment}, in {zone}.',
    local: 'In the time zone of this device: {moment}.',
    useful: 'The content remains here for reference. If the contest is held again, the notice published then prevails.',
    register: 'Register on the official platform',
    preview: 'Preview: what follows is as of {moment} ({zone}), not as of now.',
    unreadable:
      'The preview time in the address cannot be read, so what follows is as of now. Write it as now=YYYY-MM-DDThh:mm:ss+08:00.',
    wrong:
      'This device’s clock says {moment}, which is before the content of this site was last revised ({revised}). The clock is probably wrong. What follows is as of that revision and may be out of date.',
  },
};

export const clockWords: Words<typeof zhCN> = { 'zh-CN': zhCN, en };
