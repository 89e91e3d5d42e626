import type { DistCheck } from './types.ts';
import { addresses } from './addresses.ts';
import { alternates } from './alternates.ts';
import { characters } from './characters.ts';
import { inlineScripts } from './inline-scripts.ts';
import { keptOffline } from './kept-offline.ts';
import { languages } from './languages.ts';
import { lastingScripts } from './lasting-scripts.ts';
import { licences } from './licences.ts';
import { links } from './links.ts';
import { machineFiles } from './machine-files.ts';
import { markup } from './markup.ts';
import { markdown } from './markdown.ts';
import { oldBrowsers } from './old-browsers.ts';
import { redirects } from './redirects.ts';
import { safety } from './safety.ts';
import { spacing } from './spacing.ts';
import { strayMarkdown } from './stray-markdown.ts';
import { structuredData } from './structured-data.ts';
import { titles } from './titles.ts';
import { weights } from './weights.ts';

/** Every check of the built site, in the order of the report. */
export const distChecks: readonly DistCheck[] = [
  addresses,
  links,
  redirects,
  titles,
  alternates,
  languages,
  strayMarkdown,
  spacing,
  safety,
  inlineScripts,
  characters,
  oldBrowsers,
  structuredData,
  machineFiles,
  keptOffline,
  lastingScripts,
  licences,
  markup,
  markdown,
  weights,
];
