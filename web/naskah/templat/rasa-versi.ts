import type { Rasa } from '../../kernel/index.ts';
import type { Versi } from './bentuk.ts';

/** How the state of a version looks. */
export const RASA_VERSI = {
  berlaku: 'baik',
  mendatang: 'jalan',
  lewat: 'tenang',
  ditarik: 'awas',
} as const satisfies Record<Versi['keadaan'], Rasa>;
