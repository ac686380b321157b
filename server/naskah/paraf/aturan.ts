import { type Hasil, sah, type Tanggal, tolak } from '@lincah/domain/kernel';
import { bolehAgenda, type CaraParaf, jelaskanKlasifikasi, PARAF_PALING_BANYAK } from '@lincah/domain/naskah';
import { sql } from 'kysely';
import { catatJejak, denganPenjelasan, type Pelaku, type RincianPenolakan, type Trx } from '../../kernel/index.ts';
import { pejabatPosisi } from '../../organisasi/index.ts';

export type AturanBaru = {
  readonly jenis: string;
  readonly sejak: Tanggal;
  readonly cara: CaraParaf;
  readonly jabatan: readonly string[];
  readonly tenggat: number;
};

export type AturanTersimpan = Omit<AturanBaru, 'jabatan' | 'sejak'> & {
  readonly sejak: string;
  readonly jabatan: readonly { readonly id: string; readonly nama: string }[];
  readonly oleh: string;
};

/** The rules that hold, and those to come. */
export const listAturan = async (trx: Trx, hariIni: string): Promise<readonly AturanTersimpan[]> => {
  const { rows } = await sql<AturanTersimpan>`
    select a.jenis, a.sejak, a.cara, a.tenggat_hari as tenggat, a.oleh_nama as oleh,
      coalesce((select json_agg(json_build_object('id', p.id, 'nama', p.nama) order by j.ke)
        from unnest(a.jabatan) with ordinality as j(id, ke)
        join organisasi.posisi p on p.instansi_id = a.instansi_id and p.id = j.id), '[]') as jabatan
    from naskah.aturan_paraf a
    where a.sejak > ${hariIni} or a.sejak = (select max(b.sejak) from naskah.aturan_paraf b
      where b.instansi_id = a.instansi_id and b.jenis = a.jenis and b.sejak <= ${hariIni})
    order by a.jenis, a.sejak`.execute(trx);
  return rows;
};

const lengkapi = denganPenjelasan(jelaskanKlasifikasi);

/** Says from a day on, never backwards, who initials letters of a kind before they are signed. */
export const tetapkanAturan = async (
  trx: Trx,
  pelaku: Pelaku,
  { jenis, sejak, cara, jabatan, tenggat }: AturanBaru,
): Promise<Hasil<{ readonly jenis: string }, RincianPenolakan>> => {
  const { instansiId, pegawaiId, nama, sekarang, hariIni } = pelaku;
  const izin = bolehAgenda(pegawaiId, pelaku.hak);
  if (!izin.sah) return lengkapi(izin);
  if (sejak < hariIni) return lengkapi(tolak({ jenis: 'aturan', kode: 'naskah/ciri-mundur', hariIni }));
  const dipakai = cara === 'jabatan' ? [...new Set(jabatan)] : [];
  const dikenal = await pejabatPosisi(trx, dipakai, sejak);
  if ((cara === 'jabatan' && dipakai.length === 0) || dikenal.size !== dipakai.length) return tolak(TANPA_JABATAN);
  await sql`insert into naskah.aturan_paraf (instansi_id, jenis, sejak, cara, jabatan, tenggat_hari, oleh, oleh_nama, pada)
    values (${instansiId}, ${jenis}, ${sejak}, ${cara}, ${dipakai}::uuid[], ${tenggat}, ${pegawaiId}, ${nama}, ${sekarang})
    on conflict (instansi_id, jenis, sejak) do update set cara = excluded.cara, jabatan = excluded.jabatan,
      tenggat_hari = excluded.tenggat_hari, oleh = excluded.oleh, oleh_nama = excluded.oleh_nama, pada = excluded.pada`.execute(
    trx,
  );
  const rincian = { sejak, cara, jabatan: dipakai, tenggat };
  await catatJejak(trx, pelaku, {
    perbuatan: 'naskah.tetapkanParaf',
    kamar: 'naskah',
    objek: jenis || 'semua',
    rincian,
  });
  return sah({ jenis });
};

const TANPA_JABATAN = {
  jenis: 'aturan',
  kode: 'naskah/paraf-tanpa-jabatan',
  detail: {
    id: `Pilih 1 sampai ${PARAF_PALING_BANYAK} jabatan yang berlaku pada hari itu.`,
    en: `Choose 1 to ${PARAF_PALING_BANYAK} posts that are in force on that day.`,
  },
} as const;
