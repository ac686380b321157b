import { type Tanggal } from '@lincah/domain/kernel';
import { z } from 'zod';
export declare const bentukPeraturan: z.ZodObject<
  {
    id: z.ZodString;
    judul: z.ZodObject<
      {
        id: z.ZodString;
        en: z.ZodString;
      },
      z.core.$strict
    >;
    nomor: z.ZodString;
    penerbit: z.ZodString;
    status: z.ZodEnum<{
      berlaku: 'berlaku';
      rancangan: 'rancangan';
    }>;
    berlakuSejak: z.ZodNullable<z.ZodCustom<Tanggal, Tanggal>>;
    berlakuSampai: z.ZodExactOptional<z.ZodCustom<Tanggal, Tanggal>>;
    induk: z.ZodExactOptional<z.ZodString>;
    jenisInstansi: z.ZodArray<z.ZodString>;
  },
  z.core.$strict
>;
export declare const bentukKetentuan: z.ZodArray<
  z.ZodObject<
    {
      id: z.ZodString;
      letak: z.ZodString;
      modalitas: z.ZodEnum<{
        wajib: 'wajib';
        diutamakan: 'diutamakan';
        dapat: 'dapat';
        larangan: 'larangan';
        'batas-waktu': 'batas-waktu';
        definisi: 'definisi';
      }>;
      ringkasan: z.ZodObject<
        {
          id: z.ZodString;
          en: z.ZodString;
        },
        z.core.$strict
      >;
      dipikul: z.ZodDefault<
        z.ZodArray<
          z.ZodUnion<
            readonly [
              z.ZodObject<
                {
                  oleh: z.ZodEnum<{
                    naskah: 'naskah';
                    aturan: 'aturan';
                    alur: 'alur';
                    parameter: 'parameter';
                    istilah: 'istilah';
                    peran: 'peran';
                    pola: 'pola';
                    layar: 'layar';
                  }>;
                  id: z.ZodString;
                },
                z.core.$strict
              >,
              z.ZodObject<
                {
                  oleh: z.ZodLiteral<'none'>;
                  alasan: z.ZodString;
                },
                z.core.$strict
              >,
            ]
          >
        >
      >;
    },
    z.core.$strict
  >
>;
export declare const bentukIstilah: z.ZodRecord<
  z.ZodString,
  z.ZodObject<
    {
      id: z.ZodString;
      en: z.ZodString;
    },
    z.core.$strict
  >
>;
export declare const bentukPeran: z.ZodArray<
  z.ZodObject<
    {
      id: z.ZodString;
      nama: z.ZodObject<
        {
          id: z.ZodString;
          en: z.ZodString;
        },
        z.core.$strict
      >;
      cara: z.ZodEnum<{
        'pimpinan-unit': 'pimpinan-unit';
        penilai: 'penilai';
        posisi: 'posisi';
      }>;
      dari: z.ZodString;
    },
    z.core.$strict
  >
>;
export declare const bentukParameter: z.ZodArray<
  z.ZodObject<
    {
      id: z.ZodString;
      nama: z.ZodObject<
        {
          id: z.ZodString;
          en: z.ZodString;
        },
        z.core.$strict
      >;
      nilai: z.ZodArray<
        z.ZodObject<
          {
            sejak: z.ZodCustom<Tanggal, Tanggal>;
            sampai: z.ZodExactOptional<z.ZodCustom<Tanggal, Tanggal>>;
            nilai: z.ZodUnion<readonly [z.ZodNumber, z.ZodString, z.ZodBoolean]>;
            ketentuan: z.ZodExactOptional<z.ZodString>;
          },
          z.core.$strict
        >
      >;
    },
    z.core.$strict
  >
>;
export declare const bentukAturan: z.ZodArray<
  z.ZodObject<
    {
      id: z.ZodString;
      ketentuan: z.ZodArray<z.ZodString>;
      pertanyaan: z.ZodString;
      suara: z.ZodEnum<{
        diutamakan: 'diutamakan';
        dapat: 'dapat';
        larangan: 'larangan';
        'batas-waktu': 'batas-waktu';
        harus: 'harus';
      }>;
      syarat: z.ZodString;
      pesan: z.ZodObject<
        {
          id: z.ZodString;
          en: z.ZodString;
        },
        z.core.$strict
      >;
      jalanKeluar: z.ZodObject<
        {
          id: z.ZodString;
          en: z.ZodString;
        },
        z.core.$strict
      >;
      isian: z.ZodExactOptional<z.ZodString>;
    },
    z.core.$strict
  >
>;
/** The parts of a form schema that this room relies on; the rest is JSON Schema as it is. */
export declare const bentukSkema: z.ZodObject<
  {
    title: z.ZodString;
    'x-title-en': z.ZodExactOptional<z.ZodString>;
    'x-ketentuan': z.ZodExactOptional<z.ZodString>;
    required: z.ZodDefault<z.ZodArray<z.ZodString>>;
    properties: z.ZodRecord<
      z.ZodString,
      z.ZodObject<
        {
          'x-ketentuan': z.ZodExactOptional<z.ZodString>;
        },
        z.core.$loose
      >
    >;
  },
  z.core.$loose
>;
