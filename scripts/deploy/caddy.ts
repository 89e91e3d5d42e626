import { withQuery, type BuiltSite, type HostRedirect } from './built-site.ts';
import { ERROR_TEXTS } from './error-texts.ts';
import { canonicalLink, COMMON_HEADERS, headersByKind, KIND_PATTERNS, TEXT_PATTERNS, type Headers } from './headers.ts';
import { contentType, MEDIA_TYPES } from './media-types.ts';

const HTML = contentType('.html');

/**
 * Paths that no file of the site has, because they are longer than disks take or have invisible characters: Caddy fails
 * at them.
 */
const LONG = '[^/]{80}|.{1000}';
const CONTROL = String.raw`[\x00-\x1f]`;

const fields = (headers: Headers) => Object.entries(headers).map(([name, value]) => `${name} \`${value}\``);

/** A directive with lines below it, indented by `depth`. */
function block(head: string, lines: readonly string[], depth = 1): string {
  const indent = '\t'.repeat(depth);
  return `${indent}${head} {\n${lines.map((line) => `${indent}\t${line}\n`).join('')}${indent}}\n`;
}

/**
 * The Caddyfile of a site, whose releases lie in the folder `root`; `SITE_ADDRESS` in the environment of Caddy is its
 * host, for which Caddy gets a certificate.
 */
export function caddyfile(
  { hashes, notFound, url }: BuiltSite,
  redirects: readonly HostRedirect[],
  root: string,
): string {
  const byKind = headersByKind(hashes);
  const types = MEDIA_TYPES.map(
    ([ending]) =>
      `\`~${ending.includes('.') ? '/' : String.raw`\.`}${ending.replaceAll('.', String.raw`\.`)}$\` \`${contentType(`/${ending}`)}\``,
  );
  return `# Made by "npm run deploy:files"; changes here are lost.
{
	# Nothing of this machine gives it orders, unless CADDY_ADMIN says where.
	admin {$CADDY_ADMIN:off}
	# Nobody's visit is written down; the messages about requests have the addresses of visitors.
	log default {
		exclude http.log.error
	}
	servers {
		timeouts {
			read_header 10s
			read_body 10s
			idle 30s
		}
	}
}

{$SITE_ADDRESS::8080} {
	root * "${root}/current"

${block('map {path} {kind}', [...KIND_PATTERNS.map(([kind, pattern]) => `\`~${pattern}\` ${kind}`), 'default open'])}
${block('map {path} {type}', [...types, `default \`${HTML}\``])}
${block('map {query} {asked}', ['`~^(.+)$` `?${1}`', 'default ""'])}
${block('map {path} {page}', [...TEXT_PATTERNS.map(([pattern, page]) => `\`~${pattern}\` \`${page.replace('$1', '${1}')}\``), 'default ""'])}
${block('header', [...fields(COMMON_HEADERS), 'Content-Type {type}', '-Server'])}
${Object.entries(byKind)
  .map(([kind, headers]) => `	@${kind} expression \`{kind} == "${kind}"\`\n${block(`header @${kind}`, fields(headers))}`)
  .join('')}
${redirects.map(({ from, to, status }) => `	redir ${from} \`${withQuery(to, '{asked}')}\` ${String(status)}\n`).join('')}
	@text expression \`{page} != ""\`
	header @text Link \`${canonicalLink('{page}', url)}\`

	@writing not method GET HEAD
	error @writing 405
	@unreadable path_regexp ${CONTROL}
	error @unreadable 400
	@long path_regexp ${LONG}
	error @long 404
	file_server {
		precompressed br gzip
	}

	handle_errors {
${block('header', [...fields({ ...COMMON_HEADERS, ...byKind.page }), '-Access-Control-Allow-Origin', '-Link'], 2)}
		root * "${root}/current"
		@other expression \`{err.status_code} != 404\`
${block('handle @other', ['header Content-Type `text/plain; charset=utf-8`', ...Object.entries(ERROR_TEXTS).flatMap(([status, text]) => [`@${status} expression \`{err.status_code} == ${status}\``, `respond @${status} \`${text}\` ${status}`]), 'respond `{err.status_code}` {err.status_code}'], 2)}
${notFound.map(({ below, page }) => block(`handle ${below}*`, [`header Content-Type \`${HTML}\``, `rewrite * ${page}`, 'file_server {', '\tprecompressed br gzip', '}'], 2)).join('')}	}
}
`;
}
