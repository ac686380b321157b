import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import {
  bolehTandaTangan,
  type CaraMenandatangani,
  jelaskanTandaTangan,
  mintaTandaTangan,
} from '@lincah/domain/naskah';
import { sql } from 'kysely';
import { catatJejak, denganPenjelasan, type Pelaku, type RincianPenolakan, type Trx } from '../../kernel/index.ts';
import { kunciMilikSaya } from './repository.ts';

/** The one way in which these letters are signed; letters of two ways are not signed together. */
export const caraBersama = async (
  trx: Trx,
  pelaku: Pelaku,
  ids: readonly string[],
): Promise<Hasil<CaraMenandatangani, RincianPenolakan>> => {
  const cara = new Set((await kunciMilikSaya(trx, pelaku, ids)).map((s) => s.cara));
  const [satu] = cara;
  if (!satu) return tolak(TIDAK_ADA);
  return cara.size === 1 ? sah(satu) : tolak(CAMPUR);
};

/** Puts letters into the signing queue as one request. All of them or none; those on their way already stay as they are. */
export const mintaTanda = async (
  trx: Trx,
  pelaku: Pelaku,
  ids: readonly string[],
  angkatan: string,
): Promise<Hasil<{ readonly antre: number }, RincianPenolakan>> => {
  const ada = await kunciMilikSaya(trx, pelaku, ids);
  if (ada.length !== new Set(ids).size) return tolak(TIDAK_ADA);
  const antre: string[] = [];
  for (const surat of ada) {
    const izin = bolehTandaTangan(surat, toCalon(pelaku));
    if (!izin.sah) return lengkapi(izin);
    const hasil = mintaTandaTangan(surat, izin.nilai);
    if (!hasil.sah) return lengkapi(hasil);
    if (!hasil.nilai.berjalan) antre.push(surat.id);
  }
  if (antre.length === 0) return sah({ antre: 0 });
  await sql`update naskah.tanda_tangan set keadaan = 'antre', angkatan = ${angkatan}, oleh = ${pelaku.pegawaiId},
      percobaan = 0, coba_lagi_pada = ${pelaku.sekarang}, galat = null
    where surat_id = any(${antre}::uuid[])`.execute(trx);
  await catatJejak(trx, pelaku, {
    perbuatan: 'naskah.mintaTandaTangan',
    kamar: 'naskah',
    objek: angkatan,
    rincian: { surat: antre },
  });
  return sah({ antre: antre.length });
};

export const toCalon = ({ pegawaiId, nip, posisi }: Pelaku) => ({
  pegawai: pegawaiId,
  nip,
  posisi: posisi.map((p) => p.id),
});

export const lengkapi = denganPenjelasan(jelaskanTandaTangan);

const TIDAK_ADA = { jenis: 'tidak-ada', kode: 'naskah/tidak-ada' } as const;

const CAMPUR = {
  jenis: 'aturan',
  kode: 'naskah/tanda-campur',
  detail: {
    id: 'Surat yang dipilih tidak semuanya ditandatangani dengan cara yang sama.',
    en: 'The letters chosen are not all signed in the same way.',
  },
  jalanKeluar: {
    id: 'Pilih surat dengan cara tanda tangan yang sama, lalu ulangi untuk yang lain.',
    en: 'Choose letters that are signed in the same way, then do the others.',
  },
} as const;
