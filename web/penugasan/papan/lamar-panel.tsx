import { Select, Stack, Text, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { PihakDiminta } from '../../alur/index.ts';
import {
  api,
  bacaan,
  FormulirPanel,
  jalur,
  kabarkan,
  Masalah,
  useSesi,
  useTeks,
  useTulis,
} from '../../kernel/index.ts';
import { masihMenghalangi, Pemenuhan } from '../../regulasi/index.ts';
import { kamusPapan } from './bahasa.ts';
import type { PeluangLengkap } from './bentuk.ts';

type Props = { readonly peluang: PeluangLengkap; readonly tutup: () => void };
type Isi = { pemohon: string; motivasi: string; kompetensi: string; alasan: Record<string, string> };

/** The application: a short letter, the competences one brings, what the regulation says of it, and whom it will meet. */
export const LamarPanel = ({ peluang, tutup }: Props) => {
  const t = useTeks(kamusPapan);
  const { posisi } = useSesi();
  const pergi = useNavigate();
  const [isi, setIsi] = useState<Isi>({
    pemohon: posisi.find((p) => !p.pimpinan)?.id ?? posisi[0]?.id ?? '',
    motivasi: '',
    kompetensi: peluang.kesesuaian.dimiliki.join(', '),
    alasan: {},
  });
  const ubah = (sebagian: Partial<Isi>) => setIsi({ ...isi, ...sebagian });
  const path = { id: peluang.id };
  const [diperiksa] = useDebouncedValue({ ...isi, motivasi: '' }, 300); // the letter changes nothing that rules ask
  const periksa = useQuery({
    ...bacaan(['penugasan', 'peluang', peluang.id, 'periksa', diperiksa], (signal) =>
      api.POST('/api/penugasan/peluang/{id}/periksa', { params: { path }, body: diperiksa, signal }),
    ),
    enabled: diperiksa.pemohon !== '',
    placeholderData: keepPreviousData,
  });
  const kirim = useTulis(
    (badan: Isi, headers) => api.POST('/api/penugasan/peluang/{id}/lamar', { params: { path }, body: badan, headers }),
    { segarkan: [['penugasan'], ['alur'], ['beranda']] },
  );
  const penghalang = masihMenghalangi(periksa.data?.pelanggaran ?? [], isi.alasan);
  const tertahan =
    (isi.pemohon === '' && t('tanpaJabatan')) ||
    (!periksa.data && t('memeriksa')) ||
    (penghalang.length > 0 && t('belumTerpenuhi'));
  const lakukan = () =>
    kirim.mutate(isi, {
      onSuccess: ({ id }) => {
        kabarkan(t('terkirim'));
        void pergi({ to: jalur.penugasan.berkas(id) });
      },
    });
  return (
    <FormulirPanel
      galat={kirim.error}
      judul={peluang.judul}
      lakukan={lakukan}
      sibuk={kirim.isPending}
      tertahan={tertahan}
      tindakan={t('kirimLamaran')}
      tutup={tutup}
    >
      {posisi.length > 1 && (
        <Select
          allowDeselect={false}
          data={posisi.map((p) => ({ value: p.id, label: p.nama }))}
          label={t('sebagai')}
          onChange={(pemohon) => pemohon && ubah({ pemohon })}
          value={isi.pemohon}
        />
      )}
      <Textarea
        autosize
        data-autofocus
        description={t('motivasiJelas')}
        label={t('motivasi')}
        maxLength={2000}
        minRows={4}
        onChange={(e) => ubah({ motivasi: e.currentTarget.value })}
        value={isi.motivasi}
      />
      <Textarea
        autosize
        description={t('kompetensiSayaJelas')}
        label={t('kompetensiSaya')}
        maxLength={2000}
        minRows={2}
        onChange={(e) => ubah({ kompetensi: e.currentTarget.value })}
        value={isi.kompetensi}
      />
      {periksa.error && <Masalah masalah={periksa.error} />}
      {periksa.data && (
        <Stack gap="md">
          <Pemenuhan
            alasan={isi.alasan}
            pelanggaran={periksa.data.pelanggaran}
            tulis={(aturan, alasan) => ubah({ alasan: { ...isi.alasan, [aturan]: alasan } })}
          />
          {periksa.data.berkas.map((b) => (
            <PihakDiminta alur={b.alur} key={b.posisi.join()} order={3} pihak={b.pihak} />
          ))}
        </Stack>
      )}
      {!periksa.data && !periksa.error && (
        <Text c="dimmed" size="sm">
          {t('memeriksa')}
        </Text>
      )}
    </FormulirPanel>
  );
};
