import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { berurutan } from './berurutan.ts';
import { bacaMasalah, GalatApi } from './masalah.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A server that answers when it is told to. */
const server = () => {
  const sampai: string[] = [];
  let jawab: { ya(): void; tidak(status: number): void } = { ya: () => undefined, tidak: () => undefined };
  const simpan = (isi: string) =>
    new Promise<void>((ya, gagal) => {
      sampai.push(isi);
      jawab = { ya, tidak: (status) => gagal(new GalatApi(bacaMasalah(status, null))) };
    });
  const tunggu = () => vi.advanceTimersByTimeAsync(0);
  return {
    sampai,
    simpan,
    ya: () => {
      jawab.ya();
      return tunggu();
    },
    tidak: (status: number) => {
      jawab.tidak(status);
      return tunggu();
    },
  };
};

test('jalur lambat: satu simpanan pada satu waktu, lalu yang terakhir saja', async () => {
  const s = server();
  const { titip } = berurutan(s.simpan);
  for (const isi of ['a', 'ab', 'abc']) titip(isi);
  expect(s.sampai).toEqual(['a']);
  await s.ya();
  expect(s.sampai).toEqual(['a', 'abc']);
  await s.ya();
  expect(s.sampai).toEqual(['a', 'abc']);
});

test.each([0, 429, 500, 503, 507])('status %i: dicoba lagi sendiri, makin jarang, sampai berhasil', async (status) => {
  const s = server();
  berurutan(s.simpan, 1000).titip('a');
  await s.tidak(status);
  await vi.advanceTimersByTimeAsync(999);
  expect(s.sampai).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(s.sampai).toHaveLength(2);
  await s.tidak(status);
  await vi.advanceTimersByTimeAsync(1999);
  expect(s.sampai).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(1);
  await s.ya();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(s.sampai).toEqual(['a', 'a', 'a']);
});

test('yang diketik selagi terputus ikut pada percobaan berikutnya', async () => {
  const s = server();
  const { titip } = berurutan(s.simpan, 1000);
  titip('a');
  await s.tidak(0);
  titip('ab');
  expect(s.sampai).toEqual(['a']);
  await vi.advanceTimersByTimeAsync(1000);
  expect(s.sampai).toEqual(['a', 'ab']);
});

test('penolakan tidak diulang; ketikan berikutnya dikirim', async () => {
  const s = server();
  const { titip } = berurutan(s.simpan);
  titip('a');
  await s.tidak(409);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(s.sampai).toEqual(['a']);
  titip('ab');
  expect(s.sampai).toEqual(['a', 'ab']);
});

test('yang dibatalkan tidak dikirim lagi', async () => {
  const s = server();
  const { titip, batal } = berurutan(s.simpan, 1000);
  titip('a');
  await s.tidak(503);
  batal();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(s.sampai).toEqual(['a']);
});
