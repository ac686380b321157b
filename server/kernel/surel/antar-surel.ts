import { sql } from 'kysely';
import { semuaInstansi } from '../akun.ts';
import type { Antrean, Jadwalkan } from '../antrean.ts';
import type { BasisData, Trx } from '../basis-data.ts';
import { type Kurir, kurirDari } from '../identitas/kurir.ts';
import type { Konfigurasi } from '../konfigurasi.ts';
import { dalamInstansi } from '../transaksi.ts';

type Titipan = {
  readonly id: string;
  readonly kepada: string;
  readonly perihal: string;
  readonly isi: string;
  readonly percobaan: number;
};
type Catatan = { error(isi: object, pesan: string): void };

const SEJAM_MENIT = 60;
/** After this many tries, some two days, a mail is given up. */
const PALING_BANYAK = 50;
const SEKALI = 100;

type Hasil = 'terkirim' | 'gagal' | 'bisu';

/**
 * Hands over what is due, one mail at a time. Each is claimed first, with the time of its next try: a server that fails,
 * hangs or dies half-way leaves it for later, and nobody else sends it meanwhile. One that does not answer in time ends the
 * round: the mails behind it are not made to wait for it one by one. Answers how many went out and how many not.
 */
export const antarSurel = async (db: BasisData, kurir: Kurir, kini: Date, catatan?: Catatan) => {
  const jumlah = { terkirim: 0, gagal: 0 };
  for await (const hasil of antarSatuSatu(db, kurir, kini, catatan)) {
    jumlah[hasil === 'terkirim' ? 'terkirim' : 'gagal'] += 1;
    if (hasil === 'bisu') break;
  }
  return jumlah;
};

async function* antarSatuSatu(db: BasisData, kurir: Kurir, kini: Date, catatan?: Catatan): AsyncGenerator<Hasil> {
  for (const { instansiId } of await semuaInstansi(db))
    for (let n = 0; n < SEKALI; n++) {
      const surel = await dalamInstansi(db, instansiId, (trx) => klaim(trx, instansiId, kini));
      if (!surel) break;
      yield await antarSatu(db, instansiId, kurir, surel, catatan);
    }
}

/** Sent, or given up: gone from the list. */
const antarSatu = async (
  db: BasisData,
  instansiId: string,
  kurir: Kurir,
  surel: Titipan,
  catatan: Catatan | undefined,
): Promise<Hasil> => {
  const galat = await kurir.kirim(surel).then(
    () => undefined,
    (err: { code?: string }) => ({ err, surel: surel.id, percobaan: surel.percobaan }),
  );
  if (galat) catatan?.error(galat, 'surel belum terkirim');
  if (!galat || surel.percobaan >= PALING_BANYAK) await dalamInstansi(db, instansiId, (trx) => buang(trx, surel.id));
  if (!galat) return 'terkirim';
  return galat.err.code === 'ETIMEDOUT' ? 'bisu' : 'gagal';
};

const buang = (trx: Trx, id: string) => trx.deleteFrom('kernel.surel').where('id', '=', id).execute();

/** The oldest due mail, with its next try set: 1, 2, 4 … minutes, an hour at most. */
const klaim = async (trx: Trx, instansiId: string, kini: Date): Promise<Titipan | undefined> => {
  const { rows } = await sql<Titipan>`
    update kernel.surel set percobaan = percobaan + 1, berikutnya_pada =
      ${kini}::timestamptz + make_interval(mins => least(${SEJAM_MENIT}, power(2, least(percobaan, 10))::integer))
    where instansi_id = ${instansiId} and id = (
      select id from kernel.surel where instansi_id = ${instansiId} and berikutnya_pada <= ${kini}
      order by berikutnya_pada, id limit 1 for update skip locked)
    returning id, kepada, perihal, isi, percobaan`.execute(trx);
  return rows[0];
};

const ANTREAN = 'kernel-surel';
const TIAP_MENIT = '* * * * *';

/** Looks every minute. Without a mail server there is nothing to do, and nothing was left to be sent. */
export const jadwalkanSurel =
  (db: BasisData, jam: () => Date, konfigurasi: Konfigurasi, catatan: Catatan): Jadwalkan =>
  async (antrean: Antrean) => {
    const kurir = kurirDari(konfigurasi);
    if (!kurir) return;
    await antrean.createQueue(ANTREAN);
    await antrean.work(ANTREAN, async () => {
      await antarSurel(db, kurir, jam(), catatan);
    });
    await antrean.schedule(ANTREAN, TIAP_MENIT);
  };
