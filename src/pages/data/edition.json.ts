import { getCatalog } from '../../data/catalog.ts';
import { editionData, jsonFile } from '../../data/open-data.ts';

export const GET = async () => jsonFile(editionData(await getCatalog()));
