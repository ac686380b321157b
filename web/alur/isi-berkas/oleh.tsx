import { Text } from '@mantine/core';
import { tulisWaktu, useBahasa, useSesi } from '../../kernel/index.ts';

type Props = {
  readonly orang: { readonly nama: string; readonly jabatan: string; readonly sebagai: string };
  readonly pada: string;
};

const SEBUTAN: Readonly<Record<string, string>> = { plt: 'Plt. ', plh: 'Plh. ' };

/** Who added something to a dossier, in which office, when. */
export const Oleh = ({ orang: { nama, jabatan, sebagai }, pada }: Props) => {
  const { bahasa } = useBahasa();
  const { instansi } = useSesi();
  return (
    <Text c="dimmed" size="sm">
      {`${nama}\u00a0· ${SEBUTAN[sebagai] ?? ''}${jabatan}\u00a0· `}
      <span className="angka">{tulisWaktu(pada, bahasa, instansi.zonaWaktu)}</span>
    </Text>
  );
};
