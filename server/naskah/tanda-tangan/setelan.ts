import type { X509Certificate } from 'node:crypto';
import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import type { CaraMenandatangani, CaraTandaTangan } from '@lincah/domain/naskah';
import { catatJejak, type Kunci, type Pelaku, type RincianPenolakan, type Trx } from '../../kernel/index.ts';
import { bukaP12 } from './p12.ts';
import type { Penanda } from './penanda.ts';
import { type BatasBsre, penandaBsre } from './penanda-bsre.ts';
import { penandaSertifikat } from './penanda-sertifikat.ts';

/** What a certificate says of itself, for the settings page. */
export type RincianSertifikat = {
  readonly subjek: string;
  readonly penerbit: string;
  readonly sejak: string;
  readonly sampai: string;
};

export type SetelanTanda = {
  readonly cara: CaraTandaTangan;
  readonly sertifikat: RincianSertifikat | null;
  readonly bsre: { readonly alamat: string; readonly klien: string } | null;
};

/** The agency's settings without their secrets. */
export const findSetelan = async (trx: Trx): Promise<SetelanTanda> => {
  const ada = await trx
    .selectFrom('naskah.setelan_tanda_tangan')
    .select(['cara', 'sertifikat', 'bsre_alamat', 'bsre_klien'])
    .executeTakeFirst();
  return {
    cara: (ada?.cara ?? 'tanpa') as CaraTandaTangan,
    sertifikat: (ada?.sertifikat ?? null) as RincianSertifikat | null,
    bsre: ada?.bsre_alamat ? { alamat: ada.bsre_alamat, klien: ada.bsre_klien ?? '' } : null,
  };
};

/** The adapter of one way of signing, with its secrets opened; null when its settings are incomplete. */
export const bukaPenanda = async (
  trx: Trx,
  instansiId: string,
  cara: CaraMenandatangani,
  kunci: Kunci,
  batas: BatasBsre,
): Promise<Penanda | null> => {
  const s = await trx.selectFrom('naskah.setelan_tanda_tangan').selectAll().executeTakeFirst();
  try {
    if (cara === 'sertifikat' && s?.p12 && s.p12_sandi)
      return penandaSertifikat(s.p12, kunci.buka(s.p12_sandi, untuk('p12', instansiId)));
    if (cara === 'bsre' && s?.bsre_alamat && s.bsre_klien && s.bsre_rahasia) {
      const rahasia = kunci.buka(s.bsre_rahasia, untuk('bsre', instansiId));
      return penandaBsre({ alamat: s.bsre_alamat, klien: s.bsre_klien, rahasia }, batas);
    }
  } catch {
    // sealed with another key of the installation: as good as not set
  }
  return null;
};

export type SetelanBaru = {
  readonly cara: CaraTandaTangan;
  readonly bsre?:
    | { readonly alamat: string; readonly klien: string; readonly rahasia?: string | undefined }
    | undefined;
};

/** Sets how letters issued from now on are signed. Letters that wait keep the way they were issued with. */
export const aturTanda = async (
  trx: Trx,
  pelaku: Pelaku,
  baru: SetelanBaru,
  kunci: Kunci | null,
): Promise<Hasil<SetelanTanda, RincianPenolakan>> => {
  const lama = await trx
    .selectFrom('naskah.setelan_tanda_tangan')
    .select(['p12', 'bsre_rahasia', 'bsre_alamat'])
    .executeTakeFirst();
  const { cara, bsre } = baru;
  const rahasia = rahasiaBsre(pelaku, baru, lama, kunci);
  const kurang = kekurangan(cara, { kunci, p12: lama?.p12, rahasia });
  if (kurang) return tolak(kurang);
  await simpan(trx, pelaku, {
    cara,
    diubah_pada: pelaku.sekarang,
    ...(bsre && { bsre_alamat: bsre.alamat, bsre_klien: bsre.klien, bsre_rahasia: rahasia }),
  });
  const rincian = bsre && { alamat: bsre.alamat, klien: bsre.klien, rahasiaDiganti: Boolean(bsre.rahasia) };
  await catatJejak(trx, pelaku, {
    perbuatan: 'naskah.aturTandaTangan',
    kamar: 'naskah',
    objek: pelaku.instansiId,
    rincian: { cara, ...rincian },
  });
  return sah(await findSetelan(trx));
};

/** The client password, sealed. One that is kept for an address is not sent to another. */
const rahasiaBsre = (
  { instansiId }: Pelaku,
  { bsre }: SetelanBaru,
  lama: { readonly bsre_alamat: string | null; readonly bsre_rahasia: string | null } | undefined,
  kunci: Kunci | null,
): string | null => {
  if (bsre?.rahasia && kunci) return kunci.tutup(bsre.rahasia, untuk('bsre', instansiId));
  return bsre && bsre.alamat === lama?.bsre_alamat ? lama.bsre_rahasia : null;
};

const kekurangan = (
  cara: CaraTandaTangan,
  ada: { readonly kunci: Kunci | null; readonly p12: Buffer | null | undefined; readonly rahasia: string | null },
): RincianPenolakan | null => {
  if (cara === 'tanpa' || cara === 'basah') return null;
  if (!ada.kunci) return TANPA_KUNCI;
  if (cara === 'sertifikat') return ada.p12 ? null : TANPA_SERTIFIKAT;
  return ada.rahasia ? null : BSRE_KURANG;
};

/** Takes in the agency's certificate. It must open, and be in force. */
export const simpanSertifikat = async (
  trx: Trx,
  pelaku: Pelaku,
  p12: Buffer,
  sandi: string,
  kunci: Kunci | null,
): Promise<Hasil<SetelanTanda, RincianPenolakan>> => {
  if (!kunci) return tolak(TANPA_KUNCI);
  const terbuka = bukaP12(p12, sandi);
  if (!terbuka.sah) return tolak({ ...terbuka.penolakan, ...P12_SALAH[terbuka.penolakan.kode] });
  const sertifikat = rincian(terbuka.nilai.sertifikat);
  if (new Date(sertifikat.sampai) < pelaku.sekarang) return tolak({ ...KEDALUWARSA });
  await simpan(trx, pelaku, {
    p12,
    p12_sandi: kunci.tutup(sandi, untuk('p12', pelaku.instansiId)),
    sertifikat: JSON.stringify(sertifikat),
    diubah_pada: pelaku.sekarang,
  });
  await catatJejak(trx, pelaku, {
    perbuatan: 'naskah.gantiSertifikat',
    kamar: 'naskah',
    objek: pelaku.instansiId,
    rincian: { ...sertifikat },
  });
  return sah(await findSetelan(trx));
};

type Isian = { readonly diubah_pada: Date } & Readonly<Record<string, unknown>>;

/** Into the agency's row, made when it is missing: a row that is half of an upsert would not pass the table's checks. */
const simpan = async (trx: Trx, { instansiId }: Pelaku, isi: Isian): Promise<void> => {
  const ada = await trx.updateTable('naskah.setelan_tanda_tangan').set(isi).returning('instansi_id').executeTakeFirst();
  if (ada) return;
  const baru = { instansi_id: instansiId, ...isi };
  await trx.insertInto('naskah.setelan_tanda_tangan').values(baru).execute();
};

const untuk = (apa: 'p12' | 'bsre', instansiId: string): string => `tanda-tangan ${apa} ${instansiId}`;

const rincian = (s: X509Certificate): RincianSertifikat => ({
  subjek: s.subject.replaceAll('\n', ', '),
  penerbit: s.issuer.replaceAll('\n', ', '),
  sejak: new Date(s.validFrom).toISOString(),
  sampai: new Date(s.validTo).toISOString(),
});

const TANPA_KUNCI = {
  jenis: 'keadaan',
  kode: 'naskah/tanpa-kunci',
  detail: {
    id: 'Pemasangan Lincah ini belum memiliki kunci penyandi, jadi rahasia tanda tangan tidak dapat disimpan dengan aman.',
    en: 'This installation has no encryption key yet, so signing secrets cannot be kept safely.',
  },
  jalanKeluar: {
    id: 'Minta pengelola server menyetel KUNCI, lalu coba lagi.',
    en: 'Ask the operator of the server to set KUNCI, then try again.',
  },
} as const;

const TANPA_SERTIFIKAT = {
  jenis: 'aturan',
  kode: 'naskah/tanpa-sertifikat',
  detail: {
    id: 'Belum ada sertifikat instansi, jadi surat belum dapat ditandatangani dengannya.',
    en: 'There is no certificate of the agency yet to sign letters with.',
  },
  jalanKeluar: { id: 'Unggah berkas .p12 atau .pfx dahulu.', en: 'Upload a .p12 or .pfx file first.' },
} as const;

const BSRE_KURANG = {
  jenis: 'aturan',
  kode: 'naskah/bsre-kurang',
  detail: {
    id: 'Alamat layanan, nama klien, dan kata sandi klien wajib diisi. Kata sandi diisi lagi bila alamatnya berganti.',
    en: 'Address of the service, client name and client password are required. The password is entered again when the address changes.',
  },
} as const;

const P12_SALAH = {
  'naskah/sertifikat-rusak': {
    detail: {
      id: 'Berkas itu bukan sertifikat PKCS#12 yang dapat dibaca.',
      en: 'That file is not a PKCS#12 certificate that can be read.',
    },
    jalanKeluar: { id: 'Pilih berkas .p12 atau .pfx.', en: 'Choose a .p12 or .pfx file.' },
  },
  'naskah/sertifikat-sandi': {
    detail: {
      id: 'Kata sandi berkas sertifikat tidak cocok.',
      en: 'The password of the certificate file does not match.',
    },
    jalanKeluar: { id: 'Periksa kata sandinya lalu coba lagi.', en: 'Check the password and try again.' },
  },
  'naskah/sertifikat-tanpa-kunci': {
    detail: {
      id: 'Berkas itu tidak memuat kunci rahasia beserta sertifikatnya.',
      en: 'That file does not hold a private key with its certificate.',
    },
    jalanKeluar: {
      id: 'Ekspor ulang sertifikat beserta kunci rahasianya.',
      en: 'Export the certificate again together with its private key.',
    },
  },
} as const;

const KEDALUWARSA = {
  jenis: 'aturan',
  kode: 'naskah/sertifikat-kedaluwarsa',
  detail: { id: 'Sertifikat itu sudah habis masa berlakunya.', en: 'That certificate has expired.' },
  jalanKeluar: { id: 'Unggah sertifikat yang masih berlaku.', en: 'Upload a certificate that is in force.' },
} as const;
