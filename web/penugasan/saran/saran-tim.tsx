import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { api, kabarkan, Masalah, useDwibahasa, useKunciBaris, useTeks, useTulis, utuh } from '../../kernel/index.ts';
import { kamusSaran } from './bahasa.ts';
import { type IsianKursi, kursiKosong, type MintaTim, type SaranTim as Tim } from './bentuk.ts';
import { calonDari, DaftarSaran } from './daftar-saran.tsx';
import { IsianKursiTim } from './isian-kursi.tsx';
import type { Memilih } from './saran-calon.tsx';
import { JugaMelebihi, TakaranSaran } from './takaran-saran.tsx';

const KURSI_PALING_BANYAK = 20;

/** Seats wanted, and the best whole team for them; or which of them compete for the same people. */
export const SaranTim = ({ dicari, dipilih, pilih }: Memilih) => {
  const t = useTeks(kamusSaran);
  const awal = { ...kursiKosong, kompetensi: dicari.kompetensi ?? [], jenjang: dicari.jenjang ?? '' };
  const [kursi, setKursi] = useState<readonly IsianKursi[]>([awal]);
  const baris = useKunciBaris(kursi.length);
  const [melebihi, setMelebihi] = useState(false);
  const { pemohon, perihal, mulai, selesai } = dicari;
  const isi = useTulis((badan: MintaTim, kepala) =>
    api.POST('/api/penugasan/saran/tim', { body: badan, headers: kepala }),
  );
  const badan: MintaTim = {
    pemohon,
    perihal,
    mulai,
    selesai,
    melebihi,
    kursi: kursi.map((k) => ({ ...k, nama: '', kompetensi: [...k.kompetensi] })),
  };
  // an answer to other seats says nothing of these
  const lain = isi.data !== undefined && JSON.stringify(isi.variables) !== JSON.stringify(badan);
  const hapus = (i: number) => {
    baris.hapus(i);
    setKursi(kursi.filter((_, n) => n !== i));
  };
  return (
    <Stack gap="md">
      {kursi.map((k, i) => (
        <IsianKursiTim
          hapus={kursi.length > 1 ? () => hapus(i) : undefined}
          key={baris.kunci[i]}
          kursi={k}
          nomor={i + 1}
          ubah={(baru) => setKursi(kursi.map((lama, n) => (n === i ? baru : lama)))}
        />
      ))}
      <JugaMelebihi nilai={melebihi} takaran={isi.data?.takaran} ubah={setMelebihi} />
      <Group>
        <Button loading={isi.isPending} onClick={() => isi.mutate(badan)}>
          {t('isi')}
        </Button>
        {kursi.length < KURSI_PALING_BANYAK && (
          <Button
            leftSection={<IconPlus size={16} />}
            onClick={() => setKursi([...kursi, kursiKosong])}
            variant="default"
          >
            {t('tambahKursi')}
          </Button>
        )}
      </Group>
      {isi.error && <Masalah masalah={isi.error} />}
      {lain && (
        <Text c="dimmed" role="status" size="sm">
          {t('timBerubah')}
        </Text>
      )}
      {isi.data && !lain && <HasilTim dipilih={dipilih} tim={isi.data} {...(pilih && { pilih })} />}
    </Stack>
  );
};

const HasilTim = ({ tim, dipilih, pilih }: Pick<Memilih, 'dipilih' | 'pilih'> & { tim: Tim }) => {
  const t = useTeks(kamusSaran);
  const dwi = useDwibahasa();
  const semua = tim.kursi.flatMap((k) => k.orang);
  const baru = semua.map(calonDari).filter((c) => !dipilih.some((d) => d.posisi === c.posisi));
  return (
    <Stack gap="md">
      {tim.bentrok.length === 0 ? (
        <Text fw={600} role="status">
          {t('timLengkap')}
        </Text>
      ) : (
        <Alert color="kuning" role="status" title={t('timKurang')} variant="light">
          <Stack gap="xs">
            {tim.bentrok.map((b) => (
              <Text key={b.pesan.id} size="sm">
                {dwi(b.pesan)} {dwi(b.jalanKeluar)}
              </Text>
            ))}
          </Stack>
        </Alert>
      )}
      {tim.kursi.map((k) => (
        <section key={k.nama}>
          <Group gap="xs" mb="xs">
            <Title fw={600} order={3} size="sm">
              {t('kursi', { nomor: k.nama })}
            </Title>
            <Text c="dimmed" size="sm">
              {t('terisi', { isi: k.orang.length, jumlah: k.jumlah })}
            </Text>
          </Group>
          {k.orang.length > 0 && <DaftarSaran daftar={utuh(k.orang)} dipilih={dipilih} {...(pilih && { pilih })} />}
        </section>
      ))}
      {pilih && baru.length > 0 && (
        <Group>
          <Button
            onClick={() => {
              pilih(baru);
              kabarkan(t('timDipilih', { jumlah: baru.length }));
            }}
          >
            {t('pilihSemua', { jumlah: baru.length })}
          </Button>
        </Group>
      )}
      <TakaranSaran takaran={tim.takaran} />
    </Stack>
  );
};
