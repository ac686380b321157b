import { DateInput } from '@mantine/dates';
import '@mantine/dates/styles.layer.css';
import { useState } from 'react';
import { bacaTanggal } from './baca-tanggal.ts';
import { useBahasa, useTeks } from './bahasa.tsx';
import type { PropsTanggal } from './pilih-tanggal.tsx';
import { teksKernel } from './teks.ts';

/** The field itself; loaded with the first page that asks for a day. */
export const Kalender = ({ label, nilai, ubah, galat, wajib = false, keterangan, lebar }: PropsTanggal) => {
  const { bahasa } = useBahasa();
  const t = useTeks(teksKernel);
  const [ketikan, setKetikan] = useState('');
  const [ditinggalkan, setDitinggalkan] = useState(false);
  const takTerbaca = ketikan.trim() !== '' && !bacaTanggal(ketikan);
  const contoh = bahasa === 'id' ? '31 Desember 2026' : '31 December 2026';
  return (
    <DateInput
      clearable={!wajib}
      dateParser={bacaTanggal}
      description={keterangan}
      error={takTerbaca && ditinggalkan ? t('tanggalTakTerbaca', { contoh }) : galat}
      fixOnBlur={!takTerbaca}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      label={label}
      locale={bahasa}
      onBlur={() => setDitinggalkan(true)}
      onChange={(hari) => {
        setKetikan('');
        ubah(hari ?? '');
      }}
      onInput={({ currentTarget: { value } }) => {
        setKetikan(value);
        setDitinggalkan(false);
        if (nilai && !bacaTanggal(value)) ubah(''); // what stands in the field is not the day chosen before
      }}
      placeholder={contoh}
      required={wajib}
      value={nilai || null}
      valueFormat="D MMMM YYYY"
      {...(wajib ? {} : { clearButtonProps: { 'aria-label': t('kosongkan', { isian: label }) } })}
      {...(lebar ? { maw: lebar } : {})}
    />
  );
};
