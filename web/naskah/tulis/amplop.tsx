import { NativeSelect, Text, TextInput } from '@mantine/core';
import { useSesi, useTeks } from '../../kernel/index.ts';
import { useKelas } from '../kelas.ts';
import { PilihKlasifikasi } from '../klasifikasi/pilih-klasifikasi.tsx';
import { teksTulis } from './bahasa.ts';
import type { Isian, JenisTulis } from './bentuk.ts';
import { DaftarTujuan } from './daftar-tujuan.tsx';
import gaya from './tulis.module.css';

type Props = {
  readonly jenis: JenisTulis;
  readonly isian: Isian;
  readonly ubah: (sebagian: Partial<Isian>) => void;
  readonly galat: ReadonlyMap<string, string>;
};

/** What every letter has: who signs, what it is about, how it is classed, to whom it goes. */
export const Amplop = ({ jenis: { amplop }, isian, ubah, galat }: Props) => {
  const t = useTeks(teksTulis);
  const { posisi } = useSesi();
  const kelas = useKelas();
  return (
    <>
      <NativeSelect
        data={posisi.map((p) => ({
          value: p.id,
          label: [p.sebagai === 'definitif' ? '' : t(p.sebagai), p.nama].filter(Boolean).join(' '),
        }))}
        description={posisi.some((p) => p.sebagai !== 'definitif') ? t('penandaJelas') : undefined}
        label={t('penandaTangan')}
        onChange={(e) => ubah({ penandaTangan: e.currentTarget.value })}
        value={isian.penandaTangan}
      />
      <TextInput
        description={t('halJelas')}
        error={galat.get('hal')}
        label={t('hal')}
        maxLength={500}
        onChange={(e) => ubah({ hal: e.currentTarget.value })}
        required
        value={isian.hal}
      />
      {amplop.includes('yth') && (
        <DaftarTujuan
          galat={galat.get('yth')}
          keterangan={t('ythJelas')}
          label={t('yth')}
          tujuan={isian.yth}
          ubah={(yth) => ubah({ yth })}
          wajib
        />
      )}
      <div className={gaya.kolom}>
        <NativeSelect
          data={kelas.sifat}
          label={kelas.t('sifat')}
          onChange={(e) => ubah({ sifat: e.currentTarget.value as Isian['sifat'] })}
          value={isian.sifat}
        />
        <NativeSelect
          data={kelas.derajat}
          label={kelas.t('derajat')}
          onChange={(e) => ubah({ derajat: e.currentTarget.value as Isian['derajat'] })}
          value={isian.derajat}
        />
        <PilihKlasifikasi
          nilai={isian.klasifikasi || null}
          pilih={(klasifikasi) => ubah({ klasifikasi: klasifikasi ?? '' })}
        />
        {amplop.includes('lampiran') && (
          <TextInput
            description={t('lampiranJelas')}
            label={t('lampiran')}
            maxLength={100}
            onChange={(e) => ubah({ lampiran: e.currentTarget.value })}
            value={isian.lampiran}
          />
        )}
      </div>
      {amplop.includes('tembusan') && (
        <DaftarTujuan
          keterangan={t('tembusanJelas')}
          label={t('tembusan')}
          tujuan={isian.tembusan}
          ubah={(tembusan) => ubah({ tembusan })}
        />
      )}
      {posisi.length === 0 && (
        <Text c="merah" size="sm">
          {t('tanpaJabatan')}
        </Text>
      )}
    </>
  );
};
