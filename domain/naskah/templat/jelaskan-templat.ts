import { type Bahasa, type Dwibahasa, jelaskanDengan } from '../../kernel/index.ts';
import type { TemuanTemplat } from './periksa-templat.ts';
import { BATAS_TEMPLAT, type LetakTeks } from './templat.ts';
import type { PenolakanTemplat } from './tetapkan-templat.ts';

/** A finding in full sentences: where, what, and what to do. */
export const jelaskanTemuan = (
  temuan: TemuanTemplat,
): { readonly pesan: Dwibahasa; readonly jalanKeluar: Dwibahasa } => {
  const { pesan, jalanKeluar } = kata[temuan.kode](temuan);
  const di = sebutLetak(temuan.letak, temuan.baris);
  return { pesan: di ? { id: `${di.id}: ${pesan.id}`, en: `${di.en}: ${pesan.en}` } : pesan, jalanKeluar };
};

/** `Isi, bagian 3, butir 2, baris 1`. */
export const sebutLetak = (letak: LetakTeks | null, baris?: number): Dwibahasa | null => {
  if (!letak) return null;
  const { bagian, butir, label } = letak;
  const bilangan = { bagian, butir, baris };
  const sebut = (bahasa: Bahasa): string => {
    const [b, i, l] = (['bagian', 'butir', 'baris'] as const).map((k) =>
      bilangan[k] === undefined ? [] : [`${KATA_LETAK[k][bahasa]} ${bilangan[k]}`],
    );
    return [BIDANG[letak.bidang][bahasa], b, i, label ? [KATA_LETAK.label[bahasa]] : [], l].flat().join(', ');
  };
  return { id: sebut('id'), en: sebut('en') };
};

const KATA_LETAK = {
  bagian: { id: 'bagian', en: 'part' },
  butir: { id: 'butir', en: 'item' },
  baris: { id: 'baris', en: 'line' },
  label: { id: 'judul', en: 'label' },
} as const;

const BIDANG = {
  judul: { id: 'Judul', en: 'Heading' },
  bagian: { id: 'Isi', en: 'Body' },
  penutup: { id: 'Penutup', en: 'Closing' },
  tembusan: { id: 'Tembusan', en: 'Copies' },
} as const;

type Kalimat = { readonly pesan: Dwibahasa; readonly jalanKeluar: Dwibahasa };

const kalimat = (id: string, en: string, laluId: string, laluEn: string): Kalimat => ({
  pesan: { id, en },
  jalanKeluar: { id: laluId, en: laluEn },
});

const kata: Record<TemuanTemplat['kode'], (t: TemuanTemplat) => Kalimat> = {
  'tak-tertutup': ({ kutipan }) =>
    kalimat(
      `isian "${kutipan}" belum ditutup.`,
      `the field "${kutipan}" is not closed.`,
      'Tambahkan } di belakang nama isian, atau hapus { itu.',
      'Put } after the name of the field, or delete the {.',
    ),
  'tak-terbuka': () =>
    kalimat(
      'ada } tanpa { di depannya.',
      'there is a } without a { before it.',
      'Hapus } itu, atau sisipkan isian dari daftar.',
      'Delete the }, or insert a field from the list.',
    ),
  nama: ({ kutipan }) =>
    kalimat(
      `"${kutipan}" bukan nama isian.`,
      `"${kutipan}" is not the name of a field.`,
      'Sisipkan isian dari daftar; di antara kurung kurawal tidak boleh ada tulisan lain.',
      'Insert a field from the list; nothing else may stand between the braces.',
    ),
  'bila-tak-tertutup': ({ kutipan }) =>
    kalimat(
      `kurung siku "${kutipan}" belum ditutup.`,
      `the bracket "${kutipan}" is not closed.`,
      'Tambahkan ] di akhir tulisan yang hilang bila isiannya kosong, atau hapus [ itu.',
      'Put ] after the words that are left out when their field is empty, or delete the [.',
    ),
  'bila-tak-terbuka': () =>
    kalimat(
      'ada ] tanpa [ di depannya.',
      'there is a ] without a [ before it.',
      'Hapus ] itu, atau tambahkan [ di depan tulisan yang hilang bila isiannya kosong.',
      'Delete the ], or put [ before the words that are left out when their field is empty.',
    ),
  'bila-bersarang': () =>
    kalimat(
      'kurung siku di dalam kurung siku.',
      'brackets within brackets.',
      'Tutup kurung siku yang pertama lebih dahulu.',
      'Close the first bracket before opening another.',
    ),
  'bila-tanpa-isian': ({ kutipan }) =>
    kalimat(
      `"${kutipan}" dalam kurung siku, tetapi tanpa isian.`,
      `"${kutipan}" stands in brackets, but names no field.`,
      'Kurung siku hanya untuk tulisan yang hilang bila isiannya kosong; pakai kurung biasa.',
      'Brackets are for words that are left out when their field is empty; use round ones.',
    ),
  asing: ({ kutipan }) =>
    kalimat(
      `isian "${kutipan}" tidak ada pada surat ini.`,
      `this letter has no field "${kutipan}".`,
      'Pilih isian dari daftar.',
      'Choose a field from the list.',
    ),
  'luar-daftar': ({ kutipan }) =>
    kalimat(
      `"${kutipan}" dapat lebih dari satu, jadi hanya dapat ditulis pada butir bernomor.`,
      `there may be several of "${kutipan}", so it can stand in numbered items only.`,
      'Pindahkan ke bagian daftar, atau pakai isian yang pertama atau yang terakhir.',
      'Move it to a list, or use the first or the last of them.',
    ),
  'dua-daftar': ({ kutipan }) =>
    kalimat(
      `satu butir menyebut dua daftar (${kutipan}).`,
      `one item names two lists (${kutipan}).`,
      'Tulis setiap daftar pada butirnya sendiri.',
      'Give each list an item of its own.',
    ),
  orang: ({ kutipan }) =>
    kalimat(
      `"${kutipan}" memuat data orang seutuhnya dan tidak dapat disisipkan di tengah kalimat.`,
      `"${kutipan}" holds a whole person and cannot stand in a sentence.`,
      'Tambahkan bagian Pegawai, atau sisipkan namanya saja.',
      'Add a part People, or insert the name alone.',
    ),
  perintah: ({ kutipan }) =>
    kalimat(
      `"${kutipan}" tampak seperti perintah. Templat hanya memuat tulisan; perintah tidak dijalankan dan berkas tidak dibaca.`,
      `"${kutipan}" looks like a command. A template holds words only; no command is run and no file is read.`,
      'Hapus tulisan itu, atau sisipkan isian dari daftar.',
      'Delete it, or insert a field from the list.',
    ),
  'tak-tampak': ({ kutipan }) =>
    kalimat(
      `ada tanda yang tidak tampak, ${kutipan}.`,
      `there is an invisible character, ${kutipan}.`,
      'Hapus tulisan di sekitarnya, lalu ketik ulang; biasanya terbawa saat menyalin.',
      'Delete the words around it and type them again; it usually comes along when copying.',
    ),
  panjang: ({ letak, kutipan }) => {
    const batas = letak ? BATAS_TEMPLAT.teks : BATAS_TEMPLAT.seluruh;
    return kalimat(
      `tulisan terlalu panjang: ${kutipan} huruf, paling banyak ${batas}.`,
      `too long: ${kutipan} characters, at most ${batas}.`,
      'Persingkat, atau bagi menjadi beberapa bagian.',
      'Shorten it, or divide it into parts.',
    );
  },
  banyak: ({ letak, kutipan }) => {
    const batas = letak ? BATAS_TEMPLAT.butir : BATAS_TEMPLAT.bagian;
    return kalimat(
      `${kutipan} terlalu banyak, paling banyak ${batas}.`,
      `${kutipan} are too many, at most ${batas}.`,
      'Hapus atau gabungkan sebagian.',
      'Delete or join some.',
    );
  },
  kosong: () =>
    kalimat(
      'belum ada tulisannya.',
      'nothing is written here.',
      'Tulis isinya, atau hapus bagian ini.',
      'Write something, or delete this part.',
    ),
  bentuk: () =>
    kalimat(
      'Susunan surat ini tidak sama dengan yang ditetapkan peraturan.',
      'The layout of this letter is not the one that the regulation prescribes.',
      'Muat ulang halaman, lalu sunting lagi dari templat peraturan.',
      'Reload the page, then edit from the template of the regulation again.',
    ),
  syarat: ({ kutipan }) =>
    kalimat(
      `syarat tampil menyebut "${kutipan}", yang tidak ada pada surat ini atau selalu terisi.`,
      `the condition names "${kutipan}", which this letter does not have, or which is always filled.`,
      'Pilih isian dari daftar syarat, atau hapus syaratnya.',
      'Choose a field from the list of conditions, or delete the condition.',
    ),
  'syarat-nilai': ({ kutipan }) =>
    kalimat(
      `syarat tampil pada "${kutipan}" belum menyebut nilai yang ada.`,
      `the condition on "${kutipan}" names no value that it may have.`,
      'Pilih sedikitnya satu nilai, atau hapus syaratnya.',
      'Choose at least one value, or delete the condition.',
    ),
  'tabel-daftar': () =>
    kalimat(
      'kolom tabel tidak menyebut isian yang berulang.',
      'the columns of the table name no field of a list.',
      'Sisipkan isian dari daftar pada salah satu kolom: tabel berbaris satu untuk setiap isinya.',
      'Insert a field of a list in one of the columns: the table has a row for each of its entries.',
    ),
  wajib: ({ isian, kutipan, kasus }) =>
    kalimat(
      `"${isian?.label.id ?? kutipan}" tidak ada pada templat${kasus ? ` (${kasus.id})` : ''}, padahal diminta peraturan.`,
      `"${isian?.label.en ?? kutipan}" is missing from the template${kasus ? ` (${kasus.en})` : ''}, though the regulation asks for it.`,
      isian?.orang ? 'Tambahkan bagian Pegawai.' : `Sisipkan {${kutipan}} pada salah satu bagian.`,
      isian?.orang ? 'Add a part People.' : `Insert {${kutipan}} in one of the parts.`,
    ),
};

/** The refusal in a full sentence, and what to do next. */
export const jelaskanTemplat = jelaskanDengan<PenolakanTemplat>({
  'naskah/templat-tanpa-hak': () => ({
    detail: {
      id: 'Templat surat diatur petugas organisasi dan tata laksana.',
      en: 'Letter templates are kept by the organisation and procedures officer.',
    },
    jalanKeluar: { id: 'Hubungi petugas ortala instansi Anda.', en: 'Contact the ortala officer of your agency.' },
  }),
  'naskah/templat-salah': ({ jumlah }) => ({
    detail: {
      id: `Templat belum dapat disimpan: ${jumlah} hal perlu dibetulkan.`,
      en: `The template cannot be saved yet: ${jumlah} things need mending.`,
    },
  }),
  'naskah/templat-tak-tercetak': ({ sebab }) => ({
    detail: {
      id: `Templat belum dapat disimpan karena suratnya tidak dapat dicetak: ${sebab}.`,
      en: `The template cannot be saved because its letter cannot be printed: ${sebab}.`,
    },
    jalanKeluar: {
      id: 'Batalkan perubahan terakhir, lalu periksa pratinjaunya.',
      en: 'Undo the last change and look at the preview.',
    },
  }),
  'naskah/templat-mundur': ({ hariIni }) => ({
    detail: {
      id: `Templat tidak dapat berlaku mundur: surat yang sudah terbit tetap seperti saat diterbitkan. Hari pertama paling awal ${hariIni}.`,
      en: `A template cannot start in the past: letters stay as they were issued. The first day is ${hariIni} at the earliest.`,
    },
  }),
  'naskah/templat-bertambah': ({ versi, oleh }) => ({
    detail: {
      id: `Sementara Anda menyunting, ${oleh} menyimpan versi ${versi}.`,
      en: `While you were editing, ${oleh} saved version ${versi}.`,
    },
    jalanKeluar: {
      id: 'Bandingkan versi itu dengan suntingan Anda, lalu simpan lagi dari halaman yang dimuat ulang.',
      en: 'Compare that version with yours, then reload the page and save again.',
    },
  }),
  'naskah/templat-sama': () => ({
    detail: {
      id: 'Tidak ada yang berubah dari versi yang berlaku pada hari itu.',
      en: 'Nothing differs from the version in force on that day.',
    },
  }),
  'naskah/templat-berlaku': ({ versi, sejak }) => ({
    detail: {
      id: `Versi ${versi} sudah berlaku sejak ${sejak}; yang dapat ditarik hanya versi yang belum berlaku.`,
      en: `Version ${versi} has been in force since ${sejak}; only a version that is still to come can be withdrawn.`,
    },
    jalanKeluar: { id: 'Pulihkan versi sebelumnya.', en: 'Restore an earlier version.' },
  }),
  'naskah/templat-tidak-ada': ({ versi }) => ({
    detail: {
      id: `Versi ${versi} tidak ada atau sudah ditarik.`,
      en: `There is no version ${versi}, or it was withdrawn.`,
    },
  }),
});
