import { readPublisher } from '../logic/publisher.ts';

/** The publisher of the site that is being built, from the environment; `integrations/refuse-settings.ts` checks it. */
export const publisher = readPublisher(process.env);
