import { alamat } from './baca-lembar.ts';
import { potong } from './baca-sel.ts';
import { periksaKedudukan } from './periksa-kedudukan.ts';
import { BALIK_MASA, MASA_TERBALIK, terbalik } from './periksa-masa.ts';
import { periksaPegawai } from './periksa-pegawai.ts';
import { periksaPemangku } from './periksa-pemangku.ts';
import { periksaPendukung } from './periksa-pendukung.ts';
import { periksaPenunjukan } from './periksa-penunjukan.ts';
import { periksaPosisi } from './periksa-posisi.ts';
import { periksaUnit } from './periksa-unit.ts';
import type { Baris, BukuKerja, Letak, NamaLembar } from './susunan.ts';
import type { Pencatat } from './temuan.ts';
import { tidakAda } from './tidak-ada.ts';

/** What only the whole workbook can tell: codes unique, references that lead somewhere, periods, one holder at a time. */
export const periksaBuku = (buku: BukuKerja, temuan: Pencatat): void => {
  periksaInstansi(buku.instansi, temuan);
  periksaGanda(buku, temuan);
  ganda('Akun', 'nip', buku.akun, temuan);
  periksaIsi(buku, temuan);
  periksaAkun(buku, temuan);
};

type IsiBuku = Omit<BukuKerja, 'instansi' | 'akun'>;

/** The same of a structure: rows of a file over those that an agency has. */
export const periksaIsi = (buku: IsiBuku, temuan: Pencatat): void => {
  periksaMasa(buku, temuan);
  periksaUnit(buku.unit, temuan);
  periksaPosisi(buku, temuan);
  periksaPegawai(
    buku.pegawai.filter((p) => p.baris > 0),
    temuan,
  );
  periksaPendukung(buku, temuan);
  periksaPemangku(buku, temuan);
  periksaKedudukan(buku, temuan);
  periksaPenunjukan(buku, temuan);
};

const periksaInstansi = (instansi: Baris<'Instansi'>, temuan: Pencatat): void => {
  const { warna, peraturan, peraturanSejak, kode } = instansi;
  if (warna !== undefined && !/^#[0-9a-f]{6}$/i.test(warna))
    temuan.catat(
      'Instansi',
      alamat(instansi, 'warna'),
      { id: 'Warna bukan kode heksa.', en: 'Warna is not a hex code.' },
      { id: 'Isi seperti #0f5fa6.', en: 'Fill in like #0f5fa6.' },
    );
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(kode))
    temuan.catat(
      'Instansi',
      alamat(instansi, 'kode'),
      {
        id: 'Kode instansi harus huruf kecil, angka, dan tanda hubung.',
        en: 'The agency code must be lower case letters, digits and hyphens.',
      },
      { id: 'Isi seperti pemprov-contoh.', en: 'Fill in like pemprov-contoh.' },
    );
  if ((peraturan === undefined) !== (peraturanSejak === undefined))
    temuan.catat(
      'Instansi',
      alamat(instansi, 'peraturanSejak'),
      {
        id: 'Peraturan dan Peraturan Sejak harus diisi bersama.',
        en: 'Peraturan and Peraturan Sejak must be filled in together.',
      },
      { id: 'Isi keduanya atau kosongkan keduanya.', en: 'Fill in both or leave both empty.' },
    );
};

/** No code and no NIP twice in one file. */
export const periksaGanda = (buku: IsiBuku, temuan: Pencatat): void => {
  ganda('Unit', 'kode', buku.unit, temuan);
  ganda('Posisi', 'kode', buku.posisi, temuan);
  ganda('Pegawai', 'nip', buku.pegawai, temuan);
};

const ganda = <K extends 'kode' | 'nip', B extends Letak & Readonly<Record<K, string>>>(
  lembar: NamaLembar,
  kunci: K,
  daftar: readonly B[],
  temuan: Pencatat,
): void => {
  const pertama = new Map<string, number>();
  for (const b of daftar) {
    const dulu = pertama.get(b[kunci]);
    if (dulu === undefined) pertama.set(b[kunci], b.baris);
    else
      temuan.catat(
        lembar,
        alamat(b, kunci as never),
        {
          id: `${kunci === 'nip' ? 'NIP' : 'Kode'} ini sudah ada di baris ${dulu}.`,
          en: `This ${kunci === 'nip' ? 'NIP' : 'code'} is already in row ${dulu}.`,
        },
        { id: 'Hapus salah satu baris atau perbaiki isinya.', en: 'Delete one of the rows or correct it.' },
      );
  }
};

const periksaMasa = (buku: IsiBuku, temuan: Pencatat): void => {
  const lembar = [
    ['Unit', buku.unit],
    ['Posisi', buku.posisi],
    ['Pendukung', buku.pendukung],
    ['Pemangku', buku.pemangku],
    ['Kedudukan', buku.kedudukan],
    ['Penunjukan', buku.penunjukan],
  ] as const;
  for (const [nama, daftar] of lembar)
    for (const b of daftar) if (terbalik(b)) temuan.catat(nama, alamat(b, 'sampai'), MASA_TERBALIK, BALIK_MASA);
};

const HAK = new Set(['ortala', 'sdm', 'auditor', 'admin']);

const periksaAkun = ({ pegawai, akun }: BukuKerja, temuan: Pencatat): void => {
  const nip = new Set(pegawai.map((p) => p.nip));
  for (const a of akun) {
    if (!nip.has(a.nip)) temuan.catat('Akun', alamat(a, 'nip'), ...tidakAda('NIP', 'NIP', a.nip, 'Pegawai'));
    for (const hak of a.hak ?? [])
      if (!HAK.has(hak))
        temuan.catat(
          'Akun',
          alamat(a, 'hak'),
          { id: `Hak "${potong(hak)}" tidak dikenal.`, en: `The right "${potong(hak)}" is not known.` },
          { id: `Pilih dari: ${[...HAK].join(', ')}.`, en: `Choose from: ${[...HAK].join(', ')}.` },
        );
  }
};
