import { Alert, Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconDownload } from '@tabler/icons-react';
import {
  jalur,
  Kepala,
  type Kolom,
  TabelData,
  TombolTautan,
  tulisAngka,
  useBahasa,
  useDwibahasa,
  useTeks,
  utuh,
} from '../kernel/index.ts';
import { teksImpor } from './bahasa-impor.ts';
import gaya from './laporan-impor.module.css';
import { unduhTemuan } from './unduh-temuan.ts';
import type { LaporanImpor, TemuanImpor } from './unggah.ts';

/** What a trial found: figures by sheet when it is sound, else cell by cell what to mend. */
export const LaporanUji = ({ laporan, terapkan }: { laporan: LaporanImpor; terapkan: () => void }) => {
  const t = useTeks(teksImpor);
  return (
    <section aria-labelledby="judul-hasil">
      <Title id="judul-hasil" mb="sm" order={2}>
        {t('hasil')}
      </Title>
      {laporan.temuan.jumlah > 0 ? (
        <Bertemuan temuan={laporan.temuan} />
      ) : (
        <Sehat laporan={laporan} terapkan={terapkan} />
      )}
    </section>
  );
};

/** Page after a workbook was applied. */
export const Selesai = ({ laporan }: { laporan: LaporanImpor }) => {
  const t = useTeks(teksImpor);
  return (
    <>
      <Kepala judul={t('diterapkan')} keterangan={t('diterapkanJelas')}>
        <TombolTautan ke={jalur.organisasi.bagan()}>{t('lihat')}</TombolTautan>
      </Kepala>
      <Stack gap="md">
        <Jumlah laporan={laporan} />
        <Akun laporan={laporan} />
      </Stack>
    </>
  );
};

const Sehat = ({ laporan, terapkan }: { laporan: LaporanImpor; terapkan: () => void }) => {
  const t = useTeks(teksImpor);
  const dwi = useDwibahasa();
  const { halangan } = laporan;
  return (
    <Stack gap="md">
      <Alert
        color={halangan ? 'kuning' : 'hijau'}
        icon={halangan ? <IconAlertTriangle stroke={1.7} /> : <IconCircleCheck stroke={1.7} />}
        role="status"
        title={t(halangan ? 'tanpaTemuanHalangan' : 'tanpaTemuan')}
        variant="light"
      >
        {halangan ? dwi(halangan) : t('belumBerubah')}
      </Alert>
      <Jumlah laporan={laporan} />
      <Akun laporan={laporan} />
      {!halangan && (
        <Group>
          <Button onClick={terapkan}>{t('terapkan')}</Button>
        </Group>
      )}
    </Stack>
  );
};

const LEMBAR = ['unit', 'posisi', 'pegawai', 'pemangku', 'kedudukan'] as const;

const Jumlah = ({ laporan: { jumlah } }: { laporan: LaporanImpor }) => {
  const t = useTeks(teksImpor);
  const { bahasa } = useBahasa();
  if (!jumlah) return null;
  return (
    <SimpleGrid className={gaya.jumlah ?? ''} cols={{ base: 2, sm: 5 }} component="dl" spacing="sm">
      {LEMBAR.map((l) => (
        <div key={l}>
          <dt>{t(l)}</dt>
          <dd className="angka">{tulisAngka(jumlah[l], bahasa)}</dd>
        </div>
      ))}
    </SimpleGrid>
  );
};

const Akun = ({ laporan: { akunTidakDibuat: jumlah } }: { laporan: LaporanImpor }) => {
  const t = useTeks(teksImpor);
  return jumlah > 0 ? (
    <Text c="dimmed" size="sm">
      {t('akunTidakDibuat', { jumlah })}
    </Text>
  ) : null;
};

const Bertemuan = ({ temuan: { jumlah, butir } }: { temuan: LaporanImpor['temuan'] }) => {
  const t = useTeks(teksImpor);
  const { bahasa } = useBahasa();
  const kolom = useKolomTemuan();
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
        <Button
          leftSection={<IconDownload size={18} stroke={1.7} />}
          onClick={() =>
            unduhTemuan(
              butir,
              bahasa,
              kolom.map(({ judul }) => judul),
            )
          }
          variant="default"
        >
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
