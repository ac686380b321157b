import { Stack } from '@mantine/core';

const alamat = (svg: string) => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/** Pages of a letter as pictures: readable on a phone, nothing of them runs. */
export const HalamanSurat = ({ halaman, nama }: { halaman: readonly string[]; nama: string }) => (
  <Stack gap="sm">
    {halaman.map((svg, i) => (
      <img
        alt={`${nama} ${i + 1}`}
        // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number: page 2 of the next draft takes the place of page 2
        key={i}
        src={alamat(svg)}
        style={{
          width: '100%',
          border: '1px solid var(--mantine-color-default-border)',
          borderRadius: 8,
          background: '#fff',
        }}
      />
    ))}
  </Stack>
);
