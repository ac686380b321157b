import type { Aturan, Suara } from '../aturan.ts';
import type { Modalitas } from '../ketentuan.ts';
import type { BahanPeriksa } from './periksa.ts';
import { type Letak, type Temuan, temuan } from './temuan.ts';

/** A rule speaks as strongly as the provisions it cites, and never against another rule of the book. */
export const periksaSuara = ({ peraturan, kitab, letak }: BahanPeriksa): readonly Temuan[] => {
  const semua = Object.values(kitab.aturan).map((a) => ({ ...a, ...tuntutan(a) }));
  return peraturan.aturan.flatMap((a, i) => {
    const di = letak('aturan', [i, 'suara']);
    const sifat = a.ketentuan.flatMap((k) => {
      const m = kitab.ketentuan[k]?.modalitas;
      return m && !SUARA[m].includes(a.suara) ? [{ ketentuan: k, modalitas: m }] : [];
    });
    const ini = { ...a, ...tuntutan(a) };
    const lawan = semua.find((b) => b.id !== a.id && bertentangan(ini, b));
    return [
      ...(a.pembacaan ? [] : sifat.map((s) => takSekuat(di, a, s.ketentuan, s.modalitas))),
      ...(lawan ? [salingBantah(di, a.id, lawan.id)] : []),
    ];
  });
};

/** Voices that say what a provision says. A permission may be bounded; a definition may be asked in any voice. */
const SUARA: Readonly<Record<Modalitas, readonly Suara[]>> = {
  wajib: ['harus', 'larangan', 'batas-waktu'],
  larangan: ['larangan', 'harus'],
  'batas-waktu': ['batas-waktu', 'harus'],
  diutamakan: ['diutamakan'],
  dapat: ['dapat', 'harus', 'larangan', 'batas-waktu'],
  definisi: ['harus', 'larangan', 'batas-waktu', 'diutamakan', 'dapat'],
};

/** The same question and condition in two voices, or a condition and its contrary both demanded. */
const bertentangan = (a: Menuntut, b: Menuntut): boolean => {
  if (a.pertanyaan !== b.pertanyaan || a.inti !== b.inti) return false;
  return a.ya !== b.ya ? tegas(a) && tegas(b) : a.suara !== b.suara && !(tegas(a) && tegas(b));
};

type Tuntutan = { readonly inti: string; readonly ya: boolean };
type Menuntut = Aturan & Tuntutan;

/** What a rule wants to be true: the condition without its outer `not`, and which side of it. */
const tuntutan = ({ suara, syarat }: Aturan): Tuntutan => {
  let inti = syarat.replace(/\s+/g, ' ').trim();
  let ya = suara !== 'larangan';
  for (let dalam = dalamTidak(inti); dalam !== undefined; dalam = dalamTidak(inti)) {
    inti = dalam;
    ya = !ya;
  }
  return { inti, ya };
};

/** What stands inside a `not( … )` that spans the whole condition. */
const dalamTidak = (syarat: string): string | undefined => {
  const dalam = /^not ?\((.*)\)$/.exec(syarat)?.[1]?.trim();
  if (dalam === undefined) return undefined;
  let kurung = 0;
  for (const h of dalam) {
    kurung += h === '(' ? 1 : h === ')' ? -1 : 0;
    if (kurung < 0) return undefined;
  }
  return dalam;
};

const tegas = ({ suara }: Aturan): boolean => suara === 'harus' || suara === 'larangan';

const takSekuat = (di: Letak, { id, suara }: Aturan, ketentuan: string, modalitas: Modalitas) =>
  temuan(
    di,
    'suara-tak-sekuat',
    {
      id: `aturan “${id}” bersuara “${suara}”, sedangkan “${ketentuan}” bersifat “${modalitas}”`,
      en: `rule “${id}” says “${suara}” where “${ketentuan}” says “${modalitas}”`,
    },
    {
      id: `pakai suara ${SUARA[modalitas].join(' atau ')}, atau jelaskan pada “pembacaan”`,
      en: `use the voice ${SUARA[modalitas].join(' or ')}, or explain in “pembacaan”`,
    },
  );

const salingBantah = (di: Letak, satu: string, dua: string) =>
  temuan(
    di,
    'suara-bertentangan',
    {
      id: `aturan “${satu}” dan “${dua}” menjawab syarat yang sama dengan suara yang bertentangan`,
      en: `rules “${satu}” and “${dua}” answer the same condition in contrary voices`,
    },
    { id: 'sisakan satu, atau bedakan syaratnya', en: 'keep one of them, or make their conditions differ' },
  );
