import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { Kosong, useSesi, useTeks } from '../../kernel/index.ts';
import { Bagian } from '../bagian-lembar.tsx';
import type { LembarPegawai } from '../bentuk.ts';
import gaya from './bagian-portofolio.module.css';
import { teksPortofolio } from './bahasa.ts';
import { FormulirCatatan } from './formulir-catatan.tsx';
import { IsiCatatan } from './isi-catatan.tsx';
import { PutuskanCatatan } from './putuskan-catatan.tsx';

const JENIS = ['kompetensi', 'pendidikan', 'pengalaman'] as const;

/** What a person has to show besides offices, each with its evidence; she herself may propose more. */
export const BagianPortofolio = ({ pegawai, pada }: { pegawai: LembarPegawai; pada: string }) => {
  const t = useTeks(teksPortofolio);
  const sesi = useSesi();
  const [buka, { open, close }] = useDisclosure(false);
  const sendiri = sesi.pegawai.id === pegawai.id;
  const boleh = sendiri || sesi.hak.includes('sdm');
  const ada = JENIS.filter((jenis) => pegawai.catatan.some((c) => c.jenis === jenis));
  return (
    <Bagian id="portofolio" judul={t('judul')}>
      {boleh && (
        <Group mb="sm">
          <Button leftSection={<IconPlus size={18} stroke={1.7} />} onClick={open} variant="default">
            {t(sendiri ? 'usulkan' : 'catat')}
          </Button>
        </Group>
      )}
      {ada.length === 0 && <Kosong ajakan={t('kosongAjakan')} judul={t('kosong')} />}
      <Stack>
        {ada.map((jenis) => (
          <section aria-label={t(jenis)} key={jenis}>
            <Text fw={600} mb={4}>
              {t(jenis)}
            </Text>
            <ul className={gaya.daftar}>
              {pegawai.catatan
                .filter((c) => c.jenis === jenis)
                .map((c) => (
                  <li key={c.id}>
                    <div>
                      <IsiCatatan catatan={c} pada={pada} />
                    </div>
                    <PutuskanCatatan catatan={c} />
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </Stack>
      {buka && <FormulirCatatan pegawai={pegawai.id} sendiri={sendiri} tutup={close} />}
    </Bagian>
  );
};
