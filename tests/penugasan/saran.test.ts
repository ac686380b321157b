import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { INSTANSI_LENGKAP, ORANG_LENGKAP, UNIT_LENGKAP } from '../kernel/instansi-lengkap.ts';
import { bukaRumahLengkap, type Peran, type RumahLengkap } from '../kernel/rumah-lengkap.ts';

let rumah: RumahLengkap;
let contoh: string;
const { pemohon, pegawai, asal, luar, auditor } = ORANG_LENGKAP;

/** Five functional officials of three bureaus, each with something to show. */
const CALON = {
  sah: { unit: UNIT_LENGKAP.biroB, jenjang: 'Ahli Muda', daftar: [], catatan: [['Statistik', 'sah', null]] },
  tercatat: { unit: UNIT_LENGKAP.biroB, jenjang: 'Ahli Muda', daftar: ['Statistik (diklat 2022)'], catatan: [] },
  usul: { unit: UNIT_LENGKAP.biroB, jenjang: 'Ahli Muda', daftar: [], catatan: [['statistik', 'usul', null]] },
  lewat: {
    unit: UNIT_LENGKAP.biroB,
    jenjang: 'Ahli Muda',
    daftar: ['Statistik'],
    catatan: [['Statistik', 'sah', '2026-01-31']],
  },
  madya: { unit: UNIT_LENGKAP.biroC, jenjang: 'Ahli Madya', daftar: ['Statistik', 'Pemetaan'], catatan: [] },
} as const;
type Calon = keyof typeof CALON;
const id = (siapa: Calon) => `00000000-0000-4000-b000-0000000000${10 + Object.keys(CALON).indexOf(siapa)}`;
const posisi = (siapa: Calon) => id(siapa).replace('b000', 'c000');

const dudukkan = async ([siapa, c]: [string, (typeof CALON)[Calon]]) => {
  const { db } = rumah.basis;
  const [orang, kursi] = [id(siapa as Calon), posisi(siapa as Calon)];
  await sql`insert into organisasi.pegawai (instansi_id, id, nip, nama, status, kompetensi)
    values (${INSTANSI_LENGKAP}, ${orang}, ${`1990020220150310${orang.slice(-2)}`}, ${`Calon ${siapa}`}, 'PNS', ${[...c.daftar]})`.execute(
    db,
  );
  await sql`insert into organisasi.posisi (instansi_id, id, unit_id, nama, jenis, jenjang, pimpinan, sejak)
    values (${INSTANSI_LENGKAP}, ${kursi}, ${c.unit}, 'Statistisi', 'fungsional', ${c.jenjang}, false, '2024-01-01')`.execute(
    db,
  );
  await sql`insert into organisasi.pemangku (instansi_id, id, posisi_id, pegawai_id, sebagai, sejak)
    values (${INSTANSI_LENGKAP}, ${randomUUID()}, ${kursi}, ${orang}, 'definitif', '2024-01-01')`.execute(db);
  for (const [nama, keadaan, sampai] of c.catatan)
    await sql`insert into organisasi.portofolio (instansi_id, id, pegawai_id, jenis, nama, sejak, sampai, keadaan, dicatat_pada)
      values (${INSTANSI_LENGKAP}, ${randomUUID()}, ${orang}, 'kompetensi', ${nama}, '2024-01-01', ${sampai}, ${keadaan}, '2024-01-01')`.execute(
      db,
    );
};

beforeAll(async () => {
  rumah = await bukaRumahLengkap();
  for (const satu of Object.entries(CALON)) await dudukkan(satu);
  contoh = await rumah.ajukan('pemohon', 'Contoh');
  await lepaskan(contoh);
}, 180_000);
afterAll(() => rumah?.tutup());

const MASA = { mulai: '2026-03-09', selesai: '2026-06-30' };
const minta = async (isi: object = {}, peran: Peran = 'pemohon', kantor: { posisiId: string } = pemohon) => {
  const jawab = await rumah.klien[peran].post('/api/penugasan/saran', {
    pemohon: kantor.posisiId,
    kompetensi: ['Statistik'],
    ...MASA,
    ...isi,
  });
  return { status: jawab.statusCode, isi: jawab.json() };
};
type Butir = { pegawai: { nama: string }; alasan: { id: string }; melebihi: boolean };
const nama = ({ isi }: { isi: { butir: Butir[] } }) => isi.butir.map((b) => b.pegawai.nama.replace('Calon ', ''));

/** An accepted assignment of a person to other work, in these days: like the first one, but for its subject and person. */
const tugaskan = async (siapa: Calon, perihal: string, hasil: string | null = 'diterima') => {
  const berkas = randomUUID();
  await sql`insert into alur.berkas (instansi_id, id, kamar, alur_id, versi, peraturan, perihal, pokok, keadaan, pemohon_id, dibuka_oleh, dibuka_pada)
    select instansi_id, ${berkas}, kamar, alur_id, versi, peraturan, perihal, pokok, keadaan, pemohon_id, dibuka_oleh, dibuka_pada
    from alur.berkas where id = ${contoh}`.execute(rumah.basis.db);
  await sql`insert into penugasan.penugasan (instansi_id, id, cara, lingkup, unit_pemohon_id, unit_asal_id, posisi_id, pegawai_id, perihal, maksud, kompetensi, ekspektasi, mulai, selesai, dibuat_pada, hasil)
    select instansi_id, ${berkas}, cara, lingkup, unit_pemohon_id, unit_asal_id, posisi_id, ${id(siapa)}, ${perihal}, maksud, kompetensi, ekspektasi,
      ${MASA.mulai}, ${MASA.selesai}, dibuat_pada, ${hasil}
    from penugasan.penugasan where id = ${contoh}`.execute(rumah.basis.db);
  return berkas;
};
const lepaskan = (berkas: string) =>
  sql`update penugasan.penugasan set hasil = 'ditarik' where id = ${berkas}`.execute(rumah.basis.db);

describe('saran satu per satu', () => {
  test('bukti yang sah, yang tercatat, yang diusulkan sendiri; bukti yang lewat masa tidak berlaku (PANRB-L-B2-a)', async () => {
    expect(nama(await minta())).toEqual(['sah', 'tercatat', 'madya', 'usul']);
  });

  test('setiap saran menyebut alasannya dan bagian-bagiannya; bobot dan batasnya dari peraturan (PANRB-L-B2-e)', async () => {
    const { isi } = await minta({ jenjang: 'Ahli Muda', jumlah: 1 });
    expect(isi.butir).toHaveLength(1);
    expect(isi.butir[0]).toMatchObject({
      unit: { nama: 'Biro Hukum' },
      beban: 0,
      alasan: {
        id: 'Statistik sah dalam portofolio; jenjang Ahli Muda; tanpa penugasan lain pada masa itu; belum pernah dipinjam unit lain.',
      },
      bagian: [
        { bagian: 'kompetensi', nilai: 100, bobot: 50 },
        { bagian: 'jenjang', nilai: 100, bobot: 15 },
        { bagian: 'beban', nilai: 100, bobot: 20 },
        { bagian: 'rotasi', nilai: 100, bobot: 10 },
        { bagian: 'unit', nilai: 100, bobot: 5 },
      ],
    });
    expect(isi.takaran.batasBeban).toMatchObject({ nilai: 3, dasar: [{ ketentuan: 'PANRB-L-B2-e' }] });
  });

  test('kompetensi dikenali dari kalimat pemohon', async () => {
    const { isi } = await minta({ kompetensi: undefined, teks: 'Menguasai pemetaan dan statistik wilayah' });
    expect(isi.kompetensi).toEqual(['Statistik', 'Pemetaan']);
    expect(nama({ isi })[0]).toBe('madya');
  });

  test('beban, giliran, dan yang sedang dipinjam menurunkan urutan; yang melebihi batas hanya bila diminta', async () => {
    const berkas = [await tugaskan('sah', 'Satu'), await tugaskan('sah', 'Dua', null)];
    const dua = await minta();
    expect(dua.isi.butir.find((b: Butir) => b.pegawai.nama === 'Calon sah').alasan.id).toBe(
      'Statistik sah dalam portofolio; 2 penugasan lain pada masa itu; masih dipinjam unit lain; 1 dari 5 orang unitnya sedang dipinjam.',
    );
    berkas.push(await tugaskan('sah', 'Tiga'));
    const tiga = await minta();
    expect(nama(tiga)).not.toContain('sah');
    expect(tiga.isi.dikecualikan.beban).toBe(1);
    expect((await minta({ melebihi: true })).isi.butir.at(-1)).toMatchObject({
      pegawai: { nama: 'Calon sah' },
      melebihi: true,
    });
    for (const satu of berkas) await lepaskan(satu);
    expect(nama(await minta())[0]).toBe('sah');
  });

  test('yang digantikan tetap terbebani sampai hari sebelum penggantinya mulai, dengan jamnya', async () => {
    const berkas = await tugaskan('tercatat', 'Diteruskan orang lain');
    const { db } = rumah.basis;
    await sql`update penugasan.penugasan set pegawai_sejak = '2026-05-01', jam = 9 where id = ${berkas}`.execute(db);
    await sql`insert into penugasan.perubahan (instansi_id, id, penugasan_id, jenis, pengusul, hari, alasan, mulai_lama, selesai_lama,
        pegawai_lama_id, dibuat_pada, hasil, berlaku)
      values (${INSTANSI_LENGKAP}, ${berkas}, ${berkas}, 'penggantian', 'asal', '2026-05-01', 'Mutasi', ${MASA.mulai}, ${MASA.selesai},
        ${id('sah')}, '2026-03-02', 'diterima', '2026-05-01')`.execute(db);
    const beban = async (masa: object) =>
      (await minta(masa)).isi.butir
        .find((b: Butir) => b.pegawai.nama === 'Calon sah')
        .alasan.id.split('; ')
        .slice(1, 3);
    expect(await beban({})).toEqual(['1 penugasan lain pada masa itu', '9 jam seminggu tercatat']);
    expect((await beban({ mulai: '2026-05-01' }))[0]).toBe('tanpa penugasan lain pada masa itu');
    await lepaskan(berkas);
  });

  test('yang ditolak ketentuan tidak diusulkan, dan ketentuannya disebut (PANRB-P13-1)', async () => {
    const { isi } = await minta({ kompetensi: [], jumlah: 50 });
    const tampil = isi.butir.map((b: Butir) => b.pegawai.nama);
    expect(tampil).toContain(pegawai.nama);
    expect(tampil).not.toContain(asal.nama);
    expect(tampil).not.toContain(pemohon.nama);
    expect(isi.dikecualikan.aturan[0].dasar[0].ketentuan).toBe('PANRB-P13-1');
  });

  test('umur, kelamin, agama, dan keluarga tidak ikut: NIP, nama, gelar, foto, dan surel boleh apa saja', async () => {
    const sebelum = (await minta({ melebihi: true })).isi;
    await sql`update organisasi.pegawai set nip = '1961' || substr(nip, 5, 10) || '2' || substr(nip, 16), nama = 'Hj. Calon Lain ' || nip,
      gelar_depan = 'Hj.', email = 'ibu@contoh.id', pendidikan = 'SMA', golongan = 'II/a' where id::text like '00000000-0000-4000-b000%'`.execute(
      rumah.basis.db,
    );
    const sesudah = (await minta({ melebihi: true })).isi;
    const polos = (butir: Butir[]) => butir.map(({ pegawai: { nama: _, ...p }, ...b }) => ({ ...b, p }));
    expect(polos(sesudah.butir)).toEqual(polos(sebelum.butir));
    expect(JSON.stringify(sesudah)).not.toMatch(/1961|ibu@contoh/);
  });

  test.each<{ kasus: string; isi: object; peran: Peran; kantor: { posisiId: string }; status: number; kode: string }>([
    { kasus: 'jabatan orang lain', isi: {}, peran: 'luar', kantor: pemohon, status: 404, kode: 'penugasan/tidak-ada' },
    {
      kasus: 'masa terbalik',
      isi: { selesai: '2026-03-01' },
      peran: 'pemohon',
      kantor: pemohon,
      status: 422,
      kode: 'penugasan/saran-masa-terbalik',
    },
    {
      kasus: 'jabatan yang tidak boleh menunjuk',
      isi: {},
      peran: 'auditor',
      kantor: auditor,
      status: 422,
      kode: 'penugasan/saran-tertutup',
    },
  ])('$kasus ditolak dengan $kode', async ({ isi, peran, kantor, status, kode }) => {
    const jawab = await minta(isi, peran, kantor);
    expect([jawab.status, jawab.isi.kode]).toEqual([status, kode]);
  });

  test('yang dilihat tercatat, satu catatan untuk satu jawaban', async () => {
    await minta({ jumlah: 2 });
    const { rows } = await sql<{ rincian: { pegawai: string[] } }>`
      select rincian from kernel.jejak where perbuatan = 'penugasan.lihatSaran' order by nomor desc limit 1`.execute(
      rumah.basis.db,
    );
    expect(rows[0]?.rincian.pegawai).toEqual([id('sah'), id('tercatat')]);
  });
});

describe('isi seluruh tim', () => {
  const tim = async (kursi: readonly object[], isi: object = {}) =>
    (
      await rumah.klien.pemohon.post('/api/penugasan/saran/tim', { pemohon: pemohon.posisiId, kursi, ...MASA, ...isi })
    ).json();
  const statistik = { kompetensi: ['Statistik'], jumlah: 2, nama: 'Statistisi' };
  const peta = { kompetensi: ['Pemetaan', 'Statistik'], jumlah: 1, nama: 'Pemeta' };
  const orang = (hasil: { kursi: { orang: { pegawai: { id: string } }[] }[] }) =>
    hasil.kursi.map((k) => k.orang.map((o) => o.pegawai.id));

  test('yang langka mengisi kursinya, yang terbaik kursi lain; hasilnya selalu sama', async () => {
    const hasil = await tim([statistik, peta]);
    expect(orang(hasil)).toEqual([[id('sah'), id('tercatat')], [id('madya')]]);
    expect(hasil.bentrok).toEqual([]);
    expect(await tim([statistik, peta])).toEqual(hasil);
  });

  test('tim yang tidak mungkin lengkap menyebut kursi yang berebut dan apa yang dapat dilonggarkan', async () => {
    const hasil = await tim([
      { ...peta, jumlah: 1 },
      { kompetensi: ['Pemetaan'], jumlah: 2, nama: 'Juru peta' },
      statistik,
    ]);
    expect(hasil.bentrok).toMatchObject([
      {
        kursi: [0, 1],
        pesan: { id: '“Pemeta” dan “Juru peta” bersama-sama membutuhkan 3 orang, sedangkan yang memenuhi hanya 1.' },
      },
    ]);
    expect(orang(hasil)[2]).toHaveLength(2);
    const jenjang = await tim([{ ...peta, jenjang: 'Ahli Muda' }]);
    expect(jenjang.bentrok[0].jalanKeluar.id).toBe('Tanpa syarat jenjang ada 1 pilihan lagi.');
  });

  test('yang melebihi batas beban mengisi kursi hanya bila diminta (PANRB-L-B2-e)', async () => {
    const berkas = [];
    for (const perihal of ['A1', 'A2', 'A3']) berkas.push(await tugaskan('madya', perihal));
    const tanpa = await tim([peta]);
    expect(tanpa.bentrok[0].jalanKeluar.id).toBe('Dengan yang melebihi batas beban ada 1 pilihan lagi.');
    expect(orang(await tim([peta], { melebihi: true }))).toEqual([[id('madya')]]);
    for (const satu of berkas) await lepaskan(satu);
  });

  test('jabatan orang lain tidak dapat bertanya', async () => {
    const jawab = await rumah.klien.luar.post('/api/penugasan/saran/tim', {
      pemohon: pemohon.posisiId,
      kursi: [peta],
      ...MASA,
    });
    expect(jawab.statusCode).toBe(404);
    expect(luar.posisiId).not.toBe(pemohon.posisiId);
  });
});
