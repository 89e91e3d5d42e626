import { getWorkbook } from '../../outputs/open-data/workbook.ts';

export const GET = async () =>
  new Response(Buffer.from(await getWorkbook()), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
