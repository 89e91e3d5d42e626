import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtEditions } from '../src/data/editions.ts';
import { outFolder, releaseFolder, siteRoot } from '../src/logic/settings.ts';
import { refuseWrongSettings } from '../integrations/refuse-settings.ts';
import { readBuiltSite, redirectsOf } from './deploy/built-site.ts';
import { caddyfile } from './deploy/caddy.ts';
import { headersFile, redirectsFile } from './deploy/cdn.ts';
import { compressTexts } from './deploy/compress.ts';
import { writeFileList } from './deploy/file-list.ts';
import { contentType } from './deploy/media-types.ts';
import { nginxFiles } from './deploy/nginx.ts';

/**
 * `npm run deploy:files`: writes what hosts need of the built site in `OUT_DIR` (dist) to `RELEASE_DIR` (release): the
 * site with its texts compressed, and the configuration of nginx, Caddy and CDNs. Runs after the build, because the
 * policy has the hashes of what the build wrote. `SITE_ROOT` (/srv/site) is where release.sh puts releases.
 */
refuseWrongSettings(process.env);
const dist = outFolder(process.env);
const release = releaseFolder(process.env);
const root = siteRoot(process.env);

try {
  const site = readBuiltSite(dist);
  // Hosts would send a file without a type as bytes, and browsers then keep it instead of showing it.
  site.files.forEach(contentType);
  const redirects = redirectsOf(builtEditions);

  rmSync(release, { recursive: true, force: true });
  cpSync(dist, join(release, 'site'), { recursive: true, preserveTimestamps: true });
  const compressed = await compressTexts(join(release, 'site'), site.files);
  writeFileList(join(release, 'site'));
  const configurations = {
    nginx: nginxFiles(site, redirects, root),
    caddy: { Caddyfile: caddyfile(site, redirects, root) },
    cdn: { _headers: headersFile(site), _redirects: redirectsFile(redirects) },
  };
  for (const [host, files] of Object.entries(configurations)) {
    mkdirSync(join(release, host), { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(release, host, name), text);
  }
  console.log(
    `${release}/: ${String(site.files.length)} files, ${String(compressed)} of them compressed; ` +
      `${String(site.hashes.length)} inline scripts, ${String(redirects.length)} redirects`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
