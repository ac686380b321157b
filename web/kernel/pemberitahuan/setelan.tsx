import { Button, Checkbox, NativeSelect, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api.ts';
import { useTeks } from '../bahasa.tsx';
import { Kartu } from '../identitas/kartu.tsx';
import { kabarkan } from '../kabar.tsx';
import { bacaan, useTulis } from '../kueri.ts';
import { Masalah } from '../tampil-masalah.tsx';
import { type Jenis, KUNCI, type Setelan } from './bentuk.ts';
import gaya from './pemberitahuan.module.css';
import { teksPemberitahuan } from './teks.ts';

const NAMA = {
  tindakan: 'namaTindakan',
  pengingat: 'namaPengingat',
  eskalasi: 'namaEskalasi',
  putusan: 'namaPutusan',
  surat: 'namaSurat',
  tembusan: 'namaTembusan',
  lamaran: 'namaLamaran',
  terpilih: 'namaTerpilih',
  'tidak-terpilih': 'namaTidakTerpilih',
  'kebutuhan-ditutup': 'namaDitutup',
  'tempat-bebas': 'namaTempatBebas',
} as const satisfies Record<Jenis, string>;
const DAFTAR_JENIS = Object.keys(NAMA) as readonly Jenis[];
const SUREL = ['segera', 'ringkasan', 'tidak'] as const;
const HENING = { mulai: '20:00', sampai: '06:00' };

/** Where I am told of what: each kind in the bell, by mail at once, in the digest, or not. */
export const BagianPemberitahuan = () => {
  const t = useTeks(teksPemberitahuan);
  const { data, error } = useQuery(
    bacaan([...KUNCI, 'setelan'], (signal) => api.GET('/api/alur/pemberitahuan/setelan', { signal })),
  );
  return (
    <Kartu judul={t('judul')}>
      <Text c="dimmed">{t('setelanJelas')}</Text>
      {error && <Masalah masalah={error} />}
      {data && <Formulir awal={data} />}
    </Kartu>
  );
};

const Formulir = ({ awal }: { awal: Setelan }) => {
  const t = useTeks(teksPemberitahuan);
  const [{ jenis, jamRingkasan, hening }, setIsi] = useState(awal);
  const ubah = (baru: Partial<Setelan>) => setIsi((lama) => ({ ...lama, ...baru }));
  const simpan = useTulis(
    (body: Pick<Setelan, 'jenis' | 'jamRingkasan' | 'hening'>, headers) =>
      api.PUT('/api/alur/pemberitahuan/setelan', { body, headers }),
    { segarkan: [KUNCI] },
  );
  return (
    <form
      onSubmit={(kejadian) => {
        kejadian.preventDefault();
        simpan.mutate({ jenis, jamRingkasan, hening }, { onSuccess: () => kabarkan(t('tersimpan')) });
      }}
    >
      <ul className={gaya.pilihan}>
        {DAFTAR_JENIS.map((j) => (
          <SatuJenis
            jenis={j}
            key={j}
            pilih={(saluran) => ubah({ jenis: { ...jenis, [j]: saluran } })}
            saluran={jenis[j]}
          />
        ))}
      </ul>
      <div className={gaya.waktu}>
        <Pukul ganti={(jam) => ubah({ jamRingkasan: jam })} nama={t('jamRingkasan')} nilai={jamRingkasan} />
        <Checkbox
          checked={hening !== null}
          label={t('hening')}
          onChange={(e) => ubah({ hening: e.currentTarget.checked ? HENING : null })}
          pb={8}
        />
        {hening && (
          <>
            <Pukul
              ganti={(mulai) => ubah({ hening: { ...hening, mulai } })}
              nama={t('heningMulai')}
              nilai={hening.mulai}
            />
            <Pukul
              ganti={(sampai) => ubah({ hening: { ...hening, sampai } })}
              nama={t('heningSampai')}
              nilai={hening.sampai}
            />
          </>
        )}
      </div>
      <Text c="dimmed" my="sm" size="sm" style={{ overflowWrap: 'anywhere' }}>
        {awal.surel ? t('keAlamat', { surel: awal.surel }) : t('tanpaAlamat')} {!awal.bersurel && t('tanpaServer')}
      </Text>
      {simpan.error && <Masalah masalah={simpan.error} />}
      <Button loading={simpan.isPending} mt="xs" type="submit">
        {t('simpan')}
      </Button>
    </form>
  );
};

type Saluran = Setelan['jenis'][Jenis];

const SatuJenis = ({ jenis, saluran, pilih }: { jenis: Jenis; saluran: Saluran; pilih: (s: Saluran) => void }) => {
  const t = useTeks(teksPemberitahuan);
  const nama = t(NAMA[jenis]);
  return (
    <li>
      <span className={gaya.jenis}>{nama}</span>
      <Checkbox
        aria-label={t('layarNama', { jenis: nama })}
        checked={saluran.layar}
        label={t('diLayar')}
        onChange={(e) => pilih({ ...saluran, layar: e.currentTarget.checked })}
      />
      <NativeSelect
        aria-label={t('surelNama', { jenis: nama })}
        data={SUREL.map((value) => ({ value, label: `${t('diSurel')}: ${t(value)}` }))}
        onChange={(e) => pilih({ ...saluran, surel: e.currentTarget.value as Saluran['surel'] })}
        value={saluran.surel}
      />
    </li>
  );
};

const Pukul = ({ nama, nilai, ganti }: { nama: string; nilai: string; ganti: (jam: string) => void }) => (
  <TextInput label={nama} onChange={(e) => ganti(e.currentTarget.value)} required type="time" value={nilai} w={180} />
);
