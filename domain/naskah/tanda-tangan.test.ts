import { expect, test } from 'vitest';
import { bolehTandaBasah, bolehTandaTangan } from './izin.ts';
import { jelaskanTandaTangan } from './jelaskan-tanda-tangan.ts';
import { jedaCobaLagi, mintaTandaTangan, type SuratBertanda, terimaTandaBasah } from './tanda-tangan.ts';

const SURAT: SuratBertanda = {
  id: 's-1',
  nomor: 'B-1/2026',
  status: 'terbit',
  cara: 'bsre',
  keadaan: 'menunggu',
  posisi: 'p-karo',
  jabatan: 'Plt. Kepala Biro',
  nama: 'Ratna Contoh',
  nip: '1',
  menungguParaf: null,
};
const calon = (nip: string, ...posisi: string[]) => ({ pegawai: `g-${nip}`, nip, posisi });

test.each([
  { siapa: 'yang disebut pada blok tanda tangan', calon: calon('1', 'p-karo'), elektronik: 'sah', basah: 'sah' },
  {
    siapa: 'yang disebut, mandatnya sudah berakhir',
    calon: calon('1', 'p-lain'),
    elektronik: 'naskah/penanda-lepas',
    basah: 'naskah/bukan-penanda',
  },
  { siapa: 'pemangku baru jabatan itu', calon: calon('2', 'p-karo'), elektronik: 'naskah/bukan-penanda', basah: 'sah' },
  {
    siapa: 'orang lain',
    calon: calon('3', 'p-lain'),
    elektronik: 'naskah/bukan-penanda',
    basah: 'naskah/bukan-penanda',
  },
])('$siapa: elektronik $elektronik, basah $basah', ({ calon: c, elektronik, basah }) => {
  const kode = (h: ReturnType<typeof bolehTandaTangan>) => (h.sah ? 'sah' : h.penolakan.kode);
  expect([kode(bolehTandaTangan(SURAT, c)), kode(bolehTandaBasah(SURAT, c))]).toEqual([elektronik, basah]);
});

const minta = (lain: Partial<SuratBertanda>) => {
  const surat = { ...SURAT, ...lain };
  const izin = bolehTandaTangan(surat, calon('1', 'p-karo'));
  if (!izin.sah) throw new Error(izin.penolakan.kode);
  return { elektronik: mintaTandaTangan(surat, izin.nilai), basah: terimaTandaBasah(surat, izin.nilai) };
};

test.each([
  { lain: {}, elektronik: { sah: true, nilai: { berjalan: false } }, basah: 'naskah/tanda-cara-lain' },
  { lain: { keadaan: 'antre' }, elektronik: { sah: true, nilai: { berjalan: true } }, basah: 'naskah/tanda-cara-lain' },
  { lain: { keadaan: 'selesai' }, elektronik: 'naskah/sudah-bertanda', basah: 'naskah/tanda-cara-lain' },
  { lain: { status: 'batal' }, elektronik: 'naskah/tanda-surat-batal', basah: 'naskah/tanda-cara-lain' },
  { lain: { cara: 'basah' }, elektronik: 'naskah/tanda-cara-lain', basah: { sah: true } },
  { lain: { cara: 'basah', keadaan: 'selesai' }, elektronik: 'naskah/tanda-cara-lain', basah: 'naskah/sudah-bertanda' },
  { lain: { cara: 'basah', status: 'batal' }, elektronik: 'naskah/tanda-cara-lain', basah: 'naskah/tanda-surat-batal' },
] as const)('keadaan surat $lain', ({ lain, elektronik, basah }) => {
  const hasil = minta(lain);
  const harap = (h: string | object) => (typeof h === 'string' ? { sah: false, penolakan: { kode: h } } : h);
  expect(hasil.elektronik).toMatchObject(harap(elektronik));
  expect(hasil.basah).toMatchObject(harap(basah));
  for (const h of [hasil.elektronik, hasil.basah])
    if (!h.sah) expect(jelaskanTandaTangan(h.penolakan).detail.id).toContain('B-1/2026');
});

test('jeda antarpercobaan memanjang sampai lima menit dan tidak lebih', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 99].map(jedaCobaLagi)).toEqual([15, 15, 30, 60, 120, 300, 300, 300]);
});
