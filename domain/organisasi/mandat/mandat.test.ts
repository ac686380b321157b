import { describe, expect, test } from 'vitest';
import { tanggal } from '../../kernel/index.ts';
import { cabutMandat } from './cabut-mandat.ts';
import { bolehMandat } from './izin.ts';
import type { IsiMandat } from './mandat.ts';
import { type PemangkuBernama, tetapkanMandat } from './tetapkan-mandat.ts';

const HARI_INI = tanggal('2026-03-02');
const DEFINITIF: PemangkuBernama = {
  pegawai: 'dewi',
  nama: 'Dewi',
  sebagai: 'definitif',
  sejak: tanggal('2024-01-01'),
};
const PLH: PemangkuBernama = {
  pegawai: 'eko',
  nama: 'Eko',
  sebagai: 'plh',
  sejak: tanggal('2026-03-10'),
  sampai: tanggal('2026-03-12'),
};
const isi = (ubah: Partial<Record<keyof IsiMandat, string>> = {}): IsiMandat =>
  ({
    posisi: 'kepala',
    pegawai: 'fajar',
    sebagai: 'plh',
    nomorSurat: 'SP-1',
    tanggalSurat: '2026-03-01',
    sebab: 'Cuti',
    sejak: '2026-03-02',
    sampai: '2026-03-09',
    ...ubah,
  }) as IsiMandat;

const izin = () => {
  const boleh = bolehMandat('sinta', [], ['sdm'], { posisi: 'kepala', penilai: undefined });
  if (!boleh.sah) throw new Error('sdm harus boleh');
  return boleh.nilai;
};

describe('menetapkan mandat (UU 30/2014 Pasal 14)', () => {
  test.each<[string, Partial<Record<keyof IsiMandat, string>>, readonly PemangkuBernama[], string | undefined]>([
    ['Plh atas pejabat yang berhalangan', {}, [DEFINITIF], undefined],
    ['Plt atas jabatan lowong', { sebagai: 'plt' }, [], undefined],
    [
      'Plt mulai sehari sesudah pejabat lama berhenti',
      { sebagai: 'plt' },
      [{ ...DEFINITIF, sampai: tanggal('2026-03-01') }],
      undefined,
    ],
    [
      'Plt sementara pejabat lama masih sehari menjabat',
      { sebagai: 'plt' },
      [{ ...DEFINITIF, sampai: HARI_INI }],
      'mandat/tidak-lowong',
    ],
    ['Plt atas jabatan berpejabat', { sebagai: 'plt' }, [DEFINITIF], 'mandat/tidak-lowong'],
    ['Plh atas jabatan lowong', {}, [], 'mandat/lowong'],
    ['pejabat menjadi Plh dirinya', { pegawai: 'dewi' }, [DEFINITIF], 'mandat/diri-sendiri'],
    ['mulai hari ini, sehari saja', { sampai: '2026-03-02' }, [DEFINITIF], undefined],
    ['mulai kemarin', { sejak: '2026-03-01' }, [DEFINITIF], 'mandat/mundur'],
    ['berakhir sebelum mulai', { sampai: '2026-03-01' }, [DEFINITIF], 'mandat/masa-terbalik'],
    ['tanpa nomor surat', { nomorSurat: ' ' }, [DEFINITIF], 'mandat/kurang-isian'],
    ['tanpa sebab', { sebab: '' }, [DEFINITIF], 'mandat/kurang-isian'],
    ['berakhir sehari sebelum Plh lain', {}, [DEFINITIF, PLH], undefined],
    ['beririsan sehari dengan Plh lain', { sampai: '2026-03-10' }, [DEFINITIF, PLH], 'mandat/bertumpuk'],
  ])('%s', (_, ubah, pemangku, kode) => {
    const hasil = tetapkanMandat(isi(ubah), pemangku, HARI_INI, izin());
    expect(hasil.sah ? undefined : hasil.penolakan.kode).toBe(kode);
  });

  test('Plh tanpa hari terakhir ditolak, Plt boleh', () => {
    const { sampai: _, ...terbuka } = isi();
    expect(tetapkanMandat(terbuka, [DEFINITIF], HARI_INI, izin())).toMatchObject({
      sah: false,
      penolakan: { kode: 'mandat/kurang-isian', isian: 'sampai' },
    });
    expect(tetapkanMandat({ ...terbuka, sebagai: 'plt' }, [], HARI_INI, izin()).sah).toBe(true);
  });
});

describe('siapa yang boleh', () => {
  test.each([
    ['petugas SDM', [], ['sdm'], true],
    ['pemangku jabatan di atasnya', ['atasan'], [], true],
    ['rekan', ['rekan'], [], false],
    ['administrator', [], ['admin'], false],
  ])('%s', (_, dipangku, hak, boleh) => {
    const jabatan = dipangku.map((id) => ({ id }));
    expect(bolehMandat('x', jabatan, hak, { posisi: 'kepala', penilai: 'atasan' }).sah).toBe(boleh);
  });
});

describe('mencabut mandat', () => {
  const berjalan = { posisi: 'kepala', sejak: tanggal('2026-02-20'), sampai: tanggal('2026-03-09'), dicabut: false };
  test.each([
    ['yang sedang berjalan: kemarin menjadi hari terakhir', berjalan, '2026-03-01'],
    ['yang mulai hari ini: tidak tersisa satu hari pun', { ...berjalan, sejak: HARI_INI }, null],
    ['yang belum mulai', { ...berjalan, sejak: tanggal('2026-03-05') }, null],
  ])('%s', (_, mandat, sampai) => {
    expect(cabutMandat(mandat, 'Kembali bertugas', HARI_INI, izin())).toMatchObject({ sah: true, nilai: { sampai } });
  });

  test.each([
    ['sudah lewat', { ...berjalan, sampai: tanggal('2026-03-01') }, 'Alasan', 'mandat/sudah-berakhir'],
    ['sudah dicabut', { ...berjalan, dicabut: true }, 'Alasan', 'mandat/sudah-berakhir'],
    ['tanpa alasan', berjalan, ' ', 'mandat/kurang-isian'],
  ])('ditolak: %s', (_, mandat, alasan, kode) => {
    expect(cabutMandat(mandat, alasan, HARI_INI, izin())).toMatchObject({ sah: false, penolakan: { kode } });
  });
});
