import { z } from 'zod';
export declare const bentukAdopsi: z.ZodObject<
  {
    id: z.ZodString;
    judul: z.ZodObject<
      {
        id: z.ZodString;
        en: z.ZodString;
      },
      z.core.$strip
    >;
    nomor: z.ZodString;
    rantai: z.ZodReadonly<z.ZodArray<z.ZodString>>;
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
    alur: z.ZodArray<
      z.ZodObject<
        {
          id: z.ZodString;
          nama: z.ZodObject<
            {
              id: z.ZodString;
              en: z.ZodString;
            },
            z.core.$strip
          >;
          gambar: z.ZodString;
          versi: z.ZodString;
        },
        z.core.$strip
      >
    >;
  },
  z.core.$strip
>;
export declare const bentukKetentuanHttp: z.ZodObject<
  {
    id: z.ZodString;
    peraturan: z.ZodString;
    judulPeraturan: z.ZodObject<
      {
        id: z.ZodString;
        en: z.ZodString;
      },
      z.core.$strip
    >;
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
      z.core.$strip
    >;
    asal: z.ZodEnum<{
      sendiri: 'sendiri';
      warisan: 'warisan';
    }>;
    dipikul: z.ZodReadonly<
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
              z.core.$strip
            >,
            z.ZodObject<
              {
                oleh: z.ZodLiteral<'none'>;
                alasan: z.ZodString;
              },
              z.core.$strip
            >,
          ]
        >
      >
    >;
  },
  z.core.$strip
>;
export declare const bentukHalamanKetentuan: z.ZodObject<
  {
    butir: z.ZodArray<
      z.ZodObject<
        {
          id: z.ZodString;
          peraturan: z.ZodString;
          judulPeraturan: z.ZodObject<
            {
              id: z.ZodString;
              en: z.ZodString;
            },
            z.core.$strip
          >;
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
            z.core.$strip
          >;
          asal: z.ZodEnum<{
            sendiri: 'sendiri';
            warisan: 'warisan';
          }>;
          dipikul: z.ZodReadonly<
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
                    z.core.$strip
                  >,
                  z.ZodObject<
                    {
                      oleh: z.ZodLiteral<'none'>;
                      alasan: z.ZodString;
                    },
                    z.core.$strip
                  >,
                ]
              >
            >
          >;
        },
        z.core.$strip
      >
    >;
    kursor: z.ZodNullable<z.ZodString>;
  },
  z.core.$strip
>;
export declare const kueriKetentuan: z.ZodObject<
  {
    kursor: z.ZodOptional<z.ZodString>;
    batas: z.ZodDefault<z.ZodCoercedNumber<unknown>>;
    cari: z.ZodOptional<z.ZodString>;
    modalitas: z.ZodOptional<
      z.ZodEnum<{
        wajib: 'wajib';
        diutamakan: 'diutamakan';
        dapat: 'dapat';
        larangan: 'larangan';
        'batas-waktu': 'batas-waktu';
        definisi: 'definisi';
      }>
    >;
  },
  z.core.$strip
>;
export declare const paramsId: z.ZodObject<
  {
    id: z.ZodString;
  },
  z.core.$strip
>;
