import { jelaskanPapan } from '@lincah/domain/penugasan';
import { denganPenjelasan } from '../../kernel/index.ts';

/** A refusal of the board with its sentence, ready to be sent. */
export const lengkapiPapan = denganPenjelasan(jelaskanPapan);
