import { type RawBuilder, sql } from 'kysely';
import { type BasisData, dalamInstansi, semuaInstansi, type Trx } from './kernel/index.ts';

export type HasilPeriksaIsi = { readonly surat: number; readonly berkas: number; readonly rusak: readonly string[] };
type Baris = { readonly nama: string; readonly utuh: boolean };

const SEKALI = 200;

/** Hashes every letter and every stored file anew, in pieces, and names those that are not what they were. */
export const periksaIsi = async (db: BasisData): Promise<HasilPeriksaIsi> => {
  const jumlah: Record<keyof typeof ISI, number> = { surat: 0, 'surat masuk': 0, lampiran: 0, foto: 0, lambang: 0 };
  const rusak: string[] = [];
  for await (const { jenis, nama, utuh } of bacaSemua(db)) {
    jumlah[jenis] += 1;
    if (!utuh) rusak.push(`${jenis} ${nama}`);
  }
  return { surat: jumlah.surat + jumlah['surat masuk'], berkas: jumlah.lampiran + jumlah.foto + jumlah.lambang, rusak };
};

async function* bacaSemua(db: BasisData): AsyncGenerator<Baris & { readonly jenis: keyof typeof ISI }> {
  for (const { instansiId } of await semuaInstansi(db))
    for (const jenis of Object.keys(ISI) as (keyof typeof ISI)[])
      for await (const baris of baca(db, instansiId, jenis)) yield { ...baris, jenis };
}

async function* baca(db: BasisData, instansiId: string, jenis: keyof typeof ISI): AsyncGenerator<Baris> {
  const { tabel, kunci, kueri } = ISI[jenis];
  const dalam = <T>(kerja: (trx: Trx) => Promise<T>) => dalamInstansi(db, instansiId, kerja);
  const { rows } = await dalam((trx) =>
    sql<{ id: string }>`select ${sql.ref(kunci)} as id from ${sql.table(tabel)} order by 1`.execute(trx),
  );
  for (let dari = 0; dari < rows.length; dari += SEKALI) {
    const id = rows.slice(dari, dari + SEKALI).map((b) => b.id);
    yield* (await dalam((trx) => kueri(sql`any(${id}::uuid[])`).execute(trx))).rows;
  }
}

type Isi = {
  readonly tabel: string;
  readonly kunci: string;
  readonly kueri: (id: RawBuilder<unknown>) => RawBuilder<Baris>;
};
const sidikNaskah = sql`encode(sha256(convert_to(s.naskah::text, 'UTF8')), 'hex')`;

const ISI = {
  surat: {
    tabel: 'naskah.surat',
    kunci: 'id',
    kueri: (id) => sql<Baris>`select s.nomor as nama, coalesce(s.sidik_naskah = ${sidikNaskah}
        and coalesce(encode(sha256(c.pdf), 'hex') = s.sidik, s.sidik is null and c.pdf is null)
        and coalesce(encode(sha256(b.isi), 'hex') = t.sidik, t.sidik is null and b.isi is null), false) as utuh
      from naskah.surat s
      left join naskah.cetakan c on c.instansi_id = s.instansi_id and c.surat_id = s.id
      left join naskah.tanda_tangan t on t.instansi_id = s.instansi_id and t.surat_id = s.id
      left join naskah.berkas_tertanda b on b.instansi_id = s.instansi_id and b.surat_id = s.id
      where s.id = ${id}`,
  },
  'surat masuk': {
    tabel: 'naskah.surat_masuk',
    kunci: 'id',
    kueri: (id) =>
      sql<Baris>`select s.nomor as nama, s.sidik_naskah = ${sidikNaskah} as utuh from naskah.surat_masuk s where s.id = ${id}`,
  },
  lampiran: {
    tabel: 'alur.lampiran',
    kunci: 'id',
    kueri: (
      id,
    ) => sql<Baris>`select l.nama, l.sidik = encode(sha256(string_agg(i.isi, ''::bytea order by i.urut)), 'hex') as utuh
      from alur.lampiran l join alur.lampiran_isi i on i.instansi_id = l.instansi_id and i.lampiran_id = l.id
      where l.id = ${id} group by l.instansi_id, l.id, l.nama, l.sidik`,
  },
  foto: {
    tabel: 'organisasi.foto',
    kunci: 'pegawai_id',
    kueri: (id) =>
      sql<Baris>`select f.pegawai_id::text as nama, f.sidik = encode(sha256(f.isi), 'hex') as utuh from organisasi.foto f where f.pegawai_id = ${id}`,
  },
  lambang: {
    tabel: 'naskah.lambang',
    kunci: 'id',
    kueri: (id) =>
      sql<Baris>`select l.versi::text as nama, l.sidik = encode(sha256(l.isi), 'hex') as utuh
        from naskah.lambang l where l.id = ${id} and l.isi is not null`,
  },
} as const satisfies Readonly<Record<string, Isi>>;
