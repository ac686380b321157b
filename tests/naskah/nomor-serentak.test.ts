import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BasisDataTerbuka, dalamInstansi } from '../../server/kernel/index.ts';
import { bukaBasisUji } from '../../server/kernel/uji-basis.ts';
import { pesan, tutup } from '../../server/naskah/agenda/blok.ts';
import { catatKertas } from '../../server/naskah/agenda/kertas.ts';
import { listAgenda } from '../../server/naskah/agenda/repository.ts';
import { terbitkan } from '../../server/naskah/index.ts';
import { HARI, isiInstansiUji } from '../../server/naskah/uji-naskah.ts';

const SERENTAK = 40; // connections, each with a letter under way

let basis: BasisDataTerbuka;

beforeAll(async () => {
  basis = await bukaBasisUji(SERENTAK);
});
afterAll(() => basis?.tutup());

test('uji 14: 100 surat terbit serentak dalam satu seri, sebagian gagal: nomor tunggal dan tanpa lubang', async () => {
  const uji = await isiInstansiUji(basis.db);
  const lain = await isiInstansiUji(basis.db, 'lain');
  const satu = ({ id, pelaku, surat }: typeof uji, gagal: boolean) =>
    dalamInstansi(basis.db, id, async (trx) => {
      const terbit = await terbitkan(trx, pelaku, surat);
      if (gagal) throw new Error('gagal sesudah bernomor');
      return terbit;
    });
  const antrean = [
    ...Array.from({ length: 120 }, (_, i) => () => satu(uji, i % 6 === 5)),
    ...Array.from({ length: 10 }, () => () => satu(lain, false)),
  ];
  const gagal: unknown[] = [];
  const kerja = async () => {
    for (let langkah = antrean.shift(); langkah; langkah = antrean.shift()) await langkah().catch((e) => gagal.push(e));
  };
  await Promise.all(Array.from({ length: SERENTAK }, kerja));
  expect(gagal.map((e) => (e as Error).message)).toEqual(Array(20).fill('gagal sesudah bernomor'));

  const urutan = async (id: string) =>
    dalamInstansi(basis.db, id, (trx) =>
      trx.selectFrom('naskah.surat').select(['urut', 'nomor']).orderBy('urut').execute(),
    );
  const surat = await urutan(uji.id);
  expect(surat.map((s) => s.urut)).toEqual(Array.from({ length: 100 }, (_, i) => i + 1));
  expect(new Set(surat.map((s) => s.nomor)).size).toBe(100);
  expect((await urutan(lain.id)).map((s) => s.urut)).toEqual(Array.from({ length: 10 }, (_, i) => i + 1));
});

test('100 surat terbit serentak sementara blok dipesan, diisi, dan ditutup: setiap nomor sekali dan terjelaskan', async () => {
  const uji = await isiInstansiUji(basis.db, 'blok');
  const ortala = { ...uji.pelaku, hak: ['ortala'] };
  const dalam = <T>(kerja: Parameters<typeof dalamInstansi<T>>[2]) => dalamInstansi(basis.db, uji.id, kerja);
  const kertas = (blok: { id: string; urut: number } | undefined) => ({
    ...(blok && { blok }),
    ...{ seri: 'umum', tanggal: HARI, hal: 'Surat kertas', kepada: 'Kepala Dinas', penandaTangan: 'Kepala Biro' },
    ...({ unit: 'ROREN', sifat: 'biasa', derajat: 'biasa', alasan: '' } as const),
  });
  // a block of five: three clerks try for its first number at once, one is spent by another, the rest are closed
  const sehari = async () => {
    const blok = await dalam((trx) =>
      pesan(trx, ortala, { seri: 'umum', hari: HARI, jumlah: 5, alasan: 'Listrik padam' }),
    );
    if (!blok.sah) throw new Error('blok');
    const { id, dari } = blok.nilai;
    const isi = await Promise.all(
      [1, 2, 3].map(() => dalam((trx) => catatKertas(trx, ortala, kertas({ id, urut: dari })))),
    );
    expect(isi.filter((h) => h.sah)).toHaveLength(1);
    await dalam((trx) => catatKertas(trx, ortala, kertas({ id, urut: dari + 3 })));
    const ditutup = await dalam((trx) => tutup(trx, ortala, id, { alasan: 'Tidak jadi' }));
    expect(ditutup).toMatchObject({ nilai: { ditutup: 3 } });
  };
  await Promise.all([
    ...Array.from({ length: 100 }, () => dalam((trx) => terbitkan(trx, uji.pelaku, uji.surat))),
    ...Array.from({ length: 4 }, sehari),
    ...Array.from({ length: 5 }, () => dalam((trx) => catatKertas(trx, ortala, kertas(undefined)))),
  ]);
  const agenda = await dalam((trx) => listAgenda(trx, ortala, { seri: 'umum', tahun: 2026 }, { batas: 200 }));
  expect(agenda.map((b) => b.urut)).toEqual(Array.from({ length: 125 }, (_, i) => 125 - i));
  const jumlah = (keadaan: string) => agenda.filter((b) => b.keadaan === keadaan).length;
  expect([jumlah('terbit'), jumlah('kertas'), jumlah('tidak-dipakai'), jumlah('hilang')]).toEqual([100, 13, 12, 0]);
  const nomor = agenda.flatMap((b) => b.nomor ?? []);
  expect(new Set(nomor).size).toBe(113);
});
