import type { Dwibahasa } from '@lincah/domain/kernel';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Konfigurasi } from './konfigurasi.ts';
import type { Pelaku } from './pelaku.ts';
/** What the session page tells about the person's regulation; the kernel knows none, so it is handed in. */
export type PeraturanSesi = {
  readonly peraturan: {
    readonly id: string;
    readonly judul: Dwibahasa;
  };
  readonly istilah: Readonly<Record<string, Dwibahasa>>;
};
export type SetelanMasuk = {
  readonly konfigurasi: Konfigurasi;
  readonly jam: () => Date;
  readonly kueriOrang: string;
  peraturanSesi(pelaku: Pelaku): PeraturanSesi;
};
export declare const bentukSesi: z.ZodObject<
  {
    pegawai: z.ZodObject<
      {
        id: z.ZodString;
        nama: z.ZodString;
        nip: z.ZodString;
      },
      z.core.$strip
    >;
    instansi: z.ZodObject<
      {
        id: z.ZodString;
        nama: z.ZodString;
        namaSingkat: z.ZodString;
        jenis: z.ZodString;
        warna: z.ZodString;
        zonaWaktu: z.ZodString;
      },
      z.core.$strip
    >;
    posisi: z.ZodArray<
      z.ZodObject<
        {
          id: z.ZodString;
          nama: z.ZodString;
          unit: z.ZodObject<
            {
              id: z.ZodString;
              nama: z.ZodString;
            },
            z.core.$strip
          >;
          jenis: z.ZodString;
          pimpinan: z.ZodBoolean;
          sebagai: z.ZodEnum<{
            definitif: 'definitif';
            plt: 'plt';
            plh: 'plh';
          }>;
        },
        z.core.$strip
      >
    >;
    hak: z.ZodArray<z.ZodString>;
    peraturan: z.ZodObject<
      {
        id: z.ZodString;
        judul: z.ZodObject<
          {
            id: z.ZodString;
            en: z.ZodString;
          },
          z.core.$strip
        >;
      },
      z.core.$strip
    >;
    istilah: z.ZodRecord<
      z.ZodString,
      z.ZodObject<
        {
          id: z.ZodString;
          en: z.ZodString;
        },
        z.core.$strip
      >
    >;
    hariIni: z.ZodString;
    csrf: z.ZodString;
    demo: z.ZodBoolean;
  },
  z.core.$strip
>;
/** Sign in, sign out, who am I, change the password. */
export declare const ruteMasuk: (s: SetelanMasuk) => FastifyPluginAsyncZod;
