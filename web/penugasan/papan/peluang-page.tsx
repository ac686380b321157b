import { Group, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedCallback, useMediaQuery } from '@mantine/hooks';
import {
  api,
  DaftarKartu,
  jalur,
  Kepala,
  Kosong,
  KotakCari,
  Pilihan,
  PilihTanggal,
  Tautan,
  TombolTautan,
  terisi,
  tulisTanggal,
  useBahasa,
  useHalaman,
  useSaring,
  useTeks,
} from '../../kernel/index.ts';
import { kamusPapan } from './bahasa.ts';
import type { Peluang, SaringPeluang } from './bentuk.ts';
import gaya from './papan.module.css';
import { Sesuai } from './sesuai.tsx';
import { TabPenugasan } from './tab-penugasan.tsx';

const SARING = ['cari', 'urut', 'sesuai', 'unit', 'tempat', 'dari', 'sampai'] as const;

/** The board: every open need within my reach, as cards, those that fit best first. */
export const PeluangPage = () => {
  const t = useTeks(kamusPapan);
  const [alamat] = useSaring<string>();
  const saring = terisi(Object.fromEntries(SARING.map((k) => [k, alamat[k]]))) as SaringPeluang;
  const daftar = useHalaman(['penugasan', 'peluang', saring], (kursor, signal) =>
    api.GET('/api/penugasan/peluang', {
      params: { query: { ...saring, batas: 20, ...(kursor && { kursor }) } },
      signal,
    }),
  );
  const { urut, ...lain } = saring;
  return (
    <>
      <Kepala judul={t('peluang')} keterangan={t('peluangPengantar')} />
      <TabPenugasan kini="peluang" />
      <Saringan />
      <DaftarKartu
        daftar={daftar}
        kartu={(p) => <KartuPeluang peluang={p} />}
        kosong={Object.keys(lain).length > 0 ? <Kosong ajakan={t('nihilJelas')} judul={t('nihil')} /> : <BelumAda />}
        kunci={(p) => p.id}
        nama={t('peluang')}
      />
    </>
  );
};

const BelumAda = () => {
  const t = useTeks(kamusPapan);
  return (
    <Kosong ajakan={t('peluangKosongJelas')} judul={t('peluangKosong')}>
      <TombolTautan ke={jalur.saya()} variant="default">
        {t('lihatDataSaya')}
      </TombolTautan>
    </Kosong>
  );
};

/** On a phone what is asked for less often waits behind one line. */
const Saringan = () => {
  const t = useTeks(kamusPapan);
  const ponsel = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const [{ urut = 'kesesuaian', sesuai, unit, tempat, dari, sampai }, saring] = useSaring<(typeof SARING)[number]>();
  return (
    <search className={gaya.saring}>
      <KotakCari label={t('cariPeluang')} />
      <Select
        allowDeselect={false}
        data={URUT.map((nilai) => ({ value: nilai, label: t(KATA_URUT[nilai]) }))}
        flex="1 1 9rem"
        label={t('urut')}
        maw={260}
        onChange={(pilih) => saring({ urut: pilih === 'kesesuaian' ? '' : (pilih ?? '') })}
        value={urut}
      />
      {ponsel ? (
        <details className={gaya.lain} open={Boolean(sesuai || unit || tempat || dari || sampai)}>
          <summary>{t('saringanLain')}</summary>
          <div className={gaya.saring}>
            <SaringanLain />
          </div>
        </details>
      ) : (
        <SaringanLain />
      )}
    </search>
  );
};

const URUT = ['kesesuaian', 'batas', 'terbaru'] as const;
const KATA_URUT = { kesesuaian: 'urutKesesuaian', batas: 'urutBatas', terbaru: 'urutTerbaru' } as const;

const SaringanLain = () => {
  const t = useTeks(kamusPapan);
  const [{ dari = '', sampai = '' }, saring] = useSaring<'dari' | 'sampai'>();
  return (
    <>
      <Pilihan data={[{ value: 'ya', label: t('sesuaiYa') }]} kunci="sesuai" label={t('sesuaiSaja')} />
      <SaringKata contoh={t('unitContoh')} kunci="unit" label={t('unit')} />
      <SaringKata contoh={t('tempatContoh')} kunci="tempat" label={t('tempat')} />
      <PilihTanggal label={t('dari')} lebar="12rem" nilai={dari} ubah={(hari) => saring({ dari: hari })} />
      <PilihTanggal label={t('sampai')} lebar="12rem" nilai={sampai} ubah={(hari) => saring({ sampai: hari })} />
    </>
  );
};

const SaringKata = ({ kunci, label, contoh }: { kunci: 'unit' | 'tempat'; label: string; contoh: string }) => {
  const [kini, saring] = useSaring<'unit' | 'tempat'>();
  const ketik = useDebouncedCallback((kata: string) => saring({ [kunci]: kata.trim() }), 250);
  return (
    <TextInput
      defaultValue={kini[kunci] ?? ''}
      flex="1 1 9rem"
      label={label}
      maw={260}
      onChange={(kejadian) => ketik(kejadian.currentTarget.value)}
      placeholder={contoh}
    />
  );
};

const KartuPeluang = ({ peluang: p }: { peluang: Peluang }) => {
  const t = useTeks(kamusPapan);
  const { bahasa } = useBahasa();
  const hari = (h: string) => tulisTanggal(h, bahasa, true);
  return (
    <Group align="flex-start" justify="space-between">
      <Stack flex="1 1 20rem" gap={6} miw={0}>
        <Title order={2} size="h4">
          <Tautan inherit ke={jalur.penugasan.satuPeluang(p.id)}>
            {p.judul}
          </Tautan>
        </Title>
        <Text size="sm">{p.unit.nama}</Text>
        <Text c="dimmed" size="sm">
          {[
            `${hari(p.mulai)} – ${hari(p.selesai)}`,
            t('jam', { jumlah: p.jam }),
            p.tempat,
            t('orang', { jumlah: p.jumlah }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        <Text size="sm">{t('batas', { hari: hari(p.batasLamar) })}</Text>
      </Stack>
      <Stack flex="1 1 16rem" gap="sm" maw={360}>
        <Sesuai jenjang={p.jenjang} kesesuaian={p.kesesuaian} />
      </Stack>
    </Group>
  );
};
