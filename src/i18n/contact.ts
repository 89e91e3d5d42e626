import type { Words } from './words.ts';

const zhCN = {
  contact: {
    title: '联系组委会',
    description: '通知公布的组委会联系人和电话。',
    lead: '报名、资格和材料问题请直接联系组委会。本站不受理报名，也不代为答复。',
    name: '联系人',
    telephone: '电话',
    email: '邮箱',
    fax: '传真',
    qqGroup: 'QQ群',
    wechat: '微信',
    hours: '时间',
    address: '地址',
    ways: '报名方式',
    colon: '：',
    entryKinds: {
      platform: '报名入口：',
      email: '邮件报名：',
      'mini-programme': '小程序：',
      post: '邮寄：',
      other: '报名方式：',
    },
  },
};

const en: typeof zhCN = {
  contact: {
    title: 'Ask the committee',
    description: 'The organising committee’s contacts and telephone numbers as published in the notice.',
    lead: 'Ask the committee about registration, eligibility and materials. This site takes no entries and does not answer on its behalf.',
    name: 'Contact',
    telephone: 'Telephone',
    email: 'E-mail',
    fax: 'Fax',
    qqGroup: 'QQ group',
    wechat: 'WeChat',
    hours: 'Hours',
    address: 'Address',
    ways: 'Ways to enter',
    colon: ': ',
    entryKinds: {
      platform: 'Registration page: ',
      email: 'By e-mail: ',
      'mini-programme': 'Mini programme: ',
      post: 'By post: ',
      other: 'How to enter: ',
    },
  },
};

export const contactWords: Words<typeof zhCN> = { 'zh-CN': zhCN, en };
