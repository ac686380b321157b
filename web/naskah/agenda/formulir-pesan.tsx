import { NativeSelect, NumberInput, SimpleGrid, Textarea } from '@mantine/core';
import { api, FormulirPanel, PilihTanggal, useIsian, useSesi, useTeks, useTulisPanel } from '../../kernel/index.ts';
import { teksAgenda } from './bahasa.ts';
import type { Agenda, BlokBaru } from './bentuk.ts';

/** Puts numbers aside for a day on which letters will be written on paper. */
export const FormulirPesan = ({ agenda, tutup }: { agenda: Agenda; tutup: () => void }) => {
  const t = useTeks(teksAgenda);
  const { hariIni } = useSesi();
  const [isi, ubah] = useIsian<BlokBaru>({ seri: agenda.seri, hari: hariIni, jumlah: 10, alasan: '' });
  const { kirim, panel } = useTulisPanel(
    (body: BlokBaru, headers) => api.POST('/api/naskah/agenda/blok', { body, headers }),
    { segarkan: [['naskah', 'agenda']], kabar: t('dipesanKabar'), tutup },
  );
  const kurang = isi.alasan.trim() === '' || !isi.hari;
  return (
    <FormulirPanel
      {...panel}
      judul={t('pesanJudul')}
      lakukan={() => kirim(isi)}
      tertahan={kurang && t('alasan')}
      tindakan={t('pesan')}
    >
      <NativeSelect
        data={[...new Set(agenda.semuaSeri.map((s) => s.seri))]}
        data-autofocus
        label={t('seri')}
        onChange={(e) => ubah({ seri: e.currentTarget.value })}
        value={isi.seri}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <PilihTanggal label={t('hari')} nilai={isi.hari} ubah={(hari) => ubah({ hari })} wajib />
        <NumberInput
          allowDecimal={false}
          label={t('jumlah')}
          max={200}
          min={1}
          onChange={(n) => ubah({ jumlah: Number(n) || 1 })}
          required
          value={isi.jumlah}
        />
      </SimpleGrid>
      <Textarea
        autosize
        label={t('alasan')}
        maxLength={500}
        minRows={2}
        onChange={(e) => ubah({ alasan: e.currentTarget.value })}
        required
        value={isi.alasan}
      />
    </FormulirPanel>
  );
};
