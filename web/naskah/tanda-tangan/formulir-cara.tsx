import { Button, PasswordInput, Radio, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { api, kabarkan, Masalah, useTeks, useTulis } from '../../kernel/index.ts';
import { teksTanda } from './bahasa.ts';
import type { Setelan, SetelanBaru } from './bentuk.ts';

const CARA = [
  ['tanpa', 'caraTanpa', 'caraTanpaJelas'],
  ['basah', 'caraBasah', 'caraBasahJelas'],
  ['sertifikat', 'caraSertifikat', 'caraSertifikatJelas'],
  ['bsre', 'caraBsre', 'caraBsreJelas'],
] as const;

/** The way of signing, and the service it goes through. */
export const FormulirCara = ({ setelan }: { setelan: Setelan }) => {
  const t = useTeks(teksTanda);
  const [cara, setCara] = useState(setelan.cara);
  const [bsre, setBsre] = useState({
    alamat: setelan.bsre?.alamat ?? '',
    klien: setelan.bsre?.klien ?? '',
    rahasia: '',
  });
  const simpan = useTulis(
    (body: SetelanBaru, headers) => api.PUT('/api/naskah/tanda-tangan/setelan', { body, headers }),
    { segarkan: [['naskah', 'tanda-tangan', 'setelan']] },
  );
  const ajukan = (kejadian: FormEvent) => {
    kejadian.preventDefault();
    const { alamat, klien, rahasia } = bsre;
    const isi: SetelanBaru = { cara, ...(cara === 'bsre' && { bsre: { alamat, klien, ...(rahasia && { rahasia }) } }) };
    simpan.mutate(isi, {
      onSuccess: () => {
        setBsre({ ...bsre, rahasia: '' });
        kabarkan(t('tersimpan'));
      },
    });
  };
  return (
    <form onSubmit={ajukan}>
      <Stack>
        <Radio.Group label={t('cara')} onChange={(nilai) => setCara(nilai as Setelan['cara'])} value={cara}>
          <Stack gap="sm" mt="xs">
            {CARA.map(([nilai, nama, jelas]) => (
              <Radio description={t(jelas)} key={nilai} label={t(nama)} value={nilai} />
            ))}
          </Stack>
        </Radio.Group>
        {cara === 'bsre' && <Layanan bsre={bsre} tersimpan={setelan.bsre !== null} ubah={setBsre} />}
        {simpan.error && <Masalah masalah={simpan.error} />}
        <div>
          <Button loading={simpan.isPending} type="submit">
            {t('simpan')}
          </Button>
        </div>
      </Stack>
    </form>
  );
};

type Bsre = { readonly alamat: string; readonly klien: string; readonly rahasia: string };
type Props = { readonly bsre: Bsre; readonly tersimpan: boolean; readonly ubah: (bsre: Bsre) => void };

const Layanan = ({ bsre, tersimpan, ubah }: Props) => {
  const t = useTeks(teksTanda);
  return (
    <>
      <TextInput
        label={t('bsreAlamat')}
        maxLength={300}
        onChange={(e) => ubah({ ...bsre, alamat: e.currentTarget.value })}
        placeholder="https://esign.instansi.go.id"
        required
        type="url"
        value={bsre.alamat}
      />
      <TextInput
        label={t('bsreKlien')}
        maxLength={200}
        onChange={(e) => ubah({ ...bsre, klien: e.currentTarget.value })}
        required
        value={bsre.klien}
      />
      <PasswordInput
        autoComplete="off"
        description={tersimpan && t('bsreRahasiaTersimpan')}
        label={t('bsreRahasia')}
        maxLength={500}
        onChange={(e) => ubah({ ...bsre, rahasia: e.currentTarget.value })}
        required={!tersimpan}
        value={bsre.rahasia}
        visibilityToggleButtonProps={{ 'aria-label': t('tampilkan') }}
      />
    </>
  );
};
