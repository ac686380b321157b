import { describe, expect, test } from 'vitest';
import { tanggal } from '../../kernel/index.ts';
import { akhiriPenunjukan } from './akhiri-penunjukan.ts';
import { bolehPenunjukan } from './izin.ts';
import type { IsiPenunjukan, PenunjukanBerjalan } from './penunjukan.ts';
import { tetapkanPenunjukan } from './tetapkan-penunjukan.ts';

const HARI_INI = tanggal('2026-03-02');
const PERAN = ['PYB'];
const izin = () => {
  const boleh = bolehPenunjukan('sinta', ['ortala'], 'PYB');
  if (!boleh.sah) throw new Error('ortala harus boleh');
  return boleh.nilai;
};
const isi = (ubah: Partial<Record<keyof IsiPenunjukan, string>> = {}): IsiPenunjukan =>
  ({ peran: 'PYB', posisi: 'sekretaris', sejak: '2026-03-02', alasan: 'SK-1', ...ubah }) as IsiPenunjukan;
const ada = (posisi: string, sejak: string, sampai?: string): PenunjukanBerjalan => ({
  id: `${posisi}-${sejak}`,
  posisi,
  namaPosisi: posisi,
  sejak: tanggal(sejak),
  ...(sampai && { sampai: tanggal(sampai) }),
});
const LAMA = ada('kepala', '2025-01-01');
const KELAK = ada('kepala', '2026-05-01');

describe('menunjuk jabatan untuk sebuah peran', () => {
  test.each<[string, Partial<Record<keyof IsiPenunjukan, string>>, PenunjukanBerjalan[], string | undefined]>([
    ['pertama kali, mulai hari ini', {}, [], undefined],
    ['mulai hari mendatang', { sejak: '2026-04-01' }, [], undefined],
    ['menggantikan yang berjalan', {}, [LAMA], undefined],
    ['mulai kemarin', { sejak: '2026-03-01' }, [], 'penunjukan/mundur'],
    ['berakhir sebelum mulai', { sampai: '2026-03-01' }, [], 'penunjukan/masa-terbalik'],
    ['sehari saja', { sampai: '2026-03-02' }, [], undefined],
    ['tanpa alasan', { alasan: ' ' }, [], 'penunjukan/tanpa-alasan'],
    ['peran yang tidak diminta peraturan', { peran: 'LAIN' }, [], 'penunjukan/bukan-peran'],
    ['jabatan yang sama lagi', { posisi: 'kepala' }, [LAMA], 'penunjukan/sudah'],
    ['sudah ada yang mulai kelak', {}, [KELAK], 'penunjukan/bertumpuk'],
    ['berakhir sehari sebelum yang kelak', { sampai: '2026-04-30' }, [KELAK], undefined],
    ['berakhir pada hari pertama yang kelak', { sampai: '2026-05-01' }, [KELAK], 'penunjukan/bertumpuk'],
    ['hari ini juga sudah ditunjuk yang lain', {}, [ada('kepala', '2026-03-02')], 'penunjukan/bertumpuk'],
  ])('%s', (_, ubah, berjalan, kode) => {
    const usul = isi(ubah);
    const boleh = bolehPenunjukan('sinta', ['sdm'], usul.peran);
    if (!boleh.sah) throw new Error('sdm harus boleh');
    const hasil = tetapkanPenunjukan(usul, PERAN, berjalan, HARI_INI, boleh.nilai);
    expect(hasil.sah ? undefined : hasil.penolakan.kode).toBe(kode);
  });

  test('yang berjalan berakhir sehari sebelumnya; yang sudah lewat tidak disentuh', () => {
    const lewat = ada('biro', '2024-01-01', '2024-12-31');
    expect(tetapkanPenunjukan(isi(), PERAN, [lewat, LAMA], HARI_INI, izin())).toMatchObject({
      nilai: { mengakhiri: [{ id: LAMA.id, sampai: '2026-03-01' }], oleh: 'sinta' },
    });
  });

  test.each([[[]], [['admin']], [['auditor']]])('hak %j tidak cukup', (hak) =>
    expect(bolehPenunjukan('x', hak, 'PYB')).toMatchObject({ penolakan: { kode: 'penunjukan/tanpa-wewenang' } }),
  );
});

describe('mengakhiri penunjukan', () => {
  const berjalan = (sejak: string, sampai?: string, batal = false) => ({
    peran: 'PYB',
    sejak: tanggal(sejak),
    batal,
    ...(sampai && { sampai: tanggal(sampai) }),
  });
  test.each([
    ['seketika: kemarin hari terakhirnya', berjalan('2025-01-01'), undefined, '2026-03-01'],
    ['sebelum mulai: tidak pernah berlaku', berjalan('2026-05-01'), undefined, null],
    ['mulai hari ini lalu diakhiri', berjalan('2026-03-02'), undefined, null],
    ['pada hari mendatang', berjalan('2025-01-01'), '2026-03-31', '2026-03-31'],
  ])('%s', (_, ini, sampai, terakhir) => {
    const akhir = { alasan: 'Mutasi', ...(sampai && { sampai: tanggal(sampai) }) };
    expect(akhiriPenunjukan(ini, akhir, HARI_INI, izin())).toMatchObject({ nilai: { sampai: terakhir } });
  });

  test.each([
    ['tanpa alasan', berjalan('2025-01-01'), { alasan: '' }, 'penunjukan/tanpa-alasan'],
    ['sudah lewat', berjalan('2025-01-01', '2025-12-31'), { alasan: 'x' }, 'penunjukan/sudah-berakhir'],
    ['sudah dibatalkan', berjalan('2026-05-01', undefined, true), { alasan: 'x' }, 'penunjukan/sudah-berakhir'],
    [
      'hari terakhir yang lewat',
      berjalan('2025-01-01'),
      { alasan: 'x', sampai: tanggal('2026-03-01') },
      'penunjukan/mundur',
    ],
    [
      'lebih lama daripada yang ditetapkan',
      berjalan('2025-01-01', '2026-03-31'),
      { alasan: 'x', sampai: tanggal('2026-04-01') },
      'penunjukan/masa-terbalik',
    ],
  ])('%s', (_, ini, akhir, kode) =>
    expect(akhiriPenunjukan(ini, akhir, HARI_INI, izin())).toMatchObject({ penolakan: { kode } }),
  );
});
