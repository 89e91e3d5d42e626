import type { APIRoute } from 'astro';
import { otherEditions, place } from '../data/editions.ts';

/**
 * Everything may be read. Where the sitemap of each edition is, robots are told in full addresses only; they read this
 * file at the root of the site alone.
 */
export const GET: APIRoute = ({ site }) => {
  const sitemaps = site
    ? [place, ...otherEditions].map(({ base }) => `Sitemap: ${new URL(`${base}/sitemap-index.xml`, site).href}`)
    : [];
  return new Response(['User-agent: *', 'Allow: /', ...sitemaps, ''].join('\n'), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
