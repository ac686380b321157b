import type { Tanggal } from '@lincah/domain/kernel';
import {
  alurPerubahan,
  type IsiPerubahan,
  type JenisPerubahan,
  type Lingkup,
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

/** Tasks of the drawings whose offices are compared: one office does not recommend to itself, nor pass a report on to itself. */
const REKOMENDASI = 'rekomendasikan';
const PUTUSAN = ['pertimbangkan', 'putuskan'];
const PENERUSAN = 'teruskan';
const PEMERIKSAAN = ['periksa'];
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
    ...(await perangkapan(trx, penugasan, diusulkan, kitab, hari)),
    pegawaiAda: pemangku !== undefined && pemangku?.pegawaiId === lama?.pegawai,
    adaPerubahanLain,
    ...(pengganti && { pengganti }),
  };
};

/** Where the offices of two lanes are one, or the person leads her own unit. */
const perangkapan = async (trx: Trx, penugasan: PenugasanMasa, diusulkan: Diusulkan, kitab: Kitab, hari: Tanggal) => {
  const alur = kitab.alur[alurPerubahan(diusulkan.jenis, penugasan.lingkup)];
  const pokok = pokokPerubahan(penugasan, diusulkan);
  const peran = (tugas: readonly string[]) =>
    tugas.flatMap((id) => {
      const simpul = alur?.simpul[id];
      return simpul?.jenis === 'tugas' ? [simpul.peran] : [];
    })[0];
  const lajur = [[REKOMENDASI], PUTUSAN, [PENERUSAN], PEMERIKSAAN].map(peran);
  const jabatan = await cariJabatan(
    trx,
    kitab,
    pokok,
    lajur.filter((p) => p !== undefined),
    hari,
  );
  const [asal, pemutus, penerus, pemeriksa] = lajur.map((p) => jabatan.get(p ?? ''));
  return {
    pimpinanAsalMemutus: lajur[1] !== undefined && asal !== undefined && (asal === pemutus || asal === pokok.pegawai),
    penilaiPemilik: penerus !== undefined && penerus === pemeriksa,
  };
};

const muatPengganti = async (trx: Trx, penugasan: PenugasanMasa, diusulkan: Diusulkan, kitab: Kitab, hari: Tanggal) => {
  const { lama, pengganti } = diusulkan;
  const { pemilik: pemohon = penugasan.mitra && pengganti } = penugasan;
  if (pengganti === undefined || pemohon === undefined) return undefined;
  const { pemilik, dituju } = await muatUjung(trx, { pemohon, pegawai: pengganti }, kitab, hari);
  if (!dituju || !pemilik) return undefined;
  const kompetensi = await listKompetensi(trx, [dituju.pegawai, lama?.pegawai ?? '']);
  return {
    orang: dituju,
    orangSama: penugasan.orang.some((o) => o.pegawai === dituju.pegawai),
    sepihak: await sepihak(trx, penugasan, diusulkan, lingkupPenugasan(pemilik, dituju), kitab, hari),
    sekompeten: sekompeten(
      penugasan.kompetensi,
      kompetensi.get(lama?.pegawai ?? '') ?? [],
      kompetensi.get(dituju.pegawai) ?? [],
    ),
  };
};

/** Of the side that consented, in the same scope; a successor of this agency is of the same scope as who was lent to another. */
const sepihak = async (
  trx: Trx,
  penugasan: PenugasanMasa,
  diusulkan: Diusulkan,
  lingkup: Lingkup,
  kitab: Kitab,
  hari: Tanggal,
): Promise<boolean> => {
  if (!penugasan.mitra && lingkup !== penugasan.lingkup) return false;
  return penugasan.lingkup === 'dalam-unit' || sepemberi(trx, penugasan, diusulkan, kitab, hari);
};

/** The office that lent the former person answers for the successor too. */
const sepemberi = async (
  trx: Trx,
  penugasan: PenugasanMasa,
  diusulkan: Diusulkan,
  kitab: Kitab,
  hari: Tanggal,
): Promise<boolean> => {
  const simpul = kitab.alur[alurPerubahan(diusulkan.jenis, penugasan.lingkup)]?.simpul[USUL];
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
