import { randomUUID } from 'node:crypto';
import { tanggal } from '@lincah/domain/kernel';
import { type Alur, type Peraturan, susunKitab } from '@lincah/domain/regulasi';
import type { BerkasRingkas, PelakuBerkas, SumberAlur } from '@lincah/server/alur';
import { type BasisData, dalamInstansi, type Pelaku, type Trx } from '@lincah/server/kernel';
import { posisiDipangku } from '@lincah/server/organisasi';
import { sql } from 'kysely';
import { alurPermohonan } from '../../domain/alur/contoh.ts';

const HARI = '2026-03-02';
/** Monday, 09.00 in Jakarta. */
export const PAGI = new Date('2026-03-02T02:00:00Z');

const peran = (id: string, cara: Peraturan['peran'][number]['cara'], dari: string) => ({
  id,
  cara,
  dari,
  nama: { id: `Peran ${id}`, en: `Role ${id}` },
});

const PERATURAN: Peraturan = {
  id: 'contoh-2026',
  judul: { id: 'Peraturan contoh', en: 'Sample regulation' },
  nomor: '1',
  penerbit: 'Contoh',
  berlakuSejak: tanggal('2026-01-01'),
  status: 'berlaku',
  jenisInstansi: ['kementerian'],
  ketentuan: [
    {
      id: 'CONTOH-1',
      letak: 'Pasal 1',
      modalitas: 'wajib',
      ringkasan: { id: 'Pengembalian beralasan', en: 'A return has a reason' },
      dipikul: [],
    },
  ],
  istilah: {},
  peran: [
    peran('PEMOHON', 'posisi', 'pemohon'),
    peran('PIMPINAN', 'pimpinan-unit', 'pegawai'),
    peran('ATASAN', 'penilai', 'pegawai'),
  ],
  parameter: [
    {
      id: 'contoh.batas',
      nama: { id: 'Batas', en: 'Limit' },
      nilai: [{ sejak: tanggal('2026-01-01'), nilai: 5 }],
    },
  ],
  pola: [],
  tahap: [],
  jabatan: [],
  kedudukan: [],
  struktur: [],
  satuan: [],
  peranTim: [],
  aturan: [],
  alur: [alurPermohonan],
  naskah: [],
};

const kitab = susunKitab([PERATURAN], PERATURAN.id);
export const SUMBER: SumberAlur = { kitab: () => kitab, gambar: (versi) => `<bpmn versi="${versi}"/>` };

export type Ruang = PelakuBerkas & {
  readonly catatan: { berkas: BerkasRingkas; akibat: readonly { jenis: string }[] }[];
};

/** A room that only notes what it was told to do. */
export const buatRuang = (): Ruang => {
  const catatan: Ruang['catatan'] = [];
  return {
    kamar: 'contoh',
    catatan,
    fakta: async () => ({ mendesak: true }),
    akibat: async (_, berkas, akibat) => {
      catatan.push({ berkas, akibat });
    },
  };
};

export type InstansiUji = {
  readonly id: string;
  /** Offices: the requester's, the leader of the other unit, the head above both, a bystander's. */
  readonly posisi: Readonly<Record<'pemohon' | 'pimpinan' | 'kepala' | 'pegawai' | 'lain', string>>;
  readonly pegawai: Readonly<Record<string, string>>;
  pelaku(siapa: string, lain?: Partial<Pick<Pelaku, 'sekarang' | 'hariIni'>>): Promise<Pelaku>;
  kerja<T>(kerja: (trx: Trx) => Promise<T>): Promise<T>;
};

const SUSUNAN = [
  { kunci: 'kepala', unit: 'biro', pimpinan: true },
  { kunci: 'pemohon', unit: 'bagian-a', pimpinan: true },
  { kunci: 'pimpinan', unit: 'bagian-b', pimpinan: true },
  { kunci: 'pegawai', unit: 'bagian-b', pimpinan: false },
  { kunci: 'lain', unit: 'bagian-a', pimpinan: false },
] as const;

/** One agency with a bureau of two parts; each office has a definitive holder of the same name, and `cadangan` has none. */
export const buatInstansi = async (db: BasisData, kode: string, zona = 'Asia/Jakarta'): Promise<InstansiUji> => {
  const id = randomUUID();
  await sql`insert into kernel.instansi (instansi_id, kode, nama, nama_singkat, jenis, tempat, zona_waktu)
    values (${id}, ${kode}, ${kode}, ${kode}, 'kementerian', 'Jakarta', ${zona})`.execute(db);
  const unit = new Map(['biro', 'bagian-a', 'bagian-b'].map((u) => [u, randomUUID()]));
  const pegawai: Record<string, string> = {};
  const posisi: Record<string, string> = {};
  const kerja = <T>(isi: (trx: Trx) => Promise<T>) => dalamInstansi(db, id, isi);

  await kerja((trx) => isiSusunan(trx, id, unit, pegawai, posisi));
  return {
    id,
    posisi: posisi as InstansiUji['posisi'],
    pegawai,
    kerja,
    pelaku: (siapa, lain) =>
      kerja(async (trx) => ({
        akunId: pegawai[siapa] ?? '',
        pegawaiId: pegawai[siapa] ?? '',
        instansiId: id,
        nama: `Orang ${siapa}`,
        nip: '',
        posisi: await posisiDipangku(trx, pegawai[siapa] ?? '', lain?.hariIni ?? tanggal(HARI)),
        hak: [],
        hariIni: tanggal(HARI),
        sekarang: PAGI,
        peraturan: PERATURAN.id,
        bahasa: 'id',
        ...lain,
      })),
  };
};

const isiSusunan = async (
  trx: Trx,
  id: string,
  unit: ReadonlyMap<string, string>,
  pegawai: Record<string, string>,
  posisi: Record<string, string>,
): Promise<void> => {
  for (const [nama, u] of unit)
    await sql`insert into organisasi.unit (instansi_id, id, kode, nama, jenis, induk_id, sejak)
      values (${id}, ${u}, ${nama}, ${nama}, 'biro', ${nama === 'biro' ? null : unit.get('biro')}, '2020-01-01')`.execute(
      trx,
    );
  for (const [urut, nama] of [...SUSUNAN.map((s) => s.kunci), 'cadangan'].entries()) {
    pegawai[nama] = randomUUID();
    await sql`insert into organisasi.pegawai (instansi_id, id, nip, nama, status)
      values (${id}, ${pegawai[nama]}, ${`19900101201501${1000 + urut}`}, ${`Orang ${nama}`}, 'PNS')`.execute(trx);
  }
  for (const { kunci, unit: u, pimpinan } of SUSUNAN) {
    const [p, orang] = [randomUUID(), pegawai[kunci] ?? ''];
    posisi[kunci] = p;
    await sql`insert into organisasi.posisi (instansi_id, id, unit_id, nama, jenis, pimpinan, sejak)
      values (${id}, ${p}, ${unit.get(u)}, ${`Jabatan ${kunci}`}, ${pimpinan ? 'administrator' : 'pelaksana'}, ${pimpinan},
        '2020-01-01')`.execute(trx);
    await tunjuk(trx, id, p, orang, 'definitif');
  }
};

/** Puts a person into an office from the first of the test day's month. */
export const tunjuk = async (
  trx: Trx,
  instansi: string,
  posisi: string,
  pegawai: string,
  sebagai: 'definitif' | 'plh',
) =>
  sql`insert into organisasi.pemangku (instansi_id, id, posisi_id, pegawai_id, sebagai, mandat, sejak, sampai)
    values (${instansi}, ${randomUUID()}, ${posisi}, ${pegawai}, ${sebagai}, 'surat perintah contoh',
      ${sebagai === 'plh' ? HARI : '2020-01-01'}, ${sebagai === 'plh' ? HARI : null})`.execute(trx);

/** A request as the rooms make it: opened and sent at once by the requester. */
export const permohonan = (instansi: InstansiUji, alur: Alur = alurPermohonan, perihal = 'Permohonan contoh') => ({
  alur,
  peraturan: PERATURAN.id,
  perihal,
  pokok: { pemohon: instansi.posisi.pemohon, pegawai: instansi.posisi.pegawai },
  fakta: { mendesak: false },
  posisiPemohon: instansi.posisi.pemohon,
  pertama: { tugas: 'ajukan', pilihan: 'kirim' },
});

/** The open act of a dossier at a task. */
export const tindakanTerbuka = (
  instansi: InstansiUji,
  berkas: string,
): Promise<{ id: string; tugas: string; posisi_id: string }> =>
  instansi.kerja((trx) =>
    trx
      .selectFrom('alur.tindakan')
      .select(['id', 'tugas', 'posisi_id'])
      .where('berkas_id', '=', berkas)
      .where('ditutup_pada', 'is', null)
      .executeTakeFirstOrThrow(),
  );
