import { Button, FileButton, Group, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { api } from '../api.ts';
import { useTeks } from '../bahasa.tsx';
import { kabarkan } from '../kabar.tsx';
import { useTulis } from '../kueri.ts';
import { Pastikan } from '../pastikan.tsx';
import { Masalah } from '../tampil-masalah.tsx';
import { kecilkan } from './kecilkan.ts';
import { teksFoto } from './teks-foto.ts';

const segarkan = [['organisasi'], ['saya', 'data']];

/** Sets, replaces or removes a photo; the picture is made small here, before it is sent. */
export const UbahFoto = ({ id, ada }: { readonly id: string; readonly ada: boolean }) => {
  const t = useTeks(teksFoto);
  const [takTerbaca, setTakTerbaca] = useState(false);
  const [bertanya, setBertanya] = useState(false);
  const lupakanPilihan = useRef<() => void>(null);
  const params = { path: { id } };
  const pasang = useTulis(
    (isi: string, headers) => api.PUT('/api/organisasi/pegawai/{id}/foto', { params, body: { isi }, headers }),
    { segarkan },
  );
  const hapus = useTulis((_: null, headers) => api.DELETE('/api/organisasi/pegawai/{id}/foto', { params, headers }), {
    segarkan,
  });
  const pilih = async (berkas: File | null) => {
    if (!berkas) return;
    lupakanPilihan.current?.(); // else choosing the same file again would not be heard
    const isi = await kecilkan(berkas).catch(() => null);
    setTakTerbaca(isi === null);
    if (isi !== null) pasang.mutate(isi, { onSuccess: () => kabarkan(t('terpasang')) });
  };
  const buang = () =>
    hapus.mutate(null, {
      onSuccess: () => {
        kabarkan(t('terhapus'));
        setBertanya(false);
      },
    });
  return (
    <div>
      <Group gap="xs">
        <FileButton
          accept="image/jpeg,image/png,image/webp"
          inputProps={{ 'aria-label': t('foto') }}
          onChange={pilih}
          resetRef={lupakanPilihan}
        >
          {(props) => (
            <Button {...props} loading={pasang.isPending} variant="default">
              {t(ada ? 'ganti' : 'pasang')}
            </Button>
          )}
        </FileButton>
        {ada && (
          <Button onClick={() => setBertanya(true)} variant="default">
            {t('hapus')}
          </Button>
        )}
      </Group>
      <Text c="dimmed" maw={460} mt="xs" size="xs">
        {t('jelas')}
      </Text>
      {takTerbaca && (
        <Text c="red" mt="xs" role="alert" size="sm">
          {t('takTerbaca')}
        </Text>
      )}
      {pasang.error && <Masalah masalah={pasang.error} />}
      {bertanya && (
        <Pastikan
          berbahaya
          galat={hapus.error}
          judul={t('hapus')}
          lakukan={buang}
          sibuk={hapus.isPending}
          tindakan={t('hapus')}
          tutup={() => setBertanya(false)}
        >
          {t('hapusJelas')}
        </Pastikan>
      )}
    </div>
  );
};
