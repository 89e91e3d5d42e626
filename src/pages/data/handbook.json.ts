import { jsonFile } from '../../outputs/open-data/json-text.ts';
import type { HandbookFile } from '../../logic/handbook.ts';

/** The PDFs of the handbook: none until `npm run handbook` makes them and puts them down here. */
export const GET = () => jsonFile([] satisfies HandbookFile[]);
