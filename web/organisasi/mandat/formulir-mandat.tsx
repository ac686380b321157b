import { Button, Group, Modal, Radio, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  api,
  bacaan,
  kabarkan,
  Masalah,
  PilihTanggal,
  TombolBeralasan,
  useSesi,
  useTeks,
  useTulis,
} from '../../kernel/index.ts';
import { teksMandat } from './bahasa.ts';
import type { MandatBaru } from './bentuk.ts';
import { PilihDariCari } from './pilih-dari-cari.tsx';

type Isian = { -readonly [K in keyof Required<MandatBaru>]: Required<MandatBaru>[K] };

const MIN_HURUF = 3;

/** A mandate letter put on record. What the server refuses is said above the button; nothing typed is lost. */
export const FormulirMandat = ({ tutup }: { tutup: () => void }) => {
  const t = useTeks(teksMandat);
  const { hariIni } = useSesi();
  const [isi, setIsi] = useState<Isian>({
    posisi: '',
    pegawai: '',
    sebagai: 'plh',
    nomorSurat: '',
    tanggalSurat: hariIni,
    sebab: '',
    sejak: hariIni,
    sampai: '',
  });
  const ubah = (sebagian: Partial<Isian>) => setIsi((kini) => ({ ...kini, ...sebagian }));
  const tetapkan = useTulis((body: MandatBaru, headers) => api.POST('/api/organisasi/mandat', { body, headers }), {
    segarkan: [['organisasi'], ['alur'], ['sesi']],
  });
  const { sampai, ...tanpaSampai } = isi;
  const kirim = () =>
    tetapkan.mutate(sampai ? isi : tanpaSampai, {
      onSuccess: () => {
        tutup();
        kabarkan(t('tetapkanKabar'));
      },
    });
  const lengkap = isi.posisi && isi.pegawai && isi.nomorSurat.trim() && isi.sebab.trim();
  return (
    <Modal closeButtonProps={{ 'aria-label': t('tutup') }} onClose={tutup} opened size="lg" title={t('judulBaru')}>
      <Stack>
        <PilihDariCari
          ajakan={t('jabatanAjakan')}
          kosong={t('jabatanKosong')}
          label={t('jabatan')}
          nilai={isi.posisi || null}
          pilih={(posisi) => ubah({ posisi: posisi ?? '' })}
          temukan={useTemuJabatan}
        />
        <Radio.Group
          label={t('sebutan')}
          onChange={(s) => ubah({ sebagai: s as Isian['sebagai'] })}
          value={isi.sebagai}
        >
          <Group mt={4}>
            <Radio description={t('plhJelas')} label={t('plh')} value="plh" />
            <Radio description={t('pltJelas')} label={t('plt')} value="plt" />
          </Group>
        </Radio.Group>
        <PilihDariCari
          ajakan={t('pegawaiAjakan')}
          kosong={t('pegawaiKosong')}
          label={t('pegawai')}
          nilai={isi.pegawai || null}
          pilih={(pegawai) => ubah({ pegawai: pegawai ?? '' })}
          temukan={useTemuPegawai}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput
            label={t('nomorSurat')}
            maxLength={200}
            onChange={(e) => ubah({ nomorSurat: e.currentTarget.value })}
            required
            value={isi.nomorSurat}
          />
          <PilihTanggal
            label={t('tanggalSurat')}
            nilai={isi.tanggalSurat}
            ubah={(tanggalSurat) => ubah({ tanggalSurat })}
            wajib
          />
          <PilihTanggal label={t('sejak')} nilai={isi.sejak} ubah={(sejak) => ubah({ sejak })} wajib />
          <PilihTanggal
            label={t('sampai')}
            nilai={isi.sampai}
            ubah={(baru) => ubah({ sampai: baru })}
            {...(isi.sebagai === 'plt' ? { keterangan: t('sampaiPlt') } : { wajib: true })}
          />
        </SimpleGrid>
        <Textarea
          autosize
          description={t('sebabJelas')}
          label={t('sebab')}
          maxLength={500}
          minRows={2}
          onChange={(e) => ubah({ sebab: e.currentTarget.value })}
          placeholder={t('sebabAjakan')}
          required
          value={isi.sebab}
        />
        <Text c="dimmed" size="sm">
          {t('batasWewenang')}
        </Text>
        {tetapkan.error && <Masalah masalah={tetapkan.error} />}
        <Group justify="flex-end">
          <Button onClick={tutup} variant="default">
            {t('batal')}
          </Button>
          <TombolBeralasan loading={tetapkan.isPending} onClick={kirim} {...(!lengkap && { alasan: t('isiDulu') })}>
            {t('tetapkan')}
          </TombolBeralasan>
        </Group>
      </Stack>
    </Modal>
  );
};

const useTemuJabatan = (cari: string) => {
  const t = useTeks(teksMandat);
  const { data } = useQuery(
    bacaan(['organisasi', 'mandat', 'posisi', cari], (signal) =>
      api.GET('/api/organisasi/mandat/posisi', { params: { query: { cari } }, signal }),
    ),
  );
  return {
    data: data?.map((p) => ({
      value: p.id,
      label: `${p.nama} · ${p.unit.nama} · ${p.pemangku?.nama ?? t('lowong')}`,
    })),
  };
};

const useTemuPegawai = (cari: string) => {
  const cukup = cari.length >= MIN_HURUF;
  const { data } = useQuery({
    ...bacaan(['organisasi', 'pegawai', 'mandat', cari], (signal) =>
      api.GET('/api/organisasi/pegawai', { params: { query: { cari, batas: 20 } }, signal }),
    ),
    enabled: cukup,
  });
  if (!cukup) return { data: [] };
  return {
    data: data?.butir.map((p) => ({
      value: p.id,
      label: [p.nama, p.posisi?.nama, p.unit?.nama].filter(Boolean).join(' · '),
    })),
  };
};
