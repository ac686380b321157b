import { describe, expect, test } from 'vitest';
import { tanggal } from '../../kernel/index.ts';
import type { Kitab } from '../../regulasi/index.ts';
import { cabutPelimpahan } from './cabut-pelimpahan.ts';
import { garisKuasa } from './garis-kuasa.ts';
import { bolehPelimpahan } from './izin.ts';
import { jelaskanPelimpahan } from './jelaskan.ts';
import { limpahkan, type SekitarPelimpahan } from './limpahkan.ts';
import { berlakuPelimpahan, type IsiPelimpahan } from './pelimpahan.ts';

const HARI_INI = tanggal('2026-03-02');
const BATAS = { id: 'Keputusan ditandatangani pejabatnya sendiri.', en: 'A decree is signed in person.' };
const jenis = (kode: string, sifat?: string) => ({
  jenis: kode,
  nama: { id: kode, en: kode },
  skema: sifat ? { 'x-sifat': sifat } : {},
});
const kitab = {
  naskah: {
    'nota-dinas': jenis('nota-dinas'),
    undangan: jenis('undangan'),
    sk: jenis('sk', 'keputusan'),
    tugas: jenis('tugas'),
    permohonan: jenis('permohonan'),
  },
  istilah: { 'batas-pelimpahan-keputusan': BATAS },
} as unknown as Pick<Kitab, 'naskah' | 'istilah'>;
const DITULIS = ['nota-dinas', 'undangan'];
const SEKITAR: SekitarPelimpahan = {
  garis: { bentuk: 'an' },
  pejabat: 'definitif',
  lain: [],
  kitab,
  ditulis: DITULIS,
  diputus: ['tugas'],
};
const isi = (ubah: Partial<Record<keyof IsiPelimpahan, unknown>> = {}): IsiPelimpahan =>
  ({
    pemberi: 'sekda',
    penerima: 'karo',
    jenis: [],
    nomorSurat: 'SP-7/2026',
    tanggalSurat: '2026-03-01',
    alasan: 'Volume surat rutin',
    sejak: '2026-03-02',
    ...ubah,
  }) as IsiPelimpahan;
const lama = (ubah: object) => ({ ...isi(), ...ubah }) as SekitarPelimpahan['lain'][number];
const izin = () => {
  const boleh = bolehPelimpahan('sinta', [], ['sdm'], 'sekda');
  if (!boleh.sah) throw new Error('sdm harus boleh');
  return boleh.nilai;
};

describe('melimpahkan kewenangan penandatanganan (UU 30/2014 Pasal 14)', () => {
  test.each<[string, object, Partial<SekitarPelimpahan>, string | undefined]>([
    ['terbuka, semua naskah yang ditulis', {}, {}, undefined],
    ['dua tingkat di bawah: u.b.', {}, { garis: { bentuk: 'ub', perantara: 'asisten' } }, undefined],
    ['sehari saja', { sampai: '2026-03-02' }, {}, undefined],
    ['jenis yang disebut', { jenis: ['undangan'] }, {}, undefined],
    ['tiga tingkat di bawah, atau bukan bawahan', {}, { garis: undefined }, 'pelimpahan/bukan-bawahan'],
    ['pemberinya hanya Plt.: mandat tidak dilimpahkan lagi', {}, { pejabat: 'plt' }, 'pelimpahan/tanpa-pejabat'],
    ['pemberinya hanya Plh.', {}, { pejabat: 'plh' }, 'pelimpahan/tanpa-pejabat'],
    ['pemberinya lowong', {}, { pejabat: null }, 'pelimpahan/tanpa-pejabat'],
    ['keputusan', { jenis: ['undangan', 'sk'] }, {}, 'pelimpahan/jenis-terlarang'],
    ['surat yang terbit dari tindakan berkas', { jenis: ['tugas'] }, {}, undefined],
    ['surat yang terbit saat berkas dibuka', { jenis: ['permohonan'] }, {}, 'pelimpahan/jenis-berkas'],
    ['jenis yang tidak ada', { jenis: ['surat-apa'] }, {}, 'pelimpahan/jenis-asing'],
    ['jenis bernama sifat bawaan bahasa', { jenis: ['constructor'] }, {}, 'pelimpahan/jenis-asing'],
    ['mulai kemarin', { sejak: '2026-03-01' }, {}, 'pelimpahan/mundur'],
    ['berakhir sebelum mulai', { sampai: '2026-03-01' }, {}, 'pelimpahan/masa-terbalik'],
    ['tanpa nomor surat', { nomorSurat: ' ' }, {}, 'pelimpahan/kurang-isian'],
    ['tanpa alasan', { alasan: '' }, {}, 'pelimpahan/kurang-isian'],
    ['sudah ada yang sama', {}, { lain: [lama({})] }, 'pelimpahan/bertumpuk'],
    [
      'jenis yang sama dengan yang lain',
      { jenis: ['undangan'] },
      { lain: [lama({ jenis: ['undangan'] })] },
      'pelimpahan/bertumpuk',
    ],
    ['jenis lain di samping yang ada', { jenis: ['undangan'] }, { lain: [lama({ jenis: ['nota-dinas'] })] }, undefined],
    ['sesudah yang ada berakhir', { sejak: '2026-03-10' }, { lain: [lama({ sampai: '2026-03-09' })] }, undefined],
    ['beririsan sehari', { sejak: '2026-03-09' }, { lain: [lama({ sampai: '2026-03-09' })] }, 'pelimpahan/bertumpuk'],
    ['sejak yang ada dicabut', { sejak: '2026-03-05' }, { lain: [lama({ dicabutSejak: '2026-03-05' })] }, undefined],
    [
      'sehari sebelum yang ada dicabut',
      { sejak: '2026-03-04' },
      { lain: [lama({ dicabutSejak: '2026-03-05' })] },
      'pelimpahan/bertumpuk',
    ],
  ])('%s', (_, ubah, sekitar, kode) => {
    const hasil = limpahkan(isi(ubah), { ...SEKITAR, ...sekitar }, HARI_INI, izin());
    expect(hasil.sah ? undefined : hasil.penolakan.kode).toBe(kode);
  });

  test('penolakan keputusan mengutip bunyi peraturan', () => {
    const hasil = limpahkan(isi({ jenis: ['sk'] }), SEKITAR, HARI_INI, izin());
    expect(hasil.sah ? null : jelaskanPelimpahan(hasil.penolakan).detail.id).toBe(`sk: ${BATAS.id}`);
  });
});

describe('satu atau dua tingkat di bawah (a.n., u.b.)', () => {
  const unit = (nama: string, pimpinan?: string) => ({ unit: nama, kedudukan: [], ...(pimpinan && { pimpinan }) });
  const BIRO = [unit('bagian', 'kabag'), unit('biro', 'karo'), unit('asisten', 'asisten'), unit('setda', 'sekda')];
  test.each([
    ['kepala bagian untuk kepala biro', BIRO, 'kabag', 'karo', { bentuk: 'an' }],
    ['kepala bagian untuk asisten', BIRO, 'kabag', 'asisten', { bentuk: 'ub', perantara: 'karo' }],
    ['kepala bagian untuk sekda: tiga tingkat', BIRO, 'kabag', 'sekda', undefined],
    ['analis untuk kepala bagiannya', BIRO, 'analis', 'kabag', { bentuk: 'an' }],
    ['atas nama diri sendiri', BIRO, 'kabag', 'kabag', undefined],
    ['unit tanpa pimpinan dilewati', [unit('a', 'x'), unit('b'), unit('c', 'y')], 'x', 'y', { bentuk: 'an' }],
    ['tanpa rantai', [], 'x', 'y', undefined],
  ])('%s', (_, rantai, penerima, pemberi, harap) => expect(garisKuasa(rantai, penerima, pemberi)).toEqual(harap));
});

describe('siapa yang boleh', () => {
  test.each([
    ['petugas SDM', [], ['sdm'], true],
    ['pejabat definitifnya', [{ id: 'sekda', sebagai: 'definitif' }], [], true],
    ['Plh. tidak melimpahkan lagi', [{ id: 'sekda', sebagai: 'plh' }], [], false],
    ['penerimanya tidak melimpahkan lagi', [{ id: 'karo', sebagai: 'definitif' }], [], false],
    ['administrator', [], ['admin'], false],
  ])('%s', (_, dipangku, hak, boleh) => expect(bolehPelimpahan('x', dipangku, hak, 'sekda').sah).toBe(boleh));
});

describe('mencabut dan berlakunya', () => {
  const BERJALAN = { pemberi: 'sekda', penerima: 'karo', jenis: [], sejak: tanggal('2026-02-01') };
  test.each([
    ['hari ini', BERJALAN, '2026-03-02', 'Tidak perlu lagi', undefined],
    ['dari hari yang akan datang', BERJALAN, '2026-04-01', 'Tidak perlu lagi', undefined],
    ['mundur', BERJALAN, '2026-03-01', 'Tidak perlu lagi', 'pelimpahan/mundur'],
    ['tanpa alasan', BERJALAN, '2026-03-02', ' ', 'pelimpahan/kurang-isian'],
    ['sudah dicabut', { ...BERJALAN, dicabutSejak: HARI_INI }, '2026-03-02', 'x', 'pelimpahan/sudah-berakhir'],
    ['sudah lewat', { ...BERJALAN, sampai: tanggal('2026-03-01') }, '2026-03-02', 'x', 'pelimpahan/sudah-berakhir'],
  ])('%s', (_, ada, sejak, alasan, kode) => {
    const hasil = cabutPelimpahan(ada, { sejak: tanggal(sejak), alasan }, HARI_INI, izin());
    expect(hasil.sah ? undefined : hasil.penolakan.kode).toBe(kode);
  });

  test.each([
    ['sehari sebelum hari pertama', {}, '2026-01-31', false],
    ['hari pertama', {}, '2026-02-01', true],
    ['hari terakhir', { sampai: tanggal('2026-02-10') }, '2026-02-10', true],
    ['sesudah hari terakhir', { sampai: tanggal('2026-02-10') }, '2026-02-11', false],
    ['sehari sebelum dicabut', { dicabutSejak: tanggal('2026-02-05') }, '2026-02-04', true],
    ['sejak dicabut', { dicabutSejak: tanggal('2026-02-05') }, '2026-02-05', false],
  ])('berlaku: %s', (_, ubah, hari, harap) =>
    expect(berlakuPelimpahan({ ...BERJALAN, ...ubah }, tanggal(hari))).toBe(harap),
  );
});
