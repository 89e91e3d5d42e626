import type { APIRoute } from 'astro';
import { getCatalog } from '../../data/catalog.ts';
import { securityText } from '../../outputs/feeds/security-text.ts';
import { setting } from '../../logic/settings.ts';

/** Whoever runs the site names the contact; without one there is no such file. */
const contact = setting(process.env, 'SECURITY_CONTACT');

export const getStaticPaths = () => (contact === null ? [] : [{ params: { file: 'security' } }]);

export const GET: APIRoute = async ({ site, url }) => {
  const { edition, revisions } = await getCatalog();
  const [revision] = revisions;
  if (contact === null) throw new Error('There is no SECURITY_CONTACT');
  if (!revision) throw new Error('The content has no revision; run "npm run check:content"');
  const canonical = site && new URL(url.pathname, site).href;
  return new Response(securityText({ contact, edition, revision, canonical }), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
