import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dump, load } from 'js-yaml';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TINY_EDITION } from '../../../tests/fixtures/tiny-catalog.ts';
import { checkContent } from './run.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'missing-records-'));
  cpSync(TINY_EDITION, folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface Identified {
  id: string;
}

/** Rewrites a file of the copy. */
function change<Value>(file: string, changed: (value: Value) => Value) {
  const path = join(folder, file);
  writeFileSync(path, dump(changed(load(readFileSync(path, 'utf8')) as Value)));
}
const drop = (file: string, id: string) => () => {
  change<Identified[]>(file, (records) => records.filter((record) => record.id !== id));
};
const dropClause = (part: string, id: string) => () => {
  change<{ clauses: Identified[] }>(`notice/${part}.yaml`, ({ clauses, ...rest }) => ({
    ...rest,
    clauses: clauses.filter((clause) => clause.id !== id),
  }));
};
const dropFile = (file: string) => () => {
  rmSync(join(folder, file));
};
/** Makes the copy one of which nothing is published. */
const unpublish = () => {
  for (const file of ['published.yaml', 'redirects.yaml']) writeFileSync(join(folder, file), '[]\n');
};
const problems = () => checkContent(folder).problems;
const places = () => problems().map(({ file, id }) => `${file} ${id}`);

/** What is dropped, and the place and words of the one message. */
const dropped: { name: string; spoil: () => void; place: string; found: string }[] = [
  {
    name: 'a topic',
    spoil: dropFile('topics/orchards/01.yaml'),
    place: 'topics/orchards/01.yaml orchards-01',
    found: 'was published and is gone',
  },
  {
    name: 'a topic of a sub-track',
    spoil: dropFile('topics/mixed/markets/02.yaml'),
    place: 'topics/mixed/markets/02.yaml markets-02',
    found: 'was published and is gone',
  },
  {
    name: 'a track',
    spoil: drop('tracks.yaml', 'orchards'),
    place: 'tracks.yaml orchards',
    found: 'was published and is gone',
  },
  {
    name: 'a track with sub-tracks',
    spoil: drop('tracks.yaml', 'mixed'),
    place: 'tracks.yaml mixed',
    found: 'was published and is gone',
  },
  {
    name: 'a clause that many records cite',
    spoil: dropClause('plan', '3.3'),
    place: 'notice/plan.yaml 3.3',
    found: 'was published and is gone',
  },
  {
    name: 'the last clause of a part',
    spoil: dropClause('plan', '3.5'),
    place: 'notice/plan.yaml 3.5',
    found: 'was published and is gone',
  },
  {
    name: 'a part',
    spoil: dropFile('notice/plan.yaml'),
    place: 'notice/plan.yaml plan',
    found: 'was published and is gone',
  },
  {
    name: 'a body that several records name',
    spoil: drop('organizations.yaml', 'data'),
    place: 'organizations.yaml data',
    found:
      'there is no organization "data", and edition.yaml organizers, roles.yaml issuers, tracks.yaml mixed name it',
  },
  {
    name: 'a body that one record names',
    spoil: drop('organizations.yaml', 'office'),
    place: 'contacts.yaml office',
    found: 'there is no organization "office"',
  },
  {
    name: 'a phase',
    spoil: drop('schedule.yaml', 'registration'),
    place: 'edition.yaml registration',
    found: 'there is no phase "registration"',
  },
  {
    name: 'a term',
    spoil: drop('vocabulary/sectors.yaml', 'farming'),
    place: 'vocabulary/sectors.yaml farming',
    found: 'there is no term "farming", and topics/mixed/markets/01.yaml markets-01',
  },
];

describe('a record that is dropped', () => {
  it.each(dropped)('speaks once: $name', ({ spoil, place, found }) => {
    spoil();
    expect(places()).toEqual([place]);
    expect(problems()[0]?.found).toContain(found);
  });

  it.each(dropped)('speaks few times where nothing is published: $name', ({ spoil }) => {
    unpublish();
    const before = problems().length;
    expect(before).toBe(1);
    spoil();
    expect(problems().length - before).toBeLessThanOrEqual(4);
  });

  it('does not hide another fault', () => {
    dropFile('topics/orchards/01.yaml')();
    change<{ title: Record<string, string> }>('notice/theme.yaml', (part) => ({
      ...part,
      title: { ...part.title, 'zh-CN': '别的主题' },
    }));
    expect(places()).toEqual(
      expect.arrayContaining(['notice/theme.yaml title', 'topics/orchards/01.yaml orchards-01']),
    );
  });

  it('does not hide a fault of facts', () => {
    drop('organizations.yaml', 'data')();
    change<Identified[]>('contacts.yaml', (all) =>
      all.map((contact) => ({ ...contact, telephones: ['0431-0000009'] })),
    );
    expect(places()).toEqual(expect.arrayContaining(['organizations.yaml data', 'contacts.yaml office']));
  });
});

describe('a file that is not there', () => {
  it('is missed itself, not each of its records', () => {
    rmSync(join(folder, 'organizations.yaml'));
    unpublish();
    expect(problems().filter(({ file }) => file !== 'published.yaml')).toMatchObject([
      { file: 'organizations.yaml', id: '', found: expect.stringContaining('no such file') as string },
    ]);
  });

  it('is missed where nothing names its records', () => {
    rmSync(join(folder, 'revisions.yaml'));
    unpublish();
    expect(problems().filter(({ file }) => file !== 'published.yaml')).toMatchObject([
      { file: 'revisions.yaml', id: '', found: expect.stringContaining('no revision') as string },
    ]);
  });
});

describe('the order of problems', () => {
  it('is shape, fidelity, facts, translations, addresses, and by file in each', () => {
    change<Identified[]>('roles.yaml', (all) => all.map((role) => ({ ...role, forms: 'nobody' })));
    change<Identified[]>('contacts.yaml', (all) =>
      all.map((contact) => ({ ...contact, telephones: ['0431-0000009'] })),
    );
    const replace = (file: string, from: string, to: string) => {
      writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8').replace(from, to));
    };
    replace('notice/plan.yaml', '3 to 5 April', '3 to 6 April');
    replace('notice/theme.yaml', '用好数据', '用足数据');
    writeFileSync(join(folder, 'published.yaml'), '[]\n');
    const order = [...new Set(problems().map(({ file }) => file))];
    const wanted = ['roles.yaml', 'notice/theme.yaml', 'contacts.yaml', 'notice/plan.yaml', 'published.yaml'];
    expect(order.filter((file) => wanted.includes(file))).toEqual(wanted);
  });
});
