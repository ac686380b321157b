import type { Tanggal } from '@lincah/domain/kernel';
import {
  type BarisDaftar,
  type BarisImpor,
  type LembarBerkas,
  type LembarImpor,
  parseNip,
  rapikanGolongan,
  type SusunanImpor,
  tempatkanDaftar,
  uraikanNip,
} from '@lincah/domain/organisasi';
import { kenaliLembar, laporkanLembarAsing, laporkanTakTerbaca } from './baca-buku.ts';
import { bacaCsv } from './baca-csv.ts';
import { bacaBaris } from './baca-lembar.ts';
import { bacaXlsx } from './baca-xlsx.ts';
import { BATAS } from './batas.ts';
import {
  bacaKepalaKolom,
  cariKepala,
  type JudulDiingat,
  type KepalaKolom,
  pengenalJudul,
  perluDipetakan,
  susunanLembar,
} from './kepala.ts';
import type { LembarPolos } from './lembar-polos.ts';
import { periksaZip } from './periksa-zip.ts';
import { SEBAB_TAK_DITEMPATKAN } from './sebab-tempat.ts';
import { LEMBAR_BEBAS, type Letak } from './susunan.ts';
import type { Pencatat } from './temuan.ts';
import { uraiPendukung } from './urai-pendukung.ts';

export type SumberImpor = 'xlsx' | 'csv' | 'json';
export type BarisTerbaca = BarisImpor & Letak;
export type BerkasTerbaca = {
  readonly isi: Partial<Record<LembarBerkas, readonly BarisTerbaca[]>>;
  readonly kepala: readonly KepalaKolom[];
  readonly perluDipetakan: boolean;
};

/** Reads a file of any kind, sheet by sheet, so that only one stands in memory as it came. */
export const bacaBerkasImpor = async (
  sumber: SumberImpor,
  isi: Uint8Array,
  diingat: readonly JudulDiingat[],
  temuan: Pencatat,
): Promise<BerkasTerbaca> => {
  const hasil: { isi: Partial<Record<LembarBerkas, readonly BarisTerbaca[]>>; kepala: KepalaKolom[] } = {
    isi: {},
    kepala: [],
  };
  const arti = pengenalJudul(diingat);
  const terima = async (lembar: LembarPolos, nama: LembarBerkas) => {
    const kenal = arti(nama);
    const kepala = nama === 'Daftar' ? cariKepala(lembar, (j) => kenal(j)) : 1;
    const kolom = bacaKepalaKolom(lembar, nama, kepala, kenal);
    hasil.kepala.push(...kolom);
    if (sumber !== 'json' && perluDipetakan(kolom)) return;
    hasil.isi[nama] = await bacaBaris(lembar, nama, temuan, { susunan: susunanLembar(nama), kenal, kepala });
  };
  await bacaTiapLembar(sumber, isi, temuan, terima);
  const perLembar = [...new Set(hasil.kepala.map((k) => k.lembar))];
  const dipetakan =
    sumber !== 'json' && perLembar.some((l) => perluDipetakan(hasil.kepala.filter((k) => k.lembar === l)));
  return { ...hasil, perluDipetakan: dipetakan };
};

type Terima = (lembar: LembarPolos, nama: LembarBerkas) => Promise<void>;

const bacaTiapLembar = async (
  sumber: SumberImpor,
  isi: Uint8Array,
  temuan: Pencatat,
  terima: Terima,
): Promise<void> => {
  try {
    if (sumber === 'csv') await terima(bacaCsv(isi, BATAS.barisPerLembar), 'Daftar');
    else if (sumber === 'json') for (const l of lembarDariJson(isi)) await terimaJson(l, temuan, terima);
    else if (await periksaZip(Buffer.from(isi.buffer, isi.byteOffset, isi.byteLength), temuan))
      await bacaBuku(isi, temuan, terima);
  } catch {
    laporkanTakTerbaca(temuan);
  }
};

/** A workbook of one sheet is a list of people, whatever the sheet is called. */
const bacaBuku = async (isi: Uint8Array, temuan: Pencatat, terima: Terima): Promise<void> => {
  let tunda: LembarPolos | undefined;
  let jumlah = 0;
  const teruskan = async (lembar: LembarPolos) => {
    const nama = kenaliLembar(lembar.nama);
    if (nama) await terima(lembar, nama);
    else laporkanLembarAsing(lembar.nama, temuan);
  };
  for await (const lembar of bacaXlsx(isi, BATAS.barisPerLembar)) {
    if (LEMBAR_BEBAS.has(lembar.nama.trim().toLowerCase())) continue;
    jumlah += 1;
    if (jumlah === 1) {
      tunda = lembar;
      continue;
    }
    if (tunda) await teruskan(tunda);
    tunda = undefined;
    await teruskan(lembar);
  }
  if (tunda) await terima(tunda, 'Daftar');
};

const terimaJson = async (lembar: LembarPolos, temuan: Pencatat, terima: Terima): Promise<void> => {
  const nama = lembar.nama === 'Daftar' ? 'Daftar' : kenaliLembar(lembar.nama);
  if (nama) await terima(lembar, nama);
  else laporkanLembarAsing(lembar.nama, temuan);
};

/** `{ "Unit": [{ "kode": "A" }, …] }`: fields by their names or by the headers of the workbook. */
function* lembarDariJson(isi: Uint8Array): Generator<LembarPolos> {
  const lembar = JSON.parse(new TextDecoder().decode(isi)) as Record<string, readonly Record<string, unknown>[]>;
  for (const [nama, baris] of Object.entries(lembar)) {
    const bidang = [...new Set(baris.flatMap((b) => Object.keys(b)))];
    const susunan = nama === 'Daftar' ? susunanLembar('Daftar') : susunanLembar(kenaliLembar(nama) ?? 'Akun');
    const judul = bidang.map((f, i) => [i + 1, susunan.find((k) => k.kunci === f)?.judul ?? f] as const);
    const sel = baris.map((b, ke) => ({
      nomor: ke + 2,
      sel: bidang.flatMap((f, i) => (kosong(b[f]) ? [] : [[i + 1, polos(b[f])] as const])),
    }));
    yield { nama, lebar: bidang.length, baris: [{ nomor: 1, sel: judul }, ...sel] };
  }
}

const kosong = (nilai: unknown): boolean => nilai === undefined || nilai === null;
const polos = (nilai: unknown): string | number | boolean =>
  Array.isArray(nilai) ? nilai.join('; ') : (nilai as string | number | boolean);

/** The list taken apart: who the people are, and which posts they hold. Grades are written one way. */
export const urai = (
  isi: BerkasTerbaca['isi'],
  ada: SusunanImpor,
  berlaku: Tanggal,
  temuan: Pencatat,
): { readonly susunan: SusunanImpor; readonly kolom: { readonly [L in LembarImpor]?: ReadonlySet<string> } } => {
  const { Instansi: _, Akun: __, Daftar: daftar, ...lembar } = isi;
  const rapi = lembar.Pegawai ? { Pegawai: lembar.Pegawai.map(rapikan) } : {};
  const dariDaftar = daftar ? uraiDaftar(daftar, ada, berlaku, temuan) : {};
  const susunan: Partial<Record<LembarImpor, readonly BarisTerbaca[]>> = { ...lembar, ...rapi, ...dariDaftar };
  const kolom = Object.entries(susunan).flatMap(([l, baris]) =>
    baris?.[0] ? [[l, new Set(baris[0].letak.keys())]] : [],
  );
  return { susunan, kolom: Object.fromEntries(kolom) };
};

const rapikan = (b: BarisTerbaca): BarisTerbaca =>
  typeof b.golongan === 'string' ? { ...b, golongan: rapikanGolongan(b.golongan) } : b;

const uraiDaftar = (semua: readonly BarisTerbaca[], ada: SusunanImpor, berlaku: Tanggal, temuan: Pencatat) => {
  const daftar = semua.filter((b) => b.nip !== undefined && b.nomor === undefined);
  const Pendukung = uraiPendukung(semua, ada.Unit ?? [], berlaku, temuan);
  const Pegawai = daftar.map(
    ({ posisi: _, kodeUnit: __, unit: ___, jabatan: ____, sejak: _____, nomor: ______, ...b }) => {
      const nip = parseNip(String(b.nip));
      const letak = new Map([...(b.letak as Letak['letak']), ['status', '']]);
      return rapikan({ ...b, letak, ...(nip.sah && { status: uraikanNip(nip.nilai).status }) } as BarisTerbaca);
    },
  );
  const { Unit: unit = [], Posisi: posisi = [], Pemangku: pemangku = [] } = ada;
  const Pemangku = tempatkanDaftar(daftar as unknown as readonly BarisDaftar[], { unit, posisi, pemangku }).flatMap(
    (p) => {
      const b = p.baris as BarisDaftar & Letak;
      const kolom = b.letak.get('posisi') ?? b.letak.get('jabatan') ?? 'A';
      if ('sebab' in p) {
        temuan.catat('Daftar', `${kolom}${b.baris}`, ...SEBAB_TAK_DITEMPATKAN[p.sebab](b));
        return [];
      }
      const letak = new Map([
        ['posisi', kolom],
        ['nip', b.letak.get('nip') ?? 'A'],
      ]);
      return [{ nip: b.nip, posisi: p.posisi, sebagai: 'definitif', sejak: b.sejak ?? berlaku, baris: b.baris, letak }];
    },
  );
  return {
    ...(daftar.length > 0 && { Pegawai }),
    ...(Pemangku.length > 0 && { Pemangku }),
    ...(Pendukung.length > 0 && { Pendukung }),
  };
};
