import type { KetentuanKitab, Kitab, Pemikul } from '@lincah/domain/regulasi';
import { type Bukti, baruData, hanyaData, type StatusKetentuan, statusKetentuan } from './cakupan.ts';

const MODALITAS = ['wajib', 'larangan', 'batas-waktu', 'diutamakan', 'dapat', 'definisi'] as const;
const STATUS: readonly StatusKetentuan[] = ['terbukti', 'dipikul', 'beralasan', 'terbuka'];

/** The pages of coverage by their path below docs/regulasi: an index with counts, and a table for each regulation. */
export const halamanCakupan = (kitab: readonly Kitab[], bukti: Bukti): ReadonlyMap<string, string> =>
  new Map([
    ['cakupan.md', indeks(kitab, bukti)],
    ...kitab.map((k) => [`cakupan/${k.id}.md`, halaman(k, bukti)] as const),
  ]);

const KEPALA = 'Ditulis oleh `npm run cakupan`; jangan disunting. Generated; do not edit.';

const indeks = (kitab: readonly Kitab[], bukti: Bukti): string =>
  baris(
    '# Cakupan ketentuan / Coverage of provisions',
    '',
    KEPALA,
    '',
    '- **terbukti** / proved: dipikul, dan disebut oleh uji atau berkas kasus. Carried, and named by a test or case file.',
    '- **dipikul** / carried: ada yang menerapkannya, tetapi tidak disebut uji mana pun. Something applies it, but no test names it.',
    '- **beralasan** / reasoned: tidak dipikul apa pun; barisnya menyebut sebabnya. Nothing carries it; the row says why.',
    '- **terbuka** / open: bukan keduanya; pemeriksa folder menolaknya. Neither; the folder checker refuses it.',
    '- **baru data** / data only: dari yang terbukti dan dipikul, sekian yang semua penerapnya (tanda †) menunggu kamar yang belum dibangun; baru berkas kasus yang menanyainya. Of those proved or carried, so many whose rules, drawings and letters (marked †) wait for a room that is not built; only case files ask them.',
    '',
    'Bahwa uji itu menggigit diperiksa oleh mutasi: [mutasi.md](mutasi.md). Whether those tests bite is the matter of the mutation run.',
    ...kitab.flatMap((k) => [
      '',
      `## [${k.nomor}](cakupan/${k.id}.md)`,
      '',
      '| sifat / modality | terbukti | dipikul | beralasan | terbuka | jumlah | baru data |',
      '|---|---:|---:|---:|---:|---:|---:|',
      ...[...MODALITAS, 'semua / all'].map((m) => {
        const isi = milik(k).filter((x) => m === 'semua / all' || x.modalitas === m);
        const jumlah = STATUS.map((s) => isi.filter((x) => statusKetentuan(x, bukti) === s).length);
        return `| ${[m, ...jumlah, isi.length, isi.filter((x) => hanyaData(k, x)).length].join(' | ')} |`;
      }),
    ]),
  );

const halaman = (k: Kitab, bukti: Bukti): string =>
  baris(
    `# ${k.nomor}`,
    '',
    KEPALA,
    '',
    '† kamarnya belum dibangun; baru berkas kasus yang menanyainya. Its room is not built; only case files ask it.',
    '',
    '| ketentuan | letak | sifat | dipikul | uji |',
    '|---|---|---|---|---|',
    ...milik(k).map((x) => {
      const uji = (bukti.get(x.id) ?? []).map((b) => `[${b.split('/').at(-1)}](../../../${b})`);
      return `| ${[x.id, x.letak, x.modalitas, x.dipikul.map((p) => pemikul(k, p)).join('; '), uji.join(', ') || '-'].map(sel).join(' | ')} |`;
    }),
  );

const milik = (k: Kitab): readonly KetentuanKitab[] => Object.values(k.ketentuan).filter((x) => x.asal === 'sendiri');

const pemikul = (k: Kitab, p: Pemikul): string =>
  p.oleh === 'none' ? `*${p.alasan.id}*` : `${p.oleh} \`${p.id}\`${baruData(k, p) ? ' †' : ''}`;

const sel = (teks: string): string => teks.replaceAll('|', '\\|').replace(/\s+/g, ' ');

const baris = (...isi: readonly string[]): string => `${isi.join('\n')}\n`;
