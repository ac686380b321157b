import { randomUUID } from 'node:crypto';
import { tolak } from '@lincah/domain/kernel';
import { type Naskah, penandaTangan, SIFAT, type Sifat } from '@lincah/domain/naskah';
import { sql } from 'kysely';
import { kirim, type Pelaku, type Trx } from '../kernel/index.ts';
import { findAmplop } from './amplop.ts';
import { buatKode } from './kode.ts';
import { ambilNomor, findPola } from './nomor.ts';

/** A letter to be issued: what its room decided. The envelope (letterhead, number, signer's name) is added here. */
export type SuratUntukTerbit = {
  readonly berkasId: string;
  readonly jenis: string;
  readonly peraturan: string;
  readonly hal: string;
  readonly yth?: readonly string[];
  /** Fields of the kind's schema. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly penandaTanganPosisiId: string;
  /** The delegator's post, when the signer signs on behalf (a.n.). */
  readonly atasNama?: string;
  readonly tembusanPosisi: readonly string[];
  readonly sifat?: Sifat;
  /** `Satu berkas`; a dash when nothing is enclosed. */
  readonly lampiran?: string;
};

export type SuratTerbit = {
  readonly id: string;
  readonly jenis: string;
  readonly nomor: string;
  readonly tanggal: string;
  readonly kodeVerifikasi: string;
  /** SHA-256 of the stored value, for the audit record. */
  readonly sidikNaskah: string;
};

/**
 * Numbers and stores a letter inside the caller's transaction: with it or not at all. Printing follows after the commit.
 * Throws the refusal of a post that nobody fills that day, or that is not there.
 */
export const terbitkan = async (trx: Trx, pelaku: Pelaku, surat: SuratUntukTerbit): Promise<SuratTerbit> => {
  const { instansiId, hariIni: tanggal } = pelaku;
  const { jenis, peraturan, hal, data, penandaTanganPosisiId, sifat = 'biasa' } = surat;
  const amplop = await findAmplop(trx, {
    instansiId,
    posisiId: penandaTanganPosisiId,
    pegawaiId: pelaku.pegawaiId,
    pada: tanggal,
    tembusan: surat.tembusanPosisi,
  });
  if (!amplop?.pejabat) return kirim(tolak(TANPA_PEJABAT));

  const pola = await findPola(trx, instansiId, jenis, tanggal);
  const nomor = await ambilNomor(trx, instansiId, pola, { sifat, unit: amplop.kodeUnit, tanggal });
  const naskah: Naskah = {
    jenis,
    peraturan,
    kop: amplop.kop,
    nomor: nomor.nomor,
    tempat: amplop.tempat,
    tanggal,
    sifat: SIFAT[sifat].nama,
    lampiran: surat.lampiran ?? '-',
    hal,
    ...(surat.yth && { yth: surat.yth }),
    data,
    tandaTangan: penandaTangan({ ...amplop.pejabat, ...(surat.atasNama && { atasNama: surat.atasNama }) }),
    tembusan: amplop.tembusan.map((t) => t.nama),
    kodeVerifikasi: buatKode(),
  };
  const tersimpan = await store(trx, pelaku, surat, naskah, nomor, amplop.tembusan);
  return { ...tersimpan, jenis, nomor: nomor.nomor, tanggal, kodeVerifikasi: naskah.kodeVerifikasi };
};

const store = async (
  trx: Trx,
  { instansiId, sekarang }: Pelaku,
  { berkasId, penandaTanganPosisiId }: SuratUntukTerbit,
  naskah: Naskah,
  { seri, urut, tahun }: Awaited<ReturnType<typeof ambilNomor>>,
  tembusan: readonly { readonly id: string }[],
) => {
  const id = randomUUID();
  const isi = JSON.stringify(naskah);
  const { sidik_naskah } = await trx
    .insertInto('naskah.surat')
    .values({
      instansi_id: instansiId,
      id,
      berkas_id: berkasId,
      jenis: naskah.jenis,
      nomor: naskah.nomor,
      seri,
      urut,
      tahun,
      tanggal: naskah.tanggal,
      hal: naskah.hal,
      naskah: isi,
      sidik_naskah: sql<string>`encode(sha256(convert_to((${isi}::jsonb)::text, 'UTF8')), 'hex')`,
      kode_verifikasi: naskah.kodeVerifikasi,
      penanda_tangan_id: penandaTanganPosisiId,
      dibuat_pada: sekarang,
    })
    .returning('sidik_naskah')
    .executeTakeFirstOrThrow();
  if (tembusan.length > 0)
    await trx
      .insertInto('naskah.tembusan')
      .values(tembusan.map((t) => ({ instansi_id: instansiId, surat_id: id, posisi_id: t.id })))
      .execute();
  return { id, sidikNaskah: sidik_naskah };
};

const TANPA_PEJABAT = {
  jenis: 'keadaan',
  kode: 'naskah/tanpa-pejabat',
  detail: {
    id: 'Surat belum dapat terbit: jabatan penanda tangan hari ini tidak dipangku siapa pun.',
    en: 'The letter cannot be issued yet: nobody fills the signing office today.',
  },
  jalanKeluar: {
    id: 'Minta pengelola kepegawaian mencatat pejabat definitif, Plt., atau Plh. untuk jabatan itu.',
    en: 'Ask the personnel administrator to record a definitive, acting or temporary official for that office.',
  },
} as const;
