import { Alert, Button, FileButton, Text } from '@mantine/core';
import { IconSignature, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { kabarkan, Masalah, useDwibahasa, useTeks, useTulis } from '../../kernel/index.ts';
import type { Surat } from '../bentuk.ts';
import { teksTanda } from './bahasa.ts';
import { kataKeadaan } from './keadaan-tanda.tsx';
import { usePantau } from './pantau.ts';
import { TandaTangani } from './tanda-tangani.tsx';
import { type Kiriman, kirimanDari, useUnggah } from './unggah.ts';

/** On the page of a letter: that it is not signed yet, why, and what I can do about it. Nothing once it is signed. */
export const TandaSurat = ({ surat }: { surat: Surat }) => {
  const t = useTeks(teksTanda);
  const dwi = useDwibahasa();
  const tanda = surat.tandaTangan;
  usePantau(tanda ? [tanda] : []);
  if (!tanda || tanda.keadaan === 'selesai' || surat.status === 'batal') return null;
  return (
    <Alert
      color={tanda.keadaan === 'antre' && !tanda.galat ? 'biru' : 'kuning'}
      mb="md"
      title={t(kataKeadaan(tanda)[0])}
      variant="light"
    >
      <Text maw={640} size="sm">
        {tanda.galat ? dwi(tanda.galat) : t('belum')}
      </Text>
      {tanda.boleh &&
        (tanda.cara === 'basah' ? <Pindaian id={surat.id} /> : <Tombol cara={tanda.cara} surat={surat} />)}
    </Alert>
  );
};

const Tombol = ({ surat, cara }: { surat: Surat; cara: 'sertifikat' | 'bsre' }) => {
  const t = useTeks(teksTanda);
  const [dialog, setDialog] = useState(false);
  const { id, nomor, hal } = surat;
  return (
    <>
      <Button leftSection={<IconSignature size={18} stroke={1.7} />} mt="sm" onClick={() => setDialog(true)}>
        {t('tandaTangani')}
      </Button>
      {dialog && <TandaTangani surat={[{ id, nomor, hal, cara }]} tutup={() => setDialog(false)} />}
    </>
  );
};

const Pindaian = ({ id }: { id: string }) => {
  const t = useTeks(teksTanda);
  const unggah = useTulis<Kiriman, { sidik: string }>(useUnggah(`/api/naskah/${encodeURIComponent(id)}/pindaian`), {
    segarkan: [['naskah']],
  });
  const kirim = (berkas: File | null) =>
    berkas && unggah.mutate(kirimanDari(berkas), { onSuccess: () => kabarkan(t('pindaianDiterima')) });
  return (
    <>
      <Text maw={640} mt="xs" size="sm">
        {t('pindaianJelas')}
      </Text>
      <FileButton accept="application/pdf,image/png,image/jpeg" onChange={kirim}>
        {(tombol) => (
          <Button {...tombol} leftSection={<IconUpload size={18} stroke={1.7} />} loading={unggah.isPending} mt="sm">
            {t('unggahPindaian')}
          </Button>
        )}
      </FileButton>
      {unggah.error && <Masalah masalah={unggah.error} />}
    </>
  );
};
