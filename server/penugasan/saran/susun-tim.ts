import { cariBentrok, jelaskanBentrok } from '@lincah/domain/penugasan';
import { catatTilikan, type Pelaku, type Trx } from '../../kernel/index.ts';
import type { MintaTim, SaranTim } from './bentuk.ts';
import type { BahanTim } from './siapkan-tim.ts';

/** The team that was found: who takes which seat, and why seats stay empty. */
export const susunTim = ({ kursi }: MintaTim, bahan: BahanTim, terpilih: readonly number[]): SaranTim => {
  const nama = kursi.map((k, i) => k.nama || [`${i + 1}`, ...sebutSyarat(k)].join(': '));
  return {
    takaran: bahan.takaran,
    kursi: kursi.map(({ jumlah }, k) => ({
      nama: nama[k] ?? '',
      jumlah,
      orang: terpilih.filter((i) => bahan.soal.pilihan[i]?.kursi === k).flatMap((i) => bahan.tampil[i] ?? []),
    })),
    bentrok: cariBentrok(bahan.soal, terpilih).map((b) => ({
      kursi: [...b.kursi],
      ...jelaskanBentrok(b, nama, bahan.longgar),
    })),
    terpotong: bahan.terpotong,
  };
};

/** What a seat without a name is called by: what it asks for. */
const sebutSyarat = ({ kompetensi, jenjang }: MintaTim['kursi'][number]): readonly string[] => {
  const syarat = [...kompetensi, jenjang].filter(Boolean).join(', ');
  return syarat ? [syarat] : [];
};

/** Looking at those who were found is recorded once they are known. */
export const catatLihatTim = (trx: Trx, pelaku: Pelaku, { kursi }: SaranTim): Promise<void> =>
  catatTilikan(trx, pelaku, {
    perbuatan: 'penugasan.lihatSaran',
    kamar: 'penugasan',
    pegawai: kursi.flatMap((k) => k.orang.map((o) => o.pegawai.id)),
  });
