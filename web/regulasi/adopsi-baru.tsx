import type { Tanggal } from '@lincah/domain/kernel';
import { Button, Checkbox, Select, Stack, Textarea, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import {
  api,
  kabarkan,
  Masalah,
  Pastikan,
  PilihTanggal,
  tulisTanggal,
  useBahasa,
  useDwibahasa,
  useTeks,
  useTulis,
} from '../kernel/index.ts';
import type { DaftarAdopsi } from './bentuk-kelola.ts';
import { teksKelola } from './teks-kelola.ts';

/** Adopts a regulation from a day on; asked once more before it is recorded. */
export const AdopsiBaru = ({ daftar }: { daftar: DaftarAdopsi }) => {
  const t = useTeks(teksKelola);
  const dwi = useDwibahasa();
  const { bahasa } = useBahasa();
  const kosong = { peraturan: '', sejak: daftar.hariIni, percobaan: false, alasan: '' };
  const [isi, setIsi] = useState(kosong);
  const [tanya, setTanya] = useState(false);
  const tetapkan = useTulis((body: typeof kosong, headers) => api.POST('/api/regulasi/adopsi', { body, headers }), {
    segarkan: [['regulasi'], ['sesi']],
  });
  const dipilih = daftar.pilihan.find((p) => p.id === isi.peraturan);
  const ubah = (baru: Partial<typeof kosong>) => {
    tetapkan.reset();
    setIsi({ ...isi, ...baru });
  };
  const kirim = () =>
    tetapkan.mutate(isi, {
      onSuccess: () => {
        kabarkan(t('ditetapkan'));
        setIsi(kosong);
        setTanya(false);
      },
      onError: () => setTanya(false),
    });
  const tanyakan = (kejadian: FormEvent) => {
    kejadian.preventDefault();
    setTanya(true);
  };
  return (
    <section aria-labelledby="judul-adopsi-baru">
      <Title id="judul-adopsi-baru" mb="sm" order={2}>
        {t('tetapkanBaru')}
      </Title>
      <Stack component="form" gap="md" maw={560} onSubmit={tanyakan as never}>
        <Select
          allowDeselect={false}
          data={daftar.pilihan.map((p) => ({
            value: p.id,
            disabled: p.halangan !== null,
            label: p.halangan ? t('terhalang', { judul: dwi(p.judul), sebab: dwi(p.halangan) }) : dwi(p.judul),
          }))}
          label={t('pilihPeraturan')}
          onChange={(id) => ubah({ peraturan: id ?? '', percobaan: false })}
          required
          value={isi.peraturan || null}
        />
        {dipilih?.status === 'rancangan' && (
          <Checkbox
            checked={isi.percobaan}
            description={t('sebagaiPercobaanJelas')}
            label={t('sebagaiPercobaan')}
            onChange={(k) => ubah({ percobaan: k.currentTarget.checked })}
          />
        )}
        <PilihTanggal label={t('mulaiHari')} lebar="14rem" nilai={isi.sejak} ubah={(sejak) => ubah({ sejak })} wajib />
        <Textarea
          autosize
          label={t('dasarAlasan')}
          maxLength={500}
          onChange={(k) => ubah({ alasan: k.currentTarget.value })}
          placeholder={t('dasarContoh')}
          required
          value={isi.alasan}
        />
        {tetapkan.error && <Masalah masalah={tetapkan.error} />}
        <div>
          <Button type="submit">{t('tetapkan')}</Button>
        </div>
      </Stack>
      {tanya && dipilih && (
        <Pastikan
          judul={t('yakin')}
          lakukan={kirim}
          sibuk={tetapkan.isPending}
          tindakan={t('tetapkan')}
          tutup={() => setTanya(false)}
        >
          {t('yakinJelas', { hari: tulisTanggal(isi.sejak as Tanggal, bahasa), judul: dwi(dipilih.judul) })}
        </Pastikan>
      )}
    </section>
  );
};
