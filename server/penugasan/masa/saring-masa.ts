import { type Tanggal, tambahHari } from '@lincah/domain/kernel';
import { HARI_AKAN_BERAKHIR } from '@lincah/domain/penugasan';
import { type RawBuilder, sql } from 'kysely';

/** Accepted assignments by their period: about to end, over, over without an accepted report. */
export const SARINGAN_MASA = ['akan-berakhir', 'berakhir', 'tanpa-laporan'] as const;

export type SaringanMasa = (typeof SARINGAN_MASA)[number];

/** Condition on row `p` of the register. */
export const syaratMasa = (masa: SaringanMasa, hariIni: Tanggal): RawBuilder<boolean> => {
  if (masa === 'akan-berakhir')
    return sql`p.hasil = 'diterima' and p.selesai between ${hariIni} and ${tambahHari(hariIni, HARI_AKAN_BERAKHIR)}`;
  if (masa === 'berakhir') return sql`p.hasil = 'diterima' and p.selesai < ${hariIni}`;
  return sql`p.hasil = 'diterima' and p.selesai < ${hariIni}
    and not exists (select from penugasan.perubahan l where l.instansi_id = p.instansi_id and l.penugasan_id = p.id
      and l.jenis = 'laporan-akhir' and l.hasil = 'diterima')`;
};
