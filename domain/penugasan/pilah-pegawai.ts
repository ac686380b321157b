import { type Hasil, sah, tolak } from '../kernel/index.ts';
import type { PenolakanPenugasan } from './penolakan.ts';

export type PilahanPegawai = {
  /** Posts that the dossier asks for so far. */
  readonly diminta: readonly string[];
  /** Posts of those who are lent; absent: all of them. */
  readonly dilibatkan?: readonly string[] | undefined;
  /** Reasons for the others, by post. */
  readonly alasan: Readonly<Record<string, string>>;
};

export type PegawaiTerpilah = {
  readonly dilibatkan: readonly string[];
  readonly ditolak: readonly { readonly posisi: string; readonly alasan: string }[];
};

/**
 * Parts the people of one request into those who are lent and those who are not, each of these with a reason. Only people who
 * were asked for can be lent; who lends nobody refuses the request.
 */
export const pilahPegawai = ({
  diminta,
  dilibatkan = diminta,
  alasan,
}: PilahanPegawai): Hasil<PegawaiTerpilah, PenolakanPenugasan> => {
  if (dilibatkan.some((p) => !diminta.includes(p))) return tolak({ jenis: 'tidak-ada', kode: 'penugasan/tidak-ada' });
  if (dilibatkan.length === 0) return tolak({ jenis: 'aturan', kode: 'penugasan/tanpa-pegawai' });
  const ditolak = diminta
    .filter((p) => !dilibatkan.includes(p))
    .map((posisi) => ({ posisi, alasan: alasan[posisi]?.trim() ?? '' }));
  const tanpaAlasan = ditolak.filter((d) => d.alasan === '').length;
  if (tanpaAlasan > 0) return tolak({ jenis: 'aturan', kode: 'penugasan/tanpa-alasan', jumlah: tanpaAlasan });
  return sah({ dilibatkan: diminta.filter((p) => dilibatkan.includes(p)), ditolak });
};

type Ditolak = { readonly nama: string; readonly jabatan: string; readonly alasan: string };

/** The note of an answer that leaves some people out: what was written, then each of them with the reason, a line each. */
export const catatanPilahan = (catatan: string | null, ditolak: readonly Ditolak[]): string =>
  [
    ...(catatan?.trim() ? [catatan.trim()] : []),
    ...ditolak.map(({ nama, jabatan, alasan }) => `${nama}, ${jabatan}, tidak dapat dilibatkan: ${alasan}`),
  ].join('\n');
