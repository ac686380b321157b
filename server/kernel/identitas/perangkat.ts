import type { FastifyRequest } from 'fastify';

const PERAMBAN: readonly (readonly [RegExp, string])[] = [
  [/Edg/, 'Edge'],
  [/OPR\//, 'Opera'],
  [/SamsungBrowser/, 'Samsung Internet'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrom(e|ium)|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
];
const SISTEM: readonly (readonly [RegExp, string])[] = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];

/** Browser and system in a few words, so that a person knows her own device again; nothing to follow her by. */
export const namaPerangkat = (agen = ''): string => {
  const nama = (daftar: typeof PERAMBAN) => daftar.find(([pola]) => pola.test(agen))?.[1];
  return [nama(PERAMBAN), nama(SISTEM)].filter(Boolean).join(' · ');
};

/** The network an address lies in; the address itself is nobody's business later on. */
export const jaringan = (alamat: string): string => {
  const [v4] = /\d+\.\d+\.\d+\.\d+$/.exec(alamat) ?? [];
  if (v4) return `${v4.split('.').slice(0, 2).join('.')}.x.x`;
  return `${alamat.split(':').slice(0, 2).join(':')}:…`;
};

export const tempatDari = ({ headers, ip }: FastifyRequest) => ({
  perangkat: namaPerangkat(headers['user-agent']),
  alamat: jaringan(ip),
});
