import type { Language } from '../../model/language.ts';
import { COLUMN_ENDINGS } from '../../model/language-traits.ts';
import { csvPath, dataPaths, jsonPath } from '../../logic/file-paths.ts';

/** Stands in an example for the address of the site, without a slash at its end. */
export const SITE_PLACE = '{site}';

/**
 * How to fetch and read the data of an edition in some languages, with nothing but what the tools bring along. A test runs
 * each as the page shows it.
 */
export const dataExamples = (languages: readonly Language[]) => ({
  curl: `curl -O ${SITE_PLACE}${jsonPath('topics')}
curl -O ${SITE_PLACE}${dataPaths.workbook}`,
  pythonJson: `import json
from urllib.request import urlopen

with urlopen("${SITE_PLACE}${jsonPath('topics')}") as response:
    topics = json.load(response)

print(len(topics))
for topic in topics:
    print(topic["id"], ${languages.map((language) => `topic["title"]["${language}"]`).join(', ')})`,
  pythonCsv: `import csv
import io
from urllib.request import urlopen

with urlopen("${SITE_PLACE}${csvPath({ name: 'topics' })}") as response:
    text = io.TextIOWrapper(response, encoding="utf-8-sig", newline="")
    topics = list(csv.DictReader(text))

print(len(topics))
for topic in topics:
    print(topic["id"], ${languages.map((language) => `topic["title_${COLUMN_ENDINGS[language]}"]`).join(', ')})`,
});
