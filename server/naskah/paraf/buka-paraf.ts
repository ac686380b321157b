import type { Tanggal } from '@lincah/domain/kernel';
import { type CaraParaf, garisParaf, majuHariKerja, type PeranParaf, susunParaf } from '@lincah/domain/naskah';
import { type RawBuilder, sql } from 'kysely';
import type { Pelaku, Trx } from '../../kernel/index.ts';
import { listRantai, pejabatPosisi } from '../../organisasi/index.ts';
import { bacaLibur } from '../hari-libur/repository.ts';

/** What the agency has decided about the initials of a kind of letter. */
export type AturanParaf = {
  readonly cara: CaraParaf;
  readonly jabatan: readonly string[];
  readonly tenggat: number;
};

/** A step put down: whose, and what is asked of it. */
export type LangkahBaru = { readonly posisi: string; readonly tugas: PeranParaf };

/** Working days that a step has where no rule says otherwise. */
export const TENGGAT_BAWAAN = 2;

/** The rule of the day for a kind: its own before the common one. For a statement over agency `i`. */
export const kueriAturanParaf = (jenis: string, pada: string): RawBuilder<AturanParaf | null> => sql`(
  select json_build_object('cara', p.cara, 'jabatan', p.jabatan, 'tenggat', p.tenggat_hari)
  from naskah.aturan_paraf p
  where p.instansi_id = i.instansi_id and p.jenis in (${jenis}, '') and p.sejak <= ${pada}
  order by p.jenis = '', p.sejak desc limit 1)`;

/**
 * Puts the steps of a new letter down, the first one open; answers their offices in order. None where the agency asks for none,
 * or where nobody who holds an office stands below the signatory; the other party of the letter comes last.
 */
export const bukaParaf = async (
  trx: Trx,
  pelaku: Pelaku,
  surat: {
    readonly id: string;
    readonly berkasId: string | null;
    readonly penanda: string;
    readonly pihak?: string;
  },
  aturan: AturanParaf | null,
): Promise<readonly LangkahBaru[]> => {
  const pemaraf = await siapaMemaraf(trx, pelaku, surat, aturan);
  const langkah: readonly LangkahBaru[] = [
    ...pemaraf.filter((p) => p !== surat.pihak).map((posisi) => ({ posisi, tugas: 'paraf' as const })),
    ...(surat.pihak === undefined ? [] : [{ posisi: surat.pihak, tugas: 'pihak' as const }]),
  ];
  if (langkah.length === 0) return langkah;
  const tenggat = await tenggatParaf(trx, pelaku.hariIni, aturan?.tenggat ?? TENGGAT_BAWAAN);
  await trx
    .insertInto('naskah.paraf')
    .values(
      langkah.map(({ posisi, tugas }, i) => ({
        instansi_id: pelaku.instansiId,
        surat_id: surat.id,
        urut: i + 1,
        posisi_id: posisi,
        peran: tugas,
        ...(i === 0 && { dibuka_pada: pelaku.sekarang, tenggat }),
      })),
    )
    .execute();
  return langkah;
};

/** The last day of a step that opens today: so many working days on, the agency's days off left out. */
export const tenggatParaf = async (trx: Trx, hariIni: Tanggal, lama: number): Promise<Tanggal> =>
  majuHariKerja(hariIni, lama, await bacaLibur(trx, { dari: hariIni }));

/** Posts that initial the letter by the agency's rule, lowest first. */
const siapaMemaraf = async (
  trx: Trx,
  pelaku: Pelaku,
  surat: { readonly berkasId: string | null; readonly penanda: string },
  aturan: AturanParaf | null,
): Promise<readonly string[]> => {
  if (!aturan || aturan.cara === 'tanpa') return [];
  const calon = aturan.cara === 'jabatan' ? aturan.jabatan : await calonGaris(trx, pelaku, surat);
  if (calon.length === 0) return [];
  const pejabat = await pejabatPosisi(trx, calon, pelaku.hariIni);
  const dipangku = new Set([...pejabat.values()].filter((p) => p.pemangku !== null).map((p) => p.id));
  return susunParaf(calon, surat.penanda, dipangku);
};

/** Heads between who asked for the dossier, or who writes, and who signs. */
const calonGaris = async (
  trx: Trx,
  { hariIni, posisi }: Pelaku,
  { berkasId, penanda }: { readonly berkasId: string | null; readonly penanda: string },
): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    select pemohon_id as id from alur.berkas where id = ${berkasId}::uuid`.execute(trx);
  const awal = rows[0]?.id ?? posisi[0]?.id;
  if (awal === undefined) return [];
  const rantai = await listRantai(trx, [awal, penanda], hariIni);
  const unit = rantai.get(penanda)?.posisi.unit;
  return unit === undefined ? [] : garisParaf(rantai.get(awal)?.rantai ?? [], { posisi: penanda, unit });
};
