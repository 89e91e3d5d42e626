import { csvPath, dataPaths, jsonPath } from '../../logic/file-paths.ts';

/** Stands in an example for the address of the site, without a slash at its end. */
export const SITE_PLACE = '{site}';

/** How to fetch and read the data, with nothing but what the tools bring along. A test runs each as the page shows it. */
export const DATA_EXAMPLES = {
  curl: `curl -O ${SITE_PLACE}${jsonPath('topics')}
curl -O ${SITE_PLACE}${dataPaths.workbook}`,
  pythonJson: `import json
from urllib.request import urlopen

with urlopen("${SITE_PLACE}${jsonPath('topics')}") as response:
    topics = json.load(response)

print(len(topics))
for topic in topics:
    print(topic["id"], topic["title"]["zh-CN"], topic["title"]["en"])`,
  pythonCsv: `import csv
import io
from urllib.request import urlopen

with urlopen("${SITE_PLACE}${csvPath({ name: 'topics' })}") as response:
    text = io.TextIOWrapper(response, encoding="utf-8-sig", newline="")
    topics = list(csv.DictReader(text))

print(len(topics))
for topic in topics:
    print(topic["id"], topic["title_zh"], topic["title_en"])`,
} as const;
