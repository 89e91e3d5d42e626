import type { BuiltSite, HostRedirect } from './built-site.ts';
import { COMMON_HEADERS, headersByKind, KIND_PATTERNS, type Headers } from './headers.ts';
import { contentType, MEDIA_TYPES } from './media-types.ts';
import { SITE_ROOT } from './nginx.ts';

const HTML = contentType('.html');

const fields = (headers: Headers) => Object.entries(headers).map(([name, value]) => `${name} \`${value}\``);

/** A directive with more lines below it, all as deep in the file as `depth` says. */
function block(head: string, lines: readonly string[], depth = 1): string {
  const indent = '\t'.repeat(depth);
  return `${indent}${head} {\n${lines.map((line) => `${indent}\t${line}\n`).join('')}${indent}}\n`;
}

/** The Caddyfile of a site; `SITE_ADDRESS` in the environment of Caddy is its host, for which Caddy gets a certificate. */
export function caddyfile({ hashes, notFound }: BuiltSite, redirects: readonly HostRedirect[]): string {
  const byKind = headersByKind(hashes);
  const types = MEDIA_TYPES.map(
    ([ending]) =>
      `\`~${ending.includes('.') ? '/' : String.raw`\.`}${ending.replaceAll('.', String.raw`\.`)}$\` \`${contentType(`/${ending}`)}\``,
  );
  return `# Made by "npm run deploy:files"; changes here are lost.
{$SITE_ADDRESS::8080} {
	root * ${SITE_ROOT}/current

${block('map {path} {kind}', [...KIND_PATTERNS.map(([kind, pattern]) => `\`~${pattern}\` ${kind}`), 'default open'])}
${block('map {path} {type}', [...types, `default \`${HTML}\``])}
${block('header', [...fields(COMMON_HEADERS), 'Content-Type {type}', '-Server'])}
${Object.entries(byKind)
  .map(([kind, headers]) => `	@${kind} expression \`{kind} == "${kind}"\`\n${block(`header @${kind}`, fields(headers))}`)
  .join('')}
${redirects.map(({ from, to, status }) => `	redir ${from} \`${to}\` ${String(status)}\n`).join('')}
	@writing not method GET HEAD
	respond @writing 405
	file_server {
		precompressed br gzip
	}

	handle_errors {
${block('header', [...fields({ ...COMMON_HEADERS, ...byKind.page }), `Content-Type \`${HTML}\``, '-Access-Control-Allow-Origin'], 2)}
		root * ${SITE_ROOT}/current
${notFound.map(({ below, page }) => block(`handle ${below}*`, [`rewrite * ${page}`, 'file_server'], 2)).join('')}	}
}
`;
}
