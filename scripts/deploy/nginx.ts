import { withQuery, type BuiltSite, type HostRedirect } from './built-site.ts';
import { ERROR_TEXTS } from './error-texts.ts';
import {
  canonicalLink,
  COMMON_HEADERS,
  headersByKind,
  KIND_PATTERNS,
  TEXT_PATTERNS,
  type FileKind,
} from './headers.ts';
import { MEDIA_TYPES, UTF8_TYPES } from './media-types.ts';

/** The files of the configuration of nginx, by name. */
type ConfigurationFiles = Readonly<Record<string, string>>;

const GENERATED = '# Made by "npm run deploy:files"; changes here are lost.\n';

const quoted = (text: string) => `"${text}"`;
const variable = (header: string) => `$site_${header.toLowerCase().replaceAll('-', '_')}`;
const block = (head: string, lines: readonly string[]) =>
  `${head} {\n${lines.map((line) => `    ${line}\n`).join('')}}\n`;

/** The configuration of nginx for a site, whose releases lie in the folder `root` of the machine that serves it. */
export function nginxFiles(site: BuiltSite, redirects: readonly HostRedirect[], root: string): ConfigurationFiles {
  return {
    'nginx.conf': GENERATED + MAIN,
    'maps.conf': GENERATED + maps(site),
    'server.conf': GENERATED + server(site, redirects, root),
    'brotli.conf': `${GENERATED}# Only for an nginx with the module brotli_static; without it, leave this file out.\nbrotli_static on;\n`,
  };
}

/** A whole configuration for a user without privileges, behind something that speaks TLS. */
const MAIN = `include /etc/nginx/modules-enabled/*.conf;
worker_processes auto;
pid /tmp/nginx.pid;
error_log stderr warn;
# Every connection needs a file, and another while it is sent one.
worker_rlimit_nofile 20000;

events {
    worker_connections 8192;
}

http {
    client_body_temp_path /tmp/nginx-body;
    proxy_temp_path /tmp/nginx-proxy;
    fastcgi_temp_path /tmp/nginx-fastcgi;
    uwsgi_temp_path /tmp/nginx-uwsgi;
    scgi_temp_path /tmp/nginx-scgi;
    include maps.conf;

    server {
        listen 8080 backlog=4096;
        include server.conf;
    }
}
`;

/** For `http`: the headers of an answer by the path of the file that it sends, and the pages for unknown addresses. */
function maps({ hashes, notFound, url }: BuiltSite): string {
  const byKind = Object.entries(headersByKind(hashes)) as [FileKind, Record<string, string>][];
  const names = [...new Set(byKind.flatMap(([, headers]) => Object.keys(headers)))];
  const kinds = KIND_PATTERNS.map(([kind, pattern]) => `${quoted(`~${pattern}`)} ${kind};`);
  return [
    block('map $uri $site_kind', [...kinds, 'default open;']),
    block(
      'map $uri $site_not_found',
      notFound.map(({ below, page }) => `${below === '/' ? 'default' : quoted(`~^${below}`)} ${page};`),
    ),
    block(
      'map $uri $site_link',
      TEXT_PATTERNS.map(([pattern, page]) => `${quoted(`~${pattern}`)} '${canonicalLink(page, url)}';`),
    ),
    ...names.map((name) =>
      block(
        `map $site_kind ${variable(name)}`,
        byKind.flatMap(([kind, { [name]: value }]) => (value === undefined ? [] : [`${kind} ${quoted(value)};`])),
      ),
    ),
  ].join('\n');
}

/** The place of a text for an error. */
function errorText(status: string, text: string): string {
  return block(`location = /.error/${status}`, [
    'internal;',
    'client_max_body_size 0;',
    'default_type "text/plain; charset=utf-8";',
    // The answer has the headers of the file by then, and whatever stands here keeps those of the server away.
    ...(status === '416' ? ['add_header Link "";'] : []),
    `return ${status} ${quoted(`${text}\\n`)};`,
  ]);
}

/** The `server` without its address and certificate. */
function server({ hashes }: BuiltSite, redirects: readonly HostRedirect[], root: string): string {
  const names = [...new Set(Object.values(headersByKind(hashes)).flatMap((headers) => Object.keys(headers)))];
  const endings = MEDIA_TYPES.filter(([ending]) => !ending.includes('.'));
  const wholeNames = MEDIA_TYPES.filter(([ending]) => ending.includes('.'));
  return `root ${quoted(`${root}/current`)};
index index.html;
# Nor has a folder without a page anything to show.
error_page 403 404 =404 $site_not_found;
error_page 494 495 496 497 =400 /.error/400;
error_page 501 505 /.error/400;
${Object.entries(ERROR_TEXTS)
  .map(([status, text]) => `error_page ${status} /.error/${status};\n${errorText(status, text)}`)
  .join('')}
# Nobody's visit is written down, nor who asked for what is not there: below "alert" there are addresses of visitors.
access_log off;
error_log stderr alert;
server_tokens off;
# Addresses in answers stay right behind a proxy.
absolute_redirect off;

# Who keeps a connection and sends nothing, or takes nothing, leaves it to others.
client_header_timeout 10s;
client_body_timeout 10s;
send_timeout 30s;
keepalive_timeout 30s;
lingering_time 10s;
lingering_timeout 2s;
reset_timedout_connection on;

sendfile on;
tcp_nopush on;
gzip_static on;
gzip_vary on;
include brotli[.]conf;

charset utf-8;
charset_types ${UTF8_TYPES.filter((type) => type !== 'text/html').join(' ')};
default_type application/octet-stream;
${block(
  'types',
  endings.map(([ending, type]) => `${type} ${ending};`),
)}${wholeNames.map(([name, type]) => block(`location ~ ${quoted(`/${name.replaceAll('.', '\\.')}$`)}`, ['types {}', `default_type ${type};`])).join('')}
${Object.entries(COMMON_HEADERS)
  .map(([name, value]) => `add_header ${name} ${quoted(value)} always;\n`)
  .join(
    '',
  )}${names.map((name) => `add_header ${name} ${variable(name)} always;\n`).join('')}add_header Link $site_link always;
${redirects.map(({ from, to, status }) => block(`location = ${from}`, [`return ${String(status)} ${quoted(withQuery(to, '$is_args$args'))};`])).join('')}`;
}
