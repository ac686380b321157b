import type { KuasaTandaTangan } from '@lincah/domain/naskah';
import type { Kitab } from '@lincah/domain/regulasi';
import type { SuratUntukTerbit } from './terbitkan.ts';

/** An office that a letter goes to: as it names it, with its post when it stands in this agency. */
export type AlamatSurat = { readonly posisi?: string; readonly sebutan: string | undefined };

/** A letter that a step of a drawing writes. */
export type SuratLangkah = {
  readonly kitab: Kitab;
  readonly berkasId: string;
  readonly jenis: string;
  /** Fields of the kind's schema. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Office that closed the act: it signs. */
  readonly penandaTangan: string;
  /** The delegation by which it signs in the name of the office that the act was addressed to. */
  readonly kuasa?: KuasaTandaTangan | undefined;
  readonly kepada: readonly AlamatSurat[];
  readonly tembusan: readonly AlamatSurat[];
};

/**
 * A letter of a step as it is handed over for issue: its kind as the book words it, each office once, no copy to who signs
 * or is addressed anyway.
 */
export const susunLangkah = ({
  kitab,
  berkasId,
  jenis,
  data,
  penandaTangan,
  kuasa,
  kepada,
  tembusan,
}: SuratLangkah): SuratUntukTerbit => {
  const naskah = kitab.naskah[jenis];
  const yth = unik(kepada.map((a) => a.sebutan));
  const tujuan = unik(kepada.map((a) => a.posisi));
  const salinan = unik(tembusan.map((a) => a.posisi));
  const terlampir = data.pegawai !== undefined && Array.isArray(data.daftar) && data.daftar.length > 1;
  return {
    berkasId,
    jenis,
    peraturan: kitab.sumber[`naskah/${jenis}`] ?? kitab.id,
    hal: naskah?.nama.id ?? jenis,
    ...(yth.length > 0 && { yth }),
    data,
    ...(naskah && { skema: naskah.skema }),
    penandaTanganPosisiId: penandaTangan,
    ...(kuasa && { kuasa }),
    tujuanPosisi: tujuan,
    tembusanPosisi: salinan.filter((id) => id !== penandaTangan && id !== kuasa?.pemberi.id && !tujuan.includes(id)),
    tembusanLuar: unik(tembusan.filter((a) => a.posisi === undefined).map((a) => a.sebutan)),
    ...(terlampir && { lampiran: 'Satu berkas' }),
  };
};

/** The regulation that a letter stands on, as letters cite it. */
export const sebutPeraturan = ({ nomor, judul }: Pick<Kitab, 'nomor' | 'judul'>): string =>
  `${nomor} tentang ${judul.id}`;

/** Stands for the dossier of a letter that is only looked at. */
export const TANPA_BERKAS = '00000000-0000-0000-0000-000000000000';

const unik = (daftar: readonly (string | undefined)[]): readonly string[] =>
  [...new Set(daftar.filter((t) => t !== undefined && t !== ''))] as string[];
