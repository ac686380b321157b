import { kamus } from '../kamus.ts';

/** Sentences of the steps around the sign-in. */
export const teksMasuk = kamus(
  {
    kodeJudul: 'Kode kedua',
    kodeJelas: 'Buka aplikasi autentikator Anda dan ketik enam angkanya. Tanpa ponsel, pakai satu kode cadangan.',
    kode: 'Kode',
    kodeKosong: 'Ketik enam angka, atau satu kode cadangan.',
    lanjut: 'Lanjut',
    dariAwal: 'Masuk dari awal',
    gantiJudul: 'Tetapkan kata sandi Anda sendiri',
    gantiJelas: 'Kata sandi Anda dibuatkan orang lain. Pilih kata sandi yang hanya Anda ketahui.',
    sandiBaru: 'Kata sandi baru',
    sandiUlang: 'Ulangi kata sandi baru',
    sandiSaran:
      'Sekurangnya 12 tanda. Beberapa kata yang tidak berkaitan sudah cukup; huruf besar dan angka tidak diwajibkan. Jangan memuat NIP atau nama Anda.',
    sandiBeda: 'Keduanya belum sama. Periksa kembali.',
    sandiPendek: 'Sekurangnya 12 tanda.',
    simpanSandi: 'Simpan dan masuk',
    tampilkan: 'Tampilkan kata sandi',
    tautanJudul: 'Menetapkan kata sandi',
    tautanJelas: 'Tautan ini berlaku satu kali. Sesudahnya Anda langsung masuk.',
    tautanRusak: 'Tautan ini tidak lengkap. Salin seluruh alamatnya, atau minta tautan baru.',
    lupaJudul: 'Lupa kata sandi',
    lupaJelas: 'Kami mengirim tautan sekali pakai ke alamat surel dinas Anda. Tautannya berlaku 30 menit.',
    lupaTanpaSurel:
      'Pemasangan ini tidak mengirim surel. Mintalah tautan sekali pakai kepada administrator akun di instansi Anda.',
    kirimTautan: 'Kirim tautan',
    lupaTerkirim:
      'Bila NIP itu memiliki akun dan alamat surel, tautannya sedang dikirim. Periksa kotak masuk Anda; bila tidak ada, hubungi administrator akun instansi Anda.',
    keMasuk: 'Kembali ke halaman masuk',
    nip: 'NIP',
    nipSalah: 'NIP terdiri atas 18 angka. Periksa kembali.',
    masukSso: 'Masuk dengan {nama}',
    gagalPadam: 'Penyedia masuk tunggal tidak menjawab. Masuklah dengan NIP dan kata sandi, atau coba lagi nanti.',
    gagalUsang: 'Langkah masuk tunggal sudah lewat waktunya. Mulailah lagi.',
    gagalDitolak:
      'Jawaban penyedia masuk tunggal tidak dapat dipercaya, jadi ditolak. Coba lagi; bila berulang, beri tahu administrator.',
    gagalNip: 'NIP dari penyedia masuk tunggal belum memiliki akun di sini. Hubungi administrator akun instansi Anda.',
  },
  {
    kodeJudul: 'Second factor',
    kodeJelas: 'Open your authenticator and type its six digits. Without your phone, use one backup code.',
    kode: 'Code',
    kodeKosong: 'Type the six digits, or one backup code.',
    lanjut: 'Continue',
    dariAwal: 'Sign in from the start',
    gantiJudul: 'Choose a password of your own',
    gantiJelas: 'Your password was made up by somebody else. Choose one that only you know.',
    sandiBaru: 'New password',
    sandiUlang: 'Repeat the new password',
    sandiSaran:
      'At least 12 characters. A few unrelated words are enough; capitals and digits are not required. Leave out your NIP and your name.',
    sandiBeda: 'The two differ. Please check.',
    sandiPendek: 'At least 12 characters.',
    simpanSandi: 'Save and sign in',
    tampilkan: 'Show password',
    tautanJudul: 'Choosing a password',
    tautanJelas: 'This link works once. Afterwards you are signed in.',
    tautanRusak: 'This link is not complete. Copy the whole address, or ask for a new link.',
    lupaJudul: 'Forgot password',
    lupaJelas: 'We send a one-time link to your office mail address. It works for 30 minutes.',
    lupaTanpaSurel:
      'This installation sends no mail. Ask the account administrator of your agency for a one-time link.',
    kirimTautan: 'Send link',
    lupaTerkirim:
      'If that NIP has an account and a mail address, the link is on its way. Check your inbox; if nothing comes, contact the account administrator of your agency.',
    keMasuk: 'Back to sign-in',
    nip: 'NIP (employee number)',
    nipSalah: 'A NIP has 18 digits. Please check it.',
    masukSso: 'Sign in with {nama}',
    gagalPadam: 'The single sign-on provider does not answer. Sign in with NIP and password, or try again later.',
    gagalUsang: 'The single sign-on step has expired. Please start again.',
    gagalDitolak:
      'The answer of the single sign-on provider cannot be trusted and was refused. Try again; if it persists, tell the administrator.',
    gagalNip:
      'The NIP from the single sign-on provider has no account here. Contact the account administrator of your agency.',
  },
);
