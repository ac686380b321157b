import { isGolonganPns, isGolonganPppk, type Nip, parseNip, uraikanNip } from '@lincah/domain/organisasi';
import { alamat } from './baca-lembar.ts';
import { potong } from './baca-sel.ts';
import { BALIK_MASA, beririsan, cariIrisan, MASA_TERBALIK, terbalik } from './periksa-masa.ts';
import { periksaUnit } from './periksa-unit.ts';
import type { Baris, BukuKerja } from './susunan.ts';
import type { Pencatat } from './temuan.ts';

/** What only the whole workbook can tell: codes unique, references that lead somewhere, periods, one holder at a time. */
export const periksaBuku = (buku: BukuKerja, temuan: Pencatat): void => {
  periksaInstansi(buku.instansi, temuan);
  periksaGanda(buku, temuan);
  periksaMasa(buku, temuan);
  periksaUnit(buku.unit, temuan);
  periksaPosisi(buku, temuan);
  periksaPegawai(buku.pegawai, temuan);
  periksaPemangku(buku, temuan);
  periksaKedudukan(buku, temuan);
  periksaAkun(buku, temuan);
};

const periksaInstansi = (instansi: Baris<'Instansi'>, temuan: Pencatat): void => {
  const { warna, peraturan, peraturanSejak, kode, baris } = instansi;
  if (warna !== undefined && !/^#[0-9a-f]{6}$/i.test(warna))
    temuan.catat(
      'Instansi',
      alamat('Instansi', 'warna', baris),
      { id: 'Warna bukan kode heksa.', en: 'Warna is not a hex code.' },
      { id: 'Isi seperti #0f5fa6.', en: 'Fill in like #0f5fa6.' },
    );
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(kode))
    temuan.catat(
      'Instansi',
      alamat('Instansi', 'kode', baris),
      {
        id: 'Kode instansi harus huruf kecil, angka, dan tanda hubung.',
        en: 'The agency code must be lower case letters, digits and hyphens.',
      },
      { id: 'Isi seperti pemprov-contoh.', en: 'Fill in like pemprov-contoh.' },
    );
  if ((peraturan === undefined) !== (peraturanSejak === undefined))
    temuan.catat(
      'Instansi',
      alamat('Instansi', 'peraturanSejak', baris),
      {
        id: 'Peraturan dan Peraturan Sejak harus diisi bersama.',
        en: 'Peraturan and Peraturan Sejak must be filled in together.',
      },
      { id: 'Isi keduanya atau kosongkan keduanya.', en: 'Fill in both or leave both empty.' },
    );
};

const periksaGanda = (buku: BukuKerja, temuan: Pencatat): void => {
  ganda('Unit', 'kode', buku.unit, (b) => b.kode, temuan);
  ganda('Posisi', 'kode', buku.posisi, (b) => b.kode, temuan);
  ganda('Pegawai', 'nip', buku.pegawai, (b) => b.nip, temuan);
  ganda('Akun', 'nip', buku.akun, (b) => b.nip, temuan);
};

const ganda = <B extends { readonly baris: number }>(
  lembar: 'Unit' | 'Posisi' | 'Pegawai' | 'Akun',
  kunci: 'kode' | 'nip',
  daftar: readonly B[],
  nilai: (b: B) => string,
  temuan: Pencatat,
): void => {
  const pertama = new Map<string, number>();
  for (const b of daftar) {
    const dulu = pertama.get(nilai(b));
    if (dulu === undefined) pertama.set(nilai(b), b.baris);
    else
      temuan.catat(
        lembar,
        alamat(lembar, kunci as never, b.baris),
        {
          id: `${kunci === 'nip' ? 'NIP' : 'Kode'} ini sudah ada di baris ${dulu}.`,
          en: `This ${kunci === 'nip' ? 'NIP' : 'code'} is already in row ${dulu}.`,
        },
        { id: 'Hapus salah satu baris atau perbaiki isinya.', en: 'Delete one of the rows or correct it.' },
      );
  }
};

const periksaMasa = (buku: BukuKerja, temuan: Pencatat): void => {
  const lembar = [
    ['Unit', buku.unit],
    ['Posisi', buku.posisi],
    ['Pemangku', buku.pemangku],
    ['Kedudukan', buku.kedudukan],
  ] as const;
  for (const [nama, daftar] of lembar)
    for (const b of daftar)
      if (terbalik(b)) temuan.catat(nama, alamat(nama, 'sampai', b.baris), MASA_TERBALIK, BALIK_MASA);
};

const tidakAda = (apa: string, en: string, nilai: string, lembar: string) =>
  [
    {
      id: `${apa} "${potong(nilai)}" tidak ada di lembar ${lembar}.`,
      en: `${en} "${potong(nilai)}" is not in the sheet ${lembar}.`,
    },
    { id: `Perbaiki isinya atau tambahkan di lembar ${lembar}.`, en: `Correct it or add it in the sheet ${lembar}.` },
  ] as const;

const periksaPosisi = ({ unit, posisi }: BukuKerja, temuan: Pencatat): void => {
  const kodeUnit = new Set(unit.map((u) => u.kode));
  for (const p of posisi) {
    if (!kodeUnit.has(p.unit))
      temuan.catat('Posisi', alamat('Posisi', 'unit', p.baris), ...tidakAda('Unit', 'Unit', p.unit, 'Unit'));
    if (p.jenis === 'fungsional' && p.jenjang === undefined)
      temuan.catat(
        'Posisi',
        alamat('Posisi', 'jenjang', p.baris),
        { id: 'Jabatan fungsional tanpa jenjang.', en: 'A functional post without its level.' },
        {
          id: 'Isi Jenjang, misalnya Ahli Muda atau Terampil.',
          en: 'Fill in Jenjang, for example Ahli Muda or Terampil.',
        },
      );
    if (p.kelas === 0)
      temuan.catat(
        'Posisi',
        alamat('Posisi', 'kelas', p.baris),
        { id: 'Kelas jabatan dimulai dari 1.', en: 'Job classes begin at 1.' },
        { id: 'Isi 1 sampai 17 atau kosongkan.', en: 'Fill in 1 to 17 or leave it empty.' },
      );
  }
  for (const [b, a] of cariIrisan(
    posisi.filter((p) => p.pimpinan),
    (p) => p.unit,
  ))
    temuan.catat(
      'Posisi',
      alamat('Posisi', 'pimpinan', b.baris),
      {
        id: `Unit ini sudah dipimpin posisi di baris ${a.baris} pada masa yang sama.`,
        en: `This unit is already led by the post in row ${a.baris} in the same period.`,
      },
      {
        id: 'Satu unit satu pimpinan: ubah Pimpinan menjadi Tidak pada salah satunya.',
        en: 'One leader a unit: change Pimpinan to Tidak in one of them.',
      },
    );
};

const periksaPegawai = (pegawai: readonly Baris<'Pegawai'>[], temuan: Pencatat): void => {
  for (const p of pegawai) {
    const nip = parseNip(p.nip);
    if (!nip.sah)
      temuan.catat(
        'Pegawai',
        alamat('Pegawai', 'nip', p.baris),
        {
          id: `NIP tidak tersusun benar pada bagian ${nip.penolakan.bagian}.`,
          en: `The NIP is not well formed in the part ${nip.penolakan.bagian}.`,
        },
        {
          id: 'Susunan NIP: tanggal lahir 8 angka, pengangkatan 6, kelamin 1, nomor urut 3. Periksa surat keputusan pengangkatan.',
          en: 'A NIP is: birth date 8 digits, appointment 6, sex 1, serial 3. Check the letter of appointment.',
        },
      );
    else periksaStatus(p, nip.nilai, temuan);
    const dikenal =
      p.golongan === undefined || (p.status === 'PNS' ? isGolonganPns(p.golongan) : isGolonganPppk(p.golongan));
    if (!dikenal)
      temuan.catat(
        'Pegawai',
        alamat('Pegawai', 'golongan', p.baris),
        {
          id: `Golongan "${p.golongan}" tidak dikenal untuk ${p.status}.`,
          en: `Golongan "${p.golongan}" is not known for ${p.status}.`,
        },
        { id: 'PNS: I/a sampai IV/e. PPPK: I sampai XVII.', en: 'PNS: I/a to IV/e. PPPK: I to XVII.' },
      );
  }
};

const periksaStatus = (p: Baris<'Pegawai'>, nip: Nip, temuan: Pencatat): void => {
  const menurutNip = uraikanNip(nip).status;
  if (menurutNip === p.status) return;
  temuan.catat(
    'Pegawai',
    alamat('Pegawai', 'status', p.baris),
    {
      id: `Status ${p.status}, tetapi NIP menunjukkan ${menurutNip}.`,
      en: `Status ${p.status}, but the NIP shows ${menurutNip}.`,
    },
    { id: 'Perbaiki Status atau NIP.', en: 'Correct Status or NIP.' },
  );
};

const periksaPemangku = ({ posisi, pegawai, pemangku }: BukuKerja, temuan: Pencatat): void => {
  const kodePosisi = new Set(posisi.map((p) => p.kode));
  const nip = new Set(pegawai.map((p) => p.nip));
  for (const p of pemangku) {
    if (!kodePosisi.has(p.posisi))
      temuan.catat(
        'Pemangku',
        alamat('Pemangku', 'posisi', p.baris),
        ...tidakAda('Posisi', 'Post', p.posisi, 'Posisi'),
      );
    if (!nip.has(p.nip))
      temuan.catat('Pemangku', alamat('Pemangku', 'nip', p.baris), ...tidakAda('NIP', 'NIP', p.nip, 'Pegawai'));
    if (p.sebagai !== 'definitif' && p.mandat === undefined)
      temuan.catat(
        'Pemangku',
        alamat('Pemangku', 'mandat', p.baris),
        { id: 'Plt dan Plh harus punya surat perintah.', en: 'Plt and Plh must have a written order.' },
        {
          id: 'Isi Mandat dengan nomor surat perintah (UU 30/2014 Pasal 14).',
          en: 'Fill in Mandat with the number of the order (UU 30/2014 Pasal 14).',
        },
      );
  }
  periksaRangkap(pemangku, temuan);
};

const periksaRangkap = (pemangku: readonly Baris<'Pemangku'>[], temuan: Pencatat): void => {
  const definitif = pemangku.filter((p) => p.sebagai === 'definitif');
  const perPosisi = new Map(definitif.map((p) => [p.posisi, p]));
  for (const [b, a] of cariIrisan(pemangku, (p) => `${p.posisi}\n${p.sebagai}`))
    temuan.catat(
      'Pemangku',
      alamat('Pemangku', 'posisi', b.baris),
      {
        id: `Posisi ini sudah dipangku (${a.sebagai}) di baris ${a.baris} pada masa yang sama.`,
        en: `This post is already held (${a.sebagai}) in row ${a.baris} in the same period.`,
      },
      { id: 'Akhiri salah satunya dengan mengisi Sampai.', en: 'End one of them by filling in Sampai.' },
    );
  for (const [b, a] of cariIrisan(definitif, (p) => p.nip))
    temuan.catat(
      'Pemangku',
      alamat('Pemangku', 'nip', b.baris),
      {
        id: `Pegawai ini sudah memangku posisi lain secara definitif di baris ${a.baris}.`,
        en: `This person already holds another post definitively in row ${a.baris}.`,
      },
      {
        id: 'Satu pegawai satu jabatan definitif; gunakan Plt atau Plh untuk yang lain.',
        en: 'One definitive post a person; use Plt or Plh for the other.',
      },
    );
  for (const p of pemangku) {
    const pejabat = p.sebagai === 'plt' ? perPosisi.get(p.posisi) : undefined;
    if (pejabat && beririsan(p, pejabat))
      temuan.catat(
        'Pemangku',
        alamat('Pemangku', 'sebagai', p.baris),
        {
          id: `Plt pada posisi yang masih punya pejabat definitif (baris ${pejabat.baris}).`,
          en: `Plt in a post that still has its definitive holder (row ${pejabat.baris}).`,
        },
        {
          id: 'Gunakan Plh bila pejabatnya hanya berhalangan sementara.',
          en: 'Use Plh when the holder is only away for a while.',
        },
      );
  }
};

const periksaKedudukan = ({ unit, posisi, kedudukan }: BukuKerja, temuan: Pencatat): void => {
  const kodeUnit = new Set(unit.map((u) => u.kode));
  const unitPosisi = new Map(posisi.map((p) => [p.kode, p.unit]));
  for (const k of kedudukan) {
    if (!kodeUnit.has(k.unit))
      temuan.catat('Kedudukan', alamat('Kedudukan', 'unit', k.baris), ...tidakAda('Unit', 'Unit', k.unit, 'Unit'));
    if (!unitPosisi.has(k.penilai))
      temuan.catat(
        'Kedudukan',
        alamat('Kedudukan', 'penilai', k.baris),
        ...tidakAda('Posisi', 'Post', k.penilai, 'Posisi'),
      );
    if (k.posisi !== undefined) periksaKedudukanPosisi(k, k.posisi, unitPosisi, temuan);
  }
  for (const [b, a] of cariIrisan(kedudukan, (k) => (k.posisi === undefined ? `u\n${k.unit}` : `p\n${k.posisi}`)))
    temuan.catat(
      'Kedudukan',
      alamat('Kedudukan', 'unit', b.baris),
      {
        id: `Kedudukan ini sudah ditetapkan di baris ${a.baris} pada masa yang sama.`,
        en: `This is already stipulated in row ${a.baris} in the same period.`,
      },
      {
        id: 'Sisakan satu baris, atau akhiri yang lama dengan Sampai.',
        en: 'Keep one row, or end the old one with Sampai.',
      },
    );
};

const periksaKedudukanPosisi = (
  k: Baris<'Kedudukan'>,
  posisi: string,
  unitPosisi: ReadonlyMap<string, string>,
  temuan: Pencatat,
): void => {
  const sel = alamat('Kedudukan', 'posisi', k.baris);
  const unit = unitPosisi.get(posisi);
  if (unit === undefined) temuan.catat('Kedudukan', sel, ...tidakAda('Posisi', 'Post', posisi, 'Posisi'));
  else if (unit !== k.unit)
    temuan.catat(
      'Kedudukan',
      sel,
      {
        id: `Posisi itu berada di unit "${potong(unit)}", bukan "${potong(k.unit)}".`,
        en: `That post is in unit "${potong(unit)}", not "${potong(k.unit)}".`,
      },
      { id: 'Samakan Kode Unit dengan unit posisinya.', en: 'Make Kode Unit the unit of the post.' },
    );
  if (posisi === k.penilai)
    temuan.catat(
      'Kedudukan',
      sel,
      { id: 'Posisi menilai dirinya sendiri.', en: 'The post appraises itself.' },
      { id: 'Isi Kode Posisi Penilai dengan posisi lain.', en: 'Fill in another post as appraiser.' },
    );
};

const HAK = new Set(['ortala', 'sdm', 'auditor', 'admin']);

const periksaAkun = ({ pegawai, akun }: BukuKerja, temuan: Pencatat): void => {
  const nip = new Set(pegawai.map((p) => p.nip));
  for (const a of akun) {
    if (!nip.has(a.nip))
      temuan.catat('Akun', alamat('Akun', 'nip', a.baris), ...tidakAda('NIP', 'NIP', a.nip, 'Pegawai'));
    for (const hak of a.hak ?? [])
      if (!HAK.has(hak))
        temuan.catat(
          'Akun',
          alamat('Akun', 'hak', a.baris),
          { id: `Hak "${potong(hak)}" tidak dikenal.`, en: `The right "${potong(hak)}" is not known.` },
          { id: `Pilih dari: ${[...HAK].join(', ')}.`, en: `Choose from: ${[...HAK].join(', ')}.` },
        );
  }
};
