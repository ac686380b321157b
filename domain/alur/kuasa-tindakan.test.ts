import { describe, expect, test } from 'vitest';
import type { Alur, Kitab, Tugas } from '../regulasi/index.ts';
import { jelaskanAlur } from './jelaskan.ts';
import { meliputiTindakan, pilihKuasa, suratDilimpahkan } from './kuasa-tindakan.ts';
import { naskahBerkas, naskahPilihan } from './naskah-pilihan.ts';

const nama = (id: string) => ({ id, en: id });
const arus = (ke: string, syarat?: string) => ({ id: `ke-${ke}`, ke, ...(syarat && { syarat }) });
const dasar = (id: string) => ({ id, nama: nama(id), ketentuan: [] });
const tugas = (id: string, ke: string, lain: Partial<Tugas> = {}): Tugas => ({
  ...dasar(id),
  jenis: 'tugas',
  peran: 'P',
  pilihan: [
    { kode: 'setuju', nama: nama('Setuju'), beralasan: false },
    { kode: 'tolak', nama: nama('Tolak'), beralasan: true },
  ],
  naskah: [],
  keluar: arus(ke),
  ...lain,
});
const surat = (jenis: string, pada?: string) => ({ jenis, tembusan: [], ...(pada && { pada }) });

/** ajukan → periksa → gateway: agreed → a service task writes a letter → tetapkan → end; else end. */
const ALUR = {
  id: 'contoh',
  mulai: 'awal',
  simpul: {
    awal: { ...dasar('awal'), jenis: 'mulai', keluar: arus('ajukan') },
    ajukan: tugas('ajukan', 'periksa', { naskah: [surat('permohonan')] }),
    periksa: tugas('periksa', 'pilih', { naskah: [surat('persetujuan', 'setuju'), surat('penolakan', 'tolak')] }),
    pilih: {
      ...dasar('pilih'),
      jenis: 'pilih',
      keluar: [arus('tulis', 'keputusan.periksa = "setuju"'), arus('akhir')],
    },
    tulis: { ...dasar('tulis'), jenis: 'layanan', naskah: [surat('pengantar')], keluar: arus('tetapkan') },
    tetapkan: tugas('tetapkan', 'akhir', { naskah: [surat('keputusan', 'setuju')], sifat: 'kepegawaian' }),
    akhir: { ...dasar('akhir'), jenis: 'selesai', hasil: 'selesai' },
  },
} as unknown as Alur;
const di = (id: string) => ALUR.simpul[id] as Tugas;
const BATAS = nama('Ditetapkan pejabatnya sendiri.');
const kitab = {
  naskah: Object.fromEntries(
    ['persetujuan', 'pengantar', 'penolakan', 'keputusan'].map((j) => [
      j,
      { nama: nama(j), skema: j === 'keputusan' ? { 'x-sifat': 'keputusan' } : {} },
    ]),
  ),
  istilah: { 'batas-pelimpahan-keputusan': BATAS, 'batas-mandat-kepegawaian': BATAS },
  alur: { contoh: ALUR },
} as unknown as Kitab;
const kuasa = (...jenis: string[]) => [{ pemberi: { nama: 'Kepala Biro' }, jenis }];

describe('surat yang dapat terbit dari sebuah jawaban, menurut gambarnya', () => {
  test.each([
    ['periksa', 'setuju', ['persetujuan', 'pengantar']],
    ['periksa', 'tolak', ['penolakan']],
    ['tetapkan', 'setuju', ['keputusan']],
    ['tetapkan', 'tolak', []],
  ])('%s, %s', (id, pilihan, harap) => expect(naskahPilihan(ALUR, di(id), pilihan)).toEqual(harap));

  test('yang hanya terbit saat berkas dibuka tidak ikut ditawarkan', () =>
    expect(naskahBerkas(kitab)).toEqual(['persetujuan', 'pengantar', 'penolakan', 'keputusan']));
});

describe('kepada siapa tindakan ditawarkan (UU 30/2014 Pasal 14)', () => {
  test.each([
    ['periksa', ['penolakan'], true],
    ['periksa', ['persetujuan', 'pengantar'], true],
    ['periksa', ['persetujuan'], false], // one of two letters of an answer
    ['periksa', ['keputusan'], false],
    ['periksa', [], false],
    ['tetapkan', ['keputusan'], false], // kept with the office by the regulation
  ])('%s dengan pelimpahan %o', (id, jenis, harap) =>
    expect(meliputiTindakan({ jenis }, suratDilimpahkan(kitab, ALUR, di(id)))).toBe(harap),
  );

  test.each<[string, string, string, string[], string | undefined]>([
    ['semua suratnya dilimpahkan', 'periksa', 'setuju', ['pengantar', 'persetujuan'], undefined],
    ['salah satunya tidak', 'periksa', 'setuju', ['persetujuan'], 'persetujuan, pengantar, yang tidak dilimpahkan'],
    ['tanpa surat', 'tetapkan', 'tolak', ['keputusan'], 'tidak menerbitkan surat'],
    ['dibatasi peraturan', 'tetapkan', 'setuju', ['keputusan'], BATAS.id],
  ])('menjawab: %s', (_, id, pilihan, jenis, sebab) => {
    const hasil = pilihKuasa(kuasa(...jenis), kitab, di(id), pilihan, naskahPilihan(ALUR, di(id), pilihan));
    const kata = hasil.sah ? undefined : jelaskanAlur(hasil.penolakan).detail.id;
    expect(kata === undefined).toBe(sebab === undefined);
    expect(kata ?? '').toContain(sebab ?? '');
  });
});
