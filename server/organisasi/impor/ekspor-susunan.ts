import { PassThrough } from 'node:stream';
import type { Tanggal } from '@lincah/domain/kernel';
import { type BarisImpor, LEMBAR_IMPOR, type LembarImpor } from '@lincah/domain/organisasi';
import type exceljs from 'exceljs';
import { type BasisData, dalamInstansi } from '../../kernel/index.ts';
import { type Kolom, SUSUNAN } from './susunan.ts';
import { bacaSusunan } from './susunan-ada.ts';

/**
 * The whole structure on a day and after it as the workbook that can be imported again. Written while it is read: never
 * whole in memory.
 */
export const eksporSusunan = (db: BasisData, instansi: string, hari: Tanggal): PassThrough => {
  const aliran = new PassThrough();
  tulisBuku(aliran, db, instansi, hari).catch((galat) => aliran.destroy(galat as Error));
  return aliran;
};

const tulisBuku = async (aliran: PassThrough, db: BasisData, instansi: string, hari: Tanggal): Promise<void> => {
  const { default: ExcelJS } = await import('exceljs');
  const buku = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: aliran, useStyles: true });
  const awal = bukaLembar(buku, 'Instansi');
  tulisBaris(awal, SUSUNAN.Instansi, await bacaInstansi(db, instansi));
  awal.commit();
  const lembar = new Map<LembarImpor, exceljs.Worksheet>();
  const buka = (sampai: LembarImpor): exceljs.Worksheet => {
    for (const l of LEMBAR_IMPOR.slice(0, LEMBAR_IMPOR.indexOf(sampai) + 1)) {
      if (lembar.has(l)) continue;
      for (const lama of lembar.values()) (lama as Bertutup).commit();
      lembar.set(l, bukaLembar(buku, l));
    }
    return lembar.get(sampai) as exceljs.Worksheet;
  };
  for await (const [l, isi] of bacaSusunan(db, instansi, hari)) for (const b of isi) tulisBaris(buka(l), SUSUNAN[l], b);
  buka('Penunjukan');
  await buku.commit();
};

type Bertutup = exceljs.Worksheet & { commit(): void };

/** Every column is text, so that a NIP keeps its last digits. */
const bukaLembar = (buku: exceljs.stream.xlsx.WorkbookWriter, nama: keyof typeof SUSUNAN): Bertutup => {
  const lembar = buku.addWorksheet(nama, { views: [{ state: 'frozen', ySplit: 1 }] });
  lembar.columns = SUSUNAN[nama].map((k) => ({ header: k.judul, width: 20, style: { numFmt: '@' } }));
  return lembar as Bertutup;
};

const tulisBaris = (lembar: exceljs.Worksheet, kolom: readonly Kolom[], b: BarisImpor): void =>
  lembar.addRow(kolom.map((k) => tulisSel(k, b[k.kunci]))).commit();

const tulisSel = ({ jenis, pilihan }: Kolom, nilai: unknown): string | number | null => {
  if (nilai === undefined || nilai === null) return null;
  if (jenis === 'ya-tidak') return nilai === true ? 'Ya' : 'Tidak';
  if (jenis === 'bilangan') return Number(nilai);
  if (Array.isArray(nilai)) return nilai.join('; ');
  return Object.entries(pilihan ?? {}).find(([, isi]) => isi === nilai)?.[0] ?? String(nilai);
};

const bacaInstansi = (db: BasisData, instansi: string): Promise<BarisImpor> =>
  dalamInstansi(db, instansi, async (trx) => {
    const i = await trx
      .selectFrom('kernel.instansi')
      .selectAll()
      .where('instansi_id', '=', instansi)
      .executeTakeFirstOrThrow();
    const { kode, nama, jenis, tempat, alamat, kontak, warna } = i;
    return { kode, nama, namaSingkat: i.nama_singkat, jenis, zonaWaktu: i.zona_waktu, tempat, alamat, kontak, warna };
  });
