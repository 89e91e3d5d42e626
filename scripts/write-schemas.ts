import { readFileSync, writeFileSync } from 'node:fs';
import { contentFolder } from '../src/data/editions.ts';
import { writeSchemas } from './schemas/content-schemas.ts';
import { REFERENCE_FILE, withReference } from './schemas/field-reference.ts';

/** `npm run schemas [-- FOLDER]`: writes the JSON Schemas of a content folder, and the field reference for editors. */
writeSchemas(process.argv[2] ?? contentFolder);
writeFileSync(REFERENCE_FILE, withReference(readFileSync(REFERENCE_FILE, 'utf8')));
