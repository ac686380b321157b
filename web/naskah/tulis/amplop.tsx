import { NativeSelect, Text, TextInput } from '@mantine/core';
import { useSesi, useTeks } from '../../kernel/index.ts';
import { useKelas } from '../kelas.ts';
import { PilihKlasifikasi } from '../klasifikasi/pilih-klasifikasi.tsx';
import { teksTulis } from './bahasa.ts';
import type { Isian, JenisTulis, Kuasa } from './bentuk.ts';
import { DaftarTujuan } from './daftar-tujuan.tsx';
import { PilihPihak } from './pilih-pihak.tsx';
import gaya from './tulis.module.css';

type Props = {
  readonly jenis: JenisTulis;
  /** In whose name I may sign letters of this kind. */
  readonly kuasa: readonly Kuasa[];
  readonly isian: Isian;
  readonly ubah: (sebagian: Partial<Isian>) => void;
  readonly galat: ReadonlyMap<string, string>;
};

/** What every letter has: who signs, what it is about, how it is classed, to whom it goes. */
export const Amplop = ({ jenis: { amplop, pihak }, kuasa, isian, ubah, galat }: Props) => {
  const t = useTeks(teksTulis);
  const { posisi } = useSesi();
  const sebut = (p: Jabatan) => [p.sebagai === 'definitif' ? '' : t(p.sebagai), p.nama].filter(Boolean).join(' ');
  const mewakili = posisi.some((p) => p.sebagai !== 'definitif') ? t('penandaJelas') : undefined;
  const keterangan = isian.kuasa ? t('kuasaJelas') : mewakili;
  const kelas = useKelas();
  return (
    <>
      <NativeSelect
        data={pilihanPenanda(sebut, posisi, kuasa)}
        description={keterangan}
        label={t('penandaTangan')}
        onChange={(e) => {
          const [penandaTangan = '', pilihan = ''] = e.currentTarget.value.split('|');
          ubah({ penandaTangan, kuasa: pilihan });
        }}
        value={`${isian.penandaTangan}|${isian.kuasa}`}
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
      {pihak !== null && <PilihPihak pihak={isian.pihak ?? null} pilih={(satu) => ubah({ pihak: satu })} />}
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

type Jabatan = ReturnType<typeof useSesi>['posisi'][number];

/** My offices, and those in whose name they may sign; the value is the office and the delegation. */
const pilihanPenanda = (sebut: (p: Jabatan) => string, posisi: readonly Jabatan[], kuasa: readonly Kuasa[]) =>
  posisi.flatMap((p) => [
    { value: `${p.id}|`, label: sebut(p) },
    ...kuasa
      .filter((k) => k.penerima === p.id)
      .map((k) => ({
        value: `${p.id}|${k.id}`,
        label: `a.n. ${k.pemberi}, ${k.perantara ? `${k.perantara} u.b. ` : ''}${sebut(p)}`,
      })),
  ]);
