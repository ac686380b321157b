import { describe, expect, test } from 'vitest';
import { isiTim, kitabUji, orang, PERAN, peran } from './contoh.ts';
import { periksaSusunan } from './periksa-susunan.ts';

const kitab = kitabUji(PERAN);
const [arah, ketua, pekerja] = isiTim.anggota as [
  (typeof isiTim.anggota)[0],
  (typeof isiTim.anggota)[0],
  (typeof isiTim.anggota)[0],
];
const temuan = (anggota: readonly (typeof arah)[], k = kitab) => periksaSusunan(k, anggota).map((p) => p.aturan);

describe('susunan menurut daftar peran peraturan', () => {
  test.each([
    { kasus: 'utuh', anggota: [arah, ketua, pekerja], kena: [] },
    { kasus: 'tanpa ketua', anggota: [arah, pekerja], kena: ['peran-tim.pemimpin.paling-sedikit'] },
    {
      kasus: 'dua ketua',
      anggota: [arah, ketua, orang('cica', 'pemimpin'), pekerja],
      kena: ['peran-tim.pemimpin.paling-banyak'],
    },
    {
      kasus: 'ketua tercatat dua kali tetap seorang',
      anggota: [arah, ketua, ketua, pekerja],
      kena: ['peran-tim.pemimpin.rangkap'],
    },
    {
      kasus: 'banyak pekerja',
      anggota: [arah, ketua, ...'abcdefgh'.split('').map((p) => orang(p, 'pekerja'))],
      kena: [],
    },
    {
      kasus: 'jenis jabatan di luar daftar',
      anggota: [arah, ketua, orang('cica', 'pekerja', { jenisJabatan: 'administrator' })],
      kena: ['peran-tim.pekerja.pengisi'],
    },
    {
      kasus: 'ketua merangkap pekerja: dibolehkan salah satunya',
      anggota: [arah, ketua, orang('ani', 'pekerja')],
      kena: [],
    },
    {
      kasus: 'pengarah merangkap pekerja',
      anggota: [arah, ketua, orang('arif', 'pekerja')],
      kena: ['peran-tim.arah.rangkap'],
    },
    { kasus: 'peran yang tidak dikenal', anggota: [arah, ketua, pekerja, orang('cica', 'tamu')], kena: ['peran-tim'] },
  ])('$kasus → $kena', ({ anggota, kena }) => expect(temuan(anggota)).toEqual(kena));

  test('peran yang dihapus peraturan turunan tidak boleh diisi', () =>
    expect(
      temuan([ketua, pekerja, arah], kitabUji([...PERAN.slice(1), peran('arah', { palingBanyak: 0, pengisi: [] })])),
    ).toEqual(['peran-tim.arah.paling-banyak', 'peran-tim.arah.pengisi']));

  test('pelanggaran siap ditampilkan: batas, jumlah, dasar', () =>
    expect(periksaSusunan(kitab, [arah, pekerja])).toMatchObject([
      {
        suara: 'harus',
        pesan: { id: 'pemimpin: paling sedikit 1 orang, sekarang 0.' },
        dasar: [{ ketentuan: 'K-1', letak: 'Pasal 1' }],
        isian: 'anggota',
      },
    ]));
});
