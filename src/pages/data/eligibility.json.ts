import { getCatalog } from '../../data/catalog.ts';
import { eligibilityData, jsonFile } from '../../data/open-data.ts';

export const GET = async () => jsonFile(eligibilityData(await getCatalog()));
