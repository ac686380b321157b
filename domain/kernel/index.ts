export type { Bahasa, Dwibahasa } from './dwibahasa.ts';
export { type Catatan, type Hasil, sah, tolak } from './hasil.ts';
export { type Izin, pakaiIzin } from './izin.ts';
export { jelaskanDengan, type Kalimat, type Penjelasan } from './penjelasan.ts';
export type { JenisPenolakan, Penolakan } from './penolakan.ts';
export { isTanggal, lamaHari, type Tanggal, tambahBulan, tambahHari, tanggal } from './tanggal.ts';
