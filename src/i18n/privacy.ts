import type { Words } from './words.ts';

const zhCN = {
  privacy: {
    title: '访问者的隐私',
    description: '本站在浏览器里保存什么、保存多久、怎样清除；本站不使用Cookie，不做统计。',
    lead: '本站不设账号，不使用Cookie，不使用统计代码，不向其他网站发出请求。搜索和匹配都在浏览器里进行，输入的文字和选择的文件不会上传。',
    addresses:
      '“找赛题”的搜索词和筛选条件、并排对比和分享收藏时所选的赛题写在网址里。打开或者刷新带有这些内容的网址时，它们会随网址发送给提供网页的服务器；服务器通常会记录所访问的网址和访问者的IP地址。项目介绍、⟦eligibility|资格自查的回答、⟧材料清单的勾选都不写入网址。',
    kept: '浏览器里保存的内容',
    keptText:
      '以下内容只保存在这个浏览器里，到清除为止，本站不会收到。多数浏览器允许在设置中查看和删除，有的浏览器会自动删除长期不访问的网站的内容。',
    heads: ['内容', '名称'],
    items: {
      shortlist: '收藏的赛题',
      checklist: '提交材料清单上的勾选',
      eligibility: '参赛资格自查的回答',
      trackLimit: '由资格自查选定的赛道',
      matchText: '项目介绍（仅在勾选保留时）',
      matchSwitch: '项目介绍（切换语言时带到另一语言的页面，打开后即删除）',
      original: '是否同时显示中文原文',
      textSize: '大字',
      theme: '显示主题',
    },
    offline: '供没有网络时使用的内容',
    offlineText: (pages: number) =>
      `打开找赛题、我的收藏、提交材料或者赛程安排后，浏览器会保存这几个页面、首页和搜索所需的数据，没有网络也能使用；此后打开过的页面也会保存，最多${String(pages)}个。其他页面不会引起保存；浏览器开启了“节省流量”的，也不会保存。网站更新后，保存的内容随之更新。显示保存的副本时，页面会注明，并写出是哪一次更新的内容。`,
    clearTitle: '全部清除',
    clearText: '清除以上全部内容，包括收藏、勾选和回答，不能恢复。以后再使用本站，浏览器会重新保存。',
    clear: '清除本站在浏览器里保存的全部内容',
    confirm: '全部清除后不能恢复。确定清除吗？',
    cleared: '已全部清除。',
    notCleared: '未能全部清除，请在浏览器的设置中删除本站的数据。',
    needsScript: '没有JavaScript时，请在浏览器的设置中删除本站的数据。',
  },
};

const en: typeof zhCN = {
  privacy: {
    title: 'Your privacy',
    description:
      'What this site keeps in your browser, for how long and how to clear it; it uses no cookies and no analytics.',
    lead: 'The site has no accounts, no cookies and no analytics, and sends no request to any other site. Search and match run in your browser: what you type and the files you choose are not uploaded.',
    addresses:
      'The query and filters of “Find a topic” and the topics set side by side or shared as a shortlist stand in the address. Whoever opens or reloads such an address sends them, with it, to the server that delivers the pages; servers commonly record the addresses requested and the IP address of the visitor. The description of a project, ⟦eligibility|the answers to the eligibility check ⟧and the ticks on the list of materials never go into an address.',
    kept: 'What your browser keeps',
    keptText:
      'All of this is kept in this browser alone until you clear it, and never reaches the site. Most browsers show it in their settings and let you delete it there; some delete it of their own accord if you do not visit a site for a while.',
    heads: ['What', 'Name'],
    items: {
      shortlist: 'Topics on your shortlist',
      checklist: 'What you ticked under “What to submit”',
      eligibility: 'Your answers to the eligibility check',
      trackLimit: 'The tracks chosen after the eligibility check',
      matchText: 'The description of a project (only if you tick the box)',
      matchSwitch: 'The description of a project, when you switch languages (deleted once the other page has opened)',
      original: 'Whether to show the Chinese',
      textSize: 'Large text',
      theme: 'The theme',
    },
    offline: 'What is kept for use without a connection',
    offlineText: (pages) =>
      `Once you open “Find a topic”, “My shortlist”, “What to submit” or “Schedule”, your browser keeps those pages, the home page and the data of the search, so that they work without a connection; it then also keeps the pages you go on to open, up to ${String(pages)}. No other page starts this, and nothing is kept if your browser is set to save data. When the site changes, the copies are renewed. A page shown from a copy says so, and says which change of the site it is from.`,
    clearTitle: 'Clear everything',
    clearText:
      'This clears all of the above, including your shortlist, ticks and answers, and cannot be undone. If you go on using the site, your browser starts keeping things again.',
    clear: 'Clear everything this site keeps in the browser',
    confirm: 'This clears everything and cannot be undone. Clear it?',
    cleared: 'Everything has been cleared.',
    notCleared: 'Not everything could be cleared. Please delete the data of this site in the settings of your browser.',
    needsScript: 'Without JavaScript, please delete the data of this site in the settings of your browser.',
  },
};

export const privacyWords: Words<typeof zhCN> = { 'zh-CN': zhCN, en };
