import { SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { PilihTanggal, useTeks } from '../../kernel/index.ts';
import { teksTercatat } from './bahasa.ts';

type Masa = { readonly sejak: string; readonly sampai: string };
type Surat = Masa & { readonly nomorSurat: string; readonly tanggalSurat: string };

type PropsMasa = {
  readonly isi: Masa;
  readonly ubah: (isi: Partial<Masa>) => void;
  /** What an empty last day means; without it the last day is needed. */
  readonly tanpaSampai?: string | undefined;
};

/** From which day to which. */
const IsianMasa = ({ isi, ubah, tanpaSampai }: PropsMasa) => {
  const t = useTeks(teksTercatat);
  return (
    <>
      <PilihTanggal label={t('sejak')} nilai={isi.sejak} ubah={(sejak) => ubah({ sejak })} wajib />
      <PilihTanggal
        label={t('sampai')}
        nilai={isi.sampai}
        ubah={(sampai) => ubah({ sampai })}
        {...(tanpaSampai === undefined ? { wajib: true } : { keterangan: tanpaSampai })}
      />
    </>
  );
};

/** The days alone. */
export const IsianHari = (props: PropsMasa) => (
  <SimpleGrid cols={{ base: 1, xs: 2 }}>
    <IsianMasa {...props} />
  </SimpleGrid>
);

type PropsSurat = Omit<PropsMasa, 'isi' | 'ubah'> & {
  readonly isi: Surat;
  readonly ubah: (isi: Partial<Surat>) => void;
  /** How the letter's number is called. */
  readonly nomor: string;
};

/** A letter put on record: its number and day, and from when to when it counts. */
export const IsianSurat = ({ isi, ubah, nomor, ...masa }: PropsSurat) => {
  const t = useTeks(teksTercatat);
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <TextInput
        label={nomor}
        maxLength={200}
        onChange={(e) => ubah({ nomorSurat: e.currentTarget.value })}
        required
        value={isi.nomorSurat}
      />
      <PilihTanggal
        label={t('tanggalSurat')}
        nilai={isi.tanggalSurat}
        ubah={(tanggalSurat) => ubah({ tanggalSurat })}
        wajib
      />
      <IsianMasa isi={isi} ubah={ubah} {...masa} />
    </SimpleGrid>
  );
};

type PropsAlasan = {
  readonly label: string;
  readonly nilai: string;
  readonly ubah: (alasan: string) => void;
  readonly ajakan?: string;
  readonly keterangan?: string;
};

/** Why; it stays on record. */
export const IsianAlasan = ({ label, nilai, ubah, ajakan, keterangan }: PropsAlasan) => (
  <Textarea
    autosize
    description={keterangan}
    label={label}
    maxLength={500}
    minRows={2}
    onChange={(e) => ubah(e.currentTarget.value)}
    placeholder={ajakan}
    required
    value={nilai}
  />
);
