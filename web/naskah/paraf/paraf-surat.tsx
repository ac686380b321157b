import { Alert, Button, Group, Text } from '@mantine/core';
import { IconWritingSign } from '@tabler/icons-react';
import { useState } from 'react';
import {
  api,
  Beralasan,
  kabarkan,
  Lencana,
  Masalah,
  type Rasa,
  Tenggat,
  tulisWaktu,
  useBahasa,
  useSesi,
  useTeks,
  useTulis,
} from '../../kernel/index.ts';
import type { Surat } from '../bentuk.ts';
import { teksParaf } from './bahasa.ts';
import type { LangkahParaf, ParafSurat as Paraf, Putusan } from './bentuk.ts';
import gaya from './paraf-surat.module.css';

/** On the page of a letter: the line of initials before its signature, and what I can do about it. */
export const ParafSurat = ({ surat }: { surat: Surat }) => {
  const t = useTeks(teksParaf);
  const { paraf } = surat;
  if (!paraf || surat.status === 'batal') return null;
  const kini = paraf.langkah.find((l) => l.keadaan === 'menunggu' || l.keadaan === 'dikembalikan');
  return (
    <Alert color={kini ? 'kuning' : 'hijau'} mb="md" title={t('langkah')} variant="light">
      <ol className={gaya.langkah}>
        {paraf.langkah.map((l) => (
          <Langkah giliran={l === kini} key={l.urut} langkah={l} />
        ))}
      </ol>
      {kini && <Tindakan id={surat.id} kini={kini} paraf={paraf} />}
    </Alert>
  );
};

const RASA = { menunggu: 'awas', diparaf: 'baik', dikembalikan: 'buruk', dilewati: 'tenang' } as const satisfies Record<
  LangkahParaf['keadaan'],
  Rasa
>;

const Langkah = ({ langkah: l, giliran }: { langkah: LangkahParaf; giliran: boolean }) => {
  const t = useTeks(teksParaf);
  const belum = l.keadaan === 'menunggu' && !giliran;
  return (
    <li>
      <Group gap="xs">
        <Text fw={600} size="sm">
          <Gelar langkah={l} />
          {l.peran === 'pihak' ? t('pihakJabatan', { jabatan: l.jabatan }) : l.jabatan}
        </Text>
        <Lencana rasa={belum ? 'tenang' : RASA[l.keadaan]}>{belum ? t('belum') : t(kataKeadaan(l))}</Lencana>
        {giliran && l.keadaan === 'menunggu' && l.tenggat && <Tenggat pada={l.tenggat} />}
      </Group>
      <Oleh langkah={l} />
      {l.catatan && <Text size="sm">{t('catatan', { isi: l.catatan })}</Text>}
      {l.jawaban && <Text size="sm">{t('jawaban', { isi: l.jawaban })}</Text>}
    </li>
  );
};

/** Initials are given, a record is signed. */
const kataKeadaan = ({ peran, keadaan }: LangkahParaf) => {
  if (peran === 'paraf') return keadaan;
  if (keadaan === 'menunggu') return 'menungguPihak';
  return keadaan === 'diparaf' ? 'ditandatangani' : keadaan;
};

/** Plt. or Plh. before the post of who initialled it by that title. */
const Gelar = ({ langkah: { keadaan, sebagai } }: { langkah: LangkahParaf }) => {
  const t = useTeks(teksParaf);
  return keadaan === 'diparaf' && (sebagai === 'plt' || sebagai === 'plh') ? `${t(sebagai)} ` : null;
};

const Oleh = ({ langkah: { keadaan, oleh, pada } }: { langkah: LangkahParaf }) => {
  const t = useTeks(teksParaf);
  const { bahasa } = useBahasa();
  const { zonaWaktu } = useSesi().instansi;
  if (!oleh || !pada || keadaan === 'menunggu') return null;
  const kata = { nama: oleh, waktu: tulisWaktu(pada, bahasa, zonaWaktu) };
  return <Text size="sm">{t(keadaan === 'dilewati' ? 'olehPenanda' : 'oleh', kata)}</Text>;
};

type PilihanBeralasan = Exclude<Putusan['pilihan'], 'paraf'>;

const Tindakan = ({ id, paraf, kini }: { id: string; paraf: Paraf; kini: LangkahParaf }) => {
  const t = useTeks(teksParaf);
  const [dialog, setDialog] = useState<PilihanBeralasan | null>(null);
  const putuskan = useTulis(
    (body: Putusan, headers) => api.POST('/api/naskah/{id}/paraf', { params: { path: { id } }, body, headers }),
    { segarkan: [['naskah'], ['alur']] },
  );
  const beri = () =>
    putuskan.mutate(
      { pilihan: 'paraf', catatan: '' },
      { onSuccess: () => kabarkan(t(kini.peran === 'pihak' ? 'pihakKabar' : 'diparafKabar')) },
    );
  const beralasan = (pilihan: PilihanBeralasan) => (catatan: string) =>
    putuskan.mutate(
      { pilihan, catatan },
      {
        onSuccess: () => {
          setDialog(null);
          kabarkan(t('tersimpan'));
        },
      },
    );
  const buka = (pilihan: PilihanBeralasan) => () => {
    putuskan.reset();
    setDialog(pilihan);
  };
  if (!paraf.giliranSaya && !paraf.penandaSaya) return null;
  return (
    <>
      <Group gap="sm" mt="sm">
        {paraf.giliranSaya && (
          <>
            <Button
              leftSection={<IconWritingSign size={18} stroke={1.7} />}
              loading={putuskan.isPending && dialog === null}
              onClick={beri}
            >
              {t(kini.peran === 'pihak' ? 'tandaPihak' : 'paraf')}
            </Button>
            <Button onClick={buka('kembalikan')} variant="default">
              {t('kembalikan')}
            </Button>
          </>
        )}
        {paraf.penandaSaya && kini.keadaan === 'dikembalikan' && (
          <Button onClick={buka('lanjutkan')}>{t('lanjutkan')}</Button>
        )}
        {paraf.penandaSaya && kini.peran === 'paraf' && (
          <Button onClick={buka('lewati')} variant="default">
            {t('lewati')}
          </Button>
        )}
      </Group>
      {putuskan.error && dialog === null && <Masalah masalah={putuskan.error} />}
      {dialog && (
        <Beralasan
          galat={putuskan.error}
          jelas={t(`${dialog}Jelas`)}
          judul={t(dialog)}
          lakukan={beralasan(dialog)}
          palingBanyak={1000}
          sibuk={putuskan.isPending}
          tutup={() => setDialog(null)}
        />
      )}
    </>
  );
};
