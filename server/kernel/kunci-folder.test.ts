import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FolderTerkunci, kunciFolder } from './kunci-folder.ts';

let folder: string;
const berkas = () => join(folder, 'lincah.kunci');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lincah-kunci-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const tulisKunci = (isi: object | string) =>
  writeFileSync(berkas(), typeof isi === 'string' ? isi : JSON.stringify(isi));
const TAK_ADA = 2 ** 22 + 1; // above the highest process number of Linux

test('yang kedua ditolak dengan proses dan jalan keluarnya; sesudah dilepas terbuka lagi', () => {
  const lepas = kunciFolder(folder);
  expect(() => kunciFolder(folder)).toThrow(FolderTerkunci);
  expect(() => kunciFolder(folder)).toThrow(new RegExp(`proses ${process.pid} .*\\n.*another Lincah`));
  lepas();
  expect(existsSync(berkas())).toBe(false);
  kunciFolder(folder)();
});

test('proses lain yang hidup menahan kunci; sesudah ia mati mendadak kuncinya diambil alih', async () => {
  const lain = spawn('sleep', ['60']);
  const mati = new Promise((usai) => lain.once('exit', usai));
  tulisKunci({ pid: lain.pid, mulai: '', host: hostname() });
  expect(() => kunciFolder(folder)).toThrow(FolderTerkunci);
  lain.kill('SIGKILL');
  await mati;
  kunciFolder(folder)();
});

test.each([
  { kasus: 'proses sudah tidak ada', isi: () => ({ pid: TAK_ADA, mulai: 'x', host: hostname() }) },
  {
    kasus: 'nomor proses dipakai lagi oleh yang lain',
    isi: () => ({ pid: process.pid, mulai: 'sebelum-mesin-mulai:1', host: hostname() }),
  },
  { kasus: 'kunci terpotong di tengah penulisan', isi: () => '{"pid": 1' },
])('$kasus → diambil alih', ({ isi }) => {
  tulisKunci(isi());
  const lepas = kunciFolder(folder);
  expect(JSON.parse(readFileSync(berkas(), 'utf8')).pid).toBe(process.pid);
  lepas();
});

test.each([
  { kasus: 'mesin lain masih berdetak', detik: 5, ditolak: true },
  { kasus: 'mesin lain sudah diam', detik: 60, ditolak: false },
])('$kasus', ({ detik, ditolak }) => {
  tulisKunci({ pid: 1, mulai: 'x', host: 'mesin-lain' });
  const pada = new Date(Date.now() - detik * 1000);
  utimesSync(berkas(), pada, pada);
  if (ditolak) expect(() => kunciFolder(folder)).toThrow(FolderTerkunci);
  else kunciFolder(folder)();
});
