import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { Kepala, useDwibahasa, useSaring, useSesi, useTeks } from '../kernel/index.ts';
import { teksRegulasi } from './bahasa.ts';
import { halamanRegulasi } from './halaman.ts';
import gaya from './kepala-regulasi.module.css';
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

/** The pages of the room side by side; on a phone the row scrolls to where one is. */
const NavigasiRegulasi = ({ kini }: { kini: string }) => {
  const t = useTeks(teksRegulasi);
  const dwi = useDwibahasa();
  const { hak } = useSesi();
  const [{ peraturan }] = useSaring<'peraturan'>();
  const di = useRef<HTMLLIElement>(null);
  useEffect(() => di.current?.scrollIntoView({ block: 'nearest', inline: 'center' }), []);
  return (
    <nav aria-label={t('halaman')} className={gaya.navigasi}>
      <ul>
        {halamanRegulasi
          .filter((satu) => !satu.hak || satu.hak.some((h) => hak.includes(h)))
          .map(({ kunci, nama, ke }) => (
            <li key={kunci} ref={kunci === kini ? di : null}>
              <Link
                activeOptions={{ exact: true, includeSearch: false }}
                aria-current={kunci === kini ? 'page' : undefined}
                search={(peraturan ? { peraturan } : {}) as never}
                to={ke}
              >
                {dwi(nama)}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
};
