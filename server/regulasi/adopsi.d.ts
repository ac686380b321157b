import type { Tanggal } from '@lincah/domain/kernel';
import type { Trx } from '../kernel/index.ts';
/** Id of the regulation that the agency follows on a day, as a subquery; `hari` is the placeholder of the day. */
export declare const kueriAdopsi: (hari: string) => string;
/** Id of the regulation that this agency follows on a day; undefined before its first adoption. */
export declare const adopsiBerlaku: (trx: Trx, hari: Tanggal) => Promise<string | undefined>;
/** The agency follows `peraturan` from `sejak` on. Throws when another adoption already starts that day. */
export declare const storeAdopsi: (
  trx: Trx,
  {
    instansiId,
    peraturan,
    sejak,
  }: {
    readonly instansiId: string;
    readonly peraturan: string;
    readonly sejak: Tanggal;
  },
) => Promise<void>;
