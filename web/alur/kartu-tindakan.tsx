import { sebutKuasa } from '@lincah/domain/organisasi';
import { Text } from '@mantine/core';
import { hariDi, jalur, selisihHari, Tenggat, TombolTautan, useDwibahasa, useSesi, useTeks } from '../kernel/index.ts';
import { teksAlur } from './bahasa.ts';
import type { Tindakan } from './bentuk.ts';
import gaya from './kartu.module.css';

/** One open act: what is asked, of which dossier, by when, from whom. One thing to press. */
export const KartuTindakan = ({ tindakan: satu }: { tindakan: Tindakan }) => {
  const t = useTeks(teksAlur);
  const dwi = useDwibahasa();
  const { hariIni, instansi, posisi } = useSesi();
  const hari = selisihHari(hariDi(satu.dibukaPada, instansi.zonaWaktu), hariIni);
  return (
    <article className={gaya.kartu}>
      <div className={gaya.atas}>
        <Text c="dimmed" fw={550} size="xs">
          {dwi(satu.alur.nama)}
        </Text>
        {satu.tenggat && <Tenggat pada={satu.tenggat} />}
      </div>
      <div className={gaya.isi}>
        <Text className={gaya.tugas} component="h3">
          {dwi(satu.tugas.nama)}
        </Text>
        <Text size="sm">{satu.perihal}</Text>
        {satu.kuasa && (
          <Text fw={550} mt={4} size="sm">
            {sebutKuasa(satu.kuasa, satu.kuasa.penerima)}
          </Text>
        )}
        <Text c="dimmed" mt={4} size="xs">
          {satu.dari && `${satu.dari.jabatan ? t('dari', satu.dari) : t('dariInstansi', satu.dari)} · `}
          {hari > 0 ? t('menungguSejak', { jumlah: hari }) : t('menungguHariIni')}
          {!satu.kuasa &&
            (posisi.length > 1 || satu.sebagai !== 'definitif') &&
            ` · ${t('sebagai', { jabatan: satu.posisi.nama })}`}
        </Text>
      </div>
      <TombolTautan
        aria-label={`${t('kerjakan')}: ${dwi(satu.tugas.nama)}, ${satu.perihal}`}
        ke={jalur.berkas(satu.kamar, satu.berkas)}
      >
        {t('kerjakan')}
      </TombolTautan>
    </article>
  );
};
