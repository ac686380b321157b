import { sah, tolak } from '@lincah/domain/kernel';
import { type Bagian, dasarHukum, type Kitab, tandaBagian } from '@lincah/domain/regulasi';
import { kirim, type Pelaku } from '../kernel/index.ts';
import type { Pustaka } from './pustaka.ts';

export type PustakaBaca = Pick<Pustaka, 'ada' | 'kitab' | 'gambar' | 'terlihat'>;

/** A book on the reader's desk, with its parent's and the names of the regulations on its chain. */
export type KitabDibaca = ReturnType<typeof bukaKitab>;

/** The book asked for, or the one that the agency follows today; refused, not broken, when there is none. */
export const kitabDibaca = (pustaka: PustakaBaca, pelaku: Pelaku, peraturan: string | undefined): KitabDibaca => {
  const id = peraturan || pelaku.peraturan;
  const boleh = id === pelaku.peraturan ? pustaka.ada(id) : terlihat(pustaka, pelaku).some((p) => p.id === id);
  return bukaKitab(
    pustaka,
    pelaku,
    kirim(boleh ? sah(pustaka.kitab(id)) : tolak(peraturan ? TIDAK_ADA : BELUM_MENGANUT)),
  );
};

const bukaKitab = (pustaka: PustakaBaca, pelaku: Pelaku, kitab: Kitab) => {
  const [, atas] = kitab.rantai;
  const induk = atas === undefined ? undefined : pustaka.kitab(atas);
  const sebut = (id: string) => sebutPeraturan(pustaka, pelaku, id);
  return {
    kitab,
    induk,
    sebut,
    kutip: (ketentuan: readonly string[]) => ketentuan.map((k) => ({ id: k, letak: dasarHukum(kitab, k).letak })),
    tanda: (bagian: Bagian, id: string) => {
      const { asal, peraturan, menggantikan } = tandaBagian(kitab, induk, bagian, id);
      return { asal, peraturan: sebut(peraturan), menggantikan: menggantikan ? sebut(menggantikan) : null };
    },
  };
};

/** A regulation by name, with the day from which it is in force. */
export const sebutPeraturan = (pustaka: PustakaBaca, pelaku: Pelaku, id: string) => {
  const tercatat = terlihat(pustaka, pelaku).find((p) => p.id === id);
  return {
    id,
    judul: tercatat?.judul ?? pustaka.kitab(id).judul,
    berlakuSejak: tercatat?.berlakuSejak ?? null,
  };
};

const terlihat = (pustaka: PustakaBaca, pelaku: Pelaku) => pustaka.terlihat(pelaku.instansiId);

export const TIDAK_ADA = { jenis: 'tidak-ada', kode: 'regulasi/tidak-ada' } as const;

const BELUM_MENGANUT = {
  jenis: 'keadaan',
  kode: 'regulasi/belum-menganut',
  detail: {
    id: 'Instansi Anda hari ini belum menganut peraturan Sistem Kerja yang tersedia di sini.',
    en: 'Your agency follows no work-system regulation available here today.',
  },
  jalanKeluar: {
    id: 'Minta pengelola instansi mencatat peraturan yang dianut dan sejak kapan.',
    en: 'Ask the administrator of your agency to record which regulation it follows and since when.',
  },
} as const;
