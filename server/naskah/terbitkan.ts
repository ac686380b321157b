import { randomUUID } from 'node:crypto';
import { tolak } from '@lincah/domain/kernel';
import {
  amankanNaskah,
  type Derajat,
  isTertutup,
  type KuasaTandaTangan,
  type Naskah,
  type PejabatPenandaTangan,
  penandaTangan,
  periksaIsian,
  type Sifat,
  type SkemaIsian,
  sebutSifat,
  type TemuanIsian,
} from '@lincah/domain/naskah';
import type { Pelanggaran } from '@lincah/domain/regulasi';
import { sql } from 'kysely';
import { kirim, type Pelaku, type Trx } from '../kernel/index.ts';
import { type Amplop, findAmplop } from './amplop.ts';
import { buatKode } from './kode.ts';
import { ambilNomor } from './nomor.ts';
import { bukaParaf, type LangkahBaru } from './paraf/buka-paraf.ts';
import { sidikSkema } from './templat/sidik-skema.ts';

/** A letter to be issued: what its room decided. The envelope (letterhead, number, signer's name) is added here. */
export type SuratUntukTerbit = {
  /** Null: it belongs to no dossier, and is read by its own parties. */
  readonly berkasId: string | null;
  readonly jenis: string;
  readonly peraturan: string;
  readonly hal: string;
  readonly yth?: readonly string[];
  /** Fields of the kind's schema. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The kind's schema; when given, fields that do not fit are refused before a number is spent. */
  readonly skema?: SkemaIsian;
  readonly penandaTanganPosisiId: string;
  /** The delegation by which it is signed in the name of another office (a.n., u.b.). */
  readonly kuasa?: KuasaTandaTangan;
  /** The office here that is its other party: it signs before the signatory does. */
  readonly pihakPosisi?: string;
  readonly tembusanPosisi: readonly string[];
  /** Offices of another agency that get a copy, as the letter names them. */
  readonly tembusanLuar?: readonly string[];
  /** Offices that it is addressed to: they find it in their inbox, and may read it when it is secret or without dossier. */
  readonly tujuanPosisi?: readonly string[];
  /** Classes and filing code as its writer chose them; else those of the dossier, of the kind, of the series. */
  readonly sifat?: Sifat;
  readonly derajat?: Derajat;
  readonly klasifikasi?: string;
  /** `Satu berkas`; a dash when nothing is enclosed. */
  readonly lampiran?: string;
};

export type SuratTerbit = {
  readonly id: string;
  readonly berkas: string | null;
  readonly jenis: string;
  readonly hal: string;
  readonly nomor: string;
  readonly tanggal: string;
  readonly kodeVerifikasi: string;
  /** SHA-256 of the stored value, for the audit record. */
  readonly sidikNaskah: string;
  /** Offices that initial it, or sign it as its other party, before it is signed; the first one's turn has come. */
  readonly paraf: readonly LangkahBaru[];
};

/**
 * Numbers and stores a letter inside the caller's transaction: with it or not at all. Printing follows after the commit.
 * Throws the refusal of a post that nobody fills that day, and of fields that do not fit the kind's schema.
 */
export const terbitkan = async (trx: Trx, pelaku: Pelaku, surat: SuratUntukTerbit): Promise<SuratTerbit> => {
  const { amplop, pejabat } = await siapkan(trx, pelaku, surat);
  const ciri = ciriSurat(surat, amplop);
  const nomor = await ambilNomor(trx, pelaku.instansiId, amplop.pola, {
    ...ciri,
    unit: amplop.kodeUnit,
    tanggal: pelaku.hariIni,
  });
  const naskah = susun(pelaku, surat, amplop, pejabat, { nomor: nomor.nomor, kodeVerifikasi: buatKode() });
  const tersimpan = await store(trx, pelaku, surat, naskah, { ...ciri, ...nomor }, amplop);
  const { berkasId: berkas, penandaTanganPosisiId: penanda, pihakPosisi: pihak } = surat;
  const berjalan = { id: tersimpan.id, berkasId: berkas, penanda, ...(pihak && { pihak }) };
  const paraf = await bukaParaf(trx, pelaku, berjalan, amplop.paraf);
  const { jenis, hal, tanggal, kodeVerifikasi } = naskah;
  return { ...tersimpan, berkas, jenis, hal, nomor: naskah.nomor, tanggal, kodeVerifikasi, paraf };
};

/** The letter as it would be issued now, without number: for a preview. Nothing is stored, no number is spent. */
export const susunKonsep = async (trx: Trx, pelaku: Pelaku, surat: SuratUntukTerbit): Promise<Naskah> => {
  const { amplop, pejabat } = await siapkan(trx, pelaku, surat);
  return susun(pelaku, surat, amplop, pejabat, { nomor: '', kodeVerifikasi: '' });
};

const siapkan = async (trx: Trx, pelaku: Pelaku, surat: SuratUntukTerbit) => {
  const temuan = surat.skema ? periksaIsian(surat.skema, surat.data) : [];
  if (temuan.length > 0)
    return kirim<never>(tolak({ ...ISIAN, pelanggaran: temuan.map((t) => toPelanggaran(t, surat.peraturan)) }));
  const amplop = await findAmplop(trx, pelaku, {
    berkas: surat.berkasId,
    jenis: surat.jenis,
    peraturan: surat.peraturan,
    penandaTangan: surat.penandaTanganPosisiId,
    ...(surat.kuasa && { atasNama: surat.kuasa.pemberi.id }),
    tembusan: surat.tembusanPosisi,
  });
  const { pejabat } = amplop;
  return pejabat ? { amplop, pejabat } : kirim<never>(tolak(TANPA_PEJABAT));
};

/** What the letter is classed as: its writer's choice, then the dossier's, then what the kind has. */
const ciriSurat = ({ sifat, derajat, klasifikasi }: SuratUntukTerbit, { ciri }: Pick<Amplop, 'ciri'>) => ({
  sifat: sifat ?? ciri.sifat ?? 'biasa',
  derajat: derajat ?? ciri.derajat ?? 'biasa',
  klasifikasi: klasifikasi ?? ciri.klasifikasi,
});

const susun = (
  { hariIni }: Pelaku,
  surat: SuratUntukTerbit,
  amplop: Amplop,
  pejabat: PejabatPenandaTangan,
  tanda: Pick<Naskah, 'nomor' | 'kodeVerifikasi'>,
): Naskah => {
  const { kop, tempat, tembusan, cara, templat } = amplop;
  const ciri = ciriSurat(surat, amplop);
  return amankanNaskah({
    jenis: surat.jenis,
    peraturan: surat.peraturan,
    kop,
    ...tanda,
    tempat,
    tanggal: hariIni,
    sifat: sebutSifat(ciri.sifat, ciri.derajat),
    lampiran: surat.lampiran ?? '-',
    hal: surat.hal,
    ...(surat.yth && { yth: surat.yth }),
    data: surat.data,
    tandaTangan: penandaTangan({
      ...pejabat,
      ...(surat.kuasa && { atasNama: surat.kuasa.pemberi.nama }),
      ...(surat.kuasa?.perantara && { untukBeliau: surat.kuasa.perantara.nama }),
    }),
    ...(cara !== 'tanpa' && { penandatanganan: cara === 'basah' ? 'basah' : 'elektronik' }),
    tembusan: [...tembusan.map((t) => t.nama), ...(surat.tembusanLuar ?? [])],
    ...(amplop.kertas === 'f4' && { kertas: 'f4' }),
    ...(amplop.lambang && { lambang: amplop.lambang }),
    // a form that has changed since may ask for what the agency's words do not show: then the regulation's are used
    ...(templat?.isi && surat.skema && templat.sidik === sidikSkema(surat.skema) && { templat: templat.isi }),
  });
};

const store = async (
  trx: Trx,
  { instansiId, sekarang, posisi }: Pelaku,
  { berkasId, penandaTanganPosisiId, tujuanPosisi = [], kuasa }: SuratUntukTerbit,
  naskah: Naskah,
  nomor: Awaited<ReturnType<typeof ambilNomor>> & { readonly sifat: Sifat; readonly derajat: Derajat },
  { tembusan, cara }: Pick<Amplop, 'tembusan' | 'cara'>,
) => {
  const { seri, urut, tahun, sifat, derajat, klasifikasi } = nomor;
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
      sifat,
      derajat,
      klasifikasi,
      naskah: isi,
      sidik_naskah: sql<string>`encode(sha256(convert_to((${isi}::jsonb)::text, 'UTF8')), 'hex')`,
      kode_verifikasi: naskah.kodeVerifikasi,
      penanda_tangan_id: penandaTanganPosisiId,
      atas_nama_id: kuasa?.pemberi.id ?? null,
      pelimpahan_id: kuasa?.id ?? null,
      dibuat_pada: sekarang,
    })
    .returning('sidik_naskah')
    .executeTakeFirstOrThrow();
  const kotak = new Map([
    ...tembusan.map((t) => [t.id, 'tembusan'] as const),
    ...tujuanPosisi.map((p) => [p, 'tujuan'] as const),
  ]);
  if (kotak.size > 0)
    await trx
      .insertInto('naskah.tembusan')
      .values([...kotak].map(([p, sebagai]) => ({ instansi_id: instansiId, surat_id: id, posisi_id: p, sebagai })))
      .execute();
  if (isTertutup(sifat) || berkasId === null || kuasa) {
    // whoever wrote it may read it: the offices in which she acted
    // and the office in whose name it was signed: it answers for it
    const pihak = new Set([penandaTanganPosisiId, ...tujuanPosisi, ...posisi.map((p) => p.id), kuasa?.pemberi.id]);
    await trx
      .insertInto('naskah.pihak_surat')
      .values([...pihak].flatMap((p) => (p ? [{ instansi_id: instansiId, surat_id: id, posisi_id: p }] : [])))
      .execute();
  }
  if (cara !== 'tanpa')
    await trx
      .insertInto('naskah.tanda_tangan')
      .values({
        instansi_id: instansiId,
        surat_id: id,
        cara,
        posisi_id: penandaTanganPosisiId,
        nip: naskah.tandaTangan.nip,
        dibuat_pada: sekarang,
      })
      .execute();
  return { id, sidikNaskah: sidik_naskah };
};

/** A field's finding as the screen shows every rule that was not met. */
export const toPelanggaran = ({ isian, pesan, ketentuan }: TemuanIsian, peraturan: string): Pelanggaran => ({
  aturan: `naskah/isian/${isian}`,
  suara: 'harus',
  pesan,
  jalanKeluar: LENGKAPI,
  dasar: ketentuan ? [{ peraturan, ketentuan, letak: ketentuan }] : [],
  isian,
});

const LENGKAPI = { id: 'Lengkapi isian ini, lalu kirim lagi.', en: 'Complete this field, then send again.' };

const ISIAN = {
  jenis: 'aturan',
  kode: 'naskah/isian',
  detail: {
    id: 'Surat belum dapat terbit: isinya belum lengkap menurut bentuk yang ditetapkan.',
    en: 'The letter cannot be issued yet: its content does not fill the prescribed form.',
  },
} as const;

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
