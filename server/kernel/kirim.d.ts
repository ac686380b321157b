import type { Hasil } from '@lincah/domain/kernel';
import { type Masalah, type RincianPenolakan } from './masalah.ts';
/** The refusal as a problem document; a refusal without its own sentence gets the general one of its kind. */
export declare const menjadiMasalah: (p: RincianPenolakan) => Masalah;
/**
 * The one place where a decision becomes HTTP: the value of a good one, an exception for a refusal that
 * the door turns into `application/problem+json` (and that rolls back the transaction it passes through).
 */
export declare const kirim: <T>(hasil: Hasil<T, RincianPenolakan>) => T;
