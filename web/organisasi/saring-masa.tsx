import { Select } from '@mantine/core';
import { PilihTanggal, useSaring, useTeks } from '../kernel/index.ts';
import { teksOrganisasi } from './bahasa.ts';

const PALING_BANYAK = ['1', '2', '3', '5'] as const;

/** Who is free from a day to a day, or has few assignments then. The address keeps the days. */
export const SaringMasa = () => {
  const t = useTeks(teksOrganisasi);
  const [{ bebasDari = '', bebasSampai = '', tugas = '1' }, saring] = useSaring<
    'bebasDari' | 'bebasSampai' | 'tugas'
  >();
  // a last day before the first is moved along, so that the list always has an answer
  const dari = (hari: string) =>
    saring({ bebasDari: hari, ...(bebasSampai && bebasSampai < hari && { bebasSampai: hari }) });
  const sampai = (hari: string) => saring({ bebasSampai: hari, ...(hari && bebasDari > hari && { bebasDari: hari }) });
  return (
    <>
      <PilihTanggal label={t('bebasDari')} lebar="12rem" nilai={bebasDari} ubah={(h) => h !== bebasDari && dari(h)} />
      <PilihTanggal
        label={t('bebasSampai')}
        lebar="12rem"
        nilai={bebasSampai}
        ubah={(h) => h !== bebasSampai && sampai(h)}
      />
      {(bebasDari || bebasSampai) && (
        <Select
          allowDeselect={false}
          data={PALING_BANYAK.map((n) => ({
            value: n,
            label: n === '1' ? t('tanpaTugas') : t('tugasKurangDari', { jumlah: n }),
          }))}
          flex="0 1 14rem"
          label={t('penugasanSaatItu')}
          onChange={(pilih) => saring({ tugas: pilih === '1' ? '' : (pilih ?? '') })}
          value={tugas}
        />
      )}
    </>
  );
};
