import { describe, expect, test } from 'vitest';
import { tanggal } from '../../kernel/index.ts';
import { bolehPutusCatatan, bolehUsulCatatan } from './izin.ts';
import { jelaskanPortofolio } from './jelaskan.ts';
import type { PenolakanPortofolio } from './penolakan.ts';
import type { IsiCatatan } from './portofolio.ts';
import { cabutCatatan, sahkanCatatan, tarikCatatan, tolakCatatan } from './putuskan-catatan.ts';
import { usulkanCatatan } from './usulkan-catatan.ts';

const HARI_INI = tanggal('2026-03-02');
const siti: { pegawai: string; hak: readonly string[] } = { pegawai: 'siti', hak: [] };
const sdm = { pegawai: 'sdm', hak: ['sdm'] };

const isi = (lain: Partial<Omit<IsiCatatan, 'bukti'>> = {}, bukti: Partial<IsiCatatan['bukti']> = {}): IsiCatatan => ({
  pegawai: 'siti',
  jenis: 'kompetensi',
  nama: 'Statistika',
  tingkat: '',
  sejak: tanggal('2024-05-01'),
  ...lain,
  bukti: { judul: 'Sertifikat', nomor: 'S-1', penerbit: 'Pusdiklat', tanggal: tanggal('2024-05-01'), ...bukti },
});

const usul = (apa: IsiCatatan, oleh = siti) => {
  const izin = bolehUsulCatatan(oleh, apa.pegawai);
  return izin.sah ? usulkanCatatan(apa, HARI_INI, izin.nilai) : izin;
};
const kode = (h: { sah: boolean; penolakan?: PenolakanPortofolio }) => (h.sah ? 'sah' : h.penolakan?.kode);

describe('mengusulkan catatan', () => {
  test.each([
    { kasus: 'lengkap', apa: isi(), harap: 'sah' },
    { kasus: 'tanpa nama', apa: isi({ nama: ' ' }), harap: 'portofolio/kurang-isian' },
    { kasus: 'kompetensi tanpa bukti', apa: isi({}, { judul: '' }), harap: 'portofolio/kurang-isian' },
    { kasus: 'pengalaman tanpa surat', apa: isi({ jenis: 'pengalaman' }, { judul: '' }), harap: 'sah' },
    {
      kasus: 'pengalaman tanpa tempat',
      apa: isi({ jenis: 'pengalaman' }, { penerbit: '' }),
      harap: 'portofolio/kurang-isian',
    },
    { kasus: 'masa terbalik', apa: isi({ sampai: tanggal('2024-04-30') }), harap: 'portofolio/masa-terbalik' },
    { kasus: 'sehari saja', apa: isi({ sampai: tanggal('2024-05-01') }), harap: 'sah' },
    { kasus: 'bukti besok', apa: isi({}, { tanggal: tanggal('2026-03-03') }), harap: 'portofolio/mendatang' },
    { kasus: 'mulai besok', apa: isi({ sejak: tanggal('2026-03-03') }), harap: 'portofolio/mendatang' },
    { kasus: 'mulai hari ini', apa: isi({ sejak: HARI_INI }), harap: 'sah' },
    { kasus: 'tentang orang lain', apa: isi({ pegawai: 'budi' }), harap: 'portofolio/tanpa-wewenang' },
  ])('$kasus: $harap', ({ apa, harap }) => expect(kode(usul(apa))).toBe(harap));

  test('usul pegawai menunggu; isian petugas SDM tentang orang lain langsung sah, tentang dirinya menunggu', () => {
    const keadaan = [usul(isi()), usul(isi(), sdm), usul(isi({ pegawai: 'sdm' }), sdm)];
    expect(keadaan.map((h) => h.sah && h.nilai.keadaan)).toEqual(['usul', 'sah', 'usul']);
  });
});

describe('memutuskan catatan', () => {
  const putus = (pelaku: typeof siti, pegawai = 'siti') => bolehPutusCatatan(pelaku, pegawai);
  test.each([
    ['pegawai sendiri', siti, 'siti', 'portofolio/tanpa-wewenang'],
    ['petugas SDM', sdm, 'siti', 'sah'],
    ['petugas SDM atas dirinya', sdm, 'sdm', 'portofolio/milik-sendiri'],
  ])('%s', (_siapa, pelaku, pegawai, harap) => expect(kode(putus(pelaku, pegawai))).toBe(harap));

  const izin = bolehPutusCatatan(sdm, 'siti');
  const izinSiti = bolehUsulCatatan(siti, 'siti');
  const izinSdm = bolehUsulCatatan(sdm, 'siti');
  if (!izin.sah || !izinSiti.sah || !izinSdm.sah) throw new Error('izin');
  test.each(['usul', 'sah', 'ditolak', 'dicabut'] as const)('dari keadaan %s', (keadaan) => {
    const c = { pegawai: 'siti', keadaan };
    const [usulan, berlaku] = [
      keadaan === 'usul' ? 'sah' : 'portofolio/sudah-diputus',
      keadaan === 'sah' ? 'sah' : 'portofolio/sudah-diputus',
    ];
    expect(kode(sahkanCatatan(c, izin.nilai))).toBe(usulan);
    expect(kode(tolakCatatan(c, 'Nomor keliru', izin.nilai))).toBe(usulan);
    expect(kode(tarikCatatan(c, izinSiti.nilai))).toBe(usulan);
    expect(kode(cabutCatatan(c, 'Palsu', izin.nilai))).toBe(berlaku);
  });
  test('menolak dan mencabut dengan alasan; menarik hanya usul sendiri', () => {
    expect(kode(tolakCatatan({ pegawai: 'siti', keadaan: 'usul' }, ' ', izin.nilai))).toBe('portofolio/kurang-isian');
    expect(kode(cabutCatatan({ pegawai: 'siti', keadaan: 'sah' }, '', izin.nilai))).toBe('portofolio/kurang-isian');
    expect(kode(tarikCatatan({ pegawai: 'siti', keadaan: 'usul' }, izinSdm.nilai))).toBe('portofolio/tanpa-wewenang');
  });
});

test('setiap penolakan dijelaskan dalam dua bahasa', () => {
  const satu = jelaskanPortofolio({ jenis: 'aturan', kode: 'portofolio/kurang-isian', isian: 'judul' });
  expect(satu.detail).toEqual({ id: 'Isian judul bukti belum ada.', en: 'Please give the title of the evidence.' });
});
