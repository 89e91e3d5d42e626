import { getCatalog } from '../../data/catalog.ts';
import { tracksData, jsonFile } from '../../data/open-data.ts';

export const GET = async () => jsonFile(tracksData(await getCatalog()));
