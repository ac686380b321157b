import { Button, Group, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { api } from '../api.ts';
import { useBahasa, useTeks } from '../bahasa.tsx';
import { tulisWaktu } from '../format.ts';
import { jalur } from '../jalur.ts';
import { kabarkan } from '../kabar.tsx';
import { Kepala } from '../kepala.tsx';
import { Kosong } from '../kosong.tsx';
import { useHalaman, useTulis } from '../kueri.ts';
import { MuatLagi } from '../muat-lagi.tsx';
import { useSesi } from '../sesi.ts';
import { Masalah } from '../tampil-masalah.tsx';
import { Tautan } from '../tautan.tsx';
import type { Perbaikan } from './bentuk.ts';
import { NavAkun } from './nav-akun.tsx';
import gaya from './saya-page.module.css';
import { teksAkun } from './teks-akun.ts';

/** The queue of people who found their data wrong, for those who keep it. */
export const PerbaikanPage = () => {
  const t = useTeks(teksAkun);
  const daftar = useHalaman(['perbaikan'], (kursor, signal) =>
    api.GET('/api/perbaikan', { params: { query: { ...(kursor && { kursor }) } }, signal }),
  );
  if (daftar.error && !daftar.butir) throw daftar.error;
  return (
    <>
      <Kepala judul={t('perbaikanJudul')} keterangan={t('perbaikanPengantar')} />
      <NavAkun />
      {daftar.butir?.length === 0 && <Kosong ajakan={t('perbaikanKosongJelas')} judul={t('perbaikanKosong')} />}
      <div className={gaya.bagian}>
        {daftar.butir?.map((satu) => (
          <SatuPermintaan key={satu.id} permintaan={satu} />
        ))}
      </div>
      <MuatLagi daftar={daftar} />
    </>
  );
};

const SatuPermintaan = ({ permintaan: p }: { permintaan: Perbaikan }) => {
  const t = useTeks(teksAkun);
  const { bahasa } = useBahasa();
  const { zonaWaktu } = useSesi().instansi;
  const [jawaban, setJawaban] = useState('');
  const jawab = useTulis(
    (isi: string, headers) =>
      api.POST('/api/perbaikan/{id}/jawab', { params: { path: { id: p.id } }, body: { jawaban: isi }, headers }),
    { segarkan: [['perbaikan']] },
  );
  return (
    <section aria-label={p.nama} className={gaya.kartu}>
      <div>
        <Tautan fw={600} ke={jalur.organisasi.pegawai(p.pegawaiId)}>
          {p.nama}
        </Tautan>
        <Text c="dimmed" size="sm">
          {tulisWaktu(p.diajukanPada, bahasa, zonaWaktu)}
        </Text>
      </div>
      <Text style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>{p.isi}</Text>
      <form
        onSubmit={(kejadian) => {
          kejadian.preventDefault();
          jawab.mutate(jawaban, { onSuccess: () => kabarkan(t('terjawab')) });
        }}
      >
        <Textarea
          autosize
          label={t('jawaban')}
          maxLength={2000}
          minLength={5}
          onChange={(e) => setJawaban(e.currentTarget.value)}
          required
          value={jawaban}
        />
        {jawab.error && <Masalah masalah={jawab.error} />}
        <Group justify="flex-end" mt="sm">
          <Button loading={jawab.isPending} type="submit">
            {t('jawab')}
          </Button>
        </Group>
      </form>
    </section>
  );
};
