-- Ministers, governors and the like stand above the civil service: they lead a unit and appraise who stands directly below,
-- but are no employees themselves. And an appraiser below Pengawas needs a written delegation (its number).
alter table organisasi.posisi drop constraint posisi_jenis_check;
alter table organisasi.posisi add constraint posisi_jenis_check check (jenis in
  ('pejabat-negara', 'jpt-utama', 'jpt-madya', 'jpt-pratama', 'administrator', 'pengawas', 'fungsional', 'pelaksana'));
alter table organisasi.kedudukan add column delegasi text check (delegasi <> '');
