import { z } from 'zod';

/** Security class and urgency of a letter, as `SIFAT` and `DERAJAT` of the domain name them. */
export const sifat = z.enum(['biasa', 'terbatas', 'rahasia', 'sangat-rahasia']);
export const derajat = z.enum(['biasa', 'segera', 'sangat-segera']);
