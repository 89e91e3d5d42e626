import { describe, expect, it } from 'vitest';
import { tinyCatalog, tinyContent } from '../../tests/fixtures/tiny-catalog.ts';
import { createCatalog } from './catalog.ts';
import { noticeSegments } from './notice-text.ts';

const segments = noticeSegments(tinyCatalog);
const textsOf = (record: object) => segments.filter((segment) => segment.record === record).map(({ text }) => text);

describe('noticeSegments', () => {
  it('prints a section’s heading with its number, then its clauses with theirs', () => {
    expect(textsOf(tinyCatalog.section('plan')).slice(0, 2)).toEqual([
      '三、赛道与赛程',
      '1.果园赛道。指导单位：吉林省农业厅。',
    ]);
  });

  it('leaves out a heading that is not the notice’s own', () => {
    const head = tinyCatalog.section('head');
    expect(segments.filter(({ record }) => record === head).map(({ place }) => place)).toEqual(
      head.clauses.map(({ id }) => id),
    );
  });

  it('leaves out our names for clauses', () => {
    expect(textsOf(tinyCatalog.section('contacts'))).toEqual([
      '联系方式',
      '（一）分赛办公室联系人：李明 0431-0000001',
      '2031年2月1日',
    ]);
  });

  it('prints the topics after the annex, track by track', () => {
    const annex = segments.findIndex(({ place }) => place === 'annex.p1');
    expect(segments.slice(annex + 1).map(({ text }) => text)).toEqual([
      '一、果园赛道',
      '赛题1：苹果园病虫害识别',
      '用图像数据与气象数据识别病虫害，形成预警模型。',
      '二、综合赛道',
      '（一）市场流通',
      '赛题1：批发市场价格预测',
      '用批发市场价格数据预测走势，服务农户 & 商户，<script>alert(1)</script>不得出现。',
      '赛题2：冷链温度监测',
      '用温度感知设备监测冷链，减少损耗。',
    ]);
  });

  it('prints the topics before the part that follows the annex', () => {
    const notice = ['annex', ...tinyCatalog.edition.notice.filter((id) => id !== 'annex')];
    const catalog = createCatalog({ ...tinyContent.dataset, edition: { ...tinyCatalog.edition, notice } });
    const places = noticeSegments(catalog).map(({ place }) => place);
    expect(places.lastIndexOf('brief')).toBeLessThan(places.indexOf('head.issuers'));
  });

  it('says which record and which part of it hold a piece', () => {
    const topic = tinyCatalog.topic('markets-02');
    expect(segments.filter(({ record }) => record === topic).map(({ place }) => place)).toEqual(['title', 'brief']);
    const mixed = tinyCatalog.track('mixed');
    expect(segments.filter(({ record }) => record === mixed).map(({ place }) => place)).toEqual(['mixed', 'markets']);
  });

  it('holds every clause and every topic once', () => {
    const clauses = tinyCatalog.sections.flatMap((section) => section.clauses.map(({ id }) => id));
    expect(segments.map(({ place }) => place).filter((place) => clauses.includes(place))).toEqual(clauses);
    expect(segments.filter(({ place }) => place === 'brief').map(({ record }) => record)).toEqual(tinyCatalog.topics);
  });
});
