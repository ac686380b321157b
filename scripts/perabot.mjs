const pascal = (teks) => teks.replace(/(^|-)([a-z])/g, (_, __, huruf) => huruf.toUpperCase());

/** The files of one new act, by path. The tests fail on purpose. */
export const perabot = (kamar, perbuatan) => {
  const nama = pascal(perbuatan);
  const fungsi = nama[0].toLowerCase() + nama.slice(1);
  return {
    [`domain/${kamar}/${perbuatan}.ts`]: domain(nama, fungsi, perbuatan),
    [`domain/${kamar}/${perbuatan}.test.ts`]: ujiDomain(fungsi, perbuatan),
    [`server/${kamar}/${perbuatan}.ts`]: rute(nama, kamar, perbuatan),
    [`server/${kamar}/${perbuatan}.test.ts`]: ujiRute(kamar, perbuatan),
    [`web/${kamar}/${perbuatan}-button.tsx`]: tombol(nama, perbuatan),
    [`tests/${kamar}/${perbuatan}.perjalanan.ts`]: perjalanan(kamar, perbuatan),
  };
};

const kalimat = (perbuatan) => perbuatan.replaceAll('-', ' ');

const domain = (nama, fungsi, perbuatan) => `import { type Hasil, type Penolakan, tolak } from '../kernel/index.ts';

export type Penolakan${nama} = Penolakan<'keadaan', '${perbuatan}/belum-ditulis'>;

/** Which thing changes its legal state, by whose permit, under which provision. */
export const ${fungsi} = (): Hasil<never, Penolakan${nama}> =>
  tolak({ jenis: 'keadaan', kode: '${perbuatan}/belum-ditulis' });
`;

const ujiDomain = (fungsi, perbuatan) => `import { expect, test } from 'vitest';
import { ${fungsi} } from './${perbuatan}.ts';

test.each([{ kasus: 'yang paling biasa', sah: true }])('$kasus → sah=$sah', ({ sah }) => {
  expect(${fungsi}().sah).toBe(sah);
});
`;

const rute = (nama, kamar, perbuatan) => `import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';

/** Fetch, ask the domain, record, answer. */
export const rute${nama} = (): FastifyPluginAsyncZod => async (app) => {
  app.post(
    '/api/${kamar}/:id/${perbuatan}',
    { schema: { tags: ['${kamar}'], params: z.object({ id: z.uuid() }) } },
    async (_, reply) => reply.callNotFound(),
  );
};
`;

const ujiRute = (kamar, perbuatan) => `import { expect, test } from 'vitest';

test('POST /api/${kamar}/:id/${perbuatan} menjawab', () => {
  expect('belum ditulis').toBe('sudah ditulis');
});
`;

const tombol = (nama, perbuatan) => `type Isian = { readonly sebab: string | undefined; readonly onTekan: () => void };

/** \`sebab\`: why it cannot be done now, with the provision; undefined when it can. */
export const ${nama}Button = ({ sebab, onTekan }: Isian) => (
  <>
    <button type="button" disabled={sebab !== undefined} onClick={onTekan}>
      ${kalimat(perbuatan)}
    </button>
    {sebab && <p role="status">{sebab}</p>}
  </>
);
`;

const perjalanan = (kamar, perbuatan) => `import { expect, test } from '@playwright/test';

test('${kalimat(perbuatan)} dari layar', async ({ page }) => {
  await page.goto('/${kamar}');
  await expect(page.getByRole('button', { name: '${kalimat(perbuatan)}' })).toBeEnabled();
});
`;
