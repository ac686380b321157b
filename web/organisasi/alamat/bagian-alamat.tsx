import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bacaan, Kosong, kabarkan, Masalah, Orang, Pastikan, useTeks, useTulis } from '../../kernel/index.ts';
import { teksAlamat } from './bahasa.ts';
import { BukaAlamat } from './buka-alamat.tsx';

type Satu = { readonly id: string; readonly nama: string; readonly unit: string };

/** Where other agencies may write to this one; ortala opens and closes. */
export const BagianAlamat = ({ mengubah }: { mengubah: boolean }) => {
  const t = useTeks(teksAlamat);
  const [membuka, setMembuka] = useState(false);
  const [menutup, setMenutup] = useState<Satu | null>(null);
  const { data, error } = useQuery(
    bacaan(['organisasi', 'alamat'], (signal) => api.GET('/api/organisasi/alamat', { signal })),
  );
  const simpan = useTulis(
    (posisi: string[], headers) => api.PUT('/api/organisasi/alamat', { body: { posisi }, headers }),
    {
      segarkan: [['organisasi', 'alamat']],
    },
  );
  if (error) return <Masalah masalah={error} />;
  if (!data) return null;
  const kini = data.butir.map((a) => a.id);
  const tetapkan = (posisi: string[], sesudah: () => void) =>
    simpan.mutate(posisi, {
      onSuccess: () => {
        sesudah();
        kabarkan(t('tersimpan'));
      },
    });
  return (
    <Paper component="section" mt="xl" p="lg" radius="lg" withBorder>
      <Stack gap="md">
        <Group justify="space-between">
          <Title order={2} size="h4">
            {t('judul')}
          </Title>
          {mengubah && (
            <Button onClick={() => setMembuka(true)} variant="default">
              {t('tambah')}
            </Button>
          )}
        </Group>
        <Text c="dimmed" maw={720} size="sm">
          {t('pengantar')}
        </Text>
        {data.butir.length === 0 && <Kosong ajakan={t('kosongJelas')} judul={t('kosong')} />}
        {data.butir.map((alamat) => (
          <Group justify="space-between" key={alamat.id}>
            <Orang jabatan={alamat.unit} nama={alamat.nama} />
            {mengubah && (
              <Button
                aria-label={`${t('tutupSatu')}: ${alamat.nama}`}
                onClick={() => setMenutup(alamat)}
                variant="default"
              >
                {t('tutupSatu')}
              </Button>
            )}
          </Group>
        ))}
      </Stack>
      {membuka && (
        <BukaAlamat
          buka={(posisi) => tetapkan([...kini, posisi], () => setMembuka(false))}
          galat={simpan.error}
          sibuk={simpan.isPending}
          tutup={() => setMembuka(false)}
        />
      )}
      {menutup && (
        <Pastikan
          galat={simpan.error}
          judul={t('tutupTanya')}
          lakukan={() =>
            tetapkan(
              kini.filter((id) => id !== menutup.id),
              () => setMenutup(null),
            )
          }
          sibuk={simpan.isPending}
          tindakan={t('tutupSatu')}
          tutup={() => setMenutup(null)}
        >
          {t('tutupJelas', { nama: menutup.nama })}
        </Pastikan>
      )}
    </Paper>
  );
};
