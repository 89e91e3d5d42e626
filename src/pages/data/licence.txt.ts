import licence from '../../../LICENSE?raw';

export const GET = () => new Response(licence, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
