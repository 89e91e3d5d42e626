import { readPublisher } from '../logic/publisher.ts';

/** Who publishes the site that is being built, from the environment; `integrations/refuse-settings.ts` refuses what is wrong. */
export const publisher = readPublisher(process.env);
