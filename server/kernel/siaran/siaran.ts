import { PassThrough } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import type { BasisDataTerbuka, Trx } from '../basis-data.ts';
import { dalamInstansi } from '../transaksi.ts';
import { KANAL } from './isyaratkan.ts';

/** What a person is told: `tanda` names this state, so that the same is not told twice. */
export type KabarOrang = { readonly tanda: string; readonly isi: object };

export type SetelanSiaran = {
  readonly basis: BasisDataTerbuka;
  readonly jam: () => Date;
  /** Minutes without a request after which a session ends; an open line is no request. */
  readonly diamMenit: number;
  /** The room's answer for these people today; `posisi`: only for those who hold one of these offices. */
  kabar(
    trx: Trx,
    pegawai: readonly string[],
    posisi: readonly string[] | null,
    kini: Date,
  ): Promise<ReadonlyMap<string, KabarOrang>>;
  readonly catatan: { error(isi: object, pesan: string): void };
};

export type Siaran = {
  /** Answers with a line that stays open and tells the person of every change; it ends with the session or the program. */
  alirkan(request: FastifyRequest, reply: FastifyReply): FastifyReply;
  tutup(): Promise<void>;
};

type Sambungan = {
  readonly instansiId: string;
  readonly pegawaiId: string;
  readonly sesiId: string;
  readonly aliran: PassThrough;
  tanda: string | undefined;
};
/** The open lines of one agency; `ditanya`: offices to look after, null for all. */
type Balai = {
  readonly sambungan: Set<Sambungan>;
  ditanya: Set<string> | null;
  jeda?: NodeJS.Timeout;
  kerja: Promise<void>;
};

const DENYUT_MS = 25_000;
const KUMPUL_MS = 100;
const SESESI = 6;
const TERTUNDA = 64 * 1024;
const KEPALA = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  connection: 'close', // when the line ends, nothing is left that a stop would wait for
  'x-accel-buffering': 'no', // a proxy that keeps words back tells nobody anything
};

/**
 * Live news to browsers (server-sent events). What is sent is always read from the database behind the agency's walls when
 * it is sent: a word on the channel says only where to look, so a lost one costs at most the time of one heartbeat.
 */
export const bukaSiaran = (s: SetelanSiaran): Siaran => {
  const balai = new Map<string, Balai>();
  let berhenti = false;
  let mendengar: Promise<() => Promise<void>> | undefined;
  let denyut: NodeJS.Timeout | undefined;

  const mulai = (): void => {
    denyut ??= setInterval(() => void berdenyut(), DENYUT_MS).unref();
    mendengar ??= s.basis.dengar(KANAL, terima, () => {
      for (const instansi of balai.keys()) tanya(instansi, null);
    });
    mendengar.catch((err: unknown) => {
      mendengar = undefined; // the next line tries again; until then the heartbeat looks
      s.catatan.error({ err }, 'siaran tidak terdengar');
    });
  };

  /** `<agency>`, `<agency>/<office>` or `sesi/<session>`. */
  const terima = (pesan: string): void => {
    const [awal = '', akhir] = pesan.split('/');
    if (awal === 'sesi') akhiri((satu) => satu.sesiId === akhir);
    else tanya(awal, akhir ?? null);
  };

  /** Looks a moment later, so that many changes at once cost one look. */
  const tanya = (instansi: string, posisi: string | null): void => {
    const di = balai.get(instansi);
    if (!di) return;
    di.ditanya = posisi === null ? null : (di.ditanya?.add(posisi) ?? null);
    di.jeda ??= setTimeout(() => {
      const ditanya = di.ditanya && [...di.ditanya];
      di.ditanya = new Set();
      delete di.jeda;
      lihat(instansi, [...di.sambungan], ditanya);
    }, KUMPUL_MS);
  };

  /** One look after the other, so that an older state never follows a newer one. */
  const lihat = (instansi: string, siapa: readonly Sambungan[], posisi: readonly string[] | null): void => {
    const di = balai.get(instansi);
    if (!di || siapa.length === 0) return;
    const orang = [...new Set(siapa.map(({ pegawaiId }) => pegawaiId))];
    di.kerja = di.kerja
      .then(() => dalamInstansi(s.basis.db, instansi, (trx) => s.kabar(trx, orang, posisi, s.jam())))
      .then((kabar) => {
        for (const satu of siapa) beritakan(satu, kabar.get(satu.pegawaiId));
      })
      .catch((err: unknown) => s.catatan.error({ err }, 'siaran tertunda'));
  };

  const beritakan = (satu: Sambungan, kabar: KabarOrang | undefined): void => {
    if (!kabar || kabar.tanda === satu.tanda) return;
    satu.tanda = kabar.tanda;
    tulis(satu, `id: ${kabar.tanda}\nevent: kabar\ndata: ${JSON.stringify(kabar.isi)}\n\n`);
  };

  const berdenyut = async (): Promise<void> => {
    const semua = [...balai.values()].flatMap(({ sambungan }) => [...sambungan]);
    try {
      const { rows } = await sql<{
        sesi: string;
      }>`select kernel.sesi_masih(${semua.map((x) => x.sesiId)}::uuid[], ${s.jam()},
        make_interval(mins => ${s.diamMenit}::integer)) as sesi`.execute(s.basis.db);
      const masih = new Set(rows.map(({ sesi }) => sesi));
      akhiri(({ sesiId }) => !masih.has(sesiId));
    } catch (err) {
      s.catatan.error({ err }, 'siaran tertunda');
    }
    for (const satu of semua) tulis(satu, 'event: denyut\ndata: 1\n\n');
    for (const instansi of balai.keys()) tanya(instansi, null);
  };

  const akhiri = (pilih: (satu: Sambungan) => boolean): void => {
    for (const { sambungan } of balai.values()) for (const satu of sambungan) if (pilih(satu)) satu.aliran.end();
  };

  const sambungkan = (satu: Sambungan): void => {
    const di = balai.get(satu.instansiId) ?? { sambungan: new Set(), ditanya: new Set(), kerja: Promise.resolve() };
    balai.set(satu.instansiId, di);
    const sesesi = [...di.sambungan].filter(({ sesiId }) => sesiId === satu.sesiId);
    if (sesesi.length >= SESESI) sesesi[0]?.aliran.end();
    di.sambungan.add(satu);
    satu.aliran.once('close', () => {
      di.sambungan.delete(satu);
      if (di.sambungan.size > 0) return;
      clearTimeout(di.jeda);
      if (balai.get(satu.instansiId) === di) balai.delete(satu.instansiId);
    });
    mulai();
    lihat(satu.instansiId, [satu], null);
  };

  return {
    alirkan(request, reply) {
      const { pelaku, sesi } = request;
      const aliran = new PassThrough();
      reply.headers(KEPALA);
      aliran.write('retry: 3000\n\n');
      const tanda = request.headers['last-event-id'];
      if (berhenti || !sesi) aliran.end();
      else
        sambungkan({
          instansiId: pelaku.instansiId,
          pegawaiId: pelaku.pegawaiId,
          sesiId: sesi.id,
          aliran,
          tanda: typeof tanda === 'string' ? tanda : undefined,
        });
      return reply.send(aliran);
    },
    async tutup() {
      berhenti = true;
      clearInterval(denyut);
      akhiri(() => true);
      await (await mendengar?.catch(() => undefined))?.();
    },
  };
};

/** A reader who takes nothing any more is let go; she comes back by herself. */
const tulis = ({ aliran }: Sambungan, teks: string): void => {
  if (aliran.writableEnded || aliran.destroyed) return;
  if (aliran.writableLength + aliran.readableLength > TERTUNDA) aliran.destroy();
  else aliran.write(teks);
};
