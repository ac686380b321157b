import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { jpegUji, pngUji } from '../../kernel/uji-gambar.ts';
import { bukaRuteUji, type RuteUji } from '../uji-rute.ts';

let s: RuteUji;
beforeAll(async () => {
  s = await bukaRuteUji();
});
afterAll(() => s.tutup());
beforeEach(() => sql`delete from organisasi.foto`.execute(s.basis.db));

type Orang = Awaited<ReturnType<RuteUji['sebagai']>>;
const jalan = (urut: string) => `pegawai/${s.id(urut)}/foto`;
const pasang = (orang: Orang, urut: string, isi: Buffer) =>
  orang.tulis(jalan(urut), { isi: isi.toString('base64') }, 'PUT');
const jejak = async () =>
  (
    await sql<{ perbuatan: string; objek: string }>`select perbuatan, objek from kernel.jejak
      where perbuatan like 'organisasi.%Foto' order by nomor desc`.execute(s.basis.db)
  ).rows[0];

test('pemilik memasang, mengganti, dan menghapus fotonya; rekan melihatnya; setiap perbuatan tercatat', async () => {
  const [pemilik, rekan] = [await s.sebagai('001'), await s.sebagai('002')];
  expect((await rekan.baca(jalan('001'))).json().kode).toBe('foto/tidak-ada');
  expect((await pasang(pemilik, '001', jpegUji())).statusCode).toBe(200);
  const { sidik } = (await pasang(pemilik, '001', pngUji())).json();
  expect(await jejak()).toEqual({ perbuatan: 'organisasi.pasangFoto', objek: s.id('001') });
  const tampil = await rekan.baca(jalan('001'));
  expect(tampil.rawPayload.equals(pngUji())).toBe(true);
  expect(tampil.headers).toMatchObject({
    etag: `"${sidik}"`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, max-age=300',
  });
  expect((await rekan.baca(`pegawai/${s.id('001')}`)).json().foto).toBe(sidik);
  const url = `/api/organisasi/${jalan('001')}`;
  const { cookie } = rekan;
  expect((await s.app.inject({ url, headers: { cookie, 'if-none-match': `"${sidik}"` } })).statusCode).toBe(304);
  expect((await pemilik.tulis(jalan('001'), {}, 'DELETE')).statusCode).toBe(204);
  expect(await jejak()).toEqual({ perbuatan: 'organisasi.hapusFoto', objek: s.id('001') });
  expect((await pemilik.tulis(jalan('001'), {}, 'DELETE')).statusCode).toBe(204); // once more: nothing to do
  expect((await rekan.baca(`pegawai/${s.id('001')}`)).json().foto).toBeNull();
});

test('gambar yang memuat tempat dan alat pemotretan ditolak dengan sebabnya', async () => {
  const jawab = await pasang(await s.sebagai('001'), '001', jpegUji({ sisip: [[0xe1, 'Exif\0\0']] }));
  expect([jawab.statusCode, jawab.json().kode]).toEqual([422, 'foto/bermetadata']);
});

test('petugas SDM memasang dan menghapus foto siapa pun, juga fotonya sendiri; rekan tidak', async () => {
  const [rekan, sdm] = [await s.sebagai('002'), await s.sebagai('005')];
  expect((await pasang(rekan, '001', jpegUji())).json().kode).toBe('foto/tanpa-wewenang');
  for (const urut of ['001', '005']) expect((await pasang(sdm, urut, jpegUji())).statusCode).toBe(200);
  expect((await rekan.tulis(jalan('001'), {}, 'DELETE')).json().kode).toBe('foto/tanpa-wewenang');
  expect((await sdm.tulis(jalan('001'), {}, 'DELETE')).statusCode).toBe(204);
});

test('foto instansi lain tidak terlihat dan tidak terganti', async () => {
  await sql`insert into organisasi.pegawai (instansi_id, id, nip, nama, status)
    values (${s.id('lain')}, ${s.id('tetangga')}, '199001012015011009', 'Orang Lain Contoh', 'PNS')
    on conflict do nothing`.execute(s.basis.db);
  await sql`insert into organisasi.foto (instansi_id, pegawai_id, jenis, sidik, isi, oleh, pada)
    values (${s.id('lain')}, ${s.id('tetangga')}, 'image/jpeg', ${'a'.repeat(64)}, ${jpegUji()}, ${s.id('tetangga')}, now())`.execute(
    s.basis.db,
  );
  const sdm = await s.sebagai('005');
  const jawab = [
    await sdm.baca(jalan('tetangga')),
    await pasang(sdm, 'tetangga', pngUji()),
    await sdm.tulis(jalan('tetangga'), {}, 'DELETE'),
  ];
  expect(jawab.map((j) => j.statusCode)).toEqual([404, 404, 404]);
});
