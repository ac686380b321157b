/** A step through two lists: what both have, what only the first or only the second has. */
export type Pasangan<A, B> = { readonly a?: A; readonly b?: B };

/** Two lists side by side so that what stands beside each other fits best; `skor` 0: these two never do. */
export const selaraskan = <A, B>(
  a: readonly A[],
  b: readonly B[],
  skor: (a: A, b: B) => number,
): readonly Pasangan<A, B>[] => {
  const nilai = a.map((x) => b.map((y) => skor(x, y)));
  const di = terbaik(nilai, a.length, b.length);
  const berdua = (i: number, j: number): boolean => {
    const n = nilai[i]?.[j] ?? 0;
    return n > 0 && n + di(i + 1, j + 1) >= Math.max(di(i + 1, j), di(i, j + 1));
  };
  const hasil: Pasangan<A, B>[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (berdua(i, j)) hasil.push({ a: a[i++] as A, b: b[j++] as B });
    else if (di(i + 1, j) >= di(i, j + 1)) hasil.push({ a: a[i++] as A });
    else hasil.push({ b: b[j++] as B });
  }
  return [...hasil, ...a.slice(i).map((x) => ({ a: x })), ...b.slice(j).map((y) => ({ b: y }))];
};

/** How well the rests from `i` and from `j` can fit at best. */
const terbaik = (nilai: readonly (readonly number[])[], m: number, n: number) => {
  const isi = new Float64Array((m + 1) * (n + 1));
  const di = (i: number, j: number): number => isi[i * (n + 1) + j] ?? 0;
  for (let i = m - 1; i >= 0; i--)
    for (let j = n - 1; j >= 0; j--) {
      const satu = nilai[i]?.[j] ?? 0;
      isi[i * (n + 1) + j] = Math.max(di(i + 1, j), di(i, j + 1), satu > 0 ? satu + di(i + 1, j + 1) : 0);
    }
  return di;
};
