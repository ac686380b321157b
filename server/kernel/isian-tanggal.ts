import { isTanggal, type Tanggal } from '@lincah/domain/kernel';
import { z } from 'zod';

/** A day of the calendar: no times, no time zones. Days are the agency's own; the refusal says the rule. */
export const isianTanggal = z
  .string()
  .refine((t): t is Tanggal => isTanggal(t), { message: 'tanggal' })
  .meta({ format: 'date' });
