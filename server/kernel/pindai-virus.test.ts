import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { MasalahHttp } from './masalah.ts';
import { pemindaiVirus } from './pindai-virus.ts';

const folder = mkdtempSync(join(tmpdir(), 'lincah-pindai-'));
const server: Server[] = [];
afterAll(() => {
  for (const s of server) s.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A pretended clamd: puts the pieces together again and finds whatever holds the word. */
const clamd = async (jawab?: string): Promise<string> => {
  const s = createServer((soket) => {
    const masuk: Buffer[] = [];
    soket.on('data', (d) => {
      masuk.push(d);
      const isi = Buffer.concat(masuk);
      if (jawab !== undefined) soket.end(jawab);
      else if (isi.subarray(-4).equals(Buffer.alloc(4)))
        soket.end(`stream: ${susun(isi).includes('VIRUS') ? 'Uji FOUND' : 'OK'}\0`);
    });
    soket.on('error', () => undefined);
  });
  server.push(s);
  await new Promise<void>((siap) => s.listen(0, '127.0.0.1', siap));
  return `clamd://127.0.0.1:${(s.address() as AddressInfo).port}`;
};
const susun = (isi: Buffer): string => {
  let teks = '';
  for (let di = 'zINSTREAM\0'.length; di < isi.length; ) {
    const n = isi.readUInt32BE(di);
    teks += isi.subarray(di + 4, di + 4 + n).toString('latin1');
    di += 4 + n;
  }
  return teks;
};
const program = (isi: string): string => {
  const jalur = join(folder, `pemeriksa-${Math.abs(isi.length * 7919)}`);
  writeFileSync(jalur, `#!/bin/sh\n${isi}\n`, { mode: 0o755 });
  return `exec:${jalur}`;
};

const BERSIH = Buffer.alloc(200_000, 'a');
const TERJANGKIT = Buffer.concat([BERSIH, Buffer.from('VIRUS')]);

test.each([
  ['clamd', () => clamd()],
  ['program', async () => program('! grep -q VIRUS')],
])('uji 31: %s menyebut yang bersih bersih dan yang terjangkit terjangkit', async (_, buat) => {
  const pindai = pemindaiVirus(await buat());
  expect([await pindai(BERSIH), await pindai(TERJANGKIT)]).toEqual(['bersih', 'terjangkit']);
});

test.each([
  ['tak ada yang mendengar', async () => 'clamd://127.0.0.1:9'],
  ['clamd menjawab galat', () => clamd('INSTREAM size limit exceeded. ERROR\0')],
  ['clamd menutup begitu saja', () => clamd('')],
  ['program gagal', async () => program('exit 2')],
  ['program tidak ada', async () => 'exec:/tidak/ada'],
  ['program menggantung', async () => program('exec sleep 30')],
])('uji 31: %s: tidak pernah dianggap bersih', async (_, buat) => {
  const galat = await pemindaiVirus(await buat(), 1000)(BERSIH).catch((e: unknown) => e);
  expect(galat).toBeInstanceOf(MasalahHttp);
  expect((galat as MasalahHttp).masalah).toMatchObject({ status: 503, kode: 'pemeriksa-virus-diam' });
});

test('tanpa setelan: berkas tidak diperiksa, dan itu dikatakan', async () => {
  expect(await pemindaiVirus(undefined)(TERJANGKIT)).toBe('tanpa');
});
