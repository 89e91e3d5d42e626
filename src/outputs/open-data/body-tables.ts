import { SOURCE_LANGUAGE } from '../../model/language.ts';
import { clausesNaming } from '../../logic/organization-names.ts';
import { joined } from './columns.ts';
import { CLAUSE_KEY, reference, table } from './table.ts';

const ID = { 'zh-CN': '编号', en: 'Id' };
const NAME = { 'zh-CN': '名称', en: 'Name' };
const BODY = { 'zh-CN': '机构编号', en: 'Organisation id' };
const BODY_NAME = { 'zh-CN': '机构', en: 'Organisation' };

const organizations = table({
  name: 'organizations',
  title: { 'zh-CN': '机构', en: 'Organisations' },
  rows: (catalog) => catalog.organizations,
  primaryKey: ['id'],
  columns: ({ column, texts, textLists }) => [
    column('id', 'string', ID, ({ id }) => id),
    ...texts('name', NAME, ({ name }) => name),
    column('spellings', 'string', { 'zh-CN': '通知中的其他写法', en: 'Other spellings in the notice' }, (row) =>
      joined(row.spellings.map(({ text }) => text)),
    ),
    column(
      'defined_in',
      'string',
      { 'zh-CN': '设立条款（仅限为赛事设立的机构）', en: 'Clause that sets it up (bodies of the contest alone)' },
      (row) => row.definedIn,
    ),
    column('named_in', 'string', { 'zh-CN': '列名条款', en: 'Clauses that name it' }, ({ name }, { catalog }) =>
      joined(clausesNaming(catalog, name[SOURCE_LANGUAGE])),
    ),
    ...textLists(
      'duties',
      { 'zh-CN': '组成与职责（通知原句）', en: 'Make-up and duties (words of the notice)' },
      (row) => row.duties.map(({ quote }) => quote),
    ),
  ],
});

const roles = table({
  name: 'roles',
  title: { 'zh-CN': '机构职责', en: 'Roles' },
  rows: (catalog) =>
    catalog.roles.flatMap((role) => role.members.map((member, at) => ({ role, member, position: at + 1 }))),
  primaryKey: ['role', 'organization'],
  foreignKeys: [reference('organization', 'organizations'), CLAUSE_KEY],
  columns: ({ column, texts, clause }) => [
    column('role', 'string', { 'zh-CN': '职责编号', en: 'Role id' }, ({ role }) => role.id),
    ...texts('role_name', { 'zh-CN': '职责', en: 'Role' }, ({ role }) => role.name),
    column('position', 'integer', { 'zh-CN': '排列顺序', en: 'Position in the clause' }, (row) => row.position),
    column('organization', 'string', BODY, ({ member }) => member),
    ...texts('organization_name', BODY_NAME, ({ member }, catalog) => catalog.organization(member).name),
    clause(({ role }) => role.clause),
  ],
});

const contacts = table({
  name: 'contacts',
  title: { 'zh-CN': '联系方式', en: 'Contacts' },
  rows: (catalog) => catalog.contacts.flatMap((contact) => contact.people.map((person) => ({ ...contact, person }))),
  foreignKeys: [reference('organization', 'organizations'), CLAUSE_KEY],
  columns: ({ column, texts, clause }) => [
    column('organization', 'string', BODY, (row) => row.organization),
    ...texts('organization_name', BODY_NAME, (row, catalog) => catalog.organization(row.organization).name),
    ...texts('name', { 'zh-CN': '联系人', en: 'Name' }, ({ person }) => person.name),
    column('telephone', 'string', { 'zh-CN': '电话', en: 'Telephone' }, ({ person }) => person.telephone),
    clause((row) => row.clause),
  ],
});

/** The tables of who runs the contest and whom to ask. */
export const BODY_TABLES = [organizations, roles, contacts];
