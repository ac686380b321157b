import { masalah } from './masalah.ts';

/** The one answer to an unknown NIP, a wrong password and a closed account. */
export const SALAH_MASUK = masalah(401, 'salah-masuk', {
  id: 'NIP atau kata sandi tidak cocok. Periksa keduanya; bila lupa, pilih “Lupa kata sandi” atau hubungi pengelola akun instansi Anda.',
  en: 'NIP or password does not match. Check both; if you forgot it, choose “Forgot password” or contact the account administrator of your agency.',
});

export const SALAH_KODE = masalah(401, 'salah-kode', {
  id: 'Kode tidak cocok atau sudah dipakai. Tunggu kode berikutnya di aplikasi autentikator, atau pakai satu kode cadangan.',
  en: 'The code does not match or was used already. Wait for the next code in your authenticator, or use a backup code.',
});

/** The same inside a session: there 401 would mean that the session has ended. */
export const KODE_KELIRU = { ...SALAH_KODE, status: 422 };

export const SANDI_KELIRU = masalah(422, 'sandi-keliru', {
  id: 'Kata sandi Anda tidak cocok. Periksa lalu coba lagi.',
  en: 'Your password does not match. Check it and try again.',
});

export const FAKTOR_ADA = masalah(409, 'faktor-ada', {
  id: 'Kode kedua sudah terpasang. Lepas dahulu yang lama bila Anda berganti ponsel.',
  en: 'A second factor is set up already. Remove the old one first if you changed your phone.',
});

export const TIKET_USANG = masalah(
  410,
  'tautan-usang',
  {
    id: 'Tautan atau langkah masuk ini sudah dipakai atau lewat waktunya.',
    en: 'This link or sign-in step has been used or has expired.',
  },
  {
    jalanKeluar: {
      id: 'Masuk lagi dari awal, atau minta tautan baru.',
      en: 'Sign in again from the start, or ask for a new link.',
    },
  },
);

export const sandiLemah = (detail: { id: string; en: string }) => masalah(422, 'sandi-lemah', detail);

export const TANPA_KUNCI = masalah(
  409,
  'tanpa-kunci',
  {
    id: 'Pemasangan Lincah ini belum memiliki kunci penyandi, jadi rahasia tidak dapat disimpan dengan aman.',
    en: 'This installation has no encryption key yet, so secrets cannot be kept safely.',
  },
  {
    jalanKeluar: {
      id: 'Minta pengelola server menyetel KUNCI, lalu coba lagi.',
      en: 'Ask the operator of the server to set KUNCI, then try again.',
    },
  },
);
