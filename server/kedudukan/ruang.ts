import type { Akibat } from '@lincah/domain/alur';
import { ALUR_KEDUDUKAN, faktaTiapOrang, PILIHAN_TETAPKAN, TANYA_TETAPKAN } from '@lincah/domain/kedudukan';
import type { Tanggal } from '@lincah/domain/kernel';
import type { Alur, Kitab } from '@lincah/domain/regulasi';
import type { BerkasRingkas, PelakuBerkas } from '../alur/index.ts';
import { kirim, type Pelaku, type Trx } from '../kernel/index.ts';
import { tetapkanKedudukan } from '../organisasi/index.ts';
import { akhiriUsul, catatPenetapan, findUsul, type UsulTersimpan } from './repository.ts';
import { terbitkanSurat } from './surat.ts';
import { bacaUsul, ketetapan, lengkapi, type UsulTerbaca } from './susun-usul.ts';

type CariKitab = (peraturan: string) => Kitab;

/** What this room does for the flow engine: facts of a dossier, its letters, the stipulation, and how it ended. */
export const ruangKedudukan = (cariKitab: CariKitab): PelakuBerkas => {
  const tiap = async (trx: Trx, berkas: BerkasRingkas, { hariIni }: Pelaku) => {
    const kitab = cariKitab(berkas.peraturan);
    const alur = kitab.alur[ALUR_KEDUDUKAN];
    const { maksud, terbaca } = await bacaTersimpan(trx, kitab, berkas.id, hariIni);
    return alur && terbaca ? faktaTiapOrang({ isi: maksud.isi, orang: terbaca.orang }, kitab, alur, hariIni) : [];
  };
  return {
    kamar: 'kedudukan',

    // with a post dissolved since, the facts that the dossier began with go on standing
    fakta: async (trx, berkas, pelaku) => (await tiap(trx, berkas, pelaku))[0] ?? {},

    faktaTiap: tiap,

    async akibat(trx, berkas, akibat, pelaku) {
      const kitab = cariKitab(berkas.peraturan);
      await jalankanAkibat(trx, pelaku, kitab, berkas, akibat);
      const selesai = akibat.find((a) => a.jenis === 'selesai');
      if (selesai) await akhiriUsul(trx, berkas.id, selesai.hasil);
    },
  };
};

/** Letters of a step, signed by the office that took it; when it stipulates, the structure says so from that day on. */
export const jalankanAkibat = async (
  trx: Trx,
  pelaku: Pelaku,
  kitab: Kitab,
  berkas: BerkasRingkas,
  akibat: readonly Akibat[],
): Promise<void> => {
  const naskah = akibat.filter((a) => a.jenis === 'naskah');
  const menetapkan = isPenetapan(kitab.alur[ALUR_KEDUDUKAN], berkas);
  if (naskah.length === 0 && !menetapkan) return;
  const { maksud, terbaca, berlaku } = await bacaTersimpan(trx, kitab, berkas.id, pelaku.hariIni);
  if (!terbaca)
    return kirim<never>(lengkapi({ sah: false, penolakan: { jenis: 'tidak-ada', kode: 'kedudukan/tidak-ada' } }));
  const penandaTangan = berkas.tindakan?.posisiId ?? berkas.pemohonId;
  await terbitkanSurat(trx, pelaku, { kitab, berkas, usul: terbaca, berlaku, penandaTangan }, naskah);
  if (menetapkan && !maksud.sudahDitetapkan) await tetapkan(trx, pelaku, berkas.id, terbaca, berlaku);
};

const tetapkan = async (trx: Trx, pelaku: Pelaku, id: string, usul: UsulTerbaca, berlaku: Tanggal): Promise<void> => {
  const { maksud, orang } = usul;
  const varian = new Map(orang.map((o) => [o.posisi, o.varian]));
  const seunit = orang.find((o) => !maksud.butir.some((b) => b.posisi === o.posisi));
  const baru = maksud.butir.map((b) => {
    const dikenali = b.posisi === undefined ? seunit?.varian : varian.get(b.posisi);
    return { ...ketetapan(maksud.unit, b), ...(dikenali && { varian: dikenali }) };
  });
  const hasil = await tetapkanKedudukan(trx, pelaku.instansiId, baru, berlaku);
  if (!hasil.sah) return kirim<never>(hasil);
  await catatPenetapan(trx, id, pelaku.sekarang, berlaku);
};

const isPenetapan = (alur: Alur | undefined, { tindakan }: BerkasRingkas): boolean => {
  const tugas = alur?.simpul[tindakan?.tugas ?? ''];
  return tugas?.jenis === 'tugas' && tugas.pertanyaan === TANYA_TETAPKAN && tindakan?.pilihan === PILIHAN_TETAPKAN;
};

/** A decree does not reach back: one that comes after the proposed day counts from its own. */
const bacaTersimpan = async (
  trx: Trx,
  kitab: Kitab,
  id: string,
  hariIni: Tanggal,
): Promise<{ maksud: UsulTersimpan; terbaca: UsulTerbaca | undefined; berlaku: Tanggal }> => {
  const maksud = await findUsul(trx, id);
  const berlaku = maksud.isi.sejak < hariIni ? hariIni : maksud.isi.sejak;
  return { maksud, terbaca: await bacaUsul(trx, kitab, maksud, berlaku), berlaku };
};
