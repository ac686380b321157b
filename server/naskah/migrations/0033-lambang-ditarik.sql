-- An emblem that has not begun can be withdrawn; its picture stays.
alter table naskah.lambang
  add column ditarik_pada timestamptz,
  add column ditarik_alasan text,
  add column ditarik_oleh_nama text,
  add constraint lambang_ditarik check (
    (ditarik_pada is null) = (ditarik_alasan is null) and (ditarik_pada is null) = (ditarik_oleh_nama is null));
grant update (ditarik_pada, ditarik_alasan, ditarik_oleh_nama) on naskah.lambang to lincah_app;
