import type { APIRoute } from 'astro';
import { siteIconPng } from '../../outputs/pictures/site-icon.ts';
import { SITE_ICONS } from '../../outputs/feeds/web-manifest.ts';

interface Props {
  size: number;
  isFull: boolean;
}

export const getStaticPaths = () => Object.entries(SITE_ICONS).map(([name, props]) => ({ params: { name }, props }));

export const GET: APIRoute<Props> = async ({ props: { size, isFull } }) =>
  new Response(new Uint8Array(await siteIconPng(size, isFull)), { headers: { 'content-type': 'image/png' } });
