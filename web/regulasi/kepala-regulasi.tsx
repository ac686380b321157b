import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { Kepala, NavigasiHalaman, useDwibahasa, useSaring, useSesi, useTeks } from '../kernel/index.ts';
import { teksRegulasi } from './bahasa.ts';
import { halamanRegulasi } from './halaman.ts';
import { KeteranganPeraturan, PilihPeraturan, useDaftarPeraturan } from './pilih-peraturan.tsx';

type Props = {
  /** Key of the page in `halamanRegulasi`. */
  readonly kini: string;
  /** The page reads one regulation, and another than the followed one may be chosen. */
  readonly berpilihan?: boolean;
  readonly children?: ReactNode;
};

/** Title of the room, the regulation that is read, and the ways to read it. `children`: buttons of the page. */
export const KepalaRegulasi = ({ kini, berpilihan, children }: Props) => {
  const t = useTeks(teksRegulasi);
  const dwi = useDwibahasa();
  const { peraturan } = useSesi();
  const [{ peraturan: dibaca = peraturan.id }] = useSaring<'peraturan'>();
  const satu = useDaftarPeraturan().data?.butir.find((p) => p.id === dibaca);
  return (
    <>
      <Kepala judul={t('judul')} keterangan={dwi(berpilihan && satu ? satu.judul : peraturan.judul)}>
        {children}
      </Kepala>
      {berpilihan && (
        <Stack gap="xs" mb="md">
          <PilihPeraturan />
          {satu && <KeteranganPeraturan satu={satu} />}
        </Stack>
      )}
      <NavigasiRegulasi kini={kini} />
    </>
  );
};

/** The pages of the room; another regulation that is read stays chosen from one to the next. */
const NavigasiRegulasi = ({ kini }: { kini: string }) => {
  const t = useTeks(teksRegulasi);
  const dwi = useDwibahasa();
  const { hak } = useSesi();
  const [{ peraturan }] = useSaring<'peraturan'>();
  const halaman = halamanRegulasi.filter((satu) => !satu.hak || satu.hak.some((h) => hak.includes(h)));
  return (
    <NavigasiHalaman
      halaman={halaman.map((satu) => ({ ...satu, nama: dwi(satu.nama) }))}
      kini={kini}
      nama={t('halaman')}
      {...(peraturan && { cari: { peraturan } })}
    />
  );
};
