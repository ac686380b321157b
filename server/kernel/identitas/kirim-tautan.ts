import { sql } from 'kysely';
import type { BasisData } from '../basis-data.ts';
import { catatJejak } from '../jejak.ts';
import { cariAkun } from '../masuk.ts';
import { dalamInstansi } from '../transaksi.ts';
import type { SetelanIdentitas } from './setelan.ts';
import { buatTiket } from './tiket.ts';

/** The page where a password is chosen. The token stands behind `#`: it reaches no server log and no referrer. */
export const jalurTautan = (token: string): string => `/masuk/sandi#${token}`;

/** Mails a link to the owner of the NIP, if there is an open account and an address. Tells nobody whether it did. */
export const kirimTautan = async (db: BasisData, nip: string, s: SetelanIdentitas, kini: Date): Promise<void> => {
  const { kurir } = s;
  const akun = await cariAkun(db, nip);
  if (!kurir || !akun?.aktif) return;
  const surat = await dalamInstansi(db, akun.instansi_id, async (trx) => {
    const { rows } = await sql<{ nama: string; email: string | null }>`
      select nama, email from (${sql.raw(s.kueriPegawai)}) g where id = ${akun.pegawai_id}`.execute(trx);
    const [orang] = rows;
    if (!orang?.email) return undefined;
    const tiket = { instansiId: akun.instansi_id, akunId: akun.id, untuk: 'tautan', cara: 'tautan' } as const;
    const { token } = await buatTiket(trx, tiket, kini);
    const pelaku = { akunId: akun.id, pegawaiId: akun.pegawai_id, sekarang: kini };
    const perbuatan = { perbuatan: 'kernel.minta-tautan', kamar: 'kernel', objek: akun.pegawai_id, rincian: {} };
    await catatJejak(trx, pelaku, perbuatan);
    return { kepada: orang.email, perihal: PERIHAL, isi: isiSurel(orang.nama, s.alamatDasar + jalurTautan(token)) };
  });
  if (surat) await kurir.kirim(surat);
};

const PERIHAL = 'Lincah: menetapkan kata sandi baru / choosing a new password';

const isiSurel = (nama: string, tautan: string): string => `Yth. ${nama},

seseorang meminta kata sandi baru untuk akun Lincah Anda. Bila itu Anda, buka tautan ini dalam 30 menit; tautan berlaku satu kali:

${tautan}

Bila bukan Anda, abaikan surel ini: kata sandi Anda tidak berubah. Lincah tidak pernah meminta kata sandi lewat surel.

—

Dear ${nama},

someone asked for a new password for your Lincah account. If it was you, open the link above within 30 minutes; it works once.
If not, ignore this message: your password has not changed. Lincah never asks for your password by mail.
`;
