-- Offices that initial a letter of a dossier see the dossier.
alter table alur.pihak
  drop constraint pihak_sebagai_check,
  add constraint pihak_sebagai_check check (sebagai in ('pemohon', 'penerima', 'tembusan', 'paraf'));
