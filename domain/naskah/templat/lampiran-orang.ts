import { formatNip } from '../../organisasi/index.ts';
import type { Naskah } from '../naskah.ts';
import { terbilang } from '../terbilang.ts';
import type { BlokSurat, Potongan } from './blok.ts';

type Data = Naskah['data'];
type Orang = Readonly<Record<string, unknown>>;

/** The people of a letter that is about several; none of a letter about one. They stand in its annex. */
export const orangTerlampir = ({ daftar, pegawai }: Data): readonly Orang[] =>
  pegawai !== undefined && Array.isArray(daftar) && daftar.length > 1 ? (daftar as readonly Orang[]) : [];

/** What stands in the body of a letter instead of its people. */
export const sebutTerlampir = (jumlah: number): BlokSurat => ({
  blok: 'paragraf',
  isi: [biasa(`${jumlah} (${terbilang(jumlah)}) orang pegawai yang namanya tercantum dalam lampiran surat ini.`)],
});

/** The annex of a letter about several people, in the order in which it names them; nothing for a letter about one. */
export const lampiranOrang = ({ data }: Pick<Naskah, 'data'>, surat: string): readonly BlokSurat[] => {
  const orang = orangTerlampir(data);
  if (orang.length === 0) return [];
  const sel = (teks: string): readonly BlokSurat[] => [{ blok: 'paragraf', isi: [biasa(teks)] }];
  return [
    {
      blok: 'lampiran',
      surat: [biasa(surat)],
      judul: [biasa('DAFTAR PEGAWAI')],
      isi: [
        {
          blok: 'tabel',
          kolom: [0.9, 0, 4.1, 2.2, 0, 0],
          kepala: ['No.', ...KOLOM.map(([judul]) => judul)].map((judul) => [biasa(judul)]),
          baris: orang.map((p, i) => [sel(`${i + 1}.`), ...KOLOM.map(([, kunci]) => sel(tulis(p[kunci], kunci)))]),
        },
      ],
    },
  ];
};

const KOLOM = [
  ['Nama', 'nama'],
  ['NIP', 'nip'],
  ['Pangkat/Golongan', 'pangkat'],
  ['Jabatan', 'jabatan'],
  ['Unit kerja', 'unit'],
] as const;

const tulis = (nilai: unknown, kunci: string): string => {
  if (typeof nilai !== 'string') return '';
  return kunci === 'nip' && /^\d{18}$/.test(nilai) ? formatNip(nilai) : nilai;
};

const biasa = (teks: string): Potongan => ({ teks, tebal: false, miring: false });
