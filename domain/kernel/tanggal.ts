declare const merek: unique symbol;

/** A calendar day in the agency's time zone, `YYYY-MM-DD`; compares correctly as text. */
export type Tanggal = string & { readonly [merek]: 'Tanggal' };

const POLA = /^[12]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/; // 31 Februari lolos di sini, gugur di bawah

/** True only for a day that exists, between 1000-01-01 and 2999-12-31. */
export const isTanggal = (teks: string): teks is Tanggal =>
  POLA.test(teks) && new Date(`${teks}T00:00Z`).toISOString().startsWith(teks);

/** Brands a day; throws RangeError when it is not one. */
export const tanggal = (teks: string): Tanggal => {
  if (!isTanggal(teks)) throw new RangeError(`bukan tanggal: ${teks}`);
  return teks;
};

const SEHARI = 86_400_000;

/** Inclusive: the same day counts as one. */
export const lamaHari = (mulai: Tanggal, selesai: Tanggal): number =>
  (Date.parse(selesai) - Date.parse(mulai)) / SEHARI + 1;

/** `hari` may be negative. */
export const tambahHari = (dari: Tanggal, hari: number): Tanggal =>
  tanggal(new Date(Date.parse(dari) + hari * SEHARI).toISOString().slice(0, 10));

/** Same day `bulan` months on, clipped to the month's end: 2026-01-31 + 1 → 2026-02-28. */
export const tambahBulan = (dari: Tanggal, bulan: number): Tanggal => {
  const [tahun, bln, hari] = dari.split('-').map(Number) as [number, number, number];
  const akhir = new Date(Date.UTC(tahun, bln - 1 + bulan + 1, 0));
  return tanggal(`${akhir.toISOString().slice(0, 8)}${String(Math.min(hari, akhir.getUTCDate())).padStart(2, '0')}`);
};
