import type { Akibat } from '@lincah/domain/alur';
import { tanggal } from '@lincah/domain/kernel';
import {
  type Cara,
  catatanPilahan,
  type FaktaPenugasan,
  faktaPegawai,
  faktaPenugasan,
  type IsiPenugasan,
  type Kebutuhan,
  type PihakNaskah,
  ringkas,
} from '@lincah/domain/penugasan';
import type { Kitab } from '@lincah/domain/regulasi';
import { type BerkasRingkas, daftarPokok, type PelakuBerkas } from '../alur/index.ts';
import type { Pelaku, Trx } from '../kernel/index.ts';
import { hitungSemuaUlang } from './hitung-ulang.ts';
import { sampaikan } from './lintas-instansi.ts';
import { akhiriLamaran, ambilTempatLamaran, sampaikanPutusan } from './papan/ikuti-lamaran.ts';
import { akhiriPermohonan, ambilTempatPermohonan } from './papan/ikuti-permohonan.ts';
import { listDitolak, listPeserta } from './peserta.ts';
import { pilahUntuk } from './pilah.ts';
import { akhiriPenugasan, listSudahDitugaskan, sudahDitugaskan } from './repository.ts';
import { type PermohonanLuar, terbitkanSurat } from './surat.ts';
import { tunjukUntuk } from './tunjuk.ts';
import { muatUjung, muatUjungBersama } from './ujung.ts';

type CariKitab = (peraturan: string) => Kitab;

/** What this room does for the flow engine: facts of a dossier, its letters, and how it ended. */
export const ruangPenugasan = (kitab: CariKitab): PelakuBerkas => ({
  kamar: 'penugasan',

  async fakta(trx, berkas, pelaku) {
    const { cara, isi } = await findPermohonan(trx, berkas.id);
    const aturan = kitab(berkas.peraturan);
    if (berkas.pasangan) return faktaSisi(trx, berkas, isi, pelaku, aturan);
    // with a post dissolved or emptied since, the facts that the dossier began with go on standing
    return (await faktaOrang(trx, berkas, { cara, isi }, pelaku, aturan))[0] ?? {};
  },

  async faktaTiap(trx, berkas, pelaku) {
    if (berkas.pasangan || daftarPokok(berkas.pokok.pegawai).length < 2) return [{}];
    return faktaOrang(trx, berkas, await findPermohonan(trx, berkas.id), pelaku, kitab(berkas.peraturan));
  },

  tunjuk: (trx, berkas, putusan, pelaku) =>
    berkas.pasangan ? tunjukUntuk(trx, berkas, putusan, pelaku, kitab) : pilahUntuk(trx, berkas, putusan.isian),

  hitungUlang: (trx, berkas, { menjadi, hari }) => hitungSemuaUlang(trx, berkas, kitab, menjadi, hari),

  async rincian(trx, id, { bahasa }) {
    const { isi } = await findPermohonan(trx, id);
    const hari = new Intl.DateTimeFormat(bahasa === 'id' ? 'id-ID' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    const masa = [isi.mulai, isi.selesai].map((h) => hari.format(new Date(`${h}T00:00:00Z`))).join(' – ');
    const peserta = await listPeserta(trx, id);
    const pegawai = peserta.map((p) => `${p.nama}, ${p.jabatan}`).join('\n');
    return [
      ...(pegawai ? [{ judul: { id: 'Pegawai', en: 'People' }, isi: pegawai }] : []),
      { judul: { id: 'Masa penugasan', en: 'Period' }, isi: masa },
      ...(isi.jam ? [{ judul: { id: 'Jam per minggu', en: 'Hours a week' }, isi: String(isi.jam) }] : []),
      { judul: { id: 'Maksud', en: 'Purpose' }, isi: isi.maksud },
      { judul: { id: 'Kompetensi', en: 'Competence' }, isi: isi.kompetensi },
      { judul: { id: 'Ekspektasi', en: 'Expected result' }, isi: isi.ekspektasi },
    ];
  },

  async ambil(trx, { id, pokok, peraturan }, putusan, { instansiId }) {
    const lamaran = await ambilTempatLamaran(trx, instansiId, id, putusan, kitab(peraturan));
    if (!lamaran.sah) return lamaran;
    const orang = daftarPokok(pokok.pegawai).length;
    return ambilTempatPermohonan(trx, instansiId, { id, orang }, putusan, kitab(peraturan));
  },

  async akibat(trx, berkas, akibat, pelaku) {
    await jalankanAkibat(trx, pelaku, kitab(berkas.peraturan), berkas, akibat);
    await sampaikanPutusan(trx, pelaku, berkas, kitab(berkas.peraturan));
    const selesai = akibat.find((a) => a.jenis === 'selesai');
    if (!selesai) return;
    await akhiriPenugasan(trx, berkas.id, selesai.hasil);
    await akhiriLamaran(trx, pelaku, berkas, selesai.hasil);
    await akhiriPermohonan(trx, pelaku, berkas, selesai.hasil);
  },
});

/** Letters of a step, signed by the office that took it, and what the other side of the dossier is told of it. */
export const jalankanAkibat = async (
  trx: Trx,
  pelaku: Pelaku,
  kitab: Kitab,
  berkas: BerkasRingkas,
  akibat: readonly Akibat[],
): Promise<void> => {
  const { isi, kebutuhan, pemohonLuar } = await findPermohonan(trx, berkas.id);
  const bernama = berkas.tindakan?.menolak !== true;
  const luar: PermohonanLuar | undefined = kebutuhan && {
    kebutuhan,
    pemohonLuar,
    peserta: bernama ? await listPeserta(trx, berkas.id) : [],
  };
  const bahan = {
    kitab,
    berkas,
    isi,
    luar,
    penandaTangan: berkas.tindakan?.posisiId ?? berkas.pemohonId,
    kuasa: berkas.tindakan?.kuasa,
    alasan: await catatanPutusan(trx, berkas),
  };
  const surat = akibat.filter((a) => a.jenis === 'naskah');
  const { pemohon, menyeberang } = await terbitkanSurat(trx, pelaku, bahan, surat);
  const hasil = akibat.find((a) => a.jenis === 'selesai')?.hasil;
  if (kebutuhan)
    await sampaikan(trx, pelaku, berkas, kitab, { isi, kebutuhan, pemohon, surat: menyeberang, bernama, hasil });
};

/** The facts of everybody of a dossier whose post somebody fills, in its order. */
const faktaOrang = async (
  trx: Trx,
  { id, pokok }: BerkasRingkas,
  { cara, isi }: Pick<PermohonanTersimpan, 'cara' | 'isi'>,
  { hariIni }: Pelaku,
  aturan: Kitab,
): Promise<readonly FaktaPenugasan[]> => {
  const { pemohon: yangMeminta = '', pegawai, pemilik: yangDibantu } = pokok;
  const siapa = { pemohon: yangMeminta, pemilik: yangDibantu, orang: daftarPokok(pegawai) };
  const { pemohon, pemilik, orang } = await muatUjungBersama(trx, siapa, aturan, hariIni);
  if (!pemohon || !pemilik) return [];
  const sudah = await listSudahDitugaskan(
    trx,
    orang.map((o) => o.pegawai),
    isi,
    id,
  );
  return orang.map((dituju) =>
    faktaPenugasan({ cara, isi, pemohon, pemilik, dituju, sudahDitugaskan: sudah.has(dituju.pegawai) }, hariIni),
  );
};

/** What the letters of an answer say beside it: the note, and whom it leaves out. */
const catatanPutusan = async (trx: Trx, { id, pasangan, tindakan }: BerkasRingkas): Promise<string | null> => {
  const catatan = tindakan?.alasan ?? null;
  if (pasangan || tindakan?.menolak || tindakan?.isian.pegawai === undefined) return catatan;
  return catatanPilahan(catatan, await listDitolak(trx, id)) || null;
};

/** Each side answers for its own end; of the other one the facts stand as they were told. */
const faktaSisi = async (trx: Trx, berkas: BerkasRingkas, isi: IsiPenugasan, { hariIni }: Pelaku, kitab: Kitab) => {
  const { pemohon, pemilik = pemohon, pegawai } = berkas.pokok;
  if (pemohon !== undefined) {
    const ujung = await muatUjung(trx, { pemohon, pegawai: pemohon, pemilik }, kitab, hariIni);
    if (!ujung.pemohon || !ujung.pemilik) return { hariIni };
    return { hariIni, pemohon: ringkas(ujung.pemohon), pemilik: ringkas(ujung.pemilik) };
  }
  const [pertama] = daftarPokok(pegawai);
  const [bernama] = await listPeserta(trx, berkas.id);
  if (pertama === undefined || !bernama) return { hariIni };
  const { dituju } = await muatUjung(trx, { pemohon: pertama, pegawai: pertama }, kitab, hariIni);
  if (!dituju) return { hariIni };
  const sudah = await sudahDitugaskan(trx, dituju.pegawai, isi, berkas.id);
  return { ...faktaPegawai(dituju), hariIni, sudahDitugaskan: sudah };
};

type PermohonanTersimpan = {
  readonly cara: Cara;
  readonly isi: IsiPenugasan;
  readonly kebutuhan: Kebutuhan | undefined;
  readonly pemohonLuar: PihakNaskah | undefined;
};

const findPermohonan = async (trx: Trx, id: string): Promise<PermohonanTersimpan> => {
  const { cara, kebutuhan, pemohon_luar, ...baris } = await trx
    .selectFrom('penugasan.penugasan')
    .select([
      'cara',
      'perihal',
      'maksud',
      'kompetensi',
      'ekspektasi',
      'mulai',
      'selesai',
      'jam',
      'kebutuhan',
      'pemohon_luar',
    ])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return {
    cara: cara as Cara,
    isi: { ...baris, mulai: tanggal(baris.mulai), selesai: tanggal(baris.selesai) },
    kebutuhan: (kebutuhan as Kebutuhan | null) ?? undefined,
    pemohonLuar: (pemohon_luar as PihakNaskah | null) ?? undefined,
  };
};
