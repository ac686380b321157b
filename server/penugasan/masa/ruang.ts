import type { Akibat } from '@lincah/domain/alur';
import { faktaPerubahan, terapkanPerubahan } from '@lincah/domain/penugasan';
import type { Kitab } from '@lincah/domain/regulasi';
import type { BerkasRingkas, PelakuBerkas } from '../../alur/index.ts';
import type { Pelaku, Trx } from '../../kernel/index.ts';
import { bahanPerubahan } from './bahan.ts';
import { sampaikanPerubahan, tanpaJabatan } from './lintas-instansi.ts';
import {
  akhiriPerubahan,
  findMasa,
  findPerubahan,
  listPerubahan,
  type PenugasanMasa,
  type Perubahan,
} from './repository.ts';
import { terbitkanSuratPerubahan } from './surat.ts';
import { terapkanDisini } from './terapkan.ts';
import { tulisanPerubahan } from './tulisan.ts';

/** The outcome of a drawing that changes the assignment; every other one leaves it as it was. */
const DISETUJUI = 'disetujui';

/** What this room does for the dossiers of changes: their facts, their letters, and what a decision makes of the assignment. */
export const ruangMasa = (kitab: (peraturan: string) => Kitab): Pick<PelakuBerkas, 'fakta' | 'akibat' | 'rincian'> => ({
  async fakta(trx, berkas, pelaku) {
    const { perubahan, penugasan } = await muatPerubahan(trx, berkas.id);
    const { jenis, hari, alasan, pengusul, lama, pengganti } = perubahan;
    const lain = (await listPerubahan(trx, penugasan.id)).some(
      (p) => p.id !== berkas.id && p.hasil === null && p.jenis !== 'laporan-akhir',
    );
    const bahan = await bahanPerubahan(
      trx,
      penugasan,
      { jenis, isi: { hari, alasan, pengusul }, lama: lama ?? undefined, pengganti: pengganti?.posisi },
      kitab(berkas.peraturan),
      pelaku.hariIni,
      lain,
    );
    const fakta = faktaPerubahan({ ...bahan, ...tulisanPerubahan(perubahan) }, pelaku.hariIni);
    return penugasan.mitra ? faktaSisi(fakta, penugasan) : fakta;
  },

  akibat: (trx, berkas, akibat, pelaku) => jalankanAkibatMasa(trx, pelaku, kitab(berkas.peraturan), berkas, akibat),

  async rincian(trx, id, { bahasa }) {
    const { perubahan, penugasan } = await muatPerubahan(trx, id);
    const hari = new Intl.DateTimeFormat(bahasa === 'id' ? 'id-ID' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    const tulis = (h: string) => hari.format(new Date(`${h}T00:00:00Z`));
    const { serahTerima, laporan } = tulisanPerubahan(perubahan);
    return [
      { judul: { id: 'Penugasan', en: 'Assignment' }, isi: penugasan.perihal },
      {
        judul: { id: 'Masa semula', en: 'Period before' },
        isi: `${tulis(perubahan.mulaiLama)} – ${tulis(perubahan.selesaiLama)}`,
      },
      { judul: { id: 'Hari yang diusulkan', en: 'Proposed day' }, isi: tulis(perubahan.hari) },
      { judul: { id: 'Alasan', en: 'Reason' }, isi: perubahan.alasan },
      ...(serahTerima
        ? [
            { judul: { id: 'Sudah selesai', en: 'Done' }, isi: serahTerima.selesai },
            { judul: { id: 'Tersisa', en: 'Left' }, isi: serahTerima.sisa },
            { judul: { id: 'Diserahkan kepada', en: 'Handed over to' }, isi: serahTerima.kepada },
            { judul: { id: 'Tempat dokumen', en: 'Where the files are' }, isi: serahTerima.tempat },
          ]
        : []),
      ...(laporan
        ? [
            { judul: { id: 'Hasil', en: 'Results' }, isi: laporan.hasil },
            { judul: { id: 'Bukti', en: 'Evidence' }, isi: laporan.bukti },
            { judul: { id: 'Kendala', en: 'Obstacles' }, isi: laporan.kendala },
          ]
        : []),
    ].filter((b) => b.isi !== '');
  },
});

/** Letters of a step, signed by the office that took it; at the end of the dossier the assignment becomes what was decided. */
export const jalankanAkibatMasa = async (
  trx: Trx,
  pelaku: Pelaku,
  kitab: Kitab,
  berkas: BerkasRingkas,
  akibat: readonly Akibat[],
): Promise<void> => {
  const { perubahan, penugasan } = await muatPerubahan(trx, berkas.id);
  const naskah = akibat.filter((a) => a.jenis === 'naskah');
  const bahan = { kitab, berkas, perubahan, penugasan };
  const dikabarkan = await terbitkanSuratPerubahan(trx, pelaku, bahan, naskah);
  const hasil = akibat.find((a) => a.jenis === 'selesai')?.hasil;
  const { jenis, hari } = perubahan;
  const terapan = hasil === DISETUJUI ? terapkanPerubahan(jenis, penugasan, hari, pelaku.hariIni) : undefined;
  if (hasil !== undefined) {
    const berlaku = terapan ? await terapkanDisini(trx, perubahan, terapan) : null;
    await akhiriPerubahan(trx, perubahan.id, hasil, berlaku);
  }
  const akhir = hasil === undefined ? undefined : { hasil, terapan };
  await sampaikanPerubahan(trx, pelaku, berkas, kitab, { perubahan, ...dikabarkan, akhir });
};

/** Each side answers for its own people; of the other side's the facts stand as they were told when the dossier began. */
const faktaSisi = (fakta: ReturnType<typeof faktaPerubahan>, { orang }: PenugasanMasa) => {
  if (orang.length > 0) return tanpaJabatan(fakta);
  const { pimpinanAsalMemutus: _, pegawaiAda: __, ...sendiri } = fakta;
  return sendiri;
};

/** A change with the assignment that it changes; throws when the dossier is none of these. */
export const muatPerubahan = async (
  trx: Trx,
  id: string,
): Promise<{ readonly perubahan: Perubahan; readonly penugasan: PenugasanMasa }> => {
  const perubahan = await findPerubahan(trx, id);
  const penugasan = perubahan && (await findMasa(trx, perubahan.penugasan));
  if (!perubahan || !penugasan) throw new Error(`berkas ${id} bukan perubahan penugasan`);
  return { perubahan, penugasan };
};
