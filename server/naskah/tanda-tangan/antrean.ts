import { createHash } from 'node:crypto';
import { type CaraMenandatangani, type GalatPenanda, jedaCobaLagi, type Naskah } from '@lincah/domain/naskah';
import { sql } from 'kysely';
import { type Antrean, type BasisData, catatJejak, dalamInstansi, type Kunci, type Trx } from '../../kernel/index.ts';
import { type BahanCetak, cetakSurat } from '../cetak-surat.ts';
import { type HasilPenanda, type Penanda, tolakTanda, tundaTanda } from './penanda.ts';
import { bukaPenanda } from './setelan.ts';

/** One request of a signatory, with the passphrase that she has just entered. It lives in this process and nowhere else. */
export type Titipan = {
  readonly instansiId: string;
  readonly akunId: string;
  readonly pegawaiId: string;
  readonly sandi: string;
};

export type AntreanTanda = {
  /** Takes over a request that was committed, and begins at once. */
  titipkan(angkatan: string, titipan: Titipan): void;
  /** One round over all requests whose time has come; ends when nothing is under way any more. */
  putar(): Promise<void>;
  /** Lets calls go, gives the letters back to their signatories, forgets the passphrases. */
  tutup(): Promise<void>;
};

export type BahanAntrean = {
  readonly db: BasisData;
  readonly cetak: BahanCetak;
  readonly kunci: Kunci | null;
  readonly jam: () => Date;
  readonly gagal: (sebab: unknown) => void;
  readonly tungguMs?: number;
};

const PUTARAN_MS = 15_000;
const TUNGGU_MS = 30_000;
const TITIP_PALING_LAMA_MS = 2 * 3_600_000;
/** While a letter is in somebody's hands nobody else takes it; a request left alone for longer than this is abandoned. */
const SEDANG_MS = 300_000;
const TERLANTAR_MS = 600_000;

/**
 * The signing queue. Requests stand in the database, their passphrases in memory only: when the service is down they wait and
 * go on by themselves; when the process is gone the letters go back to their signatories, who are asked once more.
 */
export const bukaAntreanTanda = (b: BahanAntrean): AntreanTanda => {
  const titipan = new Map<string, Titipan & { readonly sampai: number }>();
  const berjalan = new Map<string, Promise<void>>();
  const henti = new AbortController();

  const jalankan = (angkatan: string): Promise<void> => {
    const sedang = berjalan.get(angkatan);
    if (sedang) return sedang;
    const kerja = kerjakan(b, angkatan, titipan.get(angkatan), henti.signal)
      .then((usai) => {
        if (usai) titipan.delete(angkatan);
      })
      .catch(b.gagal)
      .finally(() => berjalan.delete(angkatan));
    berjalan.set(angkatan, kerja);
    return kerja;
  };
  const putar = async () => {
    await Promise.all([...titipan.keys()].map(jalankan));
  };
  const jamPutaran = setInterval(putar, PUTARAN_MS).unref();

  return {
    titipkan(angkatan, isi) {
      titipan.set(angkatan, { ...isi, sampai: b.jam().getTime() + TITIP_PALING_LAMA_MS });
      void jalankan(angkatan);
    },
    putar,
    async tutup() {
      clearInterval(jamPutaran);
      henti.abort();
      await Promise.all(berjalan.values());
      for (const [angkatan, { instansiId }] of titipan)
        await dalamInstansi(b.db, instansiId, (trx) => lepaskan(trx, angkatan, 'sandi-terlupa')).catch(b.gagal);
      titipan.clear();
    },
  };
};

/** Works off one request as far as it goes now; answers whether it is done with. */
const kerjakan = async (
  b: BahanAntrean,
  angkatan: string,
  t: (Titipan & { readonly sampai: number }) | undefined,
  henti: AbortSignal,
): Promise<boolean> => {
  if (!t) return true;
  const dalam = <T>(kerja: (trx: Trx) => Promise<T>) => dalamInstansi(b.db, t.instansiId, kerja);
  if (b.jam().getTime() > t.sampai) {
    await dalam((trx) => lepaskan(trx, angkatan, 'sandi-terlupa'));
    return true;
  }
  const penanda = ingat((cara) => dalam((trx) => buka(trx, b, t, cara, henti)));
  while (!henti.aborted) {
    const surat = await dalam((trx) => ambilSatu(trx, angkatan, b.jam()));
    if (!surat) break;
    const hasil = await tandaTangani(b, t, surat, await penanda(surat.cara));
    await dalam((trx) => catat(trx, b, t, angkatan, surat, hasil));
    if (hasil.hasil !== 'sah' && hasil.untukSemua) break;
  }
  return dalam((trx) => tuntas(trx, angkatan));
};

/** Settings and certificate are opened once for all letters of a request. */
const ingat = (buka: (cara: CaraMenandatangani) => Promise<Penanda | null>) => {
  const terbuka = new Map<string, Promise<Penanda | null>>();
  return (cara: CaraMenandatangani): Promise<Penanda | null> => {
    const ada = terbuka.get(cara) ?? buka(cara);
    terbuka.set(cara, ada);
    return ada;
  };
};

type SuratAntre = {
  readonly id: string;
  readonly cara: CaraMenandatangani;
  readonly percobaan: number;
  readonly naskah: Naskah;
  readonly surel: string | null;
};

/** Claims the next letter of the request whose time has come. A cancelled one is let go. */
const ambilSatu = async (trx: Trx, angkatan: string, kini: Date): Promise<SuratAntre | undefined> => {
  await sql`update naskah.tanda_tangan t set keadaan = 'menunggu', angkatan = null, coba_lagi_pada = null
    from naskah.surat s where s.instansi_id = t.instansi_id and s.id = t.surat_id and t.angkatan = ${angkatan}
      and t.keadaan = 'antre' and s.status = 'batal'`.execute(trx);
  const { rows } = await sql<SuratAntre>`
    update naskah.tanda_tangan t set percobaan = t.percobaan + 1, coba_lagi_pada = ${new Date(kini.getTime() + SEDANG_MS)}
    from naskah.surat s
    where s.instansi_id = t.instansi_id and s.id = t.surat_id and t.surat_id = (
      select surat_id from naskah.tanda_tangan where angkatan = ${angkatan} and keadaan = 'antre' and coba_lagi_pada <= ${kini}
      order by dibuat_pada, surat_id limit 1 for update skip locked)
    returning s.id, t.cara, t.percobaan, s.naskah,
      (select nullif(g.email, '') from organisasi.pegawai g where g.id = t.oleh) as surel`.execute(trx);
  return rows[0];
};

const buka = (
  trx: Trx,
  { kunci, tungguMs = TUNGGU_MS }: BahanAntrean,
  t: Titipan,
  cara: CaraMenandatangani,
  henti: AbortSignal,
) => (kunci ? bukaPenanda(trx, t.instansiId, cara, kunci, { tungguMs, henti }) : Promise.resolve(null));

/** Prints the letter and has it signed, outside of any transaction. */
const tandaTangani = async (
  b: BahanAntrean,
  t: Titipan,
  { id, naskah, surel }: SuratAntre,
  penanda: Penanda | null,
): Promise<HasilPenanda> => {
  if (!penanda) return tolakTanda('setelan-kurang');
  try {
    const cetakan = await cetakSurat(b.db, b.cetak, t.instansiId, id);
    if (!cetakan.sah) return tolakTanda('layanan-menolak', false);
    const { nama } = naskah.tandaTangan;
    const alasan = `${naskah.hal} (${naskah.nomor})`;
    const berkas = { pdf: cetakan.nilai.pdf, nama, surel, alasan, tempat: naskah.tempat, waktu: b.jam() };
    return await penanda(berkas, t.sandi);
  } catch (sebab) {
    b.gagal(sebab);
    return tundaTanda('gagal-cetak', false);
  }
};

const catat = async (
  trx: Trx,
  b: BahanAntrean,
  t: Titipan,
  angkatan: string,
  surat: SuratAntre,
  hasil: HasilPenanda,
): Promise<void> => {
  if (hasil.hasil === 'sah') return simpan(trx, b, t, surat, hasil.pdf);
  const yang = hasil.untukSemua ? sql`angkatan = ${angkatan}` : sql`angkatan = ${angkatan} and surat_id = ${surat.id}`;
  if (hasil.hasil === 'ditolak') return lepaskan(trx, angkatan, hasil.galat, yang);
  const lagi = new Date(b.jam().getTime() + jedaCobaLagi(surat.percobaan) * 1000);
  await sql`update naskah.tanda_tangan set galat = ${hasil.galat}, coba_lagi_pada = ${lagi}
    where keadaan = 'antre' and ${yang}`.execute(trx);
};

/** Keeps the signed file, once: a second answer for the same letter finds nothing left to do. */
const simpan = async (trx: Trx, b: BahanAntrean, t: Titipan, { id, cara }: SuratAntre, pdf: Buffer): Promise<void> => {
  const sidik = createHash('sha256').update(pdf).digest('hex');
  const sekarang = b.jam();
  const { rows } = await sql`update naskah.tanda_tangan set keadaan = 'selesai', angkatan = null, coba_lagi_pada = null,
      galat = null, oleh = ${t.pegawaiId}, sidik = ${sidik}, jenis_berkas = 'application/pdf', selesai_pada = ${sekarang}
    where surat_id = ${id} and keadaan <> 'selesai' returning 1`.execute(trx);
  if (rows.length === 0) return;
  await trx
    .insertInto('naskah.berkas_tertanda')
    .values({ instansi_id: t.instansiId, surat_id: id, isi: pdf })
    .execute();
  const pelaku = { akunId: t.akunId, pegawaiId: t.pegawaiId, sekarang };
  await catatJejak(trx, pelaku, {
    perbuatan: 'naskah.tandaTangani',
    kamar: 'naskah',
    objek: id,
    rincian: { cara, sidik },
  });
};

/** Gives letters of a request back to the signatory, with the reason. */
const lepaskan = async (
  trx: Trx,
  angkatan: string,
  galat: GalatPenanda,
  yang = sql`angkatan = ${angkatan}`,
): Promise<void> => {
  await sql`update naskah.tanda_tangan set keadaan = 'menunggu', angkatan = null, coba_lagi_pada = null, galat = ${galat}
    where keadaan = 'antre' and ${yang}`.execute(trx);
};

const tuntas = async (trx: Trx, angkatan: string): Promise<boolean> => {
  const { rows } =
    await sql`select 1 from naskah.tanda_tangan where angkatan = ${angkatan} and keadaan = 'antre' limit 1`.execute(
      trx,
    );
  return rows.length === 0;
};

const SAPUAN = 500;

/** Gives back what no process carries any more; answers how many. */
export const pulangkanTerlantar = async (db: BasisData, kini: Date): Promise<number> => {
  const sebelum = new Date(kini.getTime() - TERLANTAR_MS);
  const { rows } = await sql<{ instansi_id: string; surat_id: string }>`
    select * from naskah.tanda_terlantar(${sebelum}, ${SAPUAN})`.execute(db);
  for (const { instansi_id, surat_id } of rows)
    await dalamInstansi(db, instansi_id, (trx) =>
      sql`update naskah.tanda_tangan set keadaan = 'menunggu', angkatan = null, coba_lagi_pada = null, galat = 'sandi-terlupa'
        where surat_id = ${surat_id} and keadaan = 'antre' and coba_lagi_pada < ${sebelum}`.execute(trx),
    );
  return rows.length;
};

const ANTREAN = 'naskah.tanda-terlantar';

/** Every minute: requests that were abandoned by a process that is gone. */
export const jadwalkanTanda =
  (db: BasisData, jam: () => Date) =>
  async (antrean: Antrean): Promise<void> => {
    await antrean.createQueue(ANTREAN);
    await antrean.work(ANTREAN, async () => {
      await pulangkanTerlantar(db, jam());
    });
    await antrean.schedule(ANTREAN, '* * * * *');
  };
