import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type BasisDataTerbuka, dalamInstansi, kirim, kunciTeks, type Trx } from '../../kernel/index.ts';
import { bukaBasisUji } from '../../kernel/uji-basis.ts';
import { batalkan } from '../batalkan.ts';
import { cetakSurat } from '../cetak-surat.ts';
import { terbitkan } from '../terbitkan.ts';
import { type InstansiUji, isiInstansiUji, kitabUji, percetakanUji } from '../uji-naskah.ts';
import { verifikasiSurat } from '../verifikasi.ts';
import { type AntreanTanda, bukaAntreanTanda, pulangkanTerlantar } from './antrean.ts';
import { mintaTanda } from './minta.ts';
import { periksaPdf } from './periksa-pdf.ts';
import { terimaPindaian } from './pindaian.ts';
import { listMenunggu } from './repository.ts';
import { aturTanda, findSetelan, simpanSertifikat } from './setelan.ts';
import { type BsreUji, bukaBsreUji, FRASA_UJI, KLIEN_UJI, type Tingkah } from './uji-bsre.ts';
import { buatSertifikatUji } from './uji-sertifikat.ts';

const kunci = kunciTeks('kunci uji '.repeat(4));
const sertifikat = buatSertifikatUji();
const cetak = { percetakan: percetakanUji(), kitab: kitabUji };

let basis: BasisDataTerbuka;
let uji: InstansiUji;
let bsre: BsreUji;
let antrean: AntreanTanda;
let kini: number;
let nip: string;
const sebab: unknown[] = [];

const jam = () => new Date(kini);
const maju = (detik: number) => {
  kini += detik * 1000;
};
const dalam = <T>(kerja: (trx: Trx) => Promise<T>) => dalamInstansi(basis.db, uji.id, kerja);
const penanda = () => ({ ...uji.pelaku, nip, sekarang: jam() });
const bukaAntrean = (tungguMs = 500) =>
  bukaAntreanTanda({ db: basis.db, cetak, kunci, jam, gagal: (s) => sebab.push(s), tungguMs });

beforeAll(async () => {
  basis = await bukaBasisUji();
  uji = await isiInstansiUji(basis.db);
  kini = uji.pelaku.sekarang.getTime();
  ({ nip } = await sql<{ nip: string }>`select nip from organisasi.pegawai where id = ${uji.pelaku.pegawaiId}`
    .execute(basis.db)
    .then(({ rows: [satu] }) => satu as { nip: string }));
  bsre = await bukaBsreUji(sertifikat, jam);
  await sql`update organisasi.pegawai set email = 'karo@contoh.go.id'`.execute(basis.db);
  await dalam((trx) => simpanSertifikat(trx, penanda(), sertifikat.p12, sertifikat.sandi, kunci)).then(kirim);
});
afterAll(async () => {
  cetak.percetakan.pencetak.tutup();
  await bsre.tutup();
  await basis.tutup();
});
beforeEach(() => {
  bsre.status = 'ISSUE';
  bsre.tingkah = 'wajar';
  antrean = bukaAntrean();
});
afterEach(async () => {
  await antrean.tutup();
  expect(sebab.splice(0)).toEqual([]);
});

const atur = (cara: 'tanpa' | 'sertifikat' | 'bsre' | 'basah') =>
  dalam((trx) => aturTanda(trx, penanda(), { cara, bsre: { alamat: bsre.alamat, ...KLIEN_UJI } }, kunci)).then(kirim);
const terbit = () => {
  maju(1);
  return dalam((trx) => terbitkan(trx, { ...uji.pelaku, sekarang: jam() }, uji.surat));
};
const baris = (id: string) =>
  dalam((trx) => trx.selectFrom('naskah.tanda_tangan').selectAll().where('surat_id', '=', id).executeTakeFirst());

/** Asks for signatures as the signatory does, and lets the queue work until it rests. */
const tandaTangani = async (ids: readonly string[], sandi = FRASA_UJI): Promise<string> => {
  const angkatan = randomUUID();
  await dalam((trx) => mintaTanda(trx, penanda(), ids, angkatan)).then(kirim);
  const { instansiId, akunId, pegawaiId } = uji.pelaku;
  antrean.titipkan(angkatan, { instansiId, akunId, pegawaiId, sandi });
  await antrean.putar();
  return angkatan;
};

test('tanpa setelan surat terbit seperti biasa: tidak ada yang menunggu tanda tangan', async () => {
  const surat = await terbit();
  expect(await baris(surat.id)).toBeUndefined();
  expect(kirim(await verifikasiSurat(basis.db, surat.kodeVerifikasi)).tandaTangan).toBeNull();
});

describe.each(['sertifikat', 'bsre'] as const)('%s', (cara) => {
  test('surat menunggu, ditandatangani, dan laman verifikasi serta unduhan menunjukkannya', async () => {
    await atur(cara);
    const surat = await terbit();
    expect(kirim(await verifikasiSurat(basis.db, surat.kodeVerifikasi)).tandaTangan).toMatchObject({
      cara,
      keadaan: 'menunggu',
      sertifikat: null,
    });
    const cetakan = kirim(await cetakSurat(basis.db, cetak, uji.id, surat.id));
    await tandaTangani([surat.id]);
    const bertanda = kirim(await cetakSurat(basis.db, cetak, uji.id, surat.id));
    expect(periksaPdf(bertanda.pdf)).toMatchObject({ hasil: 'utuh', subjek: 'Kementerian Contoh', berlaku: true });
    expect(bertanda.pdf.subarray(0, cetakan.pdf.length).equals(cetakan.pdf)).toBe(true);
    const periksa = kirim(await verifikasiSurat(basis.db, surat.kodeVerifikasi));
    expect(periksa).toMatchObject({ sidik: cetakan.sidik, status: 'terbit' });
    expect(periksa.tandaTangan).toEqual({
      cara,
      keadaan: 'selesai',
      pada: jam().toISOString(),
      sidik: bertanda.sidik,
      sertifikat: { subjek: 'Kementerian Contoh', penerbit: 'CA Uji', berlaku: true },
    });
  });

  test('beberapa surat sekaligus; yang dibatalkan sementara menunggu tidak ditandatangani', async () => {
    await atur(cara);
    const [a, b, c] = [await terbit(), await terbit(), await terbit()];
    const angkatan = randomUUID();
    kirim(await dalam((trx) => mintaTanda(trx, penanda(), [a.id, b.id, c.id], angkatan)));
    kirim(await dalam((trx) => batalkan(trx, uji.pelaku, b.id, 'Keliru')));
    const { instansiId, akunId, pegawaiId } = uji.pelaku;
    antrean.titipkan(angkatan, { instansiId, akunId, pegawaiId, sandi: FRASA_UJI });
    await antrean.putar();
    expect([await baris(a.id), await baris(b.id), await baris(c.id)].map((t) => t?.keadaan)).toEqual([
      'selesai',
      'menunggu',
      'selesai',
    ]);
  });
});

const SATU_BITA = sql`isi = set_byte(isi, 900, (get_byte(isi, 900) + 1) % 256)`;

test.each([
  {
    apa: 'satu bita berkas bertanda',
    ubah: (id: string) => [sql`update naskah.berkas_tertanda set ${SATU_BITA} where surat_id = ${id}`],
  },
  {
    apa: 'berkas bertanda beserta sidiknya',
    ubah: (id: string) => [
      sql`update naskah.berkas_tertanda set ${SATU_BITA} where surat_id = ${id}`,
      sql`update naskah.tanda_tangan t set sidik = (select encode(sha256(b.isi), 'hex') from naskah.berkas_tertanda b
        where b.surat_id = t.surat_id) where surat_id = ${id}`,
    ],
  },
  {
    apa: 'sidik berkas bertanda',
    ubah: (id: string) => [sql`update naskah.tanda_tangan set sidik = repeat('0', 64) where surat_id = ${id}`],
  },
  { apa: 'nomor surat', ubah: (id: string) => [sql`update naskah.surat set nomor = nomor || 'X' where id = ${id}`] },
])('uji 38: $apa diubah di basis data → verifikasi berkata tidak', async ({ ubah }) => {
  await atur('bsre');
  const surat = await terbit();
  await tandaTangani([surat.id]);
  kirim(await verifikasiSurat(basis.db, surat.kodeVerifikasi));
  for (const perintah of ubah(surat.id)) await perintah.execute(basis.db);
  expect(await verifikasiSurat(basis.db, surat.kodeVerifikasi)).toMatchObject({
    penolakan: { kode: 'naskah/berubah' },
  });
});

describe('uji 8: layanan tanda tangan terganggu', () => {
  test.each([
    ['padam', 'layanan-padam'],
    ['putus', 'layanan-padam'],
    ['alih', 'layanan-padam'],
    ['lambat', 'layanan-lambat'],
    ['terlambat', 'layanan-lambat'],
    ['kacau', 'layanan-kacau'],
    ['hampa', 'layanan-kacau'],
    ['tanpa-tanda', 'layanan-kacau'],
  ] as const)(
    '%s: surat tetap dalam antrean (%s), dan selesai sendiri setelah layanan pulih',
    async (tingkah: Tingkah, galat) => {
      await atur('bsre');
      const [a, b] = [await terbit(), await terbit()];
      bsre.tingkah = tingkah;
      await tandaTangani([a.id, b.id]);
      expect([await baris(a.id), await baris(b.id)]).toMatchObject([
        { keadaan: 'antre', galat, percobaan: 1 },
        { keadaan: 'antre', galat, percobaan: 0 }, // the other is not tried against a service that is down
      ]);
      // the signatory is told on her own list; a letter waits, none is lost
      const daftar = await dalam((trx) => listMenunggu(trx, penanda(), { batas: 200 }));
      expect(daftar.filter((s) => s.id === a.id || s.id === b.id).map((s) => [s.keadaan, s.galat])).toEqual([
        ['antre', galat],
        ['antre', galat],
      ]);
      const panggilan = bsre.panggilan.length;
      await antrean.putar(); // too soon: nobody is asked again
      expect(bsre.panggilan.length).toBe(panggilan);
      bsre.tingkah = 'wajar';
      maju(15);
      await antrean.putar();
      expect([await baris(a.id), await baris(b.id)]).toMatchObject([
        { keadaan: 'selesai', galat: null },
        { keadaan: 'selesai', galat: null },
      ]);
    },
  );

  test('jeda memanjang; sesudah dua jam frasa sandi dilupakan dan penanda tangan diminta memasukkannya lagi', async () => {
    await atur('bsre');
    const { id } = await terbit();
    bsre.tingkah = 'padam';
    await tandaTangani([id]);
    const jeda: number[] = [];
    for (let n = 0; n < 5; n++) {
      const { coba_lagi_pada } = (await baris(id)) ?? {};
      jeda.push(((coba_lagi_pada?.getTime() ?? 0) - kini) / 1000);
      kini = coba_lagi_pada?.getTime() ?? kini;
      await antrean.putar();
    }
    expect(jeda).toEqual([15, 30, 60, 120, 300]);
    maju(7200);
    await antrean.putar();
    expect(await baris(id)).toMatchObject({ keadaan: 'menunggu', galat: 'sandi-terlupa', angkatan: null });
  });

  test('server berhenti di tengah: surat kembali kepada penanda tangan, dan dapat ditandatangani lagi', async () => {
    await atur('bsre');
    const { id } = await terbit();
    bsre.tingkah = 'lambat';
    await tandaTangani([id]);
    await antrean.tutup();
    expect(await baris(id)).toMatchObject({ keadaan: 'menunggu', galat: 'sandi-terlupa' });
    antrean = bukaAntrean();
    bsre.tingkah = 'wajar';
    await tandaTangani([id]);
    expect(await baris(id)).toMatchObject({ keadaan: 'selesai' });
  });

  test('server mati mendadak: permintaan yang tidak dibawa siapa pun dipulangkan setelah sepuluh menit', async () => {
    await atur('bsre');
    const { id } = await terbit();
    kirim(await dalam((trx) => mintaTanda(trx, penanda(), [id], randomUUID())));
    maju(540);
    expect(await pulangkanTerlantar(basis.db, jam())).toBe(0);
    maju(120);
    expect(await pulangkanTerlantar(basis.db, jam())).toBe(1);
    expect(await baris(id)).toMatchObject({ keadaan: 'menunggu', galat: 'sandi-terlupa' });
  });

  test('jawaban kedua untuk surat yang sama tidak mengubah apa pun: satu berkas, satu catatan', async () => {
    await atur('bsre');
    const { id } = await terbit();
    const [lama, baru] = [bukaAntrean(20_000), bukaAntrean(20_000)];
    const angkatan = randomUUID();
    await dalam((trx) => mintaTanda(trx, penanda(), [id], angkatan)).then(kirim);
    const { instansiId, akunId, pegawaiId } = uji.pelaku;
    const titipan = { instansiId, akunId, pegawaiId, sandi: FRASA_UJI };
    let pertama: string | null | undefined;
    bsre.sementara = async () => {
      maju(301); // the first call takes so long that another process takes the letter over, and is done sooner
      baru.titipkan(angkatan, titipan);
      await baru.putar();
      pertama = (await baris(id))?.sidik;
      maju(1); // the second file is another one
    };
    lama.titipkan(angkatan, titipan);
    await lama.putar();
    const { rows } =
      await sql`select 1 from kernel.jejak where objek = ${id} and perbuatan = 'naskah.tandaTangani'`.execute(basis.db);
    expect([rows.length, (await baris(id))?.sidik]).toEqual([1, pertama]);
    expect(pertama).toMatch(/^[0-9a-f]{64}$/);
    await lama.tutup();
    await baru.tutup();
  });
});

describe('yang tidak akan berhasil dikembalikan kepada penanda tangan dengan sebabnya', () => {
  test.each([
    { kasus: 'frasa sandi salah (2031)', status: 'ISSUE', sandi: 'bukan', galat: 'sandi-salah' },
    { kasus: 'tidak terdaftar (2011)', status: '2011', sandi: FRASA_UJI, galat: 'belum-terdaftar' },
    { kasus: 'tidak terdaftar', status: 'NOT_REGISTERED', sandi: FRASA_UJI, galat: 'belum-terdaftar' },
    { kasus: 'sertifikat habis', status: 'EXPIRED', sandi: FRASA_UJI, galat: 'sertifikat-tidak-aktif' },
    { kasus: 'klien ditolak', status: 'ISSUE', tingkah: 'tolak-klien', sandi: FRASA_UJI, galat: 'klien-ditolak' },
  ] as const)('$kasus → $galat, tanpa mencoba surat berikutnya', async ({ status, sandi, galat, ...k }) => {
    await atur('bsre');
    bsre.status = status;
    bsre.tingkah = 'tingkah' in k ? k.tingkah : 'wajar';
    const [a, b] = [await terbit(), await terbit()];
    const sebelum = bsre.panggilan.length;
    await tandaTangani([a.id, b.id], sandi);
    expect([await baris(a.id), await baris(b.id)]).toMatchObject([
      { keadaan: 'menunggu', galat },
      { keadaan: 'menunggu', galat },
    ]);
    expect(bsre.panggilan.length - sebelum).toBeLessThanOrEqual(2); // a wrong passphrase is sent once, not once a letter
  });

  test('satu surat ditolak layanan: yang lain tetap ditandatangani', async () => {
    await atur('bsre');
    const [a, b] = [await terbit(), await terbit()];
    bsre.tingkah = 'menolak';
    await tandaTangani([a.id, b.id]);
    expect([await baris(a.id), await baris(b.id)]).toMatchObject([
      { galat: 'layanan-menolak' },
      { galat: 'layanan-menolak' },
    ]);
  });

  test('tanpa surel kedinasan layanan tidak dipanggil', async () => {
    await atur('bsre');
    const { id } = await terbit();
    await sql`update organisasi.pegawai set email = null`.execute(basis.db);
    const sebelum = bsre.panggilan.length;
    await tandaTangani([id]);
    await sql`update organisasi.pegawai set email = 'karo@contoh.go.id'`.execute(basis.db);
    expect(await baris(id)).toMatchObject({ keadaan: 'menunggu', galat: 'tanpa-surel' });
    expect(bsre.panggilan.length).toBe(sebelum);
  });
});

test('frasa sandi tidak tertinggal di mana pun di basis data, rahasia instansi hanya tersegel', async () => {
  await atur('bsre');
  const { id } = await terbit();
  bsre.tingkah = 'padam';
  await tandaTangani([id], 'frasa-yang-sangat-rahasia');
  const { rows: tabel } = await sql<{
    nama: string;
  }>`select format('%I.%I', table_schema, table_name) as nama from information_schema.tables
    where table_schema in ('naskah', 'kernel', 'alur') and table_type = 'BASE TABLE'`.execute(basis.db);
  const isi: string[] = [];
  for (const { nama } of tabel)
    isi.push(JSON.stringify((await sql`select to_jsonb(t)::text as j from ${sql.raw(nama)} t`.execute(basis.db)).rows));
  for (const rahasia of ['frasa-yang-sangat-rahasia', KLIEN_UJI.rahasia, sertifikat.sandi])
    expect(isi.filter((teks) => teks.includes(rahasia))).toEqual([]);
  expect(await dalam(findSetelan)).toEqual({
    cara: 'bsre',
    sertifikat: {
      subjek: 'CN=Kementerian Contoh',
      penerbit: 'CN=CA Uji',
      sejak: expect.any(String),
      sampai: expect.any(String),
    },
    bsre: { alamat: bsre.alamat, klien: KLIEN_UJI.klien },
  });
});

test('setelan: kata sandi klien tidak ikut ke alamat lain; sertifikat dan BSrE tidak dapat dipilih sebelum lengkap', async () => {
  await atur('bsre');
  const ubah = (bsreBaru: { alamat: string; klien: string; rahasia?: string }) =>
    dalam((trx) => aturTanda(trx, penanda(), { cara: 'bsre', bsre: bsreBaru }, kunci));
  expect((await ubah({ alamat: bsre.alamat, klien: 'lain' })).sah).toBe(true);
  expect(await ubah({ alamat: 'https://lain.example', klien: 'lain' })).toMatchObject({
    penolakan: { kode: 'naskah/bsre-kurang' },
  });
  expect(await dalam((trx) => aturTanda(trx, penanda(), { cara: 'sertifikat' }, null))).toMatchObject({
    penolakan: { kode: 'naskah/tanpa-kunci' },
  });
  for (const [isi, sandi, kode] of [
    [Buffer.from('x'), '', 'sertifikat-rusak'],
    [sertifikat.p12, 'salah', 'sertifikat-sandi'],
    [buatSertifikatUji({ sampai: '2026-02-01' }).p12, 'sandi-p12-uji', 'sertifikat-kedaluwarsa'],
  ] as const)
    expect(await dalam((trx) => simpanSertifikat(trx, penanda(), isi, sandi, kunci))).toMatchObject({
      penolakan: { kode: `naskah/${kode}` },
    });
});

describe('hanya penanda tangan', () => {
  const mintaSebagai = (pelaku: InstansiUji['pelaku'], id: string) =>
    dalam((trx) => mintaTanda(trx, pelaku, [id], randomUUID()));

  test('orang lain tidak mengetahui surat itu menunggu; pemangku baru jabatan melihatnya tetapi tidak menandatangani', async () => {
    await atur('bsre');
    const { id } = await terbit();
    expect(await mintaSebagai({ ...uji.pelakuLuar, nip: 'lain' }, id)).toMatchObject({
      penolakan: { jenis: 'tidak-ada' },
    });
    const baru = { ...uji.pelakuLuar, posisi: uji.pelaku.posisi, nip: 'lain' };
    expect(await mintaSebagai(baru, id)).toMatchObject({ penolakan: { kode: 'naskah/bukan-penanda' } });
    const lepas = { ...penanda(), posisi: [] };
    expect(await mintaSebagai(lepas, id)).toMatchObject({ penolakan: { kode: 'naskah/penanda-lepas' } });
    const daftar = (pelaku: InstansiUji['pelaku']) => dalam((trx) => listMenunggu(trx, pelaku, { batas: 200 }));
    expect((await daftar(baru)).map((s) => s.id)).toContain(id);
    expect(await daftar(uji.pelakuLuar)).toEqual([]);
  });
});

describe('dicetak dan ditandatangani basah', () => {
  const PNG = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const terima = (id: string, isi: Buffer) => dalam((trx) => terimaPindaian(trx, penanda(), id, isi));

  test('pindaian disimpan dengan sidiknya, verifikasi menyebutnya, dan yang kedua ditolak', async () => {
    await atur('basah');
    const surat = await terbit();
    const { sidik } = kirim(await terima(surat.id, PNG));
    const { tandaTangan } = kirim(await verifikasiSurat(basis.db, surat.kodeVerifikasi));
    expect(tandaTangan).toEqual({
      cara: 'basah',
      keadaan: 'selesai',
      pada: jam().toISOString(),
      sidik,
      sertifikat: null,
    });
    expect(await terima(surat.id, PNG)).toMatchObject({ penolakan: { kode: 'naskah/sudah-bertanda' } });
    await sql`update naskah.berkas_tertanda set isi = set_byte(isi, 40, 0) where surat_id = ${surat.id}`.execute(
      basis.db,
    );
    expect(await verifikasiSurat(basis.db, surat.kodeVerifikasi)).toMatchObject({
      penolakan: { kode: 'naskah/berubah' },
    });
  });

  test('berkas lain ditolak; surat elektronik tidak menerima pindaian, surat basah tidak masuk antrean', async () => {
    await atur('basah');
    const basah = await terbit();
    expect(await terima(basah.id, Buffer.from('MZ'))).toMatchObject({ penolakan: { kode: 'naskah/bukan-pindaian' } });
    expect(await dalam((trx) => mintaTanda(trx, penanda(), [basah.id], randomUUID()))).toMatchObject({
      penolakan: { kode: 'naskah/tanda-cara-lain' },
    });
    await atur('bsre');
    expect(await terima((await terbit()).id, PNG)).toMatchObject({ penolakan: { kode: 'naskah/tanda-cara-lain' } });
    await atur('tanpa');
  });
});
