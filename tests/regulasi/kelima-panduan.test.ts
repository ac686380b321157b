import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { jalurAlur } from '@lincah/domain/alur';
import { AKAR } from '@lincah/server/kernel';
import { cobaTemplat } from '@lincah/server/naskah';
import { bacaSemua, periksaFolder } from '@lincah/server/regulasi';
import { afterAll, describe, expect, test } from 'vitest';
import { babPanduan, type Potongan, panduan } from './panduan-uji.ts';

// The guide cannot rot: its example is grown step by step as the reader would, and checked as often as the guide says it is.
const ID = 'tata-kerja-contoh';
const INDUK = 'permenpanrb-7-2022';
const akar = mkdtempSync(join(tmpdir(), 'panduan-'));
afterAll(() => rmSync(akar, { recursive: true }));
cpSync(join(AKAR, 'peraturan', INDUK), join(akar, INDUK), { recursive: true });

const tulis = ({ berkas, isi }: Potongan): void => {
  const jalur = join(akar, ID, berkas);
  mkdirSync(dirname(jalur), { recursive: true });
  writeFileSync(jalur, isi);
};

describe('contoh dalam panduan tumbuh langkah demi langkah', () => {
  test.each(babPanduan.filter((b) => b.potongan.length > 0))('$judul', async ({ potongan }) => {
    for (const p of potongan.filter((p) => p.jenis !== 'temuan')) tulis(p);
    const [temuan] = potongan.filter((p) => p.jenis === 'temuan');
    expect(temuan, 'setiap langkah menyebut apa kata pemeriksa').toBeDefined();
    const harap = (temuan?.isi ?? '').trim().split('\n');
    const kode = [...new Set((await periksaFolder(akar, ID)).temuan.map((t) => t.kode))].sort();
    expect(kode).toEqual(harap[0] === 'tidak ada temuan' ? [] : harap.sort());
  });

  test('setiap potongan bernama berkas, dan tidak ada potongan lain', () =>
    expect(babPanduan.flatMap((b) => b.potongan).filter((p) => (p.jenis === 'temuan') === (p.berkas !== ''))).toEqual(
      [],
    ));

  test('hasilnya peraturan yang berjalan: kata, aturan, gambar dan suratnya', async () => {
    const kitab = (await bacaSemua(akar)).kitab(ID);
    expect(kitab.istilah.tim?.id).toBe('Regu Kerja');
    expect(kitab.sumber['aturan/tetapkan.paling-lama']).toBe(ID);
    const alur = kitab.alur['penunjukan-dalam-unit'];
    if (!alur) throw new Error('tanpa gambar');
    expect(
      jalurAlur(alur)
        .map((j) => j.hasil)
        .sort(),
    ).toEqual(['diterima', 'ditolak']);
    const surat = kitab.naskah['nota-tugas'];
    if (!surat) throw new Error('tanpa surat');
    expect(await cobaTemplat(surat)).toBeUndefined();
  }, 60_000);
});

describe('layar disebut seperti tertulis di layar', () => {
  const layar = readdirSync(join(AKAR, 'web', 'regulasi'))
    .filter((b) => /\.tsx?$/.test(b))
    .map((b) => readFileSync(join(AKAR, 'web', 'regulasi', b), 'utf8'))
    .join('\n');
  const tebal = [...new Set([...panduan.matchAll(/\*\*([^*]+)\*\*/g)].map(([, teks = '']) => teks))];
  test.each(tebal)('%s', (teks) => expect(layar).toContain(`'${teks}'`));
});

test('setiap bab punya ringkasan bahasa Inggris', () =>
  expect(panduan.split(/^## /m).filter((b) => !/^\*English: /m.test(b))).toEqual([]));
