import { sql } from 'kysely';
import type { Trx } from '../basis-data.ts';
import type { Pelaku } from '../pelaku.ts';
import { titipSurel } from '../surel/titip-surel.ts';
import type { SetelanIdentitas } from './setelan.ts';

/** What another hand can do to an account, in the words of the mail to its owner. */
const HAL = {
  'kernel.faktor-direset': [
    'kode kedua akun Anda dilepas; semua sesi Anda berakhir',
    'your second factor was removed; all your sessions ended',
  ],
  'kernel.tahanan-dilepas': [
    'akun Anda yang tertahan karena salah sandi dibuka',
    'your account, held back after wrong passwords, was released',
  ],
  'kernel.akun-ditutup': [
    'akun Anda ditutup; semua sesi Anda berakhir',
    'your account was closed; all your sessions ended',
  ],
  'kernel.akun-dibuka': ['akun Anda dibuka lagi', 'your account was opened again'],
  'kernel.tautan-diserahkan': [
    'tautan untuk menetapkan kata sandi baru akun Anda dibuat',
    'a link to choose a new password for your account was made',
  ],
  'kernel.sandi-baru': [
    'kata sandi akun Anda ditetapkan dengan tautan; sesi lama Anda berakhir',
    'the password of your account was set by a link; your former sessions ended',
  ],
  'kernel.hak-diberi': ['sebuah hak diberikan kepada akun Anda', 'a right was granted to your account'],
  'kernel.hak-dicabut': ['sebuah hak pada akun Anda dicabut', 'a right of your account was withdrawn'],
} as const satisfies Record<string, readonly [string, string]>;

export type PerubahanAkun = keyof typeof HAL;
export const PERUBAHAN_AKUN = Object.keys(HAL) as readonly PerubahanAkun[];

type Oleh = Pick<Pelaku, 'sekarang' | 'instansiId'> & { readonly nama?: string };

/**
 * Leaves a mail to the owner of an account that somebody else changed: what, when, by whom. No secret, no link, no reason
 * in it; the reason stands on her own account page. Nobody with an address, or no mail server: nothing.
 */
export const kabariPemilik = async (
  trx: Trx,
  { sekarang, instansiId, nama: oleh }: Oleh,
  pegawaiId: string,
  perubahan: PerubahanAkun,
  { kurir, kueriPegawai }: SetelanIdentitas,
): Promise<void> => {
  if (!kurir) return;
  const { rows } = await sql<{ nama: string; email: string | null; zona: string; singkat: string }>`
    select g.nama, g.email, i.zona_waktu as zona, i.nama_singkat as singkat
    from (${sql.raw(kueriPegawai)}) g, kernel.instansi i where g.id = ${pegawaiId} and i.instansi_id = ${instansiId}`.execute(
    trx,
  );
  const [orang] = rows;
  if (!orang?.email) return;
  const surel = { kepada: orang.email, perihal: PERIHAL, isi: isiSurel(orang, perubahan, sekarang, oleh) };
  await titipSurel(trx, instansiId, surel, sekarang);
};

const PERIHAL = 'Lincah: perubahan pada akun Anda / a change to your account';

const isiSurel = (
  { nama, zona, singkat }: { nama: string; zona: string; singkat: string },
  perubahan: PerubahanAkun,
  kini: Date,
  oleh: string | undefined,
): string => {
  const [id, en] = HAL[perubahan];
  const waktu = (bahasa: string) =>
    kini.toLocaleString(bahasa, { timeZone: zona, dateStyle: 'long', timeStyle: 'short' });
  return `Yth. ${nama},

${id}${oleh ? `, oleh ${oleh}` : ''} (${singkat}), ${waktu('id-ID')} waktu ${zona}.

Bila Anda tidak mengetahuinya, hubungi administrator Lincah di instansi Anda. Rinciannya ada pada halaman Akun saya, bagian “Perubahan oleh orang lain”.

—

Dear ${nama},

${en}${oleh ? `, by ${oleh}` : ''} (${singkat}), ${waktu('en-GB')}, time zone ${zona}.

If you know nothing of it, turn to the Lincah administrator of your agency. Details stand on your account page under “Changes by others”.
`;
};
