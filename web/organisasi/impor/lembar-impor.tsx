import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import {
  api,
  jalur,
  Lencana,
  Pastikan,
  TombolTautan,
  tulisTanggal,
  useBahasa,
  useDwibahasa,
  useTeks,
  useTulis,
} from '../../kernel/index.ts';
import { teksImpor } from './bahasa-impor.ts';
import { BatalkanImpor } from './batalkan-impor.tsx';
import { DaftarBeda } from './daftar-beda.tsx';
import { DaftarTemuan } from './daftar-temuan.tsx';
import { PemetaanKolom } from './pemetaan-kolom.tsx';
import { RingkasanBeda } from './ringkasan-beda.tsx';
import { jumlahBeda, keadaanImpor } from './riwayat-impor.tsx';
import type { Impor } from './unggah.ts';

/** What became of a file: what to mend, what its columns mean, or what it changes. `lanjut`: sends the file again. */
export const LembarImpor = ({ impor, lanjut }: { impor: Impor; lanjut: () => void }) => {
  if (impor.keadaan === 'dipetakan') return <PemetaanKolom impor={impor} key={impor.id} lanjut={lanjut} />;
  if (impor.keadaan === 'bertemuan') return <DaftarTemuan temuan={impor.temuan} />;
  if (impor.keadaan === 'gagal' || impor.keadaan === 'diganti') return <Gagal impor={impor} />;
  return <Pratinjau impor={impor} />;
};

const Gagal = ({ impor }: { impor: Impor }) => {
  const t = useTeks(teksImpor);
  const dwi = useDwibahasa();
  const [sebab] = impor.temuan.butir;
  return (
    <Alert color="merah" role="alert" title={sebab ? dwi(sebab.apa) : t('gagal')} variant="light">
      {sebab ? dwi(sebab.caraMembenahi) : t('gagalJelas')}
    </Alert>
  );
};

const Pratinjau = ({ impor }: { impor: Impor }) => {
  const t = useTeks(teksImpor);
  const { bahasa } = useBahasa();
  const { kata, rasa } = keadaanImpor(impor);
  const jumlah = jumlahBeda(impor);
  return (
    <Stack aria-labelledby="judul-hasil" component="section" gap="md">
      <Group align="center" gap="sm">
        <Title id="judul-hasil" order={2}>
          {t(impor.keadaan === 'siap' ? 'hasil' : 'perubahan')}
        </Title>
        <Lencana rasa={rasa}>{t(kata)}</Lencana>
        <Text c="dimmed" size="sm">
          {t('berlaku')} {tulisTanggal(impor.berlaku, bahasa)}
        </Text>
      </Group>
      {impor.keadaan === 'siap' && (
        <Alert color="biru" icon={<IconInfoCircle stroke={1.7} />} role="status" variant="light">
          {jumlah > 0 ? t('belumBerubah') : `${t('tanpaPerbedaan')}. ${t('tanpaPerbedaanJelas')}`}
        </Alert>
      )}
      {impor.keadaan === 'diterapkan' && <Diterapkan />}
      <RingkasanBeda hitungan={impor.hitungan} />
      {impor.akunTidakDibuat > 0 && (
        <Text c="dimmed" size="sm">
          {t('akunTidakDibuat', { jumlah: impor.akunTidakDibuat })}
        </Text>
      )}
      {impor.keadaan === 'siap' && jumlah > 0 && <Terapkan impor={impor} jumlah={jumlah} />}
      {impor.keadaan === 'diterapkan' && <BatalkanImpor impor={impor} />}
      {jumlah > 0 && <DaftarBeda impor={impor} />}
    </Stack>
  );
};

const Diterapkan = () => {
  const t = useTeks(teksImpor);
  return (
    <Alert color="hijau" icon={<IconCircleCheck stroke={1.7} />} role="status" title={t('diterapkan')} variant="light">
      <Group justify="space-between">
        {t('diterapkanJelas')}
        <TombolTautan ke={jalur.organisasi.bagan()} size="sm" variant="default">
          {t('lihat')}
        </TombolTautan>
      </Group>
    </Alert>
  );
};

const Terapkan = ({ impor, jumlah }: { impor: Impor; jumlah: number }) => {
  const t = useTeks(teksImpor);
  const { bahasa } = useBahasa();
  const [tanya, setTanya] = useState(false);
  const terapkan = useTulis(
    (_: { id: string }, headers) =>
      api.POST('/api/organisasi/impor/{id}/terapkan', { params: { path: { id: impor.id } }, headers }),
    { segarkan: [['organisasi']] },
  );
  return (
    <>
      <Button onClick={() => setTanya(true)} w="fit-content">
        {t('terapkan')}
      </Button>
      {tanya && (
        <Pastikan
          galat={terapkan.error}
          judul={t('pastikan', { jumlah })}
          lakukan={() => terapkan.mutate({ id: impor.id }, { onSuccess: () => setTanya(false) })}
          sibuk={terapkan.isPending}
          tindakan={t('terapkan')}
          tutup={() => setTanya(false)}
        >
          {t('pastikanJelas', { hari: tulisTanggal(impor.berlaku, bahasa) })}
        </Pastikan>
      )}
    </>
  );
};
