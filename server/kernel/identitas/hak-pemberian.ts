/**
 * The few rights that do not come from an office; everything else is derived from who holds what today.
 * `admin` runs accounts and sees no content; `auditor` reads everything and decides nothing.
 */
export const HAK_PEMBERIAN = ['ortala', 'sdm', 'auditor', 'admin', 'spbe', 'manajemen-perubahan'] as const;
