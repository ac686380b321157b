import type { Tanggal } from '../kernel/index.ts';
import type { Kitab } from './kitab.ts';
import type { NilaiParameter } from './peraturan.ts';

/** The value in force on a day (both ends included); undefined when the regulation had none yet, or no more. */
export const parameterBerlaku = (kitab: Kitab, id: string, hari: Tanggal): NilaiParameter | undefined =>
  kitab.parameter[id]?.nilai.find((n) => n.sejak <= hari && (!n.sampai || hari <= n.sampai));
