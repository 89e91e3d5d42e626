import { titles } from '../../i18n/tables.ts';
import type { Contact } from '../../model/contact.ts';
import { SOURCE_LANGUAGE } from '../../model/language.ts';
import { clausesNaming } from '../../logic/organization-names.ts';
import { joined } from './columns.ts';
import { CLAUSE_KEY, reference, table } from './table.ts';

const organizations = table({
  name: 'organizations',
  title: titles.organisations,
  rows: (catalog) => catalog.organizations,
  primaryKey: ['id'],
  columns: ({ column, texts, textLists }) => [
    column('id', 'string', titles.id, ({ id }) => id),
    ...texts('name', titles.name, ({ name }) => name),
    column('spellings', 'string', titles.otherSpellingsInThe, (row) => joined(row.spellings.map(({ text }) => text))),
    column('defined_in', 'string', titles.clauseThatSetsIt, (row) => row.definedIn),
    column('named_in', 'string', titles.clausesThatNameIt, ({ name }, { catalog }) =>
      joined(clausesNaming(catalog, name[SOURCE_LANGUAGE])),
    ),
    ...textLists('duties', titles.makeUpAndDuties, (row) => row.duties.map(({ quote }) => quote)),
  ],
});

const roles = table({
  name: 'roles',
  title: titles.roles,
  rows: (catalog) =>
    catalog.roles.flatMap((role) => role.members.map((member, at) => ({ role, member, position: at + 1 }))),
  primaryKey: ['role', 'organization'],
  foreignKeys: [reference('organization', 'organizations'), CLAUSE_KEY],
  columns: ({ column, texts, clause }) => [
    column('role', 'string', titles.roleId, ({ role }) => role.id),
    ...texts('role_name', titles.role, ({ role }) => role.name),
    column('position', 'integer', titles.positionInTheClause, (row) => row.position),
    column('organization', 'string', titles.organisationId, ({ member }) => member),
    ...texts('organization_name', titles.organisation, ({ member }, catalog) => catalog.organization(member).name),
    clause(({ role }) => role.clause),
  ],
});

/** How an office is reached: its people, and every number and address of another kind. */
const channels = (contact: Contact) => [
  ...contact.people.map(({ name, telephone }) => ({ name, telephone, kind: null, value: null })),
  ...(['telephones', 'emails', 'faxes', 'qqGroups', 'wechat'] as const).flatMap((kind) =>
    (contact[kind] ?? []).map((value) => ({ name: null, telephone: null, kind, value })),
  ),
  ...(['hours', 'address'] as const).flatMap((kind) => {
    const value = contact[kind]?.[SOURCE_LANGUAGE];
    return value === undefined ? [] : [{ name: null, telephone: null, kind, value }];
  }),
];

const contacts = table({
  name: 'contacts',
  title: titles.contacts,
  rows: (catalog) => catalog.contacts.flatMap((contact) => channels(contact).map((person) => ({ ...contact, person }))),
  foreignKeys: [reference('organization', 'organizations'), CLAUSE_KEY],
  columns: ({ column, texts, clause }) => [
    column('organization', 'string', titles.organisationId, (row) => row.organization),
    ...texts('organization_name', titles.organisation, (row, catalog) => catalog.organization(row.organization).name),
    ...texts('name', titles.contactName, ({ person }) => person.name),
    column('telephone', 'string', titles.telephone, ({ person }) => person.telephone),
    clause((row) => row.clause),
    column('kind', 'string', titles.kindOfWay, ({ person }) => person.kind),
    column('value', 'string', titles.addressAsPrinted, ({ person }) => person.value),
    column('tracks', 'string', titles.forTracks, (row) => joined(row.tracks ?? [])),
  ],
});

const entryWays = table({
  name: 'entry',
  title: titles.entryWays,
  rows: (catalog) => catalog.entryWays,
  primaryKey: ['id'],
  foreignKeys: [CLAUSE_KEY],
  columns: ({ column, texts, clause, scope }) => [
    column('id', 'string', titles.id, ({ id }) => id),
    column('kind', 'string', titles.kindOfWay, ({ kind }) => kind),
    column('address', 'string', titles.addressAsPrinted, ({ address }) => address),
    ...texts('quote', titles.wordsOfTheNotice, ({ quote }) => quote),
    ...scope((row) => row),
    clause((row) => row.clause),
  ],
});

const groups = table({
  name: 'groups',
  title: titles.entrantGroups,
  rows: (catalog) => catalog.groups,
  primaryKey: ['id'],
  foreignKeys: [CLAUSE_KEY],
  columns: ({ column, texts, clause }) => [
    column('id', 'string', titles.id, ({ id }) => id),
    ...texts('name', titles.name, ({ name }) => name),
    clause((row) => row.clause),
  ],
});

/** The tables of who runs the contest, who enters and how, and whom to ask. */
export const BODY_TABLES = [organizations, roles, contacts, entryWays, groups];
