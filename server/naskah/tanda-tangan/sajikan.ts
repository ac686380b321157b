import { bolehTandaBasah, bolehTandaTangan, jelaskanGalatPenanda, type Naskah } from '@lincah/domain/naskah';
import type { z } from 'zod';
import type { Pelaku } from '../../kernel/index.ts';
import type { tandaSurat } from './bentuk.ts';
import { toCalon } from './minta.ts';
import type { Tanda } from './repository.ts';

/** The signature as the page of a letter shows it to this person. */
export const toTandaSurat = (
  { cara, keadaan, galat, sidik, selesaiPada, posisi, nip, menungguParaf }: Tanda,
  surat: { readonly id: string; readonly nomor: string; readonly status: 'terbit' | 'batal'; readonly naskah: Naskah },
  pelaku: Pelaku,
): z.output<typeof tandaSurat> => {
  const { jabatan, nama } = surat.naskah.tandaTangan;
  const bertanda = { ...surat, cara, keadaan, posisi, jabatan, nama, nip, menungguParaf };
  const izin = (cara === 'basah' ? bolehTandaBasah : bolehTandaTangan)(bertanda, toCalon(pelaku));
  return {
    cara,
    keadaan,
    galat: galat === null ? null : jelaskanGalatPenanda(galat),
    sidik,
    selesaiPada: selesaiPada?.toISOString() ?? null,
    boleh: izin.sah && keadaan === 'menunggu' && surat.status === 'terbit',
  };
};
