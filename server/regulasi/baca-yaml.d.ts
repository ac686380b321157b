import { type Temuan } from '@lincah/domain/regulasi';
import type { z } from 'zod';
/** A YAML file: its value when it has the wanted shape, its findings, and the line of any path in it. */
export type BacaanYaml<T> = {
  readonly nilai: T | undefined;
  readonly temuan: readonly Temuan[];
  baris(jalur: readonly (string | number)[]): number;
};
/** Reads YAML 1.2 (no own types, at most 100 references, at most 20 levels) and checks its shape. Never throws. */
export declare const bacaYaml: <T>(berkas: string, teks: string, bentuk: z.ZodType<T>) => BacaanYaml<T>;
