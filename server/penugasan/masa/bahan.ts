import type { Tanggal } from '@lincah/domain/kernel';
import {
  alurPerubahan,
  type IsiPerubahan,
  type JenisPerubahan,
  lingkupPenugasan,
  sekompeten,
  type UsulPerubahan,
} from '@lincah/domain/penugasan';
import type { Kitab } from '@lincah/domain/regulasi';
import { cariJabatan } from '../../alur/index.ts';
import type { Trx } from '../../kernel/index.ts';
import { pejabatPosisi } from '../../organisasi/index.ts';
import { muatUjung } from '../ujung.ts';
import type { OrangBertugas, PenugasanMasa } from './repository.ts';

/** Tasks of the drawings whose offices are compared: one office does not recommend to itself. */
const REKOMENDASI = 'rekomendasikan';
const PUTUSAN = 'putuskan';
/** Task of the drawing of a substitution whose office lends the person. */
const USUL = 'usulkan';

type Diusulkan = {
  readonly jenis: JenisPerubahan;
  readonly isi: IsiPerubahan;
  /** Of several people, whom it is about; of all of them when it is left out. */
  readonly lama?: OrangBertugas | undefined;
  readonly pengganti?: string | undefined;
};

/** Subjects of a change's dossier: both sides of the assignment, and the successor. */
export const pokokPerubahan = (
  { pemilik, orang }: PenugasanMasa,
  { lama, pengganti }: Pick<Diusulkan, 'lama' | 'pengganti'>,
): Readonly<Record<string, string>> => ({
  ...(pemilik !== undefined && { pemohon: pemilik, pemilik }),
  ...(orang.length > 0 && { pegawai: lama ? lama.posisi : orang.map((o) => o.posisi).join(' ') }),
  ...(pengganti !== undefined && { pengganti }),
});

/** What the rules of a change ask, read from the structure as it stands today. */
export const bahanPerubahan = async (
  trx: Trx,
  penugasan: PenugasanMasa,
  diusulkan: Diusulkan,
  kitab: Kitab,
  hari: Tanggal,
  adaPerubahanLain: boolean,
): Promise<Omit<UsulPerubahan, 'alasanAturan'>> => {
  const { jenis, isi, lama = penugasan.orang[0] } = diusulkan;
  const pemangku = lama && (await pejabatPosisi(trx, [lama.posisi], hari)).get(lama.posisi)?.pemangku;
  const pengganti = await muatPengganti(trx, penugasan, { ...diusulkan, lama }, kitab, hari);
  return {
    jenis,
    penugasan: {
      cara: penugasan.cara,
      lingkup: penugasan.lingkup,
      mulai: penugasan.mulai,
      selesai: penugasan.selesai,
      ekspektasi: penugasan.ekspektasi,
    },
    isi,
    pimpinanAsalMemutus: await pimpinanAsalMemutus(trx, penugasan, diusulkan, kitab, hari),
    pegawaiAda: pemangku !== undefined && pemangku?.pegawaiId === lama?.pegawai,
    adaPerubahanLain,
    ...(pengganti && { pengganti }),
  };
};

/** The offices of both lanes are one, or the person leads her own unit. */
const pimpinanAsalMemutus = async (
  trx: Trx,
  penugasan: PenugasanMasa,
  diusulkan: Diusulkan,
  kitab: Kitab,
  hari: Tanggal,
): Promise<boolean> => {
  const alur = kitab.alur[alurPerubahan(diusulkan.jenis)];
  const peran = [REKOMENDASI, PUTUSAN].flatMap((id) => {
    const simpul = alur?.simpul[id];
    return simpul?.jenis === 'tugas' ? [simpul.peran] : [];
  });
  const [saran, putusan] = peran;
  if (saran === undefined || putusan === undefined) return false;
  const pokok = pokokPerubahan(penugasan, diusulkan);
  const jabatan = await cariJabatan(trx, kitab, pokok, peran, hari);
  const asal = jabatan.get(saran);
  return asal !== undefined && (asal === jabatan.get(putusan) || asal === pokok.pegawai);
};

const muatPengganti = async (trx: Trx, penugasan: PenugasanMasa, diusulkan: Diusulkan, kitab: Kitab, hari: Tanggal) => {
  const { lama, pengganti } = diusulkan;
  if (pengganti === undefined || !penugasan.pemilik) return undefined;
  const { pemilik, dituju } = await muatUjung(trx, { pemohon: penugasan.pemilik, pegawai: pengganti }, kitab, hari);
  if (!dituju || !pemilik) return undefined;
  const kompetensi = await listKompetensi(trx, [dituju.pegawai, lama?.pegawai ?? '']);
  return {
    orang: dituju,
    orangSama: penugasan.orang.some((o) => o.pegawai === dituju.pegawai),
    sepihak:
      lingkupPenugasan(pemilik, dituju) === penugasan.lingkup &&
      (penugasan.lingkup === 'dalam-unit' || (await sepemberi(trx, penugasan, diusulkan, kitab, hari))),
    sekompeten: sekompeten(
      penugasan.kompetensi,
      kompetensi.get(lama?.pegawai ?? '') ?? [],
      kompetensi.get(dituju.pegawai) ?? [],
    ),
  };
};

/** The office that lent the former person answers for the successor too. */
const sepemberi = async (
  trx: Trx,
  penugasan: PenugasanMasa,
  diusulkan: Diusulkan,
  kitab: Kitab,
  hari: Tanggal,
): Promise<boolean> => {
  const simpul = kitab.alur[alurPerubahan(diusulkan.jenis)]?.simpul[USUL];
  if (simpul?.jenis !== 'tugas') return false;
  const pokok = pokokPerubahan(penugasan, diusulkan);
  const pemberi = async (pegawai = '') =>
    (await cariJabatan(trx, kitab, { ...pokok, pegawai }, [simpul.peran], hari)).get(simpul.peran);
  const semula = await pemberi(diusulkan.lama?.posisi);
  return semula !== undefined && semula === (await pemberi(diusulkan.pengganti));
};

const listKompetensi = async (
  trx: Trx,
  pegawai: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const baris = await trx
    .selectFrom('organisasi.pegawai')
    .select(['id', 'kompetensi'])
    .where(
      'id',
      'in',
      pegawai.filter((id) => id !== ''),
    )
    .execute();
  return new Map(baris.map((b) => [b.id, b.kompetensi]));
};
