import { randomUUID } from 'node:crypto';
import {
  type Akibat,
  hitungTenggat,
  type Langkah,
  type PenolakanAlur,
  type PenolakanBerkas,
  suratDilimpahkan,
} from '@lincah/domain/alur';
import { type Hasil, sah, type Tanggal, tolak } from '@lincah/domain/kernel';
import { type Alur, type Kitab, parameterBerlaku } from '@lincah/domain/regulasi';
import { sql } from 'kysely';
import type { Pelaku, Trx } from '../kernel/index.ts';
import type { Kuasa } from '../organisasi/index.ts';
import { alamatkanKeAtasan } from './berwenang.ts';
import { cariSemuaJabatan, periksaPejabat, type SemuaJabatan } from './jabatan-peran.ts';
import { kabariLangkah } from './pemberitahuan/kabari-langkah.ts';
import type { BerkasRingkas } from './ruang.ts';

/** Who moves the dossier: a person, or the clock. */
export type Penggerak = Pick<Pelaku, 'instansiId' | 'hariIni' | 'sekarang'> & { readonly pegawaiId: string | null };

/** The decision that closes an act; absent when a deadline or a withdrawal does. */
export type Putusan = {
  readonly tindakanId: string;
  readonly pilihan: string;
  readonly alasan: string | null;
  readonly isian: Readonly<Record<string, unknown>>;
  readonly posisiId: string;
  readonly sebagai: string;
  /** The delegation by which `posisiId` answered for the office that the act was addressed to. */
  readonly kuasa?: Kuasa | undefined;
};

type Buka = Extract<Akibat, { jenis: 'buka' }>;
type TindakanBaru = Buka & { readonly id: string; readonly posisiId: string };

/**
 * Writes one step of the engine: closes acts, opens acts at the offices of their roles, sets clocks, notes parties,
 * keeps the state, tells the offices. Seven statements at most. A vacant office, or an act that somebody else closed first, is
 * refused. `tugasMitra`: the task that was answered at the other agency.
 */
export const simpanLangkah = async (
  trx: Trx,
  penggerak: Penggerak,
  berkas: Pick<BerkasRingkas, 'id' | 'pokok' | 'pemohonId'>,
  alur: Alur,
  kitab: Kitab,
  langkah: Langkah,
  putusan?: Putusan,
  tugasMitra?: string,
): Promise<Hasil<SemuaJabatan, PenolakanAlur | PenolakanBerkas>> => {
  const { akibat } = langkah;
  const dibuka = akibat.filter((a) => a.jenis === 'buka');
  const penerima = [...new Set(dibuka.map((a) => a.peran))];
  const jabatan = await cariSemuaJabatan(trx, kitab, berkas.pokok, peranAkibat(akibat), penggerak.hariIni);
  const terisi = await periksaPejabat(trx, kitab, jabatan, penerima, penggerak.hariIni);
  if (!terisi.sah) return terisi;

  const ditutup = akibat.filter((a) => a.jenis === 'tutup').map((a) => a.tugas);
  const ditinggal = await tutupTindakan(trx, penggerak, berkas.id, ditutup, putusan);
  if (!ditinggal) {
    const [tugas = ''] = ditutup;
    return tolak({ jenis: 'keadaan', kode: 'alur/tugas-tidak-terbuka', tugas, terbuka: [] });
  }
  const alamat = (a: Buka) => terisi.nilai.get(a.peran) ?? [];
  const dialamatkan = dibuka.flatMap((a) => alamat(a).map((posisiId) => ({ ...a, id: randomUUID(), posisiId })));
  const baru = await alamatkanKeAtasan(trx, kitab, dialamatkan, penggerak.hariIni);
  const penerimaBaru = baru.map(({ posisiId }) => ({ posisi: posisiId, sebagai: 'penerima' }));
  const atasNama = putusan?.kuasa ? [{ posisi: putusan.posisiId, sebagai: 'kuasa' }] : [];
  const pihak = [...pihakAkibat(akibat, jabatan), ...penerimaBaru, ...atasNama];
  await catatLangkah(trx, penggerak, berkas.id, alur, kitab, langkah, baru, pihak, putusan);
  const surat = pihakAkibat(
    akibat.filter((a) => a.jenis === 'naskah'),
    jabatan,
  );
  const tamat = langkah.keadaan.hasil !== undefined;
  await kabariLangkah(trx, penggerak, berkas, { baru, surat, ...ditinggal, ditutup, tamat, putusan, tugasMitra });
  return sah(jabatan);
};

/**
 * Closes open acts together with their clocks and what was told of them, never before they were opened, should the host's clock
 * have gone back; answers whose desks they lay on and who else had been told, undefined when one of
 * them was no longer open.
 */
const tutupTindakan = async (
  trx: Trx,
  { instansiId, pegawaiId, sekarang }: Penggerak,
  berkasId: string,
  tugas: readonly string[],
  putusan: Putusan | undefined,
): Promise<{ readonly meja: readonly string[]; readonly dikabari: readonly string[] } | undefined> => {
  if (tugas.length === 0) return { meja: [], dikabari: [] };
  const { pelimpahan, penanda, perantara } = kolomKuasa(putusan);
  const { rows } = await sql<{ tugas: string; posisi: string; dikabari: string[] }>`
    with tutup as (
      update alur.tindakan set ditutup_pada = greatest(dibuka_pada, ${sekarang}::timestamptz), pilihan = ${putusan?.pilihan ?? null},
        alasan = ${putusan?.alasan ?? null}, isian = ${putusan ? JSON.stringify(putusan.isian) : null}::jsonb,
        oleh = ${pegawaiId}, sebagai = ${putusan?.sebagai ?? null}, pelimpahan_id = ${pelimpahan},
        kuasa_posisi_id = ${penanda}, perantara_id = ${perantara}, urut = nextval('alur.urut_tindakan')
      where instansi_id = ${instansiId} and berkas_id = ${berkasId} and tugas = any(${[...tugas]})
        and ditutup_pada is null and id = coalesce(${putusan?.tindakanId ?? null}::uuid, id)
      returning id, tugas, posisi_id),
    waktu as (
      update alur.pewaktu w set selesai_pada = ${sekarang} from tutup t
      where w.instansi_id = ${instansiId} and w.tindakan_id = t.id and w.selesai_pada is null),
    kabar as (
      update alur.pemberitahuan n set dibaca_pada = ${sekarang} from tutup t
      where n.instansi_id = ${instansiId} and n.tindakan_id = t.id and n.dibaca_pada is null
      returning n.posisi_id)
    select tugas, posisi_id as posisi, array(select posisi_id from kabar) as dikabari from tutup`.execute(trx);
  if (new Set(rows.map((b) => b.tugas)).size !== tugas.length) return undefined;
  return { meja: rows.map((b) => b.posisi), dikabari: rows[0]?.dikabari ?? [] };
};

/** By which delegation an act was answered for its office. */
const kolomKuasa = (putusan: Putusan | undefined) => {
  const { kuasa, posisiId } = putusan ?? {};
  if (!kuasa) return { pelimpahan: null, penanda: null, perantara: null };
  return { pelimpahan: kuasa.id, penanda: posisiId ?? null, perantara: kuasa.perantara?.id ?? null };
};

/** New acts, their clocks, the parties and the state, in one statement. */
const catatLangkah = async (
  trx: Trx,
  { instansiId, pegawaiId, hariIni, sekarang }: Penggerak,
  berkasId: string,
  alur: Alur,
  kitab: Kitab,
  { keadaan }: Langkah,
  baru: readonly TindakanBaru[],
  pihak: readonly { posisi: string; sebagai: string }[],
  putusan: Putusan | undefined,
): Promise<void> => {
  const tindakan = baru.map(({ id, tugas, peran, posisiId }) => {
    const simpul = alur.simpul[tugas];
    const menerbitkan = simpul?.jenis === 'tugas' ? suratDilimpahkan(kitab, alur, simpul) : [];
    return { id, tugas, peran, posisi: posisiId, menerbitkan };
  });
  const waktu = baru.flatMap((t) => pewaktuBaru(t, kitab, hariIni));
  await sql`
    with waktu as (
      select x.id, x.tindakan, x.simpul, alur.jatuh_tempo(x.hari, x.menit, ${sekarang}, i.zona_waktu) as jatuh_tempo
      from jsonb_to_recordset(${JSON.stringify(waktu)}::jsonb)
        as x(id uuid, tindakan uuid, simpul text, hari date, menit integer)
      join kernel.instansi i on i.instansi_id = ${instansiId}),
    tindakan as (
      insert into alur.tindakan (instansi_id, id, berkas_id, tugas, peran, posisi_id, dari_posisi_id, dari_pegawai_id, dibuka_pada, menerbitkan, tenggat)
      select ${instansiId}::uuid, x.id, ${berkasId}::uuid, x.tugas, x.peran, x.posisi, ${putusan?.posisiId ?? null}::uuid,
        ${putusan ? pegawaiId : null}::uuid, ${sekarang}::timestamptz, x.menerbitkan, (select max(w.jatuh_tempo) from waktu w where w.tindakan = x.id)
      from jsonb_to_recordset(${JSON.stringify(tindakan)}::jsonb) as x(id uuid, tugas text, peran text, posisi uuid, menerbitkan jsonb)),
    pewaktu as (
      insert into alur.pewaktu (instansi_id, id, berkas_id, tindakan_id, simpul, jatuh_tempo)
      select ${instansiId}::uuid, id, ${berkasId}::uuid, tindakan, simpul, jatuh_tempo from waktu),
    pihak as (
      insert into alur.pihak (instansi_id, berkas_id, posisi_id, sebagai)
      select ${instansiId}::uuid, ${berkasId}::uuid, x.posisi, x.sebagai
      from jsonb_to_recordset(${JSON.stringify(pihak)}::jsonb) as x(posisi uuid, sebagai text)
      on conflict do nothing)
    update alur.berkas set keadaan = ${JSON.stringify(keadaan)}::jsonb, hasil = ${keadaan.hasil ?? null},
      selesai_pada = ${keadaan.hasil === undefined ? null : sql`greatest(dibuka_pada, ${sekarang}::timestamptz)`}
    where instansi_id = ${instansiId} and id = ${berkasId}`.execute(trx);
};

const pewaktuBaru = (t: TindakanBaru, kitab: Kitab, hari: Tanggal) =>
  t.pewaktu.map((w) => ({
    id: randomUUID(),
    tindakan: t.id,
    simpul: w.simpul,
    ...hitungTenggat(w.tenggat, hari, (id) => parameterBerlaku(kitab, id, hari)?.nilai),
  }));

const peranAkibat = (akibat: readonly Akibat[]): readonly string[] =>
  akibat.flatMap((a) => {
    if (a.jenis === 'buka') return [a.peran];
    if (a.jenis === 'naskah') return [...(a.kepada === undefined ? [] : [a.kepada]), ...a.tembusan];
    return a.jenis === 'ingatkan' && a.beritahu !== undefined ? [a.beritahu] : [];
  });

const pihakAkibat = (akibat: readonly Akibat[], jabatan: SemuaJabatan) => {
  const pihak = (peran: readonly string[], sebagai: string) =>
    peran.flatMap((p) => (jabatan.get(p) ?? []).map((posisi) => ({ posisi, sebagai })));
  return akibat.flatMap((a) => {
    if (a.jenis === 'buka') return pihak([a.peran], 'penerima');
    if (a.jenis !== 'naskah') return [];
    return [...pihak(a.kepada === undefined ? [] : [a.kepada], 'penerima'), ...pihak(a.tembusan, 'tembusan')];
  });
};
