import type { Acak } from './acak.ts';
import { gelar } from './gelar.ts';
import type { Bidang } from './jabatan.ts';
import { buatNama } from './nama.ts';

/** What a post asks of its holder. */
export type Sosok = {
  readonly golongan: readonly string[];
  readonly umur: readonly [number, number];
  readonly pendidikan: readonly string[];
  readonly bidang: Bidang;
  readonly kompetensi: readonly string[];
  readonly persenPppk?: number;
  readonly golonganPppk?: string;
};

/** What is fixed about a person; the rest is drawn. */
export type Tetap = { readonly nama?: string; readonly kelamin?: 'L' | 'P'; readonly kompetensi?: readonly string[] };

export type BarisPegawai = Readonly<Record<string, string>> & { readonly nip: string };

const TAHUN = 2026;

export const dua = (n: number): string => String(n).padStart(2, '0');

/** Draws people one after the other; nobody gets the NIP or the address of another. */
export const pengundiOrang = (a: Acak, ranah: string) => {
  const nipTerpakai = new Set<string>();
  const surelTerpakai = new Map<string, number>();

  /** Serials 901–999 mark a NIP as made up. */
  const buatNip = (lahir: number, kelamin: 'L' | 'P', pppk: boolean): string => {
    const tanggal = `${lahir}${dua(a.bilangan(1, 12))}${dua(a.bilangan(1, 28))}`;
    const pns = Math.min(lahir + a.bilangan(22, 29), TAHUN - 2);
    const kontrak = Math.max(a.bilangan(2021, 2024), lahir + 21);
    const angkat = pppk ? `${kontrak}21` : `${pns}${dua(a.pilih([1, 2, 3, 12]))}`;
    const nip = `${tanggal}${angkat}${kelamin === 'L' ? 1 : 2}${a.bilangan(901, 999)}`;
    if (nipTerpakai.has(nip)) return buatNip(lahir, kelamin, pppk);
    nipTerpakai.add(nip);
    return nip;
  };

  const buatSurel = (nama: string): string => {
    const pokok = nama.toLowerCase().replaceAll(' ', '.');
    const ke = (surelTerpakai.get(pokok) ?? 0) + 1;
    surelTerpakai.set(pokok, ke);
    return `${pokok}${ke > 1 ? ke : ''}@${ranah}`;
  };

  const bukti = (): string =>
    a.pilih([
      `sertifikat pelatihan ${a.bilangan(2018, 2025)}`,
      `pengalaman ${a.bilangan(2, 12)} tahun`,
      `sertifikat kompetensi ${a.bilangan(2019, 2025)}`,
      `laporan kegiatan ${a.bilangan(2021, 2025)}`,
    ]);
  const kompetensi = (daftar: readonly string[]): readonly string[] =>
    daftar.filter((_, i) => i === 0 || a.peluang(35)).map((k) => `${k} (${bukti()})`);

  const kepegawaian = (sosok: Sosok, bernama: boolean) => {
    const pppk = !bernama && a.peluang(sosok.persenPppk ?? 0);
    return { status: pppk ? 'PPPK' : 'PNS', golongan: pppk ? (sosok.golonganPppk ?? 'IX') : a.pilih(sosok.golongan) };
  };

  return (sosok: Sosok, tetap: Tetap): BarisPegawai => {
    const kelamin = tetap.kelamin ?? (a.peluang(50) ? 'L' : 'P');
    const nama = tetap.nama ?? buatNama(a, kelamin);
    const status = kepegawaian(sosok, tetap.nama !== undefined);
    const pendidikan = a.pilih(sosok.pendidikan);
    return {
      nip: buatNip(TAHUN - a.bilangan(...sosok.umur), kelamin, status.status === 'PPPK'),
      nama,
      ...gelar(pendidikan, sosok.bidang),
      ...status,
      pendidikan,
      email: buatSurel(nama),
      kompetensi: (tetap.kompetensi ?? kompetensi(sosok.kompetensi)).join('; '),
    };
  };
};
