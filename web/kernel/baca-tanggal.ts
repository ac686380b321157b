import dayjs from 'dayjs';
import 'dayjs/locale/id';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';

dayjs.extend(customParseFormat);

/** Day first, as it is written here; and the form that files use. */
const BENTUK = ['D MMMM YYYY', 'D MMM YYYY', 'D/M/YYYY', 'D-M-YYYY', 'D.M.YYYY'];
const BERKAS = 'YYYY-MM-DD';

/** A day as people type it, in either language; `YYYY-MM-DD`, or null when it is no day of the calendar. */
export const bacaTanggal = (kata: string): string | null => {
  const rapi = kata
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[a-z]+/gi, (bulan) => bulan.slice(0, 1).toUpperCase() + bulan.slice(1).toLowerCase());
  const tanpaNol = rapi.replace(/(?<!\d)0(?=\d(?!\d))/g, ''); // 03-04-2027
  const hari = [
    dayjs(rapi, BERKAS, true),
    ...['id', 'en'].flatMap((bahasa) => BENTUK.map((bentuk) => dayjs(tanpaNol, bentuk, bahasa, true))),
  ].find((coba) => coba.isValid());
  return hari?.format(BERKAS) ?? null;
};
