/** What an office may be told of. A person chooses for each where she is told. */
export const JENIS_PEMBERITAHUAN = [
  'tindakan',
  'putusan',
  'surat',
  'tembusan',
  'pengingat',
  'eskalasi',
  'lamaran',
  'terpilih',
  'tidak-terpilih',
  'kebutuhan-ditutup',
  'tempat-bebas',
] as const;
export type JenisPemberitahuan = (typeof JENIS_PEMBERITAHUAN)[number];

/** One thing to tell one office: of which act, or at least of which task. */
export type Pemberitahuan = {
  readonly posisi: string;
  readonly jenis: JenisPemberitahuan;
  readonly tindakan: string | null;
  readonly tugas: string | null;
};

export type LangkahDiberitahukan = {
  readonly dibuka: readonly { readonly id: string; readonly tugas: string; readonly posisiId: string }[];
  /** Offices that a letter is addressed to, and those that get a copy. */
  readonly surat: readonly string[];
  readonly tembusan: readonly string[];
  /** The answered act; its id is null when it stands at the other agency. Absent: a deadline or a withdrawal. */
  readonly putusan?: { readonly tindakan: string | null; readonly tugas: string } | undefined;
  /** Offices that a decision, or the end of the dossier, concerns: who asked, and whose desk was emptied without an answer. */
  readonly berkepentingan: readonly string[];
  /** The office that acted: nobody is told of what she did herself. */
  readonly oleh: string | null;
  readonly tamat: boolean;
};

/**
 * Whom a step of a dossier tells what. An office is told of every act on its desk, and else of one thing only, the weightiest:
 * the decision on its own dossier before a letter to it before a copy.
 */
export const pemberitahuanLangkah = (langkah: LangkahDiberitahukan): readonly Pemberitahuan[] => {
  const { dibuka, surat, tembusan, putusan, berkepentingan, oleh, tamat } = langkah;
  const perihal = { tindakan: putusan?.tindakan ?? null, tugas: putusan?.tugas ?? null };
  const meja = dibuka.map(({ id, tugas, posisiId }) => ({
    posisi: posisiId,
    jenis: 'tindakan' as const,
    tindakan: id,
    tugas,
  }));
  const lain = [
    ...(putusan || tamat ? berkepentingan : []).map((posisi) => ({ posisi, jenis: 'putusan' as const })),
    ...surat.map((posisi) => ({ posisi, jenis: 'surat' as const })),
    ...tembusan.map((posisi) => ({ posisi, jenis: 'tembusan' as const })),
  ];
  const sudah = new Set([oleh, '', ...meja.map(({ posisi }) => posisi)]);
  const pertama = lain.filter(({ posisi }) => !sudah.has(posisi) && sudah.add(posisi));
  return [...meja.filter(({ posisi }) => posisi !== oleh), ...pertama.map((p) => ({ ...p, ...perihal }))];
};
