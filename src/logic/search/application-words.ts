/**
 * Words that applications have whatever they are about: of bodies, people, papers, markets and plans. They tell no topic from
 * another, and a text that has nothing else fits none.
 */
const CHINESE =
  '软件著作权 著作权 著作 软著 发明 专利 发明专利 授权 知识产权 自主 高校 大学 学院 教授 博士 硕士 工程师 专家 科研院所 研究院 研究所 院所 科研 ' +
  '标准 国家标准 行业标准 地方标准 论文 发表 公司 企业 单位 机构 集团 有限公司 项目 课题 团队 成员 骨干 参赛 大赛 竞赛 获奖 荣誉 奖项 成长 ' +
  '申报 材料 应用 推广 示范 试点 试用 上线 落地 合作 合作方 联合 共建 客户 用户 市场 前景 营业额 营收 收入 融资 投资 效益 经济效益 社会效益 ' +
  '成果 成效 效果 技术 技术水平 领先 国内 国际 先进 创新 创业 核心 关键 优势 平台 系统 方案 产品 服务 功能 模块 研发 开发 建设 实现 ' +
  '解决 问题 提升 提高 降低 减少 增加 节约 节省 达到 超过 万元 亿元 百万 年度 去年 今年 明年 目前 已经 过去 现在 希望 打算 我们 本项目 ' +
  '数据 信息 小程序 软件 在线 线上 管理 人员 员工 业务 行业 工作 时间 分钟 小时 地点 认证 体系 质量管理 营业 门店 顾客 报名 平均 每天 每月 每年 ' +
  '工具 提醒 推荐 记录 程序 自动 智能 模型 算法 分析 统计 报表 三项 两项 多家 一年 两年 三年';

const ENGLISH =
  'about across after all also among and any are as at award awards based be been before between billion both build builds built business by can ' +
  'client clients college company companies competition contest copyright copyrights customer customers data day days develop developed ' +
  'develops each employee employees enterprise enterprises first for founders from has have home how in industry information institute ' +
  'institutes international into is it its large last lead leader leading lets local management many market may member members million ' +
  'model models month months more most national new next no not now of on one or other our out over own paper papers past patent patents ' +
  'percent platform prize product products project projects published recommendation recommendations revenue run running runs school second ' +
  'services service share small so software solution solutions staff standard standards such system systems team teams technologies technology than ' +
  'that the their them then these they this those through to today tool tools under university up us use used user users uses using via want was we ' +
  'website week weeks were what when where which while who will win winning with within without won work works year years you your app apps online';

/** Words, in small letters, that tell nothing of what a project is about. */
export const APPLICATION_WORDS: ReadonlySet<string> = new Set(`${CHINESE} ${ENGLISH}`.split(' '));
