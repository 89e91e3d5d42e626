import { getCatalog } from '../../data/catalog.ts';
import { topicsData, jsonFile } from '../../data/open-data.ts';

export const GET = async () => jsonFile(topicsData(await getCatalog()));
