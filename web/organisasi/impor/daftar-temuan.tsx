import { Alert, Button, Group, Stack } from '@mantine/core';
import { IconAlertTriangle, IconDownload } from '@tabler/icons-react';
import { type Kolom, TabelData, useBahasa, useDwibahasa, useTeks, utuh } from '../../kernel/index.ts';
import { teksImpor } from './bahasa-impor.ts';
import { unduhTemuan } from './unduh-temuan.ts';
import type { Impor, TemuanImpor } from './unggah.ts';

/** Cell by cell what to mend before anything can be applied. */
export const DaftarTemuan = ({ temuan: { jumlah, butir } }: { temuan: Impor['temuan'] }) => {
  const t = useTeks(teksImpor);
  const { bahasa } = useBahasa();
  const kolom = useKolomTemuan();
  const unduh = () =>
    unduhTemuan(
      butir,
      bahasa,
      kolom.map(({ judul }) => judul),
    );
  return (
    <Stack gap="md">
      <Alert
        color="kuning"
        icon={<IconAlertTriangle stroke={1.7} />}
        role="alert"
        title={t('bertemuan', { jumlah })}
        variant="light"
      >
        {t('belumBerubah')} {t('bertemuanJelas')}{' '}
        {butir.length < jumlah && t('sebagian', { tampil: butir.length, jumlah })}
      </Alert>
      <Group>
        <Button leftSection={<IconDownload size={18} stroke={1.7} />} onClick={unduh} variant="default">
          {t('unduhTemuan')}
        </Button>
      </Group>
      <TabelData
        daftar={utuh(butir)}
        kolom={kolom}
        kosong={null}
        kunci={(b) => `${b.lembar} ${b.sel} ${b.apa.id}`}
        nama={t('temuan')}
      />
    </Stack>
  );
};

const useKolomTemuan = (): Kolom<TemuanImpor>[] => {
  const t = useTeks(teksImpor);
  const dwi = useDwibahasa();
  return [
    { judul: t('lembar'), isi: (b) => b.lembar },
    { judul: t('sel'), isi: (b) => (b.sel === '-' ? t('seluruhnya') : <code>{b.sel}</code>) },
    { judul: t('apa'), isi: (b) => dwi(b.apa), panjang: true },
    { judul: t('caraMembenahi'), isi: (b) => dwi(b.caraMembenahi), panjang: true },
  ];
};
